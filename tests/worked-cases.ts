// The worked cases: one file a case, in tests/cases/<rule set>/, with the expected figures whole. Its rule set is a
// built-in one's id, a rule set written out, or the file of one.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type {
  Application,
  Assessment,
  AssessOptions,
  CalculationCode,
  Finding,
  Rulebook,
  RulebookRef,
} from "../pkg/aterforing.js";

/** The part of an assessment that the calculation makes, without rules and reality checks. */
export type Figures = Omit<Assessment, "rulebook" | "stage" | "verdict" | "findings">;

export interface WorkedCase {
  /** "uppsala-2016/thirds-are-paid-to-the-ore" */
  name: string;
  about: string;
  rulebook: RulebookRef;
  application: Application;
  options?: AssessOptions;
  expect: Figures & { codes: string[] };
  /** Where a case is about the rules: what comes of them. */
  judged?: Judged;
}

/** The verdict, and how each criterion stands, by its id. */
export interface Judged {
  verdict: Assessment["verdict"];
  criteria: Record<string, Finding["status"]>;
}

type Written = Omit<WorkedCase, "name" | "rulebook"> & { rulebook: RulebookRef | { file: string } };

const project = new URL("../", import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, project), "utf8"));

function caseIn(file: string): WorkedCase {
  const { rulebook, ...rest } = readJson(`tests/cases/${file}`) as Written;
  const fromFile = typeof rulebook === "object" && "file" in rulebook;
  return {
    ...rest,
    name: file.replace(/\.json$/, ""),
    rulebook: fromFile ? (readJson(rulebook.file) as Rulebook) : rulebook,
  };
}

const folder = fileURLToPath(new URL("tests/cases/", project));

export const workedCases: WorkedCase[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map(caseIn);

// A record, so that the compiler says when a code is missing here.
const calculationCodes: Record<CalculationCode, true> = {
  start_not_covered: true,
  start_falls_between: true,
  cost_outside_period: true,
  over_grant: true,
  no_payer: true,
  profile_not_offered: true,
  exemption_not_foreseen: true,
  repayment_starts_too_late: true,
  repayment_window_exceeded: true,
  plan_party_does_not_pay: true,
  decided_plan_missing: true,
  repayment_not_begun: true,
};

const notFigures = new Set(["rulebook", "stage", "verdict"]);

/** What a case expects, taken out of an assessment. The order of findings carries no meaning. */
export function resultOf(assessment: Assessment): WorkedCase["expect"] {
  const { findings, ...rest } = assessment;
  // Whole, so that a figure which no case knows does not pass unseen.
  const figures = Object.fromEntries(Object.entries(rest).filter(([name]) => !notFigures.has(name))) as Figures;
  const codes = findings.map(({ code }) => code).filter((code) => code in calculationCodes);
  return { ...figures, codes: codes.sort() };
}

export function expectedOf({ expect }: WorkedCase): WorkedCase["expect"] {
  return { ...expect, codes: [...expect.codes].sort() };
}

/** What comes of the rules, taken out of an assessment. */
export function judgedOf({ verdict, findings }: Assessment): Judged {
  const criteria = findings.flatMap(({ criterion, status }) => (criterion === undefined ? [] : [[criterion, status]]));
  return { verdict, criteria: Object.fromEntries(criteria) as Judged["criteria"] };
}
