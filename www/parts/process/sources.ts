/** What is assumed where the guideline is silent, with its mark, at the place that it concerns. */
import { html, nothing, type TemplateResult } from "lit";
import type { Citation } from "../../../src/types.d.ts";
import type { ResultView } from "../../element/view";
import { readingsAbout, sourceOf } from "../../result/citations";
import { origin } from "../../result/parts";

export function interpretationsOf(view: ResultView, rules: readonly string[]): TemplateResult | typeof nothing {
  const readings = readingsAbout(view.rulebook, rules).map(({ text }) => text[view.lang]);
  return origin(view, undefined, readings);
}

/** The documents that something goes by, each once, where only their sections are named beside it. */
export function documentsLine(
  view: ResultView,
  cited: readonly { readonly cite?: Citation }[],
): TemplateResult | typeof nothing {
  const ids = new Set(cited.flatMap(({ cite }) => (cite ? [cite.document] : [])));
  const titles = [...ids].map((id) => sourceOf(view, id)?.title ?? id);
  return titles.length === 0
    ? nothing
    : html`<p class="soft small">${view.t("process-documents")} <span lang="sv">${titles.join("; ")}</span>.</p>`;
}
