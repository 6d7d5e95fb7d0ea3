// A rule set as a document: everything that stands in it is read there, and nothing else is.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Rulebook } from "../../src/types.d.ts";
import { set, to, within } from "../../www/draft/pointer";
import { ruleDocument, type DocumentOptions } from "../../www/rules/document";
import { placeOf } from "../../www/rules/place";
import "../../www/rules/words";
import { languages, words, type Lang } from "../../www/words/words";
import { randomRulebook } from "../independent/random-rulebook.mjs";
import { workedCases } from "../worked-cases";
import { leaves, markup, readable, taken } from "./rules-text";

const folders = ["src/rulebooks", "www/rules/examples"];
const rulebooks = folders.flatMap((folder) =>
  readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Rulebook),
);

function htmlOf(rulebook: Rulebook, lang: Lang, options?: DocumentOptions): string {
  return markup(ruleDocument(rulebook, words(lang), options));
}

function read(rulebook: Rulebook, lang: Lang): string {
  return readable(htmlOf(rulebook, lang));
}

describe.each(rulebooks.map((rulebook) => [rulebook.id, rulebook] as const))("%s", (id, rulebook) => {
  test.each(languages)("has each of its texts in the document, in %s", (lang) => {
    const text = read(rulebook, lang);
    const missing = leaves(rulebook)
      .filter(([way]) => way.at(-1) === lang)
      .filter(([, said]) => !text.includes(String(said)));
    expect(missing).toEqual([]);
  });

  test.each(languages)("has each citation beside its rule, in %s", (lang) => {
    const html = htmlOf(rulebook, lang);
    const sections = leaves(rulebook).filter(([way]) => way.at(-1) === "section" && way.at(-2) === "cite");
    const missing = sections.filter(([, section]) => !readable(html).includes(String(section)));
    expect(missing).toEqual([]);
    for (const { title } of rulebook.sources) expect(html).toContain(title);
  });

  test("says something else when any of its fields does", () => {
    const before = read(rulebook, "sv");
    const unsaid = leaves(rulebook).filter(
      ([way, value]) => !isName(way) && read(set(rulebook, to(...way), another(value)), "sv") === before,
    );
    expect(unsaid.map(([way]) => to(...way))).toEqual([]);
  });

  test("has each interpretation once, at the rule that it is about, or at what holds that rule", () => {
    const html = htmlOf(rulebook, "sv");
    const places = [...html.matchAll(/data-(at|chapter|about)="([^"]*)"/g)].map(([, name, place = ""]) => ({
      name,
      place: name === "chapter" ? `/${place === "stop" ? "stopGrounds" : place}` : place,
    }));
    const readings = places.flatMap(({ name, place: about }, index) =>
      name === "about" ? [{ about, at: places.findLast((one, at) => at < index && one.name !== "about")?.place }] : [],
    );
    expect(readings.map(({ about }) => about).sort()).toEqual(
      rulebook.interpretations.map(({ about }) => about).sort(),
    );
    // A list's own come after its entries, or before them.
    const isBeside = (about: string, at = "none") =>
      within(about, at) || within(at, about) || within(about, at.replace(/\/\d+$/, ""));
    expect(readings.filter(({ about, at }) => !isBeside(about, at))).toEqual([]);
  });

  test("leads only to what is there", () => {
    const html = htmlOf(rulebook, "sv");
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(links.filter((target) => !ids.includes(target))).toEqual([]);
    expect(ids).toContain(`${id}/repayment`);
  });

  test("has headings in order", () => {
    const levels = [...htmlOf(rulebook, "en").matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
  });
});

test("every rule set of a case that brings its own is a document too, and so are random ones", () => {
  const own = workedCases.flatMap(({ rulebook }) => (typeof rulebook === "object" ? [rulebook] : []));
  expect(own.length).toBeGreaterThan(10);
  const random = Array.from({ length: 200 }, (_, seed) => randomRulebook(seed) as Rulebook);
  for (const rulebook of [...own, ...random])
    for (const lang of languages) {
      const html = htmlOf(rulebook, lang);
      expect(html).not.toMatch(/undefined|NaN|\[object|rules-[a-z]+-/);
    }
});

test("a text of a rule set is only ever put where a browser takes it as text", () => {
  const attack = '<img src=x onerror="alert(1)">';
  for (const rulebook of rulebooks) {
    const hostile = leaves(rulebook).reduce(
      (at, [way, value]) => (isProse(way, value) ? set(at, to(...way), `${attack}${String(value)}`) : at),
      rulebook,
    );
    for (const lang of languages) {
      const { written, puts } = taken(ruleDocument(hostile, words(lang)));
      expect(written).not.toContain(attack);
      const places = puts.filter(({ text }) => text.includes(attack)).map(({ into }) => into);
      expect(places.length).toBeGreaterThan(20);
      expect([...new Set(places)].filter((into) => into !== "text")).toEqual([]);
    }
  }
});

/** What people write in their own words, and no code, figure or month. */
function isProse(way: readonly string[], value: unknown): boolean {
  const name = way.at(-1) ?? "";
  const isCited = name === "section" && way.at(-2) === "cite";
  return (
    typeof value === "string" && (isCited || ["sv", "en", "title", "reference", "municipality", "unit"].includes(name))
  );
}

test("a preview stands below a heading of its page, names nothing twice and leads nowhere", () => {
  const [rulebook] = rulebooks;
  if (!rulebook) throw new Error("there are rule sets");
  const html = htmlOf(rulebook, "sv", { prefix: "preview", level: 2, links: false });
  expect(html).not.toContain("<h1");
  expect(html).not.toContain('href="#');
  expect(html).not.toContain(`id="${rulebook.id}/`);
  expect(html).toContain('id="preview/repayment"');
});

test("what a rule set names and does not have is said by its id", () => {
  const [rulebook] = rulebooks;
  if (!rulebook) throw new Error("there are rule sets");
  const text = read(
    {
      ...rulebook,
      repayment: { basis: "none", cite: { document: "nowhere", section: "4" } },
      criteria: [
        {
          id: "one",
          text: { sv: "Ett krav", en: "One" },
          stage: "application",
          required: true,
          check: {
            kind: "any",
            of: [
              { kind: "answer", question: "no_question" },
              { kind: "section_written", section: "no_section" },
            ],
          },
        },
      ],
    },
    "sv",
  );
  for (const name of ["nowhere", "no_question", "no_section"]) expect(text).toContain(name);
});

test("the address says what the page shows", () => {
  const known = ["uppsala-2016"];
  expect(placeOf("", known)).toEqual({ kind: "list", unknown: null });
  expect(placeOf("#", known)).toEqual({ kind: "list", unknown: null });
  expect(placeOf("#elsewhere/repayment", known)).toEqual({ kind: "list", unknown: "elsewhere" });
  expect(placeOf("#uppsala-2016", known)).toEqual({ kind: "rules", id: "uppsala-2016", at: null });
  const at = "uppsala-2016/criteria/lead_kind";
  expect(placeOf(`#${at}`, known)).toEqual({ kind: "rules", id: "uppsala-2016", at });
  expect(placeOf("#redigera", known)).toEqual({ kind: "editor", id: "" });
  expect(placeOf("#redigera/uppsala-2016", known)).toEqual({ kind: "editor", id: "uppsala-2016" });
  expect(placeOf("#%E0", known)).toEqual({ kind: "list", unknown: "%E0" });
});

/** Names within the rule set, which only other places of it speak of; what says which fields there are; texts, looked for above. */
function isName(way: readonly string[]): boolean {
  const name = way.at(-1);
  const isVariant = name === "basis" || (name === "kind" && way.includes("check")) || to(...way) === "/counted/window";
  const isText = name === "sv" || name === "en";
  return (name === "id" && way.length > 1) || name === "about" || isVariant || isText;
}

function another(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return typeof value === "string" ? `${value}7` : "7";
}
