/**
 * Holds an example project against the rule set as it was begun from and as it
 * is now. While the rule set cannot be used, the last answer stands, and says so.
 */
import type { Application, AssessOptions, Assessment, Rulebook, RulebookSummary } from "../../src/types.d.ts";
import type { ContractErrorLike, ResultView } from "../element/view";
import { assess, checkRulebook } from "../module";
import { sources } from "../shared-material.json";
import type { T } from "../words/words";
import { compare, type Comparison } from "./compare";
import type { Json } from "./json";

const options: AssessOptions = { stage: "application" };

export interface Answer {
  readonly application: Application;
  readonly rulebook: Rulebook;
  /** What was begun from, where that can be used. */
  readonly base: { readonly rulebook: Rulebook; readonly assessment: Assessment } | null;
  readonly assessment: Assessment;
  readonly comparison: Comparison | null;
}

export class Comparing {
  /** The last answer there was. */
  answer: Answer | null = null;
  /** The rule set has changed since, and cannot be used as it stands. */
  stale = false;
  /** The project cannot be computed by these rules at all. */
  refused: ContractErrorLike | null = null;
  #before: { rulebook: Json; application: Application } | null = null;
  #base: Answer["base"] = null;
  #after: Json | null = null;

  /** Another project begins anew: the last answer was about the other. */
  follow(base: Json, rulebook: Json, isUsable: boolean, application: Application): void {
    if (this.#before?.rulebook !== base || this.#before.application !== application) {
      this.#before = { rulebook: base, application };
      this.#base = checkRulebook(base).length > 0 ? null : assessed(application, base);
      this.#after = null;
      this.answer = null;
    }
    this.stale = !isUsable;
    if (!isUsable || rulebook === this.#after) return;
    this.#after = rulebook;
    this.refused = null;
    try {
      const assessment = assess(application, rulebook as unknown as Rulebook, options);
      const comparison = this.#base && compare(this.#base.assessment, assessment);
      const usable = rulebook as unknown as Rulebook;
      this.answer = { application, rulebook: usable, base: this.#base, assessment, comparison };
    } catch (reason) {
      this.refused = refusalOf(reason);
      this.stale = true;
    }
  }
}

function assessed(application: Application, rulebook: Json): Answer["base"] {
  const usable = rulebook as unknown as Rulebook;
  try {
    return { rulebook: usable, assessment: assess(application, usable, options) };
  } catch {
    return null;
  }
}

/** The calculation refuses what leads beyond its bounds; anything else is a fault of the program. */
function refusalOf(reason: unknown): ContractErrorLike {
  if (reason instanceof Error && reason.name === "ContractError") return reason as Error & ContractErrorLike;
  throw reason;
}

/** What the words of a finding are made from. */
export function viewOf(
  t: T,
  { application }: Answer,
  rulebook: Rulebook,
  rulebooks: readonly RulebookSummary[],
): ResultView {
  return {
    t,
    lang: t.lang,
    unit: "kr",
    stage: "application",
    application,
    options,
    rulebook,
    ref: rulebook,
    rulebooks,
    // The file says of each what kind it is, which its type does not.
    sources: sources as Rulebook["sources"],
    assessment: null,
    error: null,
    stale: false,
    goTo: () => undefined,
    open: new Set(),
    setOpen: () => undefined,
  };
}
