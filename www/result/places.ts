/** Names the place in the draft that a JSON Pointer leads to, as the form calls it. */
import type { Rulebook } from "../../src/types.d.ts";
import { get, parts, to } from "../draft/pointer";
import type { ResultView } from "../element/view";
import { short } from "../words/short";

type Named = Pick<ResultView, "application" | "lang" | "t"> & { readonly rulebook: Pick<Rulebook, "sections"> };

/** "Kostnader, ”Utbildning”, 2027". */
export function placeText(view: Named, path: string): string {
  const { t } = view;
  const [section = "", ...rest] = parts(path.replace(/^\/beside/, ""));
  const id = `place-${section || "draft"}`;
  const place = t.has(id) ? t(id) : t("place-draft");
  const [item] = rest;
  if (section === "period" && (item === "start" || item === "end")) return t(`place-period-${item}`);
  if (item === undefined) return place;
  if (section === "followUp") return withYear(view, withOutcome(view, place, item, rest[1]), rest);
  return withYear(view, withRow(view, place, section, item), rest);
}

/** What the line, party or row at a place is called: its own name, else its number. */
export function itemText(view: Named, path: string): string {
  const [section = "", item] = parts(path);
  if (item === undefined) return placeText(view, path);
  const name = nameOf(view, section, item);
  if (name !== null) return name;
  return section === "parties"
    ? view.t("result-party-unnamed", { number: Number(item) + 1 })
    : placeText(view, to(section, item));
}

function withRow(view: Named, place: string, section: string, item: string): string {
  const { t } = view;
  const name = nameOf(view, section, item);
  if (name !== null) return t("place-row-named", { place, name: short(name) });
  return /^\d+$/.test(item) ? t("place-row", { place, row: Number(item) + 1 }) : place;
}

/** The line whose outcome it is. */
function withOutcome({ application, t }: Named, place: string, list: string, id: string | undefined): string {
  if (list !== "costs" && list !== "effects" && list !== "upkeep") return place;
  const name = application[list]?.find((line) => line.id === id)?.label.trim();
  return name ? t("place-row-named", { place, name: short(name) }) : place;
}

function withYear({ t }: Named, place: string, rest: readonly string[]): string {
  const year = rest.find((part, index) => index > 0 && /^\d{4}$/.test(part));
  return year === undefined ? place : t("place-year", { place, year });
}

function nameOf({ application, rulebook, lang }: Named, section: string, item: string): string | null {
  if (section === "texts") return rulebook.sections.find(({ id }) => id === item)?.title[lang] ?? null;
  const at = get(application, to(section, item)) as { label?: unknown; name?: unknown; goal?: unknown } | undefined;
  const name = at?.label ?? at?.name ?? at?.goal;
  return typeof name === "string" && name.trim() !== "" ? name.trim() : null;
}
