// The guide for web editors, taken apart: what it says to copy, its headings and its tables; and the tables and names of
// the source that it speaks of.
import { readFileSync } from "node:fs";

export const langs = ["sv", "en"] as const;
export type Lang = (typeof langs)[number];
export const files: Readonly<Record<Lang, string>> = { sv: "guide.html", en: "guide.en.html" };
export interface Guide {
  readonly text: string;
  /** Code by name, as it would be copied. */
  readonly examples: ReadonlyMap<string, string>;
  readonly policies: ReadonlyMap<string, string>;
  readonly headers: ReadonlyMap<string, string>;
  /** Level and id of each heading. */
  readonly headings: readonly string[];
  /** By id: rows of cells, as they would be read. */
  readonly tables: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function guideIn(lang: Lang): Guide {
  const text = readFileSync(`www/${files[lang]}`, "utf8");
  const codes = (name: string) =>
    new Map(
      all(text, new RegExp(`<code\\s+data-${name}="([\\w-]+)"\\s*>([^]*?)</code\\s*>`, "g")).map(
        ([, id = "", code = ""]) => [id, plain(code)],
      ),
    );
  const cells = (row: string) => all(row, /<t[dh]\b[^>]*>([^]*?)<\/t[dh]\s*>/g).map(([, cell = ""]) => read(cell));
  const rows = (body: string) => all(body, /<tr>([^]*?)<\/tr\s*>/g).map(([, row = ""]) => cells(row));
  return {
    text,
    examples: codes("example"),
    policies: codes("policy"),
    headers: codes("header"),
    headings: all(text, /<(h\d)(?: id="(\w+)")?/g).map(([, level, id]) => `${level} ${id}`),
    tables: new Map(
      all(text, /<table id="(\w+)">[^]*?<tbody>([^]*?)<\/tbody>/g).map(([, id = "", body = ""]) => [id, rows(body)]),
    ),
  };
}

export function all(text: string, what: RegExp): RegExpExecArray[] {
  return [...text.matchAll(what)];
}

function plain(html: string): string {
  const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", amp: "&" };
  return html.replace(/<[^>]+>/g, "").replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);
}

function read(html: string): string {
  return plain(html).replace(/\s+/g, " ").trim();
}

/** The tables in the doc comments of a source: rows of cells, without their heads. */
export function tablesIn(file: string): string[][][] {
  const tables: string[][][] = [];
  let rows: string[][] | null = null;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const row = /^ \* \|(.*)\|$/.exec(line)?.[1];
    if (row === undefined) rows = null;
    else if (row.startsWith("-")) tables.push((rows = []));
    else rows?.push(row.split("|").map((cell) => cell.trim()));
  }
  return tables;
}

/** The names of a type that is one of many. */
export function namesOf(type: string): string[] {
  const union =
    new RegExp(`export type ${type} =([^]*?);\n\n`).exec(readFileSync("www/element/types.ts", "utf8"))?.[1] ?? "";
  return all(union, /\| "([\w-]+)"/g).map(([, name = ""]) => name);
}

export const guides: Readonly<Record<Lang, Guide>> = { sv: guideIn("sv"), en: guideIn("en") };
