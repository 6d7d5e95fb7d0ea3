/** Finds the field, or the nearest thing around it, that stands for a place in the application. */
import { parts, to } from "../draft/pointer";

/** What must be folded out for a place to be in sight: its line, and whatever holds it. */
export function lineOf(path: string): string | null {
  const [list = "", index = ""] = parts(path);
  return ["costs", "effects", "upkeep"].includes(list) && index !== "" ? to(list, index) : null;
}

/** Whether the very field is there: a year of a line is, also when the line is folded. */
export function isShown(root: ParentNode, path: string): boolean {
  return root.querySelector(`[data-path="${CSS.escape(path)}"]`) !== null;
}

export function placeFor(root: ParentNode, path: string): HTMLElement | null {
  for (let way = parts(path); way.length > 0; way = way.slice(0, -1)) {
    const at = CSS.escape(to(...way));
    const found =
      root.querySelector<HTMLElement>(`[data-path="${at}"]`) ?? root.querySelector<HTMLElement>(`[data-at="${at}"]`);
    if (found) return found;
  }
  const [setting = ""] = parts(path);
  return root.querySelector<HTMLElement>(`[data-setting="${CSS.escape(setting)}"]:checked`);
}

/** Brings a place into sight and puts the focus on it, or on the first field in it. */
export function goTo(place: HTMLElement, calm: boolean): void {
  unfold(place);
  // The unit of a grid is no field of what stands in it.
  const field = "input:not([data-setting]), select, textarea, button";
  const focusable = place.matches("input, select, textarea, [tabindex]")
    ? place
    : place.querySelector<HTMLElement>(field);
  const target = focusable ?? place.closest("section")?.querySelector<HTMLElement>("h2") ?? place;
  target.focus({ preventScroll: true });
  bringIntoSight(target, calm);
}

/** Brings a place into sight, and leaves the focus where it is. */
export function bringIntoSight(place: HTMLElement, calm: boolean): void {
  unfold(place);
  place.scrollIntoView({ block: "center", inline: "nearest", behavior: calm ? "auto" : "smooth" });
}

function unfold(place: HTMLElement): void {
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
}

/** Brings the beginning of something longer than the screen into sight. */
export function goToStart(place: HTMLElement, calm: boolean): void {
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
}
