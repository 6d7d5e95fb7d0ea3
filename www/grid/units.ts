/** Where a pasted block names its units: in its titles, above a column, in a column of their own or after a name. */
import type { Unit } from "../amounts/amounts";

const short = "mnkr|mkr|msek|tkr|kkr|ksek|kr|sek";
/** The longest ones first: "tusental kronor" names one unit, not two. */
const words: readonly (readonly [Unit, string])[] = [
  ["mnkr", "miljoner kronor|miljoner|(?:sek )?millions?(?: sek)?|mnkr|mkr|msek"],
  ["tkr", "tusental kronor|tusental|tusen kronor|tusen|(?:sek )?thousands?(?: sek)?|tkr|kkr|ksek"],
  ["kr", "kronor|kr|sek"],
];
const anyWord = words.map(([, each]) => each).join("|");
const unitWord = new RegExp(`(?<!\\p{L})(${anyWord})(?!\\p{L})`, "giu");
const unitAlone = new RegExp(`^[(/]?(i |in )?(${anyWord})\\.?\\)?$`, "iu");
/** "Hyra, tkr", "Hyra (i tkr)", "Hyra tkr"; but not "Bidrag 500 kr", which holds an amount. */
const unitAtEnd = new RegExp(`^(.*?\\S)(?:\\s*[,(/]\\s*|(?<!\\d)\\s+)(?:(?:i|in) )?(${short})\\.?\\)?$`, "iu");
/** "12 mnkr" says how much, and not what the others are counted in; "Budget 2027 tkr" does. */
const amount = new RegExp(`(\\d(?:[\\d., ]{0,20}\\d)?) ?(${anyWord})(?!\\p{L})`, "giu");

/** The units that texts name, each once. */
export function unitsIn(texts: readonly string[]): Unit[] {
  const said = texts.join("\n").replace(amount, (whole, figure: string) => (isYear(figure) ? whole : ""));
  const named = [...said.matchAll(unitWord)].map(([word]) => unitOf(word));
  return [...new Set(named)];
}

function unitOf(word: string): Unit {
  return words.find(([, each]) => new RegExp(`^(${each})$`, "i").test(word))?.[0] ?? "kr";
}

/** The words of a heading without its units: "Belopp" of "Belopp (i tkr)". */
export function withoutUnits(text: string): string {
  return text
    .replace(unitWord, " ")
    .replace(/[\s()/,:*]+/g, " ")
    .trim()
    .replace(/(^| )(i|in)$/i, "");
}

/** A cell that holds a unit and nothing else. */
export function isUnit(cell: string): boolean {
  return unitAlone.test(cell);
}

/** A name without the unit that stands after it. */
export function partedName(label: string): { readonly name: string; readonly units: readonly Unit[] } {
  const [, name, unit] = unitAtEnd.exec(label) ?? [];
  return name === undefined || unit === undefined ? { name: label, units: [] } : { name, units: unitsIn([unit]) };
}

/** The one unit of several namings; null where there is none, and where there are two. */
export function settled(units: readonly Unit[]): Unit | "unsure" | null {
  const [first = null, ...others] = new Set(units);
  return others.length > 0 ? "unsure" : first;
}

function isYear(figure: string): boolean {
  return /^(19|20|21)\d\d$/.test(figure);
}
