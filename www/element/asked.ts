/** What a page writes in an attribute, as the form understands it. */
import { units, type Unit } from "../amounts/units";
import type { Lang } from "../words/words";

export function langOf(lang: string): Lang {
  return lang.toLowerCase().startsWith("en") ? "en" : "sv";
}

export function unitOf(unit: string | null): Unit | undefined {
  return units.find((at) => at === unit);
}
