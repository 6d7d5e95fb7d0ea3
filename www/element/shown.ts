/** Which parts of the form a page wants to show. */
import type { SectionName } from "./types";

/** The names that the page gives; null where all are to show. Those that nobody knows show nothing. */
export type Shown = ReadonlySet<string> | null;

export function shownIn(sections: string | null | undefined): Shown {
  const names = (sections ?? "").split(/\s+/).filter(Boolean);
  return names.length > 0 ? new Set(names) : null;
}

export function shows(shown: Shown, name: SectionName): boolean {
  return shown?.has(name) ?? true;
}

/** Whether anything of the draft shows, and not the result alone. */
export function showsDraft(shown: Shown): boolean {
  return shown === null || [...shown].some((name) => name !== "result");
}
