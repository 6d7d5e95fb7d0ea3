/** Finds what stands for a place of the rule set, and brings it into sight. */
import { parts, to, type Pointer } from "../draft/pointer";
import { chapterKey, chapterOf } from "./chapters";

/** What must be folded out for a place to be there: its chapter, and every item on the way. */
export function foldsOver(path: Pointer): string[] {
  if (path === "") return [];
  const way = parts(path);
  const items = way.flatMap((step, index) => (/^\d+$/.test(step) ? to(...way.slice(0, index + 1)) : []));
  return [chapterKey(chapterOf(path)), ...items];
}

/** The field, or the nearest thing around it. */
export function placeOf(root: ParentNode, path: Pointer): HTMLElement | null {
  for (let way = parts(path); way.length > 0; way = way.slice(0, -1)) {
    const found = root.querySelector<HTMLElement>(`[data-place="${CSS.escape(to(...way))}"]`);
    if (found) return found;
  }
  return root.querySelector<HTMLElement>("#chapter-about");
}

/** Brings it into sight; with the focus on it, or on the first field in it. */
export function reveal(place: HTMLElement, focus: boolean): void {
  const field = ":is(input, select, textarea):not([disabled])";
  const inner = place.matches("button") ? place : place.querySelector<HTMLElement>(field);
  const target = inner ?? place.querySelector<HTMLElement>("button") ?? place;
  if (focus) target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center", behavior: isCalm() ? "auto" : "smooth" });
}

function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
