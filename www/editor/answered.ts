/** What a change of the rules means for one project: its figures, findings and years, before and after. */
import { html, nothing, type TemplateResult } from "lit";
import type { Assessment, Rulebook, RulebookSummary } from "../../src/types.d.ts";
import { showExactly, sign, subtract } from "../amounts/amounts";
import { groupOf } from "../result/groups";
import { partyName } from "../result/phrases";
import { findingText } from "../result/texts";
import type { T } from "../words/words";
import type { FindingChange, Pair, YearChange } from "./compare";
import { viewOf, type Answer } from "./comparing";

type Fragment = TemplateResult | typeof nothing;

export interface Beside {
  readonly t: T;
  readonly rulebooks: readonly RulebookSummary[];
}

export function answered(beside: Beside, answer: Answer, stale: boolean): TemplateResult {
  const { t } = beside;
  const { comparison: compared } = answer;
  return html`<div class=${stale ? "stale" : ""}>
    <table class="figures">
      <caption class="hidden">
        ${t("editor-figures")}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${compared ? html`<th scope="col">${t("editor-before")}</th>` : nothing}
          <th scope="col">${t("editor-after")}</th>
        </tr>
      </thead>
      <tbody>
        ${figures(t, answer).map((row) => figureRow(t, row))}
      </tbody>
    </table>
    ${compared ? changesOf(beside, answer, compared.findings, compared.years) : nothing}
  </div>`;
}

interface Row {
  readonly label: string;
  readonly before: string | null;
  readonly after: string;
  /** What it went up or down by, where it is an amount. */
  readonly difference?: string | null;
}

export function figures(t: T, { base, assessment, rulebook }: Answer): Row[] {
  const row = (label: string, said: (assessment: Assessment, rulebook: Rulebook) => string): Row => ({
    label,
    before: base && said(base.assessment, base.rulebook),
    after: said(assessment, rulebook),
  });
  const amount = (label: string, of: (assessment: Assessment) => string): Row => ({
    ...row(label, (each) => kronor(t, of(each))),
    difference: base && changeOf(t, { before: of(base.assessment), after: of(assessment) }),
  });
  return [
    row(t("editor-verdict"), ({ verdict }) => t(`verdict-${verdict}`)),
    amount(t("editor-granted"), ({ totals }) => totals.granted),
    amount(t("figure-repaid"), ({ totals }) => totals.repayment),
    row(t("editor-window"), ({ totals: { window } }) =>
      window ? t("editor-years", { from: String(window.from), to: String(window.to) }) : t("editor-no-years"),
    ),
    row(t("figure-payback"), ({ totals: { fundPaybackYear: year } }, { repayment }) => {
      if (year !== null) return String(year);
      return t(repayment.basis === "none" ? "figure-payback-never" : "figure-payback-none");
    }),
  ];
}

function figureRow(t: T, { label, before, after, difference }: Row): TemplateResult {
  const isChanged = before !== null && before !== after;
  return html`<tr class=${isChanged ? "changed" : ""}>
    <th scope="row">${label}${isChanged ? html`<span class="hidden"> (${t("editor-changed")})</span>` : nothing}</th>
    ${before === null ? nothing : html`<td>${before}</td>`}
    <td>${after}${difference ? html`<span class="difference">${difference}</span>` : nothing}</td>
  </tr>`;
}

function kronor(t: T, amount: string): string {
  return `${showExactly(amount, "kr", t.lang)}\u00a0${t("unit-kr")}`;
}

/** "+250 000 kr", or nothing where they are the same. */
function changeOf(t: T, { before, after }: Pair<string>): string | null {
  const by = subtract(after, before);
  if (sign(by) === 0) return null;
  return `${sign(by) > 0 ? "+" : ""}${kronor(t, by)}`;
}

function changesOf(
  beside: Beside,
  answer: Answer,
  findings: readonly FindingChange[],
  years: readonly YearChange[],
): TemplateResult {
  const { t } = beside;
  if (findings.length + years.length === 0) return html`<p class="soft">${t("editor-nothing-changed")}</p>`;
  return html`${
    findings.length === 0
      ? html`<p class="soft">${t("editor-no-findings-changed")}</p>`
      : html`<h3>${t("editor-findings-changed", { count: findings.length })}</h3>
          <ul class="changes">
            ${findings.map((change) => findingRow(beside, answer, change))}
          </ul>`
  }
  ${years.length === 0 ? html`<p class="soft">${t("editor-no-years-changed")}</p>` : yearTable(beside, answer, years)}`;
}

function findingRow({ t, rulebooks }: Beside, answer: Answer, { kind, before, after }: FindingChange): Fragment {
  const told = (finding: typeof before, rulebook = answer.rulebook) =>
    finding ? findingText(viewOf(t, answer, rulebook, rulebooks), finding) : null;
  const [old, now] = [told(before, answer.base?.rulebook), told(after)];
  const standing = (finding: typeof before) => (finding ? t(`findings-${groupOf(finding)}`) : "");
  const said =
    kind === "changed" && before && after && groupOf(before) !== groupOf(after)
      ? t("editor-standing-changed", { before: standing(before), after: standing(after) })
      : standing(after ?? before);
  return html`<li>
    <p><strong>${t(`editor-finding-${kind}`)}:</strong> ${(now ?? old)?.title}</p>
    <p class="soft small">${said}. ${(now ?? old)?.body}</p>
  </li>`;
}

function yearTable({ t, rulebooks }: Beside, answer: Answer, changes: readonly YearChange[]): TemplateResult {
  const view = viewOf(t, answer, answer.rulebook, rulebooks);
  const count = new Set(changes.map(({ year }) => year)).size;
  return html`<details>
    <summary>${t("editor-years-changed", { count })}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${t("editor-years-changed", { count })}>
      <table class="years">
        <thead>
          <tr>
            <th scope="col">${t("col-year")}</th>
            <th scope="col">${t("editor-what")}</th>
            <th scope="col">${t("editor-before")}</th>
            <th scope="col">${t("editor-after")}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map(({ year, column, party, before, after }, index) => {
            const isFirst = changes[index - 1]?.year !== year;
            const what = party === null ? t(`col-${column}`) : `${t(`col-${column}`)}, ${partyName(view, party)}`;
            return html`<tr class=${isFirst ? "first" : ""}>
              <th scope="row"><span class=${isFirst ? "" : "hidden"}>${year}</span></th>
              <td>${what}</td>
              <td class="amount">${showExactly(before, "kr", t.lang)}</td>
              <td class="amount">${showExactly(after, "kr", t.lang)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </details>`;
}
