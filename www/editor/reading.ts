/** How the text of a field becomes a value of a rule set, and back. Amounts stand in kronor. */
import type { ErrorCode } from "../../src/types.d.ts";
import { readField, showField, type Kind } from "../parts/field/kinds";
import type { Lang } from "../words/words";
import type { Field, Node } from "./format";

export type Reading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: ErrorCode };

/** How the form's own fields read and show such a node. */
const kinds = {
  amount: "amount",
  percent: "percent",
  decimal: "quantity",
  whole: "count",
  yearMonth: "month",
} as const satisfies Partial<Record<Node["kind"], Kind>>;

export type Figure = keyof typeof kinds;

export function isFigure(kind: Node["kind"]): kind is Figure {
  return Object.hasOwn(kinds, kind);
}

export function show(kind: Figure, value: unknown, lang: Lang): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string" && typeof value !== "number") return JSON.stringify(value);
  // What stands there may be no figure at all, in a file that somebody wrote by hand.
  const isShowable = kind === "yearMonth" || /^-?\d+(\.\d+)?$/.test(String(value));
  return isShowable ? showField(kinds[kind], value, { lang, unit: "kr" }) : String(value);
}

/** The value to write; nothing written is `null` where a field may stand open, and else no value. */
export function read(kind: Figure, text: string, need: Field["need"], before: unknown, lang: Lang): Reading {
  if (text.trim() === "") return { ok: true, value: need === "open" ? null : undefined };
  const reading = readField(kinds[kind], text, { lang, unit: "kr" });
  if (!reading.ok) return reading;
  // The same figure in another spelling is no change.
  const isSame = show(kind, before, lang) === show(kind, reading.value, lang);
  return isSame ? { ok: true, value: before } : reading;
}
