/** Asks the calculation about the draft, and keeps the last answer while the draft cannot be computed. */
import type {
  Application,
  AssessOptions,
  Assessment,
  ErrorCode,
  Finding,
  Rulebook,
  RulebookRef,
  YearMonth,
} from "../../src/types.d.ts";
import { assessable, type Draft } from "../draft/draft";
import { within, type Pointer } from "../draft/pointer";
import { assess } from "../module";
import { followUpOf } from "../parts/outcome/follow-up";
import type { Editing } from "../parts/form";
import type { ContractErrorLike } from "./view";

export interface Answer {
  readonly rulebook: Rulebook;
  /** What the calculation was asked with: the rule set itself, or its id where it is a built-in one. */
  readonly ref: RulebookRef;
  readonly application: Application;
  /** What was asked for beside the application. */
  readonly options: AssessOptions;
  readonly assessment: Assessment | null;
  readonly error: ContractErrorLike | null;
}

/** Where rule sets are had from. */
interface Shelf {
  get(id: string): Rulebook | null;
  refOf(rulebook: Rulebook): RulebookRef;
}

/** The answer to the draft as it stands; asked for again only where what it depends on is another. */
export class Assessing {
  #answer: Answer | null = null;
  #draft: Draft | null = null;
  #isWaiting = false;

  get answer(): Answer | null {
    return this.#answer;
  }

  /** The draft's rule set is not here yet; the answer is to what stood before. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  follow(draft: Draft, today: YearMonth, shelf: Shelf): void {
    const rulebook = shelf.get(draft.rulebook);
    this.#isWaiting = rulebook === null;
    if (!rulebook) return;
    const known = this.#draft;
    const same =
      known?.application === draft.application &&
      this.#answer?.rulebook === rulebook &&
      known.stage === draft.stage &&
      known.beside.followUp === draft.beside.followUp;
    if (!same) this.#answer = answer(draft, { rulebook, ref: shelf.refOf(rulebook) }, today, this.#answer);
    this.#draft = draft;
  }
}

export function answer(
  draft: Draft,
  { rulebook, ref }: Pick<Answer, "rulebook" | "ref">,
  today: YearMonth,
  before: Answer | null,
): Answer {
  const application = assessable(draft.application);
  // An answer under another guideline says nothing about this one.
  const kept = before?.rulebook === rulebook ? before : null;
  const options = optionsOf(draft, today);
  try {
    const assessment = withKnown(assess(application, ref, options), kept?.assessment);
    return { rulebook, ref, application, options, assessment, error: null };
  } catch (reason) {
    if (!isContractError(reason)) throw reason;
    const { code, args } = reason;
    return {
      rulebook,
      ref,
      application,
      options,
      assessment: kept?.assessment ?? null,
      error: { code, path: fieldFor(reason.path), args },
    };
  }
}

/** Findings that are as they were are the very same ones, so that what was made of them need not be made anew. */
function withKnown(assessment: Assessment, before: Assessment | null | undefined): Assessment {
  if (!before) return assessment;
  const known = new Map(before.findings.map((finding) => [spelled(finding), finding]));
  return { ...assessment, findings: assessment.findings.map((finding) => known.get(spelled(finding)) ?? finding) };
}

const spellings = new WeakMap<Finding, string>();

function spelled(finding: Finding): string {
  const text = spellings.get(finding) ?? JSON.stringify(finding);
  spellings.set(finding, text);
  return text;
}

/** What the draft asks of the calculation beside its application. */
export function optionsOf(draft: Draft, today: YearMonth): AssessOptions {
  const followUp = followUpOf(draft);
  return { stage: draft.stage, ...(followUp && { followUp }), ...(isAhead(draft, today) && { today }) };
}

/**
 * An id has no field, and a period has two: the line, and its end, stand for them. A follow-up, which is no part of
 * the application, has its fields beside it.
 */
export function fieldFor(path: Pointer): Pointer {
  if (within(path, "/followUp")) return `/beside${path}`;
  return path === "/period" ? "/period/end" : path.replace(/\/id$/, "");
}

/** Whether a decision can come in time is asked only of what is still to be decided and to begin. */
function isAhead({ stage, application }: Draft, today: YearMonth): boolean {
  return (stage === "idea" || stage === "application") && application.period.start >= today;
}

function isContractError(
  reason: unknown,
): reason is { code: ErrorCode; path: string; args: ContractErrorLike["args"] } {
  return reason instanceof Error && reason.name === "ContractError" && "code" in reason && "path" in reason;
}

/** The first field whose text cannot be read, the one under the hand apart, and those that no figure depends on. */
export function unreadIn({ typed }: Draft, editing: Editing | null): ContractErrorLike | null {
  const isAsked = ([place]: [Pointer, unknown]) => place !== editing?.path && !within(place, "/beside/decisions");
  const [path, text] = Object.entries(typed).find(isAsked) ?? [];
  return path && text ? { code: text.code, path, args: { given: text.text } } : null;
}
