/** Finds the way about in the format: which field stands at a place, what a new one begins with, which places there are. */
import { get, parts, to, type Pointer } from "../draft/pointer";
import { format, type Field, type Node } from "./format";
import { listOf, longest, tableOf, type Json } from "./json";

/** A field where it stands. An item of a list has no field of its own, only a node. */
export interface Place {
  readonly path: Pointer;
  readonly node: Node;
  readonly field: Field | null;
}

/** Which fields an object has, by what it says of itself. */
export function fieldsOf(node: Node, value: unknown): readonly Field[] {
  if (node.kind === "group") return node.fields;
  if (node.kind !== "tagged") return [];
  const name = tableOf(value)[node.tag];
  return typeof name === "string" && Object.hasOwn(node.variants, name) ? (node.variants[name] ?? []) : [];
}

/** The fields on the way to a place, from the outermost; as far as the format knows them. */
export function wayTo(rulebook: Json, path: Pointer): Place[] {
  const way: Place[] = [];
  let node: Node = format;
  let at = "";
  for (const step of parts(path)) {
    const inner = stepInto(node, get(rulebook, at), step);
    if (!inner) break;
    at += to(step);
    way.push({ path: at, ...inner });
    node = inner.node;
  }
  return way;
}

/** The node at a place; null where the format has none. */
export function nodeAt(rulebook: Json, path: Pointer): Node | null {
  if (path === "") return format;
  const last = wayTo(rulebook, path).at(-1);
  return last?.path === path ? last.node : null;
}

function stepInto(node: Node, value: unknown, step: string): Omit<Place, "path"> | null {
  if (node.kind === "list") return /^(0|[1-9]\d*)$/.test(step) ? { node: node.of, field: null } : null;
  if (node.kind === "name_or") return step === node.other.name ? { node: node.other.node, field: node.other } : null;
  if (node.kind === "tagged" && step === node.tag)
    return { node: { kind: "choice", prefix: node.prefix, names: Object.keys(node.variants) }, field: null };
  const field = fieldsOf(node, value).find(({ name }) => name === step);
  return field ? { node: field.node, field } : null;
}

/** The names that an object can have, in the order in which they are written. */
export function namesOf(node: Node | null, value: unknown): string[] {
  if (!node) return [];
  const names = fieldsOf(node, value).map(({ name }) => name);
  return node.kind === "tagged" ? [node.tag, ...names] : names;
}

/**
 * What a new one begins with. What the format cannot do without and a person has to say is left out, so that it is
 * asked for: no rule is made by starting to write.
 */
export function blankOf(node: Node): unknown {
  switch (node.kind) {
    case "group":
      return Object.fromEntries(
        node.fields
          .filter(({ need }) => need !== "optional")
          .map((field) => [field.name, field.need === "open" ? null : blankOf(field.node)] as const)
          .filter(([, value]) => value !== undefined),
      );
    case "words":
      return { sv: "", en: "" };
    case "line":
    case "prose":
    case "id":
    case "place":
      return "";
    case "list":
    case "choices":
      return [];
    case "tagged":
    case "counts":
    case "by_year":
      return {};
    case "amount":
    case "percent":
    case "decimal":
    case "whole":
    case "yearMonth":
    case "month":
    case "yes_no":
    case "choice":
    case "refers":
    case "name_or":
      return undefined;
  }
}

/** Every place that something can be said about: fields and items that are there, from the outermost in. */
export function placesIn(rulebook: Json): Place[] {
  return format.fields.flatMap((field) => placesBelow(rulebook, to(field.name), field.node, field));
}

function placesBelow(rulebook: Json, path: Pointer, node: Node, field: Field | null): Place[] {
  const value = get(rulebook, path);
  if (value === undefined) return [];
  const here = { path, node, field };
  if (node.kind === "list") {
    const items = listOf(value)
      .slice(0, longest)
      .flatMap((_, index) => placesBelow(rulebook, path + to(index), node.of, null));
    return [here, ...items];
  }
  if (node.kind === "choices")
    return [
      here,
      ...listOf(value)
        .slice(0, longest)
        .map((_, index) => ({ path: path + to(index), node: node, field: null })),
    ];
  const tag = node.kind === "tagged" ? [{ path: path + to(node.tag), node, field: null }] : [];
  const below = fieldsOf(node, value).filter(({ name }) => name !== "cite" && name !== "id");
  return [here, ...tag, ...below.flatMap((inner) => placesBelow(rulebook, path + to(inner.name), inner.node, inner))];
}
