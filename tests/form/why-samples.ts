// Every figure that the form shows of an assessment, and the explanations of each, by the built module.
import { readdirSync, readFileSync } from "node:fs";
import type { Application, Assessment } from "../../src/types.d.ts";
import type { ResultView } from "../../www/element/view";
import { columnsFor, columnsForParty } from "../../www/result/columns";
import { partyFigure, partyYearFigure, totalFigure, yearFigure } from "../../www/why/pointers";
import { assess, getRulebook, listRulebooks, type Rulebook } from "../door/module";
import type { WorkedCase } from "../worked-cases";
import { viewIn } from "./result-samples";

type Source = Pick<WorkedCase, "name" | "rulebook" | "application" | "options">;

/** The examples that the form comes with. */
export const examples: readonly Source[] = readdirSync("www/examples").map((file) => ({
  name: `the example of ${file.replace(".json", "")}`,
  rulebook: file.replace(".json", ""),
  application: JSON.parse(readFileSync(`www/examples/${file}`, "utf8")) as Application,
}));

export function viewOf({
  application,
  rulebook,
  options = {},
}: Omit<Source, "name">): ResultView & { assessment: Assessment } {
  const rules: Rulebook = typeof rulebook === "string" ? getRulebook(rulebook) : rulebook;
  const assessment = assess(application, rulebook, options);
  const { rulebooks } = listRulebooks();
  return { ...viewIn("sv"), application, rulebook: rules, ref: rulebook, rulebooks, options, assessment };
}

/** Every amount, share, year and null of the assessment itself. */
export function figuresOf(assessment: Assessment): string[] {
  const { schedule, totals, parties, disbursements, afterwards, appraisal, alternatives, variance = [] } = assessment;
  const shown = { schedule, totals, parties, disbursements, afterwards, appraisal, alternatives, variance };
  return leaves(shown, "");
}

const words = new Set(["party", "phase", "occasion", "id"]);

function leaves(at: unknown, path: string): string[] {
  if (typeof at !== "object" || at === null) return [path];
  return Object.entries(at).flatMap(([name, value]) => (words.has(name) ? [] : leaves(value, `${path}/${name}`)));
}

/** The figures of the plan's columns, which are the assessment's or sums of the form's own. */
export function figuresOfColumns(assessment: Assessment): string[] {
  const { schedule, parties } = assessment;
  const columns = columnsFor(assessment, true, true);
  return [
    ...columns.flatMap(({ id, ofYear, ofParty, total }) => [
      ...schedule.flatMap((row, year) => [
        ...(ofYear(row) === null ? [] : [yearFigure(year, id)]),
        ...row.parties.flatMap((party, place) => (ofParty(party) === null ? [] : [partyYearFigure(year, place, id)])),
      ]),
      ...(total === null ? [] : [totalFigure(id)]),
    ]),
    ...parties.flatMap(({ party }, place) =>
      columnsForParty(assessment, party, true)
        .filter(({ total }) => total !== null)
        .map(({ id }) => partyFigure(place, id)),
    ),
  ];
}
