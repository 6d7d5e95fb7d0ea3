/**
 * Holds the example projects against the rule set as it was begun from and as
 * it is now. While the rule set cannot be used, the last answers stand.
 */
import type { Assessment, Rulebook, RulebookSummary, Stage } from "../../src/types.d.ts";
import type { ContractErrorLike, ResultView } from "../element/view";
import { assess, checkRulebook } from "../module";
import { sources } from "../shared-material.json";
import type { T } from "../words/words";
import { changedParts, compare, type Comparison } from "./compare";
import type { Project } from "./examples";
import type { Json } from "./json";

/** Milliseconds without a change: then the projects that are not looked at are computed too. */
const pause = 150;

/** What there was before: the rule set that was begun from, where it can be used, at one stage. */
interface Before {
  readonly rulebook: Rulebook | null;
  readonly stage: Stage;
}

export interface Answer {
  readonly project: Project;
  readonly stage: Stage;
  readonly rulebook: Rulebook;
  readonly base: { readonly rulebook: Rulebook; readonly assessment: Assessment } | null;
  readonly assessment: Assessment;
  readonly comparison: Comparison | null;
}

/** One project, before and now. */
export class Trial {
  readonly project: Project;
  /** The last answer there was. */
  answer: Answer | null = null;
  /** The project cannot be computed by these rules at all. */
  refused: ContractErrorLike | null = null;
  #before: Before | null = null;
  #base: Answer["base"] = null;
  #after: Json | null = null;

  constructor(project: Project) {
    this.project = project;
  }

  get isChanged(): boolean {
    return this.answer?.comparison ? changedParts(this.answer.comparison).length > 0 : false;
  }

  isBehind(rulebook: Json): boolean {
    return this.#after !== rulebook;
  }

  /** Another beginning, or another stage: the last answer was about that. True where it was so. */
  begin(before: Before): boolean {
    if (this.#before === before) return false;
    this.#before = before;
    this.#base = before.rulebook && baseOf(this.project, before.rulebook, before.stage);
    this.#after = null;
    this.answer = null;
    this.refused = null;
    return true;
  }

  follow(rulebook: Json): void {
    if (!this.#before || !this.isBehind(rulebook)) return;
    this.#after = rulebook;
    this.refused = null;
    const usable = rulebook as unknown as Rulebook;
    const { project } = this;
    const { stage } = this.#before;
    try {
      const assessment = assess(project.application, usable, { stage });
      const comparison = this.#base && compare(this.#base.assessment, assessment);
      this.answer = { project, stage, rulebook: usable, base: this.#base, assessment, comparison };
    } catch (reason) {
      this.refused = refusalOf(reason);
    }
  }
}

function baseOf(project: Project, rulebook: Rulebook, stage: Stage): Answer["base"] {
  try {
    return { rulebook, assessment: assess(project.application, rulebook, { stage }) };
  } catch {
    return null;
  }
}

/** The calculation refuses what leads beyond its bounds; anything else is a fault of the program. */
function refusalOf(reason: unknown): ContractErrorLike {
  if (reason instanceof Error && reason.name === "ContractError") return reason as Error & ContractErrorLike;
  throw reason;
}

export interface Asked {
  /** What was begun from. */
  readonly base: Json;
  readonly rulebook: Json;
  readonly isUsable: boolean;
  readonly stage: Stage;
}

export class Comparing {
  /** The rule set has changed since, and cannot be used as it stands. */
  isStale = false;
  #trials: readonly Trial[] = [];
  #base: Json | null = null;
  #before: Before = { rulebook: null, stage: "application" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  set projects(projects: readonly Project[]) {
    this.#trials = projects.map((project) => new Trial(project));
  }

  of(project: Project): Trial | undefined {
    return this.#trials.find((trial) => trial.project === project);
  }

  /** How many come out differently from before; null where nothing is known of before. */
  get changedCount(): number | null {
    if (this.#before.rulebook === null) return null;
    return this.#trials.filter(({ isChanged }) => isChanged).length;
  }

  /** The one that is looked at at once, the others when the changes pause. */
  follow({ base, rulebook, isUsable, stage }: Asked, chosen: Project | null): void {
    if (this.#base !== base || this.#before.stage !== stage) {
      this.#base = base;
      this.#before = { rulebook: checkRulebook(base).length > 0 ? null : (base as unknown as Rulebook), stage };
    }
    this.isStale = !isUsable;
    clearTimeout(this.#timer);
    const begun = this.#trials.filter((trial) => trial.begin(this.#before));
    if (!isUsable) return;
    for (const trial of this.#trials) if (trial.project === chosen || begun.includes(trial)) trial.follow(rulebook);
    const behind = this.#trials.filter((trial) => trial.isBehind(rulebook));
    if (behind.length === 0) return;
    this.#timer = setTimeout(() => {
      for (const trial of behind) trial.follow(rulebook);
      this.#changed();
    }, pause);
  }
}

/** What the words of a finding are made from. */
export function viewOf(
  t: T,
  { project, stage }: Answer,
  rulebook: Rulebook,
  rulebooks: readonly RulebookSummary[],
): ResultView {
  return {
    t,
    lang: t.lang,
    unit: "kr",
    stage,
    application: project.application,
    options: { stage },
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
