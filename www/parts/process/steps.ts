/** The steps to a decision, and when they have to begin for the project to start in time. */
import { html, nothing, type TemplateResult } from "lit";
import type { ProcessStep, ProjectTime, YearMonth } from "../../../src/types.d.ts";
import type { ResultView } from "../../element/view";
import { monthName, monthOf } from "../../result/phrases";
import type { Form } from "../form";
import { hasBegun } from "../stage/stages";
import {
  beginFor,
  lengthOf,
  monthsAfter,
  monthsBetween,
  standing,
  stepsBack,
  stepsIn,
  type Begin,
  type Months,
} from "./timeline";

/** When the work has to begin, as far as the guideline says how long it takes. */
export function beginning(form: Form): TemplateResult | typeof nothing {
  const { t, rulebook } = form.view;
  const length = lengthOf(rulebook.process);
  const begin = beginFor(form.draft.application.period.start, length);
  if (begin && length) return whenToBegin(form, begin, length);
  return stepsIn(rulebook.process, "before").length === 0
    ? nothing
    : html`<p class="soft">${t("process-length-unknown")}</p>`;
}

export function stepsOf(form: Form, time: ProjectTime): TemplateResult | typeof nothing {
  const { process } = form.view.rulebook;
  const steps = stepsIn(process, time);
  if (steps.length === 0) return nothing;
  const back = time === "before" ? stepsBack(process, form.draft.application.period.start) : [];
  return html`<ol class="steps">
    ${steps.map((step, index) => stepOf(form.view, step, back[index] ?? null))}
  </ol>`;
}

function whenToBegin(form: Form, begin: Begin, length: Months): TemplateResult {
  const { view, today } = form;
  const { t } = view;
  const { start } = form.draft.application.period;
  return html`<p>
      ${t("process-length", { months: monthsText(view, length) })}
      <strong>${t("process-begin", { start: monthOf(view, start), when: beginText(view, begin) })}</strong>
    </p>
    ${isAsked(form) ? nowText(form, standing(begin, today), begin, length) : nothing}`;
}

/** Whether it is still to be begun: nothing is granted, and the start lies ahead. */
function isAsked({ draft, today }: Form): boolean {
  const { stage, application } = draft;
  return !hasBegun(stage) && application.grant === undefined && application.period.start >= today;
}

function nowText(
  { view, today }: Form,
  now: ReturnType<typeof standing>,
  begin: Begin,
  length: Months,
): TemplateResult {
  const { t } = view;
  const first = begin.earliest ?? begin.latest ?? today;
  switch (now) {
    case "ahead":
      return html`<p class="soft">${t("process-ahead", { count: monthsBetween(today, first) })}</p>`;
    case "now":
      return html`<p class="note warn"><strong>${t("process-now")}</strong> ${t("process-now-text")}</p>`;
    case "late": {
      const earliest = monthsAfter(today, length.min ?? 0);
      return html`<p class="note warn">
        <strong>${t("process-late")}</strong> ${t("process-late-text", { earliest: monthOf(view, earliest) })}
      </p>`;
    }
  }
}

function stepOf(
  view: ResultView,
  { title, who, what, months, gate, cite }: ProcessStep,
  begin: Begin | null,
): TemplateResult {
  const { t, lang } = view;
  const length = months && { min: months.min ?? null, max: months.max ?? null };
  return html`<li class=${gate ? "gate" : ""}>
    <h4>${title[lang]}${gate ? html` <span class="tag">${t("process-gate")}</span>` : nothing}</h4>
    <p class="who">${t("process-who", { who: who[lang] })}</p>
    <p>${what[lang]}</p>
    ${
      length
        ? html`<p class="small">
            ${t("process-step-length", { months: monthsText(view, length) })}
            ${begin ? t("process-step-begin", { when: beginText(view, begin) }) : nothing}
          </p>`
        : nothing
    }
    ${cite ? html`<p class="soft small">${cite.section}</p>` : nothing}
  </li>`;
}

/** "7–10 månader", "högst 1 månad". */
export function monthsText({ t }: Pick<ResultView, "t">, { min, max }: Months): string {
  if (min === null || max === null)
    return min === null ? t("months-most", { count: max ?? 0 }) : t("months-least", { count: min });
  return min === max ? t("months-count", { count: max }) : t("months-between", { min, count: max });
}

/** "mars–juni 2026", "senast juni 2026". */
function beginText(view: ResultView, { earliest, latest }: Begin): string {
  const { t } = view;
  if (earliest === null || latest === null || earliest === latest) {
    const month = monthOf(view, latest ?? earliest ?? "");
    return latest === null ? t("begin-safe", { month }) : t("begin-latest", { month });
  }
  return t("begin-between", {
    from: sameYear(earliest, latest) ? monthAlone(view, earliest) : monthOf(view, earliest),
    to: monthOf(view, latest),
  });
}

function sameYear(a: YearMonth, b: YearMonth): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}

function monthAlone(view: ResultView, month: YearMonth): string {
  return monthName(view, Number(month.slice(5, 7)));
}
