/** Names in words what could not be restored out of a file or a link. */
import type { Draft } from "../draft/draft";
import { parts, type Pointer } from "../draft/pointer";
import { sectionOf, type SectionId } from "../parts/sections";
import { placeText } from "../result/places";
import { short } from "../words/short";
import type { T } from "../words/words";
import { fieldText } from "./fields";
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

const settings = ["contract", "rulebook", "stage", "lang", "unit"] as const;

/** "Kostnader, ”Lön”, Vad pengarna går till": the part, the line and the field, each as the form calls it. */
export function lostText(t: T, draft: Draft, place: Pointer): string {
  const [first = "", second = ""] = parts(place);
  const setting = settings.find((name) => name === first);
  if (setting) return t(`lost-${setting}`);
  if (first === "aside") return t("lost-aside", { detail: effectName(t, draft, second) });
  return first === "typed" ? t("lost-typed", { detail: placed(t, draft, second) }) : placed(t, draft, place);
}

function placed(t: T, { application }: Draft, place: Pointer): string {
  const [part = "", ...way] = parts(place.replace(/^\/beside(?=\/)/, ""));
  if (sectionOf(place) === "rulebook") return t("lost-unknown", { detail: short(part) });
  // Which rule set the draft was written under need not be here, nor its sections.
  const line = placeText({ application, rulebook: { sections: [] }, lang: t.lang, t }, place);
  const party = application.parties.find(({ id }) => part === "repaymentPlan" && id === way[1])?.name.trim();
  return [line, party && short(party), fieldIn(t, part, way)].filter(Boolean).join(", ");
}

/** Of these the place says all, or what stands below goes by ids. */
const withoutFields = ["period", "texts", "answers", "people", "followUp", "repaymentPlan"];

/** The field at the end of a way; a line, a year and what goes by an id are said by their place. */
function fieldIn(t: T, part: string, way: readonly string[]): string | null {
  const name = way.at(-1) ?? "";
  if (/^\d*$/.test(name)) return null;
  return fieldText(t, part, name) ?? (withoutFields.includes(part) ? null : t("lost-unknown", { detail: short(name) }));
}

function effectName(t: T, { application: { effects } }: Draft, id: string): string {
  const index = effects.findIndex((effect) => effect.id === id);
  return short(effects[index]?.label.trim() ?? "") || t("line-unnamed", { number: index + 1 });
}
