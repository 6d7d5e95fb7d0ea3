/** Whether two drafts say the same, and where they first differ. Parts that they share are not looked into. */
import type { Draft } from "./draft";
import { to, type Pointer } from "./pointer";

type Content = Omit<Draft, "lang" | "unit" | "format">;

/** All but the language and the unit that they are shown in. */
export function isSame(a: Draft, b: Draft): boolean {
  return equal(contentOf(a), contentOf(b));
}

function contentOf({ rulebook, stage, application, beside, typed, aside }: Draft): Content {
  return { rulebook, stage, application, beside, typed, aside };
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b || (isBare(a) && isBare(b))) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => equal(at(a, name), at(b, name)));
}

/** A table or a list with nothing in it, however deep, says no more than none. */
function isBare(value: unknown): boolean {
  return value === undefined || (isObject(value) && Object.values(value).every(isBare));
}

function at(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * Where the one was changed into the other: the field, or the line where
 * lines came or went. Of several places, where lines came or went goes before
 * what follows from it, and else the first.
 */
export function changedPlace(from: Draft, into: Draft): Pointer {
  const [a, b] = [writtenOf(from), writtenOf(into)];
  const lists = Object.keys(b).find((name) => lengthOf(a[name]) !== lengthOf(b[name]));
  const place = lists ? differing(a[lists], b[lists], to(lists)) : differing(a, b, "");
  if (place !== "") return place;
  const typed = differing(from.typed, into.typed, "");
  if (typed !== "") return typedPlace(from, into);
  return from.stage === into.stage ? "/rulebook" : "/stage";
}

function writtenOf({ application, beside }: Draft): Readonly<Record<string, unknown>> {
  return { ...application, beside };
}

function lengthOf(value: unknown): number | null {
  return Array.isArray(value) ? value.length : null;
}

/** A text that could not be read came, went or is another. */
function typedPlace({ typed: from }: Draft, { typed: into }: Draft): Pointer {
  return [...Object.keys(into), ...Object.keys(from)].find((place) => !equal(from[place], into[place])) ?? "";
}

function differing(a: unknown, b: unknown, at: Pointer): Pointer {
  if (equal(a, b)) return "";
  if (Array.isArray(a) || Array.isArray(b)) {
    const from: readonly unknown[] = Array.isArray(a) ? a : [];
    const into: readonly unknown[] = Array.isArray(b) ? b : [];
    const index = into.findIndex((item, at) => !equal(from[at], item));
    const first = index < 0 ? into.length - 1 : index;
    if (into.length === 0) return at;
    return from.length === into.length ? differing(from[first], into[first], at + to(first)) : at + to(first);
  }
  if (!isObject(a) && !isObject(b)) return at;
  const [from, into] = [isObject(a) ? a : {}, isObject(b) ? b : {}];
  const name = [...Object.keys(into), ...Object.keys(from)].find((each) => !equal(from[each], into[each]));
  return name === undefined ? at : differing(from[name], into[name], at + to(name));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
