/** What places and items are called, in the reader's words. */
import { get, type Pointer } from "../draft/pointer";
import type { Lang, T } from "../words/words";
import type { Node } from "./format";
import { inWords, tableOf, textOf, type Json } from "./json";
import { wayTo } from "./walk";

/** What a field is called. */
export function labelOf(t: T, word: string): string {
  const id = `editor-field-${word}`;
  return t.has(id) ? t(id) : word;
}

/** What is said of a field, where anything is. */
export function helpOf(t: T, word: string): string | undefined {
  const id = `editor-help-${word}`;
  return t.has(id) ? t(id) : undefined;
}

/** The word for a value that the format names. */
export function valueOf(t: T, prefix: string, name: string): string {
  const id = `${prefix}-${name}`;
  return t.has(id) ? t(id) : name;
}

/** What a value means, where that is not plain from its name. */
export function aboutOf(t: T, prefix: string, name: string): string | undefined {
  const id = `editor-about-${prefix.replace("editor-", "")}-${name}`;
  return t.has(id) ? t(id) : undefined;
}

/** "Krav 3", or what the item says of itself. */
export function titleOf(t: T, node: Node & { kind: "list" }, item: unknown, index: number): string {
  return saidBy(node.of, item, t) || numbered(t, node.word, index);
}

export function numbered(t: T, word: string, index: number): string {
  const id = `editor-item-${word}`;
  return t.has(id) ? t(id, { number: index + 1 }) : String(index + 1);
}

/** "Lägg till krav" */
export function addText(t: T, word: string): string {
  const id = `editor-add-${word}`;
  return t.has(id) ? t(id) : t("editor-add");
}

function saidBy(node: Node, item: unknown, t: T): string {
  if (node.kind === "words") return inWords(item, t.lang);
  const table = tableOf(item);
  if (node.kind === "tagged")
    return typeof table[node.tag] === "string" ? valueOf(t, node.prefix, textOf(table[node.tag])) : "";
  return itemName(table, t.lang);
}

export function itemName(item: Json, lang: Lang): string {
  for (const name of ["title", "text", "name"]) {
    const said = inWords(item[name], lang) || textOf(item[name]).trim();
    if (said !== "") return said;
  }
  return textOf(item["id"]);
}

/** "Återföring › Fönstret › Antal år"; the whole of it is "Reglerna i sin helhet". */
export function placeName(t: T, rulebook: Json, path: Pointer): string {
  const way = wayTo(rulebook, path);
  const steps = way.map(({ path: at, node, field }, index) => {
    if (field) return labelOf(t, field.word);
    const around = index === 0 ? null : way[index - 1]?.node;
    const number = Number(at.slice(at.lastIndexOf("/") + 1));
    if (around?.kind === "list") return shortened(titleOf(t, around, get(rulebook, at), number));
    if (around?.kind === "tagged") return labelOf(t, around.tag);
    return node.kind;
  });
  return steps.length === 0 ? t("editor-whole") : steps.join(" › ");
}

export function shortened(text: string, most = 60): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
