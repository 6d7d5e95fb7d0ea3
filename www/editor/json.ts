/** A rule set while it is written: it may lack anything, and hold anything. */
import { isRecord } from "../draft/reading";

export type Json = Readonly<Record<string, unknown>>;

/** An object, or an empty one where something else stands. */
export function tableOf(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** No list of the format is longer; of one that is, no more is drawn. */
export const longest = 200;

/** A list, or an empty one where something else stands. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** What is said of the rule set, one change of language at a time: the one asked for, else the other. */
export function inWords(value: unknown, lang: "sv" | "en"): string {
  const said = tableOf(value);
  return textOf(said[lang]).trim() || textOf(said[lang === "sv" ? "en" : "sv"]).trim();
}

/** A rule set as a file: what it came as, if nothing was changed. */
export function written(rulebook: Json): string {
  return `${JSON.stringify(rulebook, null, 2)}\n`;
}
