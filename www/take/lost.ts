/** Names in words what could not be restored out of a file or a link. */
import type { Draft } from "../draft/draft";
import { get, parts, to, type Pointer } from "../draft/pointer";
import { sectionOf, type SectionId } from "../parts/sections";
import type { T } from "../words/words";
import type { CountedPart, Gone } from "./link";

/** What has no section to be called by. */
type Unplaced = "grant" | "reach" | "decisions" | "follow-up" | "people" | "typed";

const names: Readonly<Record<CountedPart, { readonly section: SectionId } | { readonly unplaced: Unplaced }>> = {
  "/application/parties": { section: "parties" },
  "/application/costs": { section: "costs" },
  "/application/effects": { section: "effects" },
  "/application/upkeep": { section: "upkeep" },
  "/application/evaluation": { section: "evaluation" },
  "/application/alternatives": { section: "alternatives" },
  "/application/answers": { section: "criteria" },
  "/application/texts": { section: "texts" },
  "/application/repaymentPlan": { section: "plan" },
  "/application/grant": { unplaced: "grant" },
  "/application/reach": { unplaced: "reach" },
  "/beside/decisions": { unplaced: "decisions" },
  "/beside/followUp": { unplaced: "follow-up" },
  "/beside/people": { unplaced: "people" },
  "/typed": { unplaced: "typed" },
};

/** "Kostnader: 2 av 4 är kvar" */
export function goneText(t: T, { part, kept, of }: Gone): string {
  const name = names[part];
  return t("lost-part", {
    part: "section" in name ? t(`section-${name.section}`) : t(`lost-part-${name.unplaced}`),
    kept,
    of,
  });
}

const settings = ["rulebook", "stage", "lang", "unit", "aside", "typed"] as const;

/** "Kostnader, Lön, amounts 2026": the section and the line by name, what lies below as the file has it. */
export function lostText(t: T, draft: Draft, place: Pointer): string {
  const [first = "", second = "", ...below] = parts(place);
  const setting = settings.find((name) => name === first);
  if (setting) return t(`lost-${setting}`, { detail: second });
  if (first === "beside") return t("lost-beside", { detail: [second, ...below].join(" ") });
  const line = lineName(t, draft, first, second);
  const isKnown = sectionOf(place) !== "rulebook";
  const section = isKnown ? t(`section-${sectionOf(place)}`) : t("lost-unknown", { detail: first });
  return [section, line ?? second, below.join(" ")].filter(Boolean).join(", ");
}

function lineName(t: T, draft: Draft, list: string, index: string): string | null {
  if (!/^\d+$/.test(index)) return null;
  const line = get(draft.application, to(list, index)) as { label?: string; name?: string } | undefined;
  return line?.label?.trim() || line?.name?.trim() || t("line-unnamed", { number: Number(index) + 1 });
}
