/** The steps to a decision, and when they have to begin for the project to start in time. */
import { html, nothing, type TemplateResult } from "lit";
import type { ProcessStep, ProjectTime, YearMonth } from "../../../src/types.d.ts";
import type { ResultView } from "../../element/view";
import { monthName, monthOf, startsText } from "../../result/phrases";
import type { Form } from "../form";
import { isApproval } from "../log/decisions";
import { hasBegun } from "../stage/stages";
import {
  beginFor,
  covers,
  lengthOf,
  monthsAfter,
  monthsBetween,
  standing,
  stepsBack,
  stepsIn,
  type Begin,
  type Months,
} from "./timeline";

type Part = TemplateResult | typeof nothing;

/** When the work has to begin, as far as the guideline says how long it takes; and whether the start has passed. */
export function beginning(form: Form): Part {
  const { t, rulebook } = form.view;
  const wish = wishOf(form);
  const length = lengthOf(rulebook.process);
  const begin = beginFor(form.draft.application.period.start, length);
  const isUnknown = length === null && stepsIn(rulebook.process, "before").length > 0;
  if (wish !== "missed" && length === null && !isUnknown) return nothing;
  return html`${isUnknown ? html`<p class="soft">${t("process-length-unknown")}</p>` : nothing}
  ${length && begin ? lengthText(form, wish, length, begin) : nothing} ${wish === "missed" ? missedText(form) : nothing}`;
}

export function stepsOf(form: Form, time: ProjectTime): Part {
  const { process } = form.view.rulebook;
  const steps = stepsIn(process, time);
  if (steps.length === 0) return nothing;
  const isDated = time === "before" && wishOf(form) === "ahead";
  const back = isDated ? stepsBack(process, form.draft.application.period.start) : [];
  return html`<ol class="steps">
    ${steps.map((step, index) => stepOf(form.view, step, back[index] ?? null))}
  </ol>`;
}

/** What the start is: settled, gone by with nothing granted, outside what the rules cover, or still ahead. */
type Wish = "settled" | "missed" | "uncovered" | "ahead";

function wishOf({ view, draft, today }: Form): Wish {
  const { stage, application, beside } = draft;
  const { start } = application.period;
  if (hasBegun(stage) || application.grant !== undefined) return "settled";
  // An approval in the log may be that of the idea, so it settles nothing while the start lies ahead.
  if (start < today) return (beside.decisions ?? []).some(isApproval) ? "settled" : "missed";
  return covers(view.rulebook.starts, start) ? "ahead" : "uncovered";
}

function missedText({ view, draft }: Form): TemplateResult {
  const { t } = view;
  return html`<p class="note warn">
    <strong>${t("process-missed", { start: monthOf(view, draft.application.period.start) })}</strong>
    ${t("process-missed-text")}
  </p>`;
}

function lengthText(form: Form, wish: Wish, length: Months, begin: Begin): TemplateResult {
  const { view, draft } = form;
  const { t, rulebook } = view;
  const { start } = draft.application.period;
  const takes = t("process-length", { months: monthsText(view, length) });
  if (wish === "settled" || wish === "missed") return html`<p>${takes}</p>`;
  if (wish === "uncovered")
    return html`<p>
      ${takes} ${t("process-uncovered", { start: monthOf(view, start) })} ${startsText(t, rulebook.starts)}
    </p>`;
  return html`<p>
      ${takes} <strong>${t("process-begin", { start: monthOf(view, start), when: beginText(view, begin) })}</strong>
      ${t("process-recruit")}
    </p>
    ${nowText(form, begin, length)}`;
}

function nowText({ view, draft, today }: Form, begin: Begin, { min, max }: Months): TemplateResult {
  const { t, rulebook } = view;
  switch (standing(begin, today)) {
    case "ahead":
      return html`<p class="soft">
        ${aheadText(view, monthsBetween(today, begin.earliest ?? begin.latest ?? today))}
      </p>`;
    case "now": {
      const left = monthsBetween(today, draft.application.period.start);
      const isEnough = max !== null && left >= max;
      return html`<p class="note warn">
        <strong>${t("process-now")}</strong>
        ${isEnough ? t("process-now-enough") : t("process-now-short", { count: left })}
      </p>`;
    }
    case "late": {
      const earliest = monthsAfter(today, min ?? 0);
      return html`<p class="note warn">
        <strong>${t("process-late")}</strong> ${t("process-late-text", { earliest: monthOf(view, earliest) })}
        ${t(covers(rulebook.starts, earliest) ? "process-late-move" : "process-late-closed")}
      </p>`;
    }
  }
}

/** In months as far as people count in them. */
function aheadText({ t }: ResultView, months: number): string {
  return months <= 24
    ? t("process-ahead", { count: months })
    : t("process-ahead-years", { years: Math.floor(months / 12), rest: months % 12 });
}

function stepOf(
  view: ResultView,
  { title, who, what, months, gate, cite }: ProcessStep,
  begin: Begin | null,
): TemplateResult {
  const { t, lang } = view;
  const length = months && { min: months.min ?? null, max: months.max ?? null };
  return html`<li class=${gate ? "gate" : ""}>
    <h4>${title[lang]}</h4>
    ${gate ? html`<p><span class="tag">${t("process-gate")}</span></p>` : nothing}
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
    ${cite ? html`<p class="soft small" lang="sv">${cite.section}</p>` : nothing}
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
