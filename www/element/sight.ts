/** Tells which section of the draft is in sight, whatever it is that scrolls around the element. */
import type { SectionId } from "../parts/sections";

export function sectionInSight(root: ParentNode, tell: (id: SectionId | null) => void): () => void {
  let frame = 0;
  const look = () => {
    frame = 0;
    const line = innerHeight / 3;
    const sections = [...root.querySelectorAll<HTMLElement>("[data-section]")];
    const above = sections.filter((section) => section.getBoundingClientRect().top <= line);
    // The last sections may be too short to ever reach that line.
    const last = sections.at(-1);
    const ended = last && last.getBoundingClientRect().bottom <= innerHeight ? last : above.at(-1);
    tell(((ended ?? sections[0])?.dataset["section"] as SectionId | undefined) ?? null);
  };
  const later = () => {
    frame ||= requestAnimationFrame(look);
  };
  // Scrolling does not bubble out of a box of its own, but it can be caught on the way in.
  addEventListener("scroll", later, { passive: true, capture: true });
  addEventListener("resize", later, { passive: true });
  later();
  return () => {
    removeEventListener("scroll", later, { capture: true });
    removeEventListener("resize", later);
    cancelAnimationFrame(frame);
  };
}
