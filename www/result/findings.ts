/** All findings in one list: what hinders, what is missing or partly there, what is worth a thought, what comes later, what is met. */
import { html, nothing, type TemplateResult } from "lit";
import type { Assessment, Finding } from "../../src/types.d.ts";
import { within } from "../draft/pointer";
import type { ResultView } from "../element/view";
import { readingsOf } from "./citations";
import { asking, grouped, type Group } from "./groups";
import { foldable, origin } from "./parts";
import { placeText } from "./places";
import { findingText, type FindingText } from "./texts";

const folded: readonly Group[] = ["later", "met"];
const mostWays = 4;
/** An open question or an empty section needs no more than the way there. */
const leads: Readonly<Record<string, "finding-go-reply" | "finding-go-write">> = {
  answer: "finding-go-reply",
  section_written: "finding-go-write",
};

export function renderFindings(view: ResultView, { findings }: Assessment): TemplateResult {
  const { t } = view;
  const sorted = grouped(findings);
  return html`<section class="r-findings" part="findings" aria-labelledby="r-findings-heading">
    <h2 id="r-findings-heading" tabindex="-1">${t("findings-heading")}</h2>
    ${asking.every((group) => sorted[group].length === 0) ? html`<p class="soft">${t("findings-none")}</p>` : nothing}
    ${asking.map((group) => (sorted[group].length > 0 ? shownGroup(view, group, sorted[group]) : nothing))}
    ${folded.map((group) => (sorted[group].length > 0 ? foldedGroup(view, group, sorted[group]) : nothing))}
    <p class="soft small">${t("findings-ours")}</p>
  </section>`;
}

function shownGroup(view: ResultView, group: Group, findings: readonly Finding[]): TemplateResult {
  return html`<section class="r-group r-${group}" aria-labelledby="r-findings-${group}">
    <h3 id="r-findings-${group}" tabindex="-1">${headingOf(view, group, findings)}</h3>
    ${list(view, findings)}
  </section>`;
}

function foldedGroup(view: ResultView, group: Group, findings: readonly Finding[]): TemplateResult {
  return html`<div class="r-group r-${group}" id="r-findings-${group}" tabindex="-1">
    ${foldable(view, `findings-${group}`, headingOf(view, group, findings), () => (group === "later" ? laterList(view, findings) : list(view, findings)))}
  </div>`;
}

/** What comes later is said once for each stage, each leading to where it can be answered already. */
function laterList(view: ResultView, findings: readonly Finding[]): TemplateResult {
  const stages = [...new Set(findings.map(({ stage }) => stage ?? "application"))];
  return html`${stages.map((stage) => {
    const later = findings.filter((finding) => (finding.stage ?? "application") === stage);
    return html`<p>${view.t("finding-later", { stage })}</p>
      <ul>
        ${later.map((finding) => html`<li>${laterTitle(view, finding)}</li>`)}
      </ul>`;
  })}`;
}

function laterTitle(view: ResultView, finding: Finding): TemplateResult | string {
  const { title } = findingText(view, finding);
  const [path] = finding.paths;
  return path === undefined
    ? title
    : html`<button type="button" class="link" part="link" @click=${() => view.goTo(path)}>${title}</button>`;
}

function headingOf({ t }: ResultView, group: Group, findings: readonly Finding[]): string {
  return t("findings-some", { name: t(`findings-${group}`), count: findings.length });
}

/** The same check of several lines is said once, with what it says of each. */
function list(view: ResultView, findings: readonly Finding[]): TemplateResult {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.criterion ?? finding.code;
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return html`<ul>
    ${[...alike.values()].map((same) => entry(view, same))}
  </ul>`;
}

function entry(view: ResultView, same: readonly Finding[]): TemplateResult {
  const said = same.map((finding) => ({ finding, text: findingText(view, finding) }));
  const [first] = said;
  if (!first) return html``;
  const { finding, text } = first;
  return html`<li>
    <h4>${text.title}${tagOf(view, finding)}</h4>
    ${
      said.length === 1
        ? one(view, finding, text)
        : html`${said.map((each) => html`<p>${each.text.body} ${wayTo(view, each.finding)}</p>`)}
          ${text.todo ? html`<p>${text.todo}</p>` : nothing}`
    }
    ${origin(view, text.cite, readingsOf(view, finding))}
  </li>`;
}

function one(view: ResultView, finding: Finding, { title, body, todo }: FindingText): TemplateResult {
  const [path] = finding.paths;
  const lead = leads[finding.code];
  if (lead !== undefined && path !== undefined && finding.status === "unanswered") {
    const text = view.t(lead);
    return html`<p>
      <button type="button" class="link" part="link" aria-label="${text}: ${title}" @click=${() => view.goTo(path)}>
        ${text}
      </button>
    </p>`;
  }
  const way = finding.status === "met" ? nothing : wayTo(view, finding);
  return html`<p>${body}</p>
    ${todo === undefined && way === nothing ? nothing : html`<p>${todo} ${way}</p>`}`;
}

/** The ways to the places that it concerns, a few at most. */
function wayTo(view: ResultView, { paths }: Finding): TemplateResult | typeof nothing {
  const ways = new Map(paths.map((path) => [goText(view, path), path]));
  if (ways.size === 0) return nothing;
  return html`${[...ways]
    .slice(0, mostWays)
    .map(
      ([text, path]) =>
        html`<button type="button" class="link" part="link" @click=${() => view.goTo(path)}>${text}</button> `,
    )}`;
}

function goText(view: ResultView, path: string): string {
  return within(path, "/answers")
    ? view.t("finding-go-answer")
    : view.t("finding-go", { place: placeText(view, path) });
}

function tagOf({ t }: ResultView, { status, required, criterion }: Finding): TemplateResult | typeof nothing {
  const isOptional = criterion !== undefined && !required && status !== "met";
  return isOptional ? html`<span class="r-tag">&nbsp;· <span>${t("finding-optional")}</span></span>` : nothing;
}
