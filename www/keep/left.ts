/**
 * What was written in the last moment before a page was left. By then the
 * database answers no more, so it is put where the browser writes at once, and
 * taken from there into the database when the form opens next.
 */
import { isRecord } from "../draft/reading";
import { isKept, type Kept } from "./shelf";

export interface Left {
  readonly kept: Kept;
  /** The revisions that it may be put over: any other is somebody else's. */
  readonly over: readonly number[];
}

/** With what the element was called that it was written in. */
export interface LeftHere extends Left {
  readonly place: string;
}

const prefix = "aterforing-left:";

/** Where this cannot be done either, no more than the last moment is lost. */
export function leave(left: LeftHere): void {
  try {
    localStorage.setItem(prefix + left.kept.id, JSON.stringify(left));
  } catch {
    // No room, or no storage at all, which the form has said already.
  }
}

/** The page was not left after all, or the draft is to go. */
export function forgetLeft(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // Then nothing lies there.
  }
}

/** Takes away what was left, by this tab or any other that is gone. */
export function collectLeft(): LeftHere[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    return names.flatMap((name) => {
      const text = localStorage.getItem(name);
      localStorage.removeItem(name);
      const left = read(text);
      return left ? [left] : [];
    });
  } catch {
    return [];
  }
}

function read(text: string | null): LeftHere | null {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return null;
  }
  if (!isRecord(value) || !isKept(value["kept"]) || !Array.isArray(value["over"])) return null;
  const { kept, over, place } = value as { kept: Kept; over: readonly unknown[]; place?: unknown };
  const revisions = over.filter((revision) => typeof revision === "number");
  return { kept, over: revisions, place: typeof place === "string" ? place : "" };
}
