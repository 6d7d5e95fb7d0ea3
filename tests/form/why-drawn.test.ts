// What the form shows of an assessment answers "why?": each of its figures, with everything folded out.
import { expect, test } from "vitest";
import { isZero } from "../../www/amounts/amounts";
import { emptyDraft } from "../../www/draft/draft";
import { get } from "../../www/draft/pointer";
import { hasFigures } from "../../www/result/schedule";
import { workedCases } from "../worked-cases";
import { drawn, formOf } from "./drawn";
import { figuresOf, viewOf } from "./why-samples";

/** Years and rates that head a row, so that they name its figures and are none. */
const heading =
  /^\/(schedule|variance|disbursements)\/\d+\/(year|throughMonth)$|\/(baseYear|discountRate)$|^\/afterwards\/\d+\/from$/;
/** The project alone is held against nothing. */
const project = /^\/alternatives\/0\//;

test.each(workedCases)("$name: no figure is silent", (worked) => {
  const { rulebook, assessment, options } = viewOf(worked);
  const { application } = worked;
  const { stage = "application", followUp } = options;
  const empty = emptyDraft({ rulebook: rulebook.id, lang: "sv", today: "2026-11" });
  const form = formOf({ ...empty, stage, application, beside: followUp ? { followUp } : {} }, rulebook);
  // As it was asked for in the case, which may scale the effects.
  const { figures } = drawn({ ...form, view: { ...form.view, assessment, options } });
  const silent = figuresOf(assessment).filter((figure) => {
    const value = get(assessment, figure) as string | number | null;
    return value !== null && !isZero(String(value)) && !figures.has(figure) && !heading.test(figure);
  });
  const isCompared = assessment.alternatives.length > 1;
  const left = silent.filter((figure) => isCompared || !project.test(figure));
  // Where nothing is entered there is no plan to show.
  expect(hasFigures(assessment) ? left : []).toEqual([]);
  expect(figures.size > 0 || !hasFigures(assessment)).toBe(true);
});
