/**
 * What is being worked on, and what can be done to it: each deed makes a new
 * work that shares what did not change. What hangs on a place follows it: an
 * unread text, what was set aside, what an interpretation is about.
 */
import type { ErrorCode } from "../../src/types.d.ts";
import { get, parts, remove as without, set as put, to, within, type Pointer } from "../draft/pointer";
import type { Referred } from "./format";
import { listOf, tableOf, textOf, type Json } from "./json";
import { fieldsOf, namesOf, nodeAt } from "./walk";

/** What the work was begun from: a built-in rule set, an example, or a file. */
export interface Start {
  /** "built-in:uppsala-2016", "example:…", "file:…" */
  readonly key: string;
  readonly rulebook: Json;
}

export interface Work {
  readonly start: Start;
  readonly rulebook: Json;
  /** Texts that cannot be read, by place. */
  readonly typed: Readonly<Record<Pointer, { readonly text: string; readonly code: ErrorCode }>>;
  /** What a choice left no room for, by the place of the choice: it comes back with the choice. */
  readonly aside: Readonly<Record<Pointer, Json>>;
}

export function begin(start: Start): Work {
  return { start, rulebook: start.rulebook, typed: {}, aside: {} };
}

/** A readable value; `undefined` takes the place away. */
export function write(work: Work, path: Pointer, value: unknown): Work {
  const typed = Object.fromEntries(Object.entries(work.typed).filter(([place]) => !within(place, path)));
  const rulebook = value === undefined ? without(work.rulebook, path) : placed(work.rulebook, path, value);
  return { ...work, rulebook, typed };
}

/** A text that cannot be read is kept where it was typed, and the value from before stands. */
export function refuse(work: Work, path: Pointer, text: string, code: ErrorCode): Work {
  return { ...work, typed: { ...work.typed, [path]: { text, code } } };
}

/** Another tag: what still fits stays, the rest is set aside, and what was set aside before comes back. */
export function retag(work: Work, path: Pointer, name: string): Work {
  const node = nodeAt(work.rulebook, path);
  if (node?.kind !== "tagged") return work;
  const before = { ...tableOf(work.aside[path]), ...tableOf(get(work.rulebook, path)), [node.tag]: name };
  const names = new Set(namesOf(node, before));
  const kept = Object.entries(before).filter(([key]) => names.has(key));
  const blanks = fieldsOf(node, before)
    .filter(({ need, name }) => need === "open" && !Object.hasOwn(before, name))
    .map(({ name }) => [name, null] as const);
  const rest = Object.entries(before).filter(([key]) => !names.has(key));
  const next = write(work, path, Object.fromEntries([...kept, ...blanks]));
  return { ...next, aside: { ...next.aside, [path]: Object.fromEntries(rest) } };
}

/** Where an item of a list came to stand; null where it is gone. */
export type Moved = (index: number) => number | null;

export interface Rearranged {
  readonly work: Work;
  /** Where a place is now. */
  readonly now: (path: Pointer) => Pointer | null;
}

export function append(work: Work, list: Pointer, item: unknown): { work: Work; path: Pointer } {
  const items = listOf(get(work.rulebook, list));
  return { work: write(work, list, [...items, item]), path: list + to(items.length) };
}

export function removeItem(work: Work, path: Pointer): Rearranged {
  const [list, gone] = split(path);
  const items = listOf(get(work.rulebook, list)).filter((_, index) => index !== gone);
  return rearranged(work, list, items, (index) => (index === gone ? null : index > gone ? index - 1 : index));
}

/** One step up or down. */
export function moveItem(work: Work, path: Pointer, by: -1 | 1): Rearranged {
  const [list, from] = split(path);
  const into = from + by;
  const items = [...listOf(get(work.rulebook, list))];
  if (into < 0 || into >= items.length) return { work, now: (place) => place };
  items.splice(into, 0, ...items.splice(from, 1));
  return rearranged(work, list, items, (index) => (index === from ? into : index === into ? from : index));
}

function split(path: Pointer): [Pointer, number] {
  const way = parts(path);
  return [to(...way.slice(0, -1)), Number(way.at(-1))];
}

function rearranged(work: Work, list: Pointer, items: readonly unknown[], moved: Moved): Rearranged {
  const now = (path: Pointer): Pointer | null => {
    if (path === list || !within(path, list)) return path;
    const [at = "", ...below] = parts(path).slice(parts(list).length);
    const index = moved(Number(at));
    return index === null ? null : list + to(index, ...below);
  };
  const follow = <V>(table: Readonly<Record<Pointer, V>>): Record<Pointer, V> =>
    Object.fromEntries(
      Object.entries(table).flatMap(([path, value]) => {
        const place = now(path);
        return place === null ? [] : [[place, value] as const];
      }),
    );
  const rulebook = about(put(work.rulebook, list, items), (path) => now(path) ?? `${list}/-`);
  return { work: { ...work, rulebook, typed: follow(work.typed), aside: follow(work.aside) }, now };
}

/** Interpretations are about the same rule as before; one whose rule is gone points at none, which is asked about. */
function about(rulebook: Json, now: (path: Pointer) => Pointer): Json {
  return listOf(rulebook["interpretations"]).reduce<Json>((at, interpretation, index) => {
    const place = tableOf(interpretation)["about"];
    if (typeof place !== "string" || now(place) === place) return at;
    return put(at, to("interpretations", index, "about"), now(place));
  }, rulebook);
}

/** The name of a field that refers to an item of each list. */
const references: Readonly<Record<Referred, string>> = {
  sources: "document",
  questions: "question",
  sections: "section",
};

/** Another id for an item; what referred to it refers to it still. */
export function rename(work: Work, path: Pointer, id: string): Work {
  const old = get(work.rulebook, path);
  const renamed = write(work, path, id);
  const [, list = ""] = /^\/(sources|questions|sections)\/\d+\/id$/.exec(path) ?? [];
  const others = listOf(work.rulebook[list]).filter((item) => tableOf(item)["id"] === old);
  // Of two with the same id nobody can say which was meant.
  if (list === "" || textOf(old) === "" || others.length > 1) return renamed;
  const name = references[list as Referred];
  // A citation has a section too, which is a heading of its document.
  const isOne = (at: Json) => at[name] === old && (list === "sources" || "kind" in at);
  return { ...renamed, rulebook: replaced(renamed.rulebook, isOne, { [name]: id }) as Json };
}

function replaced(value: unknown, isOne: (at: Json) => boolean, by: Json): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => replaced(item, isOne, by));
  if (typeof value !== "object" || value === null) return value;
  const at = value as Json;
  const inner = Object.fromEntries(Object.entries(at).map(([name, each]) => [name, replaced(each, isOne, by)]));
  return isOne(at) ? { ...inner, ...by } : inner;
}

/** An id that no item of a list has yet. */
export function freshId(rulebook: Json, list: Pointer, stem: string): string {
  const taken = new Set(listOf(get(rulebook, list)).map((item) => tableOf(item)["id"]));
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}_${number}`)) number += 1;
  return `${stem}_${number}`;
}

/** Sets a value; a name that is new to its object comes where the format has it. */
function placed(rulebook: Json, path: Pointer, value: unknown): Json {
  const above = to(...parts(path).slice(0, -1));
  const name = parts(path).at(-1) ?? "";
  const around = get(rulebook, above);
  if (path === "" || Array.isArray(around)) return put(rulebook, path, value);
  const table = tableOf(around);
  if (Object.hasOwn(table, name)) return put(rulebook, path, value);
  const names = namesOf(nodeAt(rulebook, above), table);
  const later = new Set(names.slice(names.indexOf(name) + 1));
  const keys = Object.keys(table);
  const before = names.includes(name) ? keys.findIndex((key) => later.has(key)) : -1;
  const place = before < 0 ? keys.length : before;
  const entries = Object.entries(table);
  const next = Object.fromEntries([...entries.slice(0, place), [name, value] as const, ...entries.slice(place)]);
  return put(rulebook, above, next);
}
