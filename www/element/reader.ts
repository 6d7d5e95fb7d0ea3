/** Reads a draft that a page gives: fetched when there is one. */
import type { Draft } from "../draft/draft";
import type { Pointer } from "../draft/pointer";
import { openDraft, type Opened } from "../draft/versions";
import { draftIn } from "../take/file";
import { Trouble } from "./trouble";

export type Kind = "draft" | "application" | "text";

export interface Reading {
  readonly draft: Draft;
  /** Places of what could not be read. */
  readonly lost: readonly Pointer[];
}

/** Language, and where nothing is said of them rule set, stage and unit, are those of the present draft. */
export function read(value: unknown, kind: Kind, present: Draft, rulebooks: readonly string[]): Reading {
  const given = kind === "text" ? textIn(value) : kind === "application" ? around(value, present) : value;
  const opened = opening(given, [present.rulebook, ...rulebooks]);
  if ("refused" in opened) throw new Trouble("draft_refused");
  const { lang, unit } = present;
  const hasUnit = typeof given === "object" && given !== null && "unit" in given;
  return { draft: { ...opened.draft, lang, ...(hasUnit ? {} : { unit }) }, lost: opened.lost };
}

/** A value of a page's own may throw as it is looked at. */
function opening(given: unknown, rulebooks: readonly string[]): Opened {
  try {
    return openDraft(given, rulebooks);
  } catch (cause) {
    throw new Trouble("draft_refused", { cause });
  }
}

function around(application: unknown, { format, rulebook, stage, lang, unit, beside }: Draft): unknown {
  return { format, rulebook, stage, lang, unit, application, beside, typed: {}, aside: {} };
}

function textIn(value: unknown): unknown {
  const read = draftIn(String(value));
  if (!read.ok) throw new Trouble("draft_refused");
  return read.value;
}
