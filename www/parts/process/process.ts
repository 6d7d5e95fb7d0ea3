/** The way of the project through the municipality, by the chosen guideline: a line in time, and who does what. */
import { html, nothing, type TemplateResult } from "lit";
import type { Cited, YearMonth } from "../../../src/types.d.ts";
import { citeText } from "../../result/citations";
import { foldable } from "../../result/parts";
import { listed, monthOf } from "../../result/phrases";
import type { Form } from "../form";
import { section } from "../sections";
import { milestones, reporting, stopping } from "./later";
import { rolesPart } from "./roles";
import { silentOn, silentWords } from "./silence";
import { documentsLine, interpretationsOf } from "./sources";
import { beginning, stepsOf } from "./steps";

type Part = TemplateResult | typeof nothing;

export function processPart(form: Form): TemplateResult {
  const { view, draft } = form;
  const { t } = view;
  const { start, end } = draft.application.period;
  const interpretations = interpretationsOf(view, ["/process"]);
  return section(
    form,
    "process",
    t("section-process-about"),
    html`${silence(form)}
      <ol class="timeline">
        ${stretch(t("process-before"), [beginning(form), stepsOf(form, "before"), interpretations])}
        ${turn(form, "process-start", start)}
        ${stretch(t("process-during"), [stepsOf(form, "during"), reporting(form, "during"), stopping(form)])}
        ${turn(form, "process-end", end)}
        ${stretch(t("process-after"), [stepsOf(form, "after"), reporting(form, "after"), milestones(form)])}
      </ol>
      ${rolesPart(form)} ${selection(form)} ${notes(form)} ${documents(form)}`,
  );
}

/** What the guideline says nothing of, in one sentence. */
function silence({ view }: Form): Part {
  const { t, rulebook } = view;
  const silent = silentOn(rulebook).map((subject) => t(silentWords[subject]));
  return silent.length === 0
    ? nothing
    : html`<p class="soft">${t("process-silent", { what: listed(t, silent, "or") })}</p>`;
}

/** A part of the time of which there is anything to say. */
function stretch(heading: string, content: readonly Part[]): Part {
  return content.every((part) => part === nothing)
    ? nothing
    : html`<li>
        <h3>${heading}</h3>
        ${content}
      </li>`;
}

function turn({ view }: Form, word: "process-start" | "process-end", month: YearMonth): TemplateResult {
  return html`<li class="turn">
    <p><strong>${view.t(word, { month: monthOf(view, month) })}</strong></p>
  </li>`;
}

/** What is weighed where there are more applications than money; it never decides whether one may apply. */
function selection({ view }: Form): Part {
  const { t, lang, rulebook } = view;
  const { selection: list = [] } = rulebook;
  if (list.length === 0) return nothing;
  return html`<div class="block">
    <h3>${t("process-selection")}</h3>
    <ul>
      ${list.map(({ text }) => html`<li>${text[lang]}</li>`)}
    </ul>
    ${interpretationsOf(view, ["/selection"])}
  </div>`;
}

function notes({ view }: Form): Part {
  const { t, lang, rulebook } = view;
  const { notes: list = [] } = rulebook;
  if (list.length === 0) return nothing;
  const entry = ({ text, cite }: Cited) =>
    html`<li>
      ${text[lang]} ${cite ? html`<span class="soft small" lang="sv">${citeText(view, cite)}</span>` : nothing}
    </li>`;
  return foldable(
    view,
    "process-notes",
    t("process-notes", { count: list.length }),
    () =>
      html`<ul>
          ${list.map(entry)}
        </ul>
        ${interpretationsOf(view, ["/notes"])}`,
  );
}

/** The small words beside each entry name sections of these. */
function documents({ view }: Form): Part {
  const { process, reporting: reports = [], milestones: later = [], stopGrounds, roles = [] } = view.rulebook;
  const grounds = stopGrounds ? [stopGrounds] : [];
  return documentsLine(view, [...process.steps, ...reports, ...later, ...grounds, ...roles]);
}
