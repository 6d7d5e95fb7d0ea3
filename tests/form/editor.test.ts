import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { get, to, within, type Pointer } from "../../www/draft/pointer";
import { compare } from "../../www/editor/compare";
import { faultsOf } from "../../www/editor/faults";
import { readRulebookFile, readRulebookText } from "../../www/editor/files";
import { chapters, format, isBranch, type Field, type Node } from "../../www/editor/format";
import { written, type Json } from "../../www/editor/json";
import { addText, labelOf, numbered, placeName, valueOf } from "../../www/editor/names";
import { placesToChoose } from "../../www/editor/places";
import { isFigure, read, show } from "../../www/editor/reading";
import { snippetOf } from "../../www/editor/use";
import { nodeAt, wayTo } from "../../www/editor/walk";
import { append, begin, moveItem, refuse, removeItem, rename, retag, write } from "../../www/editor/work";
import "../../www/editor/words";
import { languages, words } from "../../www/words/words";
import { assess, type Application, type Rulebook } from "../door/module";
import { leavesOf, sheetOf, sheets, workOn } from "./editor-sheets";

const sv = words("sv");
const codesIn = (rulebook: Json): string[] => faultsOf(workOn(rulebook), sv).map(({ code, path }) => `${code} ${path}`);
const uppsala = sheetOf("uppsala-2016").rulebook;
const stockholm = sheetOf("stockholm-2015").rulebook;

test("eleven rule sets are there to edit", () => {
  expect(sheets.length).toBeGreaterThanOrEqual(11);
});

test.each(sheets)("$name comes out of the editor as its file is, to the byte", async ({ text, rulebook }) => {
  const read = await readRulebookFile(new File([text], "regler.json"));
  expect(read).toEqual({ rulebook });
  expect(written(begin({ key: "file:", rulebook }).rulebook)).toBe(text);
});

/** The field that a value stands in: its own, or the one that holds it with others. */
function fieldOf(rulebook: Json, path: Pointer): Node | null {
  const way = wayTo(rulebook, path);
  const last = way.at(-1);
  if (!last) return null;
  const holds = ["words", "choices", "by_year", "counts"].includes(last.node.kind);
  return last.path === path || holds ? last.node : null;
}

test.each(sheets)("every value of $name stands in a field, and says there what it says in the file", ({ rulebook }) => {
  for (const lang of languages) {
    for (const { path, value } of leavesOf(rulebook)) {
      if (path === "/format") continue;
      const node = fieldOf(rulebook, path);
      expect(node, path).not.toBeNull();
      if (!node) continue;
      if (isFigure(node.kind)) {
        const shown = show(node.kind, value, lang);
        expect(read(node.kind, shown, "open", value, lang), path).toEqual({ ok: true, value });
        // Written in by hand it is the same figure.
        const typed = read(node.kind, shown, "open", undefined, lang);
        expect(typed.ok && show(node.kind, typed.value, lang), path).toBe(shown);
      }
      if (node.kind === "choice") expect(node.names, path).toContain(value);
      if (node.kind === "choices") expect(node.names, path).toContain(value);
    }
  }
});

test.each(sheets)("writing every value of $name anew changes nothing in its file", ({ text, rulebook }) => {
  const work = leavesOf(rulebook).reduce((at, { path, value }) => write(at, path, value), workOn(rulebook));
  expect(written(work.rulebook)).toBe(text);
});

test.each(sheets)("everything that $name says of itself is about a place that can be chosen", ({ rulebook }) => {
  const places = placesToChoose(rulebook);
  for (const { path, value } of leavesOf(rulebook["interpretations"]))
    if (path.endsWith("/about")) expect(places).toContain(value);
  for (const path of places) expect(get(rulebook, path), path).toBeDefined();
});

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly { readonly if: Schema; readonly then: Schema }[];
  readonly const?: string;
  readonly type?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync("src/rulebook.schema.json", "utf8")) as Schema;

function resolved(at: Schema): Schema {
  const name = at.$ref?.replace("#/$defs/", "");
  return name === undefined ? at : resolved(schema.$defs?.[name] ?? {});
}

const met = new Set<Node>();

/** Goes through the schema and the editor's fields side by side. */
function alike(at: Schema, node: Node, path: string): void {
  const here = resolved(at);
  if (met.has(node) && node.kind === "tagged") return;
  met.add(node);
  if (node.kind === "choice") expect(node.names, path).toEqual(here.enum);
  if (node.kind === "choices") expect(node.names, path).toEqual(resolved(here.items ?? {}).enum);
  if (!isBranch(node)) return;
  if (node.kind === "group") alikeFields(together(here), node.fields, path);
  if (node.kind === "list") alike(here.items ?? {}, node.of, `${path}/0`);
  if (node.kind === "tagged") alikeVariants(here, node, path);
  if (node.kind === "name_or") {
    const [other] = (here.oneOf ?? []).map(resolved).filter(({ properties }) => properties);
    expect(Object.keys(other?.properties ?? {}), path).toEqual([node.other.name]);
    expect(node.names, path).toEqual((here.oneOf ?? []).flatMap((each) => each.enum ?? each.const ?? []));
  }
}

function alikeVariants({ allOf = [] }: Schema, { tag, variants }: Node & { kind: "tagged" }, path: string): void {
  const nameOf = (given: Schema) => given.properties?.[tag]?.const ?? "";
  expect(Object.keys(variants).sort(), path).toEqual(allOf.map(({ if: given }) => nameOf(given)).sort());
  for (const { if: given, then } of allOf) {
    const name = nameOf(given);
    const { [tag]: itself, ...properties } = then.properties ?? {};
    expect(itself, path).toBeDefined();
    const required = (then.required ?? []).filter((each) => each !== tag);
    alikeFields({ properties, required }, variants[name] ?? [], `${path}:${name}`);
  }
}

/** Where a choice adds fields, all that there may be; needed is what every choice needs. */
function together(here: Schema): Schema {
  const variants = (here.allOf ?? []).map(({ then }) => then);
  const own = here.properties ?? {};
  const added = Object.assign({}, ...variants.map(({ properties }) => properties)) as NonNullable<Schema["properties"]>;
  const everywhere = variants
    .map(({ required = [] }) => required)
    .reduce((a, b) => a.filter((name) => b.includes(name)), variants[0]?.required ?? []);
  return { properties: { ...added, ...own }, required: [...new Set([...(here.required ?? []), ...everywhere])] };
}

function alikeFields({ properties = {}, required = [] }: Schema, fields: readonly Field[], path: string): void {
  const names = fields.map(({ name }) => name);
  expect([...names].sort(), path).toEqual(Object.keys(properties).sort());
  const needed = fields.filter(({ need }) => need !== "optional").map(({ name }) => name);
  expect(needed.sort(), path).toEqual([...required].sort());
  for (const { name, node } of fields) alike(properties[name] ?? {}, node, path + to(name));
}

test("the editor has the fields of the format, and no others", () => {
  const { format: version, ...properties } = schema.properties ?? {};
  expect(version).toBeDefined();
  const required = (schema.required ?? []).filter((name) => name !== "format");
  alikeFields({ properties, required }, format.fields, "");
  expect(chapters.flatMap(({ fields }) => fields).sort()).toEqual(format.fields.map(({ name }) => name).sort());
});

function everyNode(node: Node, seen = new Set<Node>()): Set<Node> {
  if (seen.has(node)) return seen;
  seen.add(node);
  const fields =
    node.kind === "group" ? node.fields : node.kind === "tagged" ? Object.values(node.variants).flat() : [];
  for (const field of fields) everyNode(field.node, seen);
  if (node.kind === "list") everyNode(node.of, seen);
  if (node.kind === "name_or") everyNode(node.other.node, seen);
  return seen;
}

function everyField(): Field[] {
  return [...everyNode(format)].flatMap((node) => {
    if (node.kind === "group") return node.fields;
    if (node.kind === "name_or") return [node.other];
    return node.kind === "tagged" ? Object.values(node.variants).flat() : [];
  });
}

test.each(languages)("every field, value and item has a word in %s", (lang) => {
  const t = words(lang);
  for (const { word } of everyField()) expect(labelOf(t, word), word).not.toBe(word);
  for (const { id } of chapters) expect(t.has(`editor-field-${id}`), id).toBe(true);
  for (const node of everyNode(format)) {
    if (node.kind === "list") {
      expect(addText(t, node.word), node.word).not.toBe(t("editor-add"));
      expect(numbered(t, node.word, 0), node.word).not.toBe("1");
    }
    if (node.kind === "tagged") expect(labelOf(t, node.tag)).not.toBe(node.tag);
    const names = "names" in node ? node.names : node.kind === "tagged" ? Object.keys(node.variants) : [];
    const prefix = "prefix" in node ? node.prefix : "";
    for (const name of [...names, ...(node.kind === "name_or" ? [node.other.name] : [])])
      expect(valueOf(t, prefix, name), `${prefix}-${name}`).not.toBe(name);
  }
});

test("a place is named by what stands there", () => {
  expect(placeName(sv, uppsala, "/repayment/window/years")).toBe("Återföring › När återföringen sker › Antal år");
  expect(placeName(sv, stockholm, "/criteria/0/check/question")).toMatch(/^Krav › .+ › Hur kravet prövas › Fråga$/);
  expect(placeName(sv, uppsala, "/nothing")).toBe("Reglerna i sin helhet");
});

test("another basis keeps what still fits, asks for what is missing, and gives back what it had no room for", () => {
  const drawn = retag(workOn(stockholm), "/repayment", "drawn");
  expect(Object.keys(get(drawn.rulebook, "/repayment") as Json).sort()).toEqual(
    ["afterwards", "basis", "cite", "exemption", "mechanism", "payers", "window"].sort(),
  );
  expect(codesIn(drawn.rulebook)).toEqual(["missing_field /repayment/profiles"]);
  const none = retag(drawn, "/repayment", "none");
  expect(get(none.rulebook, "/repayment")).toEqual({ basis: "none", cite: get(stockholm, "/repayment/cite") });
  const back = retag(none, "/repayment", "saving");
  expect(get(back.rulebook, "/repayment")).toEqual(stockholm["repayment"]);
});

test("another kind of check keeps what both have", () => {
  const place = (stockholm["criteria"] as Json[]).findIndex((each) => get(each, "/check/kind") === "section_written");
  const path = to("criteria", place, "check");
  const none = retag(workOn(stockholm), path, "counted_saving");
  expect(get(none.rulebook, path)).toEqual({ kind: "counted_saving" });
  expect(get(retag(none, path, "section_written").rulebook, path)).toEqual(get(stockholm, path));
});

test("a rule that moves takes along what is said of it", () => {
  const about = (rulebook: Json): unknown[] => (rulebook["interpretations"] as Json[]).map((each) => each["about"]);
  const place = (uppsala["interpretations"] as Json[]).findIndex((each) => within(String(each["about"]), "/criteria"));
  const [, number = ""] = /^\/criteria\/(\d+)/.exec(String(about(uppsala)[place])) ?? [];
  const at = Number(number);
  const work = refuse(workOn(uppsala), to("criteria", at, "check", "value"), "tre", "bad_number");
  const { work: moved, now } = moveItem(work, to("criteria", at), at === 0 ? 1 : -1);
  const into = at === 0 ? 1 : at - 1;
  expect(String(about(moved.rulebook)[place])).toBe(
    String(about(uppsala)[place]).replace(to("criteria", at), to("criteria", into)),
  );
  expect(now(to("criteria", at, "text"))).toBe(to("criteria", into, "text"));
  expect(Object.keys(moved.typed)).toEqual([to("criteria", into, "check", "value")]);
  expect(codesIn(moved.rulebook)).toEqual([]);
  const back = moveItem(moved, to("criteria", into), at === 0 ? -1 : 1).work;
  expect(written(back.rulebook)).toBe(written(uppsala));
});

test("what is said of a rule that is taken away asks what it is about", () => {
  const place = (uppsala["interpretations"] as Json[]).findIndex((each) => within(String(each["about"]), "/criteria"));
  const [, number = ""] = /^\/criteria\/(\d+)/.exec(String(get(uppsala, to("interpretations", place, "about")))) ?? [];
  const { work } = removeItem(workOn(uppsala), to("criteria", number));
  expect(codesIn(work.rulebook)).toContain(`bad_pointer ${to("interpretations", place, "about")}`);
});

test("what refers to a question, a section or a document follows its new id", () => {
  for (const rulebook of sheets.map((sheet) => sheet.rulebook)) {
    for (const list of ["questions", "sections", "sources"]) {
      const items = rulebook[list] as Json[];
      const work = items.reduce((at, _, index) => rename(at, to(list, index, "id"), `new_${index}`), workOn(rulebook));
      expect(codesIn(work.rulebook)).toEqual([]);
      const old = items.map((item) => String(item["id"]));
      const back = old.reduce((at, id, index) => rename(at, to(list, index, "id"), id), work);
      expect(written(back.rulebook)).toBe(written(rulebook));
    }
  }
});

test("a text that cannot be read is a fault of its field, and the value from before stands", () => {
  const work = refuse(workOn(stockholm), "/repayment/share", "hundra", "bad_percent");
  expect(faultsOf(work, sv).map(({ code, path }) => [code, path])).toEqual([["bad_percent", "/repayment/share"]]);
  expect(work.rulebook).toBe(stockholm);
  expect(write(work, "/repayment/share", "50").typed).toEqual({});
});

test("a field that is new to its object is written where the format has it", () => {
  const [first] = placesToChoose(stockholm).filter((path) => nodeAt(stockholm, path)?.kind === "group");
  expect(first).toBe("/starts");
  const work = write(workOn(stockholm), "/disbursement", { occasions: [] });
  const keys = Object.keys(work.rulebook);
  expect(keys.indexOf("disbursement")).toBe(keys.indexOf("criteria") - 1);
});

test("an item that is added is asked about until it is whole", () => {
  const { work, path } = append(workOn(stockholm), "/sources", { id: "new", title: "" });
  expect(codesIn(work.rulebook)).toEqual([`missing_field ${path}/kind`]);
});

const mute = (rulebook: Json, path: Pointer, value: unknown): Json => write(workOn(rulebook), path, value).rulebook;
const examples = ["stockholm-2015", "uppsala-2016", "sodertalje-2015"];

test.each([
  ["the window", "/repayment/window/years", 2],
  ["the payers", "/repayment/payers", ["municipal_company"]],
  ["the share", "/repayment/share", "40"],
] as const)("what a change of %s does to the example projects is what the calculation says", (_, path, value) => {
  const after = mute(stockholm, path, value) as unknown as Rulebook;
  for (const name of examples) {
    const application = JSON.parse(readFileSync(`www/examples/${name}.json`, "utf8")) as Application;
    const [was, is] = [stockholm as unknown as Rulebook, after].map((rulebook) => assess(application, rulebook));
    if (!was || !is) throw new Error("not assessed");
    const compared = compare(was, is);
    expect(compared.repaid).toEqual({ before: was.totals.repayment, after: is.totals.repayment });
    expect(compared.granted).toEqual({ before: was.totals.granted, after: is.totals.granted });
    expect(compared.window).toEqual({ before: was.totals.window, after: is.totals.window });
    expect(compared.payback).toEqual({ before: was.totals.fundPaybackYear, after: is.totals.fundPaybackYear });
    const differing = was.schedule.filter(
      ({ year, repayment }) => repayment !== is.schedule.find((row) => row.year === year)?.repayment,
    );
    const told = compared.years.filter(({ column, party }) => column === "repayment" && party === null);
    for (const { year, repayment } of differing) {
      const other = is.schedule.find((row) => row.year === year)?.repayment ?? "0.00";
      if (other === repayment) continue;
      expect(told).toContainEqual({ year, column: "repayment", party: null, before: repayment, after: other });
    }
  }
});

test("a comparison with itself says that nothing changed", () => {
  const application = JSON.parse(readFileSync("www/examples/stockholm-2015.json", "utf8")) as Application;
  const assessment = assess(application, "stockholm-2015");
  const { findings, years } = compare(assessment, assess(application, stockholm as unknown as Rulebook));
  expect([findings, years]).toEqual([[], []]);
  expect(compare(assessment, assessment).findings).toEqual([]);
});

test("a criterion that comes, goes or changes is told as that", () => {
  const application = JSON.parse(readFileSync("www/examples/stockholm-2015.json", "utf8")) as Application;
  const [first, ...rest] = stockholm["criteria"] as Json[];
  const base = { ...stockholm, interpretations: [] };
  const rulebook = { ...base, criteria: [...rest, { ...first, id: "another" }] } as unknown as Rulebook;
  const before = assess(application, base as unknown as Rulebook);
  const { findings } = compare(before, assess(application, rulebook));
  expect(findings.map(({ kind, before, after }) => [kind, (after ?? before)?.criterion])).toEqual([
    ["came", "another"],
    ["went", first?.["id"]],
  ]);
  const harder = { ...base, criteria: [...rest, { ...first, required: false }] } as unknown as Rulebook;
  expect(compare(before, assess(application, harder)).findings.map(({ kind }) => kind)).toEqual(["changed"]);
});

test.each([
  ["nothing", "", "empty"],
  ["no JSON", "{", "not_json"],
  ["a list", "[1]", "not_rulebook"],
  ["a number", "12", "not_rulebook"],
  ["null", "null", "not_rulebook"],
  ["a draft", JSON.stringify({ format: 2, application: {}, rulebook: "x" }), "not_rulebook"],
  ["brackets without end", "[".repeat(100_000), "not_json"],
  ["another version", JSON.stringify({ ...stockholm, format: 2 }), "other_format"],
  ["signs that are no text", "\0", "not_text"],
])("a file with %s is refused with a reason", async (_, text, refused) => {
  expect(await readRulebookFile(new File([text], "a.json"))).toEqual({ refused });
});

test("a file of 100 MB is refused before it is read, and one that cannot be read too", async () => {
  const huge = { size: 100 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error("read")) } as unknown as File;
  expect(await readRulebookFile(huge)).toEqual({ refused: "too_large" });
  const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error("gone")) } as unknown as File;
  expect(await readRulebookFile(gone)).toEqual({ refused: "unread" });
});

test("a file whose fields are of quite other kinds is opened, with its faults", () => {
  const read = readRulebookText(JSON.stringify({ municipality: 7, repayment: "all", criteria: {}, fund: [] }));
  if (!("rulebook" in read)) throw new Error("refused");
  expect(codesIn(read.rulebook)).toContain("wrong_type /repayment");
});

test("the lines to copy name the file that is saved, and the calculator's files where the guide has them", () => {
  const guide = readFileSync("www/guide.html", "utf8");
  const element = snippetOf("element", stockholm, "sv");
  const frame = snippetOf("frame", { id: "Å" }, "en");
  for (const lines of [element, frame]) expect(guide).toContain(/src="([^"]+\.js)"/.exec(lines)?.[1]);
  expect(element).toContain(
    '<aterforing-kalkyl rulebook-src="/regler/stockholm-2015.json" lang="sv"></aterforing-kalkyl>',
  );
  expect(frame).toContain('rulebook-src="/regler/regler.json" lang="en"></aterforing-ram>');
});
