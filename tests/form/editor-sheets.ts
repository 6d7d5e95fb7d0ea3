// Rule sets to edit: the built-in ones and the examples, as their files have them; and what stands in each of their places.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { to, type Pointer } from "../../www/draft/pointer";
import { readRulebookText } from "../../www/editor/files";
import type { Json } from "../../www/editor/json";
import { begin, type Work } from "../../www/editor/work";

const folders = ["../../src/rulebooks/", "../../www/rules/examples/"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

export interface Sheet {
  readonly name: string;
  /** The file, with each value on a line of its own as the built-in ones have it. */
  readonly text: string;
  readonly rulebook: Json;
}

/** Examples may come with cases of their own, which are no rule sets. */
export const sheets: readonly Sheet[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const text = readFileSync(folder + file, "utf8");
      const read = readRulebookText(text);
      return "rulebook" in read
        ? [{ name: file.replace(".json", ""), text: formatted(text), rulebook: read.rulebook }]
        : [];
    }),
);

function formatted(text: string): string {
  return `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
}

export function sheetOf(name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no rule set ${name}`);
  return sheet;
}

export function workOn(rulebook: Json): Work {
  return begin({ key: "file:test", rulebook });
}

export interface Leaf {
  readonly path: Pointer;
  readonly value: unknown;
}

/** Every text, figure, yes or no, null and empty list or table. */
export function leavesOf(value: unknown, path: Pointer = ""): Leaf[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path + to(name)));
}
