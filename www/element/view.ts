/**
 * What the form shows at one moment: the draft, the rule set it is held
 * against, and what the calculation answered. Every part draws from this and
 * holds nothing of its own.
 */
import type {
  Application,
  AssessOptions,
  Assessment,
  ErrorCode,
  Rulebook,
  RulebookRef,
  RulebookSummary,
  Stage,
} from "../../src/types.d.ts";
import type { Unit } from "../amounts/amounts";
import type { Lang, T } from "../words/words";

/** What the calculation refused, or what the form could not read: a code, and a JSON Pointer into the application. */
export interface ContractErrorLike {
  readonly code: ErrorCode;
  readonly path: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export type Source = Rulebook["sources"][number];

export interface ResultView {
  readonly t: T;
  readonly lang: Lang;
  readonly unit: Unit;
  readonly stage: Stage;
  readonly application: Application;
  /** What was asked of the calculation beside the application: stage, follow-up, month. */
  readonly options: AssessOptions;
  readonly rulebook: Rulebook;
  /** The same as the calculation is asked with it: by its id where it is built in. */
  readonly ref: RulebookRef;
  /** All that can be chosen, for when a finding names another. */
  readonly rulebooks: readonly RulebookSummary[];
  /** The shared sources that reality checks cite, beside those of the rule set. */
  readonly sources: readonly Source[];
  /** The latest assessment that could be made; null before the first. */
  readonly assessment: Assessment | null;
  /** Why there is no assessment of the draft as it now stands. */
  readonly error: ContractErrorLike | null;
  /** The assessment belongs to an earlier state of the draft. */
  readonly stale: boolean;
  /** Leads to the field that a JSON Pointer into the application names, or to its nearest ancestor's. */
  goTo(path: string): void;
  /** What is folded out, by a key of the part's own choosing. */
  readonly open: ReadonlySet<string>;
  setOpen(key: string, open: boolean): void;
}
