/**
 * The draft as a workbook: what was entered, the schedule computed from it by
 * formulas, the findings, and the sources. An economist can follow each figure
 * back to an input, change it, and see what follows.
 */
import { fileName, type Paper, type TakenFile } from "../paper";
import { layAppraisal } from "./appraisal";
import type { Place, Sheet } from "./book";
import { layControl } from "./control";
import { Desk } from "./desk";
import { findingWidths, findingsSheet, sourceWidths, sourcesSheet } from "./findings";
import { layFlows } from "./flows";
import { layFund } from "./fund";
import { layInput } from "./input";
import { tellKnown } from "./known";
import { layDecisions } from "./planned";
import { questionOf, type Question } from "./question";
import { layRepaid } from "./repayment";
import { laySchedule } from "./schedule";
import { layTotals, layYears } from "./totals";
import { write, type Layout } from "./write";

export function xlsx(paper: Paper): Promise<TakenFile> {
  const { layouts } = workbook(paper);
  return Promise.resolve({
    name: fileName(paper, "xlsx"),
    content: write(layouts, paper.view.t("paper-draft"), "with what is known"),
  });
}

export interface Workbook {
  readonly layouts: readonly Layout[];
  /** Where inputs and figures stand, by their pointers into application and assessment. */
  readonly places: ReadonlyMap<string, Place>;
}

export function workbook(paper: Paper): Workbook {
  const question = questionOf(paper);
  const desk = new Desk(question);
  const { input: inputs, calculation, exact, schedule, places } = desk;
  const input = layInput(desk);
  layDecisions(desk);
  calculation.text(calculation.row(), 0, desk.t("xlsx-calculation-note"), "note");
  exact.sheet.text(exact.sheet.row(), 0, desk.t("xlsx-exact-note"), "note");
  const flows = layFlows(desk, input);
  const fund = layFund(desk, input, flows);
  const repaid = layRepaid(desk, { input, flows, fund });
  const parts = { input, flows, fund, repaid };
  const years = layYears(desk, parts);
  const totals = layTotals(desk, parts, years);
  const appraisal = layAppraisal(desk, input, flows, years);
  const control = layControl(desk, input);
  laySchedule(desk, { ...parts, years, totals, appraisal, control });
  tellKnown(desk);
  const layouts = [
    figures(inputs, question, [46, 5, 24, 24, 22, 16]),
    { ...figures(schedule, question, [46, 1, 1, 1, 1, 18]), stickyRows: 4 },
    written(findingsSheet(question), findingWidths),
    written(sourcesSheet(question), sourceWidths),
    figures(calculation, question, [46, 5, 22, 20, 20, 18]),
    figures(exact.sheet, question, [46, 2, 2, 20, 2, 2]),
  ];
  return { layouts, places };
}

function figures(sheet: Sheet, { years }: Question, first: readonly number[]): Layout {
  const widths = [...first, ...years.list.map(() => 17)];
  return { sheet, widths, stickyRows: 3, stickyColumns: 1, orientation: "landscape" };
}

function written(sheet: Sheet, widths: readonly number[]): Layout {
  return { sheet, widths, stickyRows: 4, stickyColumns: 0, orientation: "landscape" };
}
