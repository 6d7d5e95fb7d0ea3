/**
 * What was written in the last moment before a page was left. By then the
 * database answers no more, so it is put where the browser writes at once, and
 * taken from there into the database when the form opens next. It goes from
 * there only once it lies in the database.
 */
import { isRecord } from "../draft/reading";
import { isKept, newId, type Kept } from "./shelf";

export interface Left {
  readonly kept: Kept;
  /** The revisions that it may be put over: any other is somebody else's. */
  readonly over: readonly number[];
}

/** As it lies there: by a name of its own, since two tabs may have left the same draft, each with its own text. */
export interface LeftHere extends Left {
  readonly name: string;
  /** What the element was called that it was written in. */
  readonly place: string;
}

const prefix = "aterforing-left:";

/** By which name it lies there; null where this cannot be done either. */
export function leave(left: Left, place: string): string | null {
  const name = newId();
  try {
    localStorage.setItem(prefix + name, JSON.stringify({ ...left, place }));
    return name;
  } catch {
    // No room, or no storage at all, which the form has said already.
    return null;
  }
}

/** It lies in the database, or is to go. */
export function forgetLeft(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Then nothing lies there.
  }
}

/** What was left, by this tab or any other that is gone, the last first. */
export function allLeft(): LeftHere[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => read(name.slice(prefix.length), localStorage.getItem(name)) ?? [])
      .sort((a, b) => b.kept.changed - a.kept.changed);
  } catch {
    return [];
  }
}

function read(name: string, text: string | null): LeftHere | null {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return null;
  }
  if (!isRecord(value) || !isKept(value["kept"]) || !Array.isArray(value["over"])) return null;
  const { kept, over, place } = value as { kept: Kept; over: readonly unknown[]; place?: unknown };
  const revisions = over.filter((revision): revision is number => Number.isSafeInteger(revision));
  return { name, kept, over: revisions, place: typeof place === "string" ? place : "" };
}
