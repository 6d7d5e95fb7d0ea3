/**
 * A draft: what the applicant has written so far, and what it is held
 * against. It may be half filled in, and it keeps what could not be read.
 */
import type {
  Application,
  Effect,
  ErrorCode,
  FollowUp,
  Party,
  PartyKind,
  RepaymentPlan,
  Stage,
  YearMonth,
} from "../../src/types.d.ts";
import type { Unit } from "../amounts/amounts";
import type { Lang } from "../words/words";
import type { Aside } from "./aside";
import type { Pointer } from "./pointer";

export interface Draft {
  readonly format: 2;
  readonly rulebook: string;
  readonly stage: Stage;
  readonly lang: Lang;
  readonly unit: Unit;
  readonly application: Application;
  readonly beside: Beside;
  /** Texts that could not be read, by the field they stand in; the application keeps the value from before. */
  readonly typed: Readonly<Record<Pointer, Typed>>;
  /** The other way of estimating an effect, by its id, kept for when the applicant turns back to it. */
  readonly aside: Readonly<Record<string, Aside>>;
}

/**
 * What is written beside the application, and is no part of it. Pointers into the draft reach it under "/beside".
 */
export interface Beside {
  /** The decisions taken, in the order in which they were entered. */
  readonly decisions?: readonly Decision[];
  /** The outcome so far; begun without its year it counts for nothing. */
  readonly followUp?: Partial<FollowUp>;
  /** Who takes a role of the guideline on, by the role's id. */
  readonly people?: Readonly<Record<string, string>>;
}

/** A decision on the project: by whom, when, and how it fell. */
export interface Decision {
  readonly id: string;
  readonly body: string;
  /** "2025-03-17". */
  readonly date?: string;
  readonly outcome?: DecisionOutcome;
  readonly reference?: string;
  readonly note?: string;
}

export const decisionOutcomes = ["approved", "approved_in_part", "referred_back", "rejected", "noted"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export interface Typed {
  readonly text: string;
  readonly code: ErrorCode;
}

export interface Beginning {
  readonly rulebook: string;
  readonly lang: Lang;
  readonly today: YearMonth;
}

export function emptyDraft({ rulebook, lang, today }: Beginning): Draft {
  return {
    format: 2,
    rulebook,
    stage: "application",
    lang,
    unit: "tkr",
    application: emptyApplication(today),
    beside: {},
    typed: {},
    aside: {},
  };
}

/** Two whole years from the turn of the year, and one committee that leads. */
function emptyApplication(today: YearMonth): Application {
  const next = Number(today.slice(0, 4)) + 1;
  return {
    contract: 1,
    name: "",
    period: { start: `${next}-01`, end: `${next + 1}-12` },
    parties: [{ id: "p1", name: "", kind: "committee", role: "lead" }],
    costs: [],
    effects: [],
  };
}

/** The next free id of a list: "c1", "c2", … */
export function freeId(prefix: string, list: readonly { id: string }[]): string {
  const taken = new Set(list.map((item) => item.id));
  for (let number = list.length + 1; ; number += 1) if (!taken.has(`${prefix}${number}`)) return `${prefix}${number}`;
}

/**
 * The application as the calculation takes it: parts that are begun but lack
 * what they cannot do without are left out, and stay in the draft.
 */
export function assessable(application: Application): Application {
  const { grant, reach, answers, texts, repaymentPlan, ...rest } = application;
  return {
    ...rest,
    effects: application.effects.map((effect) => withRange(withUnitValue(effect))),
    ...(grant?.total !== undefined && { grant }),
    ...(reach?.persons !== undefined && { reach }),
    ...(answers && { answers: kept(answers, (answer) => "answer" in answer || "value" in answer) }),
    ...(texts && { texts: kept(texts, (text) => text !== "") }),
    ...(repaymentPlan && { repaymentPlan: withoutEmptied(repaymentPlan) }),
  };
}

/** A limit without a year would allow nothing at all; an emptied one is no limit, and its party is not in the plan. */
function withoutEmptied({ parties, decided, ...rest }: RepaymentPlan): RepaymentPlan {
  const limits = Object.entries(parties ?? {}).map(
    ([party, { amounts, ...years }]) =>
      [party, { ...years, ...(amounts && isFilled(amounts) && { amounts }) }] as const,
  );
  return {
    ...rest,
    ...(parties && { parties: kept(Object.fromEntries(limits), isFilled) }),
    ...(decided && { decided: kept(decided, isFilled) }),
  };
}

function isFilled(value: object): boolean {
  return Object.keys(value).length > 0;
}

function withUnitValue(effect: Effect): Effect {
  const { estimate } = effect;
  return estimate.kind === "units" && estimate.unitValue === ""
    ? { ...effect, estimate: { ...estimate, unitValue: "0" } }
    : effect;
}

/** Half a range is completed with what counts where none is given. */
function withRange({ range, ...effect }: Effect): Effect {
  const { low, high }: Partial<typeof range> = range ?? {};
  return low === undefined && high === undefined
    ? effect
    : { ...effect, range: { low: low ?? "50", high: high ?? "120" } };
}

function kept<V>(values: Record<string, V>, keep: (value: V) => boolean): Record<string, V> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => keep(value)));
}

export function partyName(parties: readonly Party[], id: string, kindWord: (kind: PartyKind) => string): string {
  const index = parties.findIndex((party) => party.id === id);
  const party = parties[index];
  if (!party) return id;
  return party.name.trim() || `${kindWord(party.kind)} ${index + 1}`;
}
