/** Asks the calculation about the draft, and keeps the last answer while the draft cannot be computed. */
import type { Application, Assessment, ErrorCode, Rulebook, YearMonth } from "../../src/types.d.ts";
import { assessable, type Draft } from "../draft/draft";
import type { Pointer } from "../draft/pointer";
import { assess, getRulebook } from "../module";
import type { ContractErrorLike } from "./view";

export interface Answer {
  readonly rulebook: Rulebook;
  readonly application: Application;
  readonly assessment: Assessment | null;
  readonly error: ContractErrorLike | null;
}

export function answer(draft: Draft, today: YearMonth, before: Answer | null): Answer {
  const application = assessable(draft.application);
  // An answer under another guideline says nothing about this one.
  const kept = before && before.rulebook.id === draft.rulebook ? before : null;
  const rulebook = kept?.rulebook ?? getRulebook(draft.rulebook);
  try {
    const assessment = assess(application, draft.rulebook, {
      stage: draft.stage,
      ...(isAhead(draft, today) && { today }),
    });
    return { rulebook, application, assessment, error: null };
  } catch (reason) {
    if (!isContractError(reason)) throw reason;
    const { code, args } = reason;
    return {
      rulebook,
      application,
      assessment: kept?.assessment ?? null,
      error: { code, path: fieldFor(reason.path), args },
    };
  }
}

/** An id has no field, and a period has two: the line, and its end, stand for them. */
function fieldFor(path: Pointer): Pointer {
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
