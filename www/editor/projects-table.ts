/** Every example project in a row of its own: what it comes to by the rules, before and after, and what changed. */
import { html, nothing, type TemplateResult } from "lit";
import { showExactly } from "../amounts/amounts";
import { listed } from "../result/phrases";
import type { T } from "../words/words";
import { changedParts, type ChangedPart } from "./compare";
import type { Answer, Trial } from "./comparing";
import type { Project } from "./examples";

export function projectsTable(
  t: T,
  trials: readonly Trial[],
  chosen: Project | null,
  choose: (project: Project) => void,
): TemplateResult {
  return html`<table class="projects">
    <caption class="hidden">
      ${t("editor-projects")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("editor-project")}</th>
        <th scope="col">${t("editor-verdict")}</th>
        <th scope="col">${t("editor-row-repaid")}</th>
      </tr>
    </thead>
    <tbody>
      ${trials.map((trial) => row(t, trial, trial.project === chosen, choose))}
    </tbody>
  </table>`;
}

function row(t: T, trial: Trial, isChosen: boolean, choose: (project: Project) => void): TemplateResult {
  const { project, answer, refused } = trial;
  const changes = changesText(t, answer);
  return html`<tr class="${changes === "" ? "" : "changed"} ${isChosen ? "chosen" : ""}">
    <th scope="row">
      <button type="button" class="link" lang="sv" aria-pressed=${isChosen} @click=${() => choose(project)}>
        ${project.application.name}
      </button>
      <span class="soft small" lang="sv">${project.municipality}</span>
      ${changes === "" ? nothing : html`<span class="changes-text small">${changes}</span>`}
    </th>
    ${
      answer && !refused
        ? html`<td>${cell(t, answer, (each) => verdictText(t, each))}</td>
            <td class="amount">${cell(t, answer, ({ totals }) => showExactly(totals.repayment, "kr", t.lang))}</td>`
        : html`<td colspan="2" class="soft">${refused ? t("editor-row-refused") : ""}</td>`
    }
  </tr>`;
}

/** Short: in most rows it is that the rules do not hold for the start. */
function verdictText(t: T, { verdict }: Answer["assessment"]): string {
  return verdict === "undetermined" ? t("editor-row-undetermined") : t(`verdict-${verdict}`);
}

/** What it was and what it is, or one of them where they are the same. */
function cell(t: T, { base, assessment }: Answer, said: (assessment: Answer["assessment"]) => string): TemplateResult {
  const after = said(assessment);
  const before = base ? said(base.assessment) : after;
  if (before === after) return html`${after}`;
  return html`<span class="was"><span class="hidden">${t("editor-before")}: </span>${before}</span>
    <span class="arrow" aria-hidden="true">→</span>
    <strong><span class="hidden">${t("editor-after")}: </span>${after}</strong>`;
}

/** What each part is called in so few words that they fit in a row: more is said below, of the one that is chosen. */
const names = {
  verdict: "verdict",
  granted: "granted",
  repaid: "repaid",
  window: "years",
  payback: "years",
  years: "years",
  findings: "findings",
} as const satisfies Readonly<Record<ChangedPart, string>>;

/** "Ändrat: omdömet, beloppet och åren.", or nothing where all is as it was. */
function changesText(t: T, answer: Answer | null): string {
  const parts = answer?.comparison ? changedParts(answer.comparison) : [];
  if (parts.length === 0) return "";
  const what = [...new Set(parts.map((part) => names[part]))].map((name) => t(`editor-row-changed-${name}`));
  return t("editor-row-changed", { what: listed(t, what) });
}
