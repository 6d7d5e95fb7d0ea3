/** What the workbook computes: the draft as the calculation takes it, and the years it spans. */
import type { Application, Assessment, ByYear, FollowUp, Rulebook, Scenario } from "../../../src/types.d.ts";
import { assessable } from "../../draft/draft";
import type { ResultView } from "../../element/view";
import type { Paper } from "../paper";
import { Years } from "./grid";

export interface Question {
  readonly paper: Paper;
  readonly view: ResultView;
  readonly application: Application;
  readonly rulebook: Rulebook;
  readonly followUp: FollowUp | null;
  readonly scenario: Scenario;
  readonly assessment: Assessment | null;
  readonly years: Years;
}

/** Nothing that can be assessed spans more. */
const mostYears = 80;

export function questionOf(paper: Paper): Question {
  const { view } = paper;
  const application = assessable(view.application);
  // As it was asked of the calculation: only at the stages that have an outcome, and of lines that are there.
  const { followUp = null, scenario = {} } = view.options;
  const { assessment, rulebook } = view;
  const years = yearsOf(application, followUp, assessment);
  return { paper, view, application, rulebook, followUp, scenario, assessment, years };
}

export function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}

export function monthOf(month: string): number {
  return Number(month.slice(5, 7));
}

/** From the first year of the project to the last in which anything happens, whatever comes of it. */
function yearsOf(application: Application, followUp: FollowUp | null, assessment: Assessment | null): Years {
  const first = yearOf(application.period.start);
  const effects = application.effects.map(({ estimate }) =>
    estimate.kind === "amounts" ? estimate.amounts : estimate.quantity,
  );
  const outcomes = [followUp?.costs, followUp?.effects, followUp?.upkeep].flatMap((lines) =>
    Object.values(lines ?? {}),
  );
  const lines = [...application.costs, ...(application.upkeep ?? [])].map(({ amounts }) => amounts);
  const latest = [...lines, ...effects, ...outcomes].map(lastYearOf);
  const told = [assessment?.schedule.at(-1)?.year ?? 0, assessment?.variance?.at(-1)?.year ?? 0];
  const last = Math.max(first, yearOf(application.period.end), ...told, ...latest);
  return new Years(first, Math.min(last, first + mostYears));
}

function lastYearOf(amounts: ByYear): number {
  return Math.max(0, ...Object.entries(amounts).map(([year, amount]) => (Number(amount) > 0 ? Number(year) : 0)));
}
