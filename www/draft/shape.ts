/**
 * What a draft may look like: the contract's application as the form keeps it,
 * half filled in, and what stands beside it. The limits here only keep out
 * what nobody can have meant. Those of the calculation are narrower, and it
 * says at the place what goes beyond them: a text that is too long is not to
 * be lost for that.
 */
import type {
  Alternative,
  Answer,
  Application,
  ByYear,
  CostLine,
  CostUse,
  Effect,
  EvaluationRow,
  FollowUp,
  Party,
  PartyKind,
  RepaymentPlan,
  Role,
  Stage,
  UpkeepLine,
} from "../../src/types.d.ts";
import { readAmount, readPercent, readQuantity, type Reading as Read, type Unit } from "../amounts/amounts";
import type { Lang } from "../words/words";
import type { Beside, Decision, DecisionOutcome } from "./draft";
import { fields, figure, isPlainName, list, oneOf, own, plain, table, text, type Shape } from "./reading";

/** Twice what the calculation takes: room for one who has gone too far and is told so. */
export const mostLines = 1000;
const mostParties = 100;
const mostNames = 500;
const longestText = 100_000;

export const stages: Shape<Stage> = oneOf({ idea: true, application: true, follow_up: true, end: true });
export const langs: Shape<Lang> = oneOf({ sv: true, en: true });
export const units: Shape<Unit> = oneOf({ kr: true, tkr: true, mnkr: true });
export const name: Shape<string> = plain((value): value is string => typeof value === "string" && isPlainName(value));

/** Whose a line is; nobody's, where there are no parties yet. */
const ofParty: Shape<string> = plain(
  (value): value is string => typeof value === "string" && (value === "" || isPlainName(value)),
);
const words = text(longestText);
const boolean = plain((value): value is boolean => typeof value === "boolean");

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isAmount = (value: unknown): value is string | number =>
  (typeof value === "string" && /^\d{1,13}(\.\d{1,2})?$/.test(value)) || (isCount(value) && value <= 1e12);
const isDecimal = (value: unknown): value is string | number =>
  (typeof value === "string" || typeof value === "number") && /^\d{1,20}(\.\d{1,20})?$/.test(String(value));
const isDecimalText = (value: unknown): value is string => typeof value === "string" && isDecimal(value);
const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
const isMonth = (value: unknown): value is string => typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
const isYear = (value: unknown): value is number => isCount(value) && value <= 9999;

const refusedAs = <Otherwise extends string>(read: Read, otherwise: Otherwise) => (read.ok ? otherwise : read.code);

const amount = figure(isAmount, (typed) => refusedAs(readAmount(typed, "kr"), "bad_amount"));
const percent = figure(isDecimal, (typed) => refusedAs(readPercent(typed), "bad_percent"));
const quantity = figure(isDecimal, (typed) => refusedAs(readQuantity(typed), "bad_number"));
const count = figure(isCount, (typed) => refusedAs(readQuantity(typed, 0), "bad_number"));
const stated = figure(isDecimalText, (typed) => refusedAs(readQuantity(typed), "bad_number"));
const year = figure(isYear, () => "bad_year");
const month = figure(isMonth, () => "bad_month");
const day = figure(isDay, () => "bad_month");

const isYearName = (key: string): boolean => /^(199\d|20\d\d|21\d\d|2200)$/.test(key);
const mostYears = 211;
const byYear: Shape<ByYear> = table(amount, mostYears, isYearName);

const frequencies = oneOf<NonNullable<Effect["measured"]>>({
  monthly: true,
  quarterly: true,
  interim: true,
  yearly: true,
  at_end: true,
});

const party: Shape<Party> = fields<Party>(
  {
    id: name,
    name: words,
    kind: oneOf<PartyKind>({
      committee: true,
      municipal_company: true,
      civil_society: true,
      other_public: true,
      private_company: true,
    }),
    area: words,
    role: oneOf<Role>({ lead: true, participant: true, affected: true }),
    endorses: boolean,
  },
  { id: "", name: "", kind: "committee", role: "participant" },
);

const cost: Shape<CostLine> = fields<CostLine>(
  {
    id: name,
    label: words,
    party: ofParty,
    funding: oneOf({ fund: true, own: true }),
    use: oneOf<CostUse>({
      development: true,
      introduction: true,
      operation: true,
      follow_up: true,
      evaluation: true,
      project_lead: true,
      other: true,
    }),
    amounts: byYear,
  },
  { id: "", label: "", party: "", funding: "fund", amounts: {} },
);

const upkeepLine: Shape<UpkeepLine> = fields<UpkeepLine>(
  {
    id: name,
    label: words,
    party: ofParty,
    financing: oneOf({ within_appropriation: true, new_appropriation: true, other: true, unsettled: true }),
    amounts: byYear,
  },
  { id: "", label: "", party: "", amounts: {} },
);

type ByAmounts = Extract<Effect["estimate"], { kind: "amounts" }>;
type ByUnits = Extract<Effect["estimate"], { kind: "units" }>;

const byAmounts = fields<ByAmounts>(
  { kind: oneOf({ amounts: true }), amounts: byYear },
  { kind: "amounts", amounts: {} },
);
const byUnits = fields<ByUnits>(
  {
    kind: oneOf({ units: true }),
    unit: words,
    // Nothing is written in it yet.
    unitValue: { ...amount, read: (value, at, reading) => (value === "" ? "" : amount.read(value, at, reading)) },
    quantity: table(quantity, mostYears, isYearName),
    deadweight: percent,
    attribution: percent,
    dropOff: percent,
  },
  { kind: "units", unit: "", unitValue: "", quantity: {} },
);

export const estimate: Shape<Effect["estimate"]> = {
  read: (value, at, reading) => (own(value, "kind") === "units" ? byUnits : byAmounts).read(value, at, reading),
  below: (step) => byUnits.below?.(step) ?? byAmounts.below?.(step),
};

const range = fields<NonNullable<Effect["range"]>>(
  { low: percent, high: percent },
  // One is written before the other.
  {} as NonNullable<Effect["range"]>,
);

const effect: Shape<Effect> = fields<Effect>(
  {
    id: name,
    label: words,
    party: ofParty,
    direction: oneOf({ saving: true, added_cost: true }),
    nature: oneOf({ lowered_cost: true, avoided_cost: true, revenue: true }),
    estimate,
    indicator: words,
    baseline: words,
    measured: frequencies,
    source: words,
    range,
  },
  { id: "", label: "", party: "", direction: "saving", estimate: { kind: "amounts", amounts: {} } },
);

const evaluationRow: Shape<EvaluationRow> = fields<EvaluationRow>(
  {
    id: name,
    goal: words,
    activity: words,
    measure: words,
    effect: words,
    outcome: words,
    baseline: words,
    target: words,
    frequency: frequencies,
    responsible: words,
  },
  { id: "", goal: "" },
);

const alternative: Shape<Alternative> = fields<Alternative>(
  { id: name, label: words, kind: oneOf({ ordinary: true, none: true }), cost: byYear, saving: byYear },
  { id: "", label: "", kind: "ordinary", cost: {}, saving: {} },
);

const yesNo = fields<{ answer?: "yes" | "no" | "partly"; note?: string }>(
  { answer: oneOf({ yes: true, no: true, partly: true }), note: words },
  {},
);
const number = fields<{ value?: string; note?: string }>({ value: stated, note: words }, {});

/** One of the two, or a note alone where the answer is still to come. */
const answer: Shape<Answer> = {
  read: (value, at, reading) =>
    (own(value, "value") === undefined ? yesNo : number).read(value, at, reading) as Answer | undefined,
  below: (step) => number.below?.(step) ?? yesNo.below?.(step),
};

const plan: Shape<RepaymentPlan> = fields<RepaymentPlan>(
  {
    from: year,
    to: year,
    parties: table(
      fields<NonNullable<RepaymentPlan["parties"]>[string]>({ from: year, to: year, amounts: byYear }, {}),
      mostNames,
    ),
    profile: oneOf<NonNullable<RepaymentPlan["profile"]>>({ as_saved: true, straight_line: true }),
    decided: table(byYear, mostNames),
    exemptFrom: year,
  },
  {},
);

/** Without what it cannot do without where nothing could be read there: whoever reads it puts that in. */
export const application: Shape<Application> = fields<Application>(
  {
    contract: plain((value): value is 1 => value === 1),
    name: words,
    period: fields<Application["period"]>({ start: month, end: month }, { start: "", end: "" }),
    parties: list(party, mostParties),
    costs: list(cost, mostLines),
    effects: list(effect, mostLines),
    upkeep: list(upkeepLine, mostLines),
    grant: fields<NonNullable<Application["grant"]>>(
      { total: amount, decided: words, reference: words },
      {} as NonNullable<Application["grant"]>,
    ),
    reach: fields<NonNullable<Application["reach"]>>(
      { persons: count, completing: count },
      {} as NonNullable<Application["reach"]>,
    ),
    evaluation: list(evaluationRow, mostLines),
    alternatives: list(alternative, mostLines),
    answers: table(answer, mostNames),
    texts: table(words, mostNames),
    repaymentPlan: plan,
    discountRates: rates(),
  },
  { contract: 1, name: "", period: { start: "", end: "" }, parties: [], costs: [], effects: [] },
);

const decision: Shape<Decision> = fields<Decision>(
  {
    id: name,
    body: words,
    date: day,
    outcome: oneOf<DecisionOutcome>({
      approved: true,
      approved_in_part: true,
      referred_back: true,
      rejected: true,
      noted: true,
    }),
    reference: words,
    note: words,
  },
  { id: "", body: "" },
);

const outcomes = table(byYear, mostLines);

export const beside: Shape<Beside> = fields<Beside>(
  {
    decisions: list(decision, mostLines),
    followUp: fields<Partial<FollowUp>>(
      {
        through: year,
        costs: outcomes,
        effects: outcomes,
        upkeep: outcomes,
        status: oneOf<NonNullable<FollowUp["status"]>>({
          running: true,
          completed: true,
          terminated: true,
          failed: true,
        }),
      },
      {},
    ),
    people: table(words, mostNames),
  },
  {},
);

/** One to five, in one field for all of them: what cannot be read of it is left out. */
function rates(): Shape<NonNullable<Application["discountRates"]>> {
  const all = list(plain(isDecimal), mostNames);
  return {
    typed: true,
    read: (value, at, reading) => {
      const read = all.read(value, at, reading) ?? [];
      if (read.length === 0 || read.length > 5) reading.lose(at);
      return read.length === 0 ? undefined : read.slice(0, 5);
    },
  };
}
