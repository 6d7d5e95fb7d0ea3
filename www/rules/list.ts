/** The rule sets to choose from, and the municipalities that have none. */
import { html, nothing, type TemplateResult } from "lit";
import type { NoFund, RulebookSummary } from "../../src/types.d.ts";
import { startsText } from "../result/phrases";
import { sources } from "../shared-material.json";
import type { T } from "../words/words";

interface Listed {
  readonly heads: readonly RulebookSummary[];
  readonly withoutAny: readonly NoFund[];
  /** An id that was asked for and is not there. */
  readonly unknown: string | null;
}

export function ruleList(t: T, { heads, withoutAny, unknown }: Listed): TemplateResult {
  return html`<div class="rule-list">
    <h1 id="title" tabindex="-1">${t("rules-title")}</h1>
    ${unknown === null ? nothing : html`<p class="notice" role="status">${t("rules-unknown", { id: unknown })}</p>`}
    <p class="lead">${t("rules-lead")}</p>
    <section aria-labelledby="list">
      <h2 id="list" class="hidden">${t("rules-list")}</h2>
      <ul>
        ${heads.map((head) => entry(t, head))}
      </ul>
    </section>
    <section aria-labelledby="without">
      <h2 id="without">${t("rules-without")}</h2>
      <ul>
        ${withoutAny.map((one) => without(t, one))}
      </ul>
    </section>
    <section class="own" aria-labelledby="own">
      <h2 id="own">${t("rules-edit-title")}</h2>
      <p>${t("rules-edit-lead")}</p>
      <p><a class="act" href="#redigera">${t("rules-edit-new")}</a></p>
    </section>
  </div>`;
}

function entry(
  t: T,
  { id, municipality, title, status, starts, repayment, afterlife }: RulebookSummary,
): TemplateResult {
  const year = (month: string | null) => month?.slice(0, 4) ?? "";
  const known = `${starts.from ? "from" : "open"}-${starts.to ? "to" : "open"}` as const;
  return html`<li>
    <p class="whose">
      <strong>${municipality}</strong>
      <span class="soft">${t(`rules-years-${known}`, { from: year(starts.from), to: year(starts.to) })}</span>
    </p>
    <div>
      <h3><a href="#${id}">${title[t.lang]}</a></h3>
      <p>${startsText(t, starts)} ${t(`rulebook-repayment-${repayment}`)}</p>
      ${afterlife ? html`<p class="soft small">${afterlife[t.lang]}</p>` : nothing}
    </div>
    <p><span class="tag status-${status}">${t(`result-status-${status}`)}</span></p>
  </li>`;
}

function without(t: T, { municipality, text, cite }: NoFund): TemplateResult {
  const document = sources.find(({ id }) => id === cite.document)?.title ?? cite.document;
  return html`<li>
    <p class="whose"><strong>${municipality}</strong></p>
    <div>
      <p>${text[t.lang]}</p>
      <p class="soft small" lang="sv">${document}, ${cite.section}</p>
    </div>
  </li>`;
}
