// The draft as a file, and files that are none.
import { describe, expect, test } from "vitest";
import { openDraft } from "../../www/draft/versions";
import type { Rulebook } from "../../src/types.d.ts";
import type { ResultView } from "../../www/element/view";
import { draftFile, readFile } from "../../www/take/file";
import { closed, readJson } from "../../www/take/json";
import { words } from "../../www/words/words";
import { randomDraft } from "./random-draft";

const rulebook = {
  title: { sv: "Södertäljes riktlinje", en: "Södertälje’s guideline" },
  id: "sodertalje-2015",
  status: "adopted",
};

function paperOf(draft: ReturnType<typeof randomDraft>) {
  const { lang, stage, application } = draft;
  const view = { t: words(lang), lang, stage, application, rulebook: rulebook as Rulebook } as ResultView;
  return { view, draft, date: "2026-11-22" };
}

function fileOf(content: BlobPart, name = "utkast.json"): File {
  return new File([content], name);
}

describe("the draft as a file", () => {
  test("says what it is at its top, and is indented for a person", async () => {
    const { name, content } = draftFile(paperOf({ ...randomDraft(2), lang: "sv", stage: "idea" }));
    expect(name).toMatch(/^[a-z0-9-]+-2026-11-22\.json$/);
    const text = await content.text();
    expect(text).toMatch(/^\{\n {2}"provenance": \{\n {4}"draft": true,\n {4}"date": "2026-11-22",/);
    for (const said of [
      "Utkast, inte ett beslut",
      "Södertäljes riktlinje (sodertalje-2015)",
      "antagen",
      "Idé",
      "2026-11-22",
    ])
      expect(text.toLowerCase()).toContain(said.toLowerCase());
  });

  test("comes back as it was, whatever is in it", async () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const draft = randomDraft(seed);
      const read = await readFile(fileOf(draftFile(paperOf(draft)).content));
      expect(read).toEqual({ draft });
      expect(openDraft("draft" in read && read.draft)).toEqual({ draft, lost: [] });
    }
  });
});

describe("a file that is opened", () => {
  test("an application alone is a draft, with or without a mark of the order of bytes", async () => {
    const { application } = randomDraft(4);
    const text = JSON.stringify(application);
    expect(await readFile(fileOf(text))).toEqual({ draft: application });
    expect(await readFile(fileOf(`\uFEFF${text}`))).toEqual({ draft: application });
  });

  test.each([
    ["nothing", "", "empty"],
    ["half a draft", '{"format":2,"application":{"contract":1', "not_json"],
    ["a letter", "Hej! Här kommer utkastet.", "not_json"],
    ["100 000 brackets", "[".repeat(100_000), "not_json"],
    ["100 000 brackets, closed", "[".repeat(100_000) + "]".repeat(100_000), "not_json"],
    ["100 000 braces", '{"a":'.repeat(100_000), "not_json"],
    ["Latin-1", new Uint8Array([0x7b, 0xe5, 0xe4, 0xf6]), "not_text"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), "not_text"],
    ["zeros", new Uint8Array(1000), "not_text"],
    ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4]), "workbook"],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "workbook"],
  ] as const)("%s is refused in a word", async (_, content, refused) => {
    expect(await readFile(fileOf(content as BlobPart))).toEqual({ refused });
  });

  test.each(["NotFoundError", "NotReadableError"])("one that answers %s when it is read is refused", async (name) => {
    for (const size of [0, 4096]) {
      const folder = new File([new Uint8Array(size)], "mapp");
      folder.arrayBuffer = () => Promise.reject(new DOMException("A folder, or out of reach.", name));
      expect(await readFile(folder)).toEqual({ refused: "unreadable" });
    }
  });

  test("50 MB are refused before a byte of them is read", async () => {
    const file = new File([new Uint8Array(50 * 1024 * 1024)], "stort.json");
    file.arrayBuffer = () => Promise.reject(new Error("was read"));
    expect(await readFile(file)).toEqual({ refused: "too_large" });
  });

  test("a table goes to the import, by its name or by its type", async () => {
    expect(await readFile(fileOf("Namn;2027\nLön;1", "kostnader.csv"))).toHaveProperty("table");
    expect(await readFile(fileOf("Namn\t2027\nLön\t1", "kostnader.TSV"))).toHaveProperty("table");
    expect(await readFile(new File(["a,b"], "kostnader", { type: "text/csv" }))).toHaveProperty("table");
  });
});

describe("JSON that was cut off", () => {
  const whole = '[[1,2],{"name":"a,\\"]}","list":[{"x":[1,2]},{"y":3}],"last":true}]';

  test("is closed after the last whole value on the level that is asked for", () => {
    expect(closed(whole.slice(0, whole.indexOf(',{"y"') + 1), 4)).toBe(
      '[[1,2],{"name":"a,\\"]}","list":[{"x":[1,2]}]}]',
    );
    expect(closed(whole.slice(0, whole.indexOf('"y"')), 4)).toBe('[[1,2],{"name":"a,\\"]}","list":[{"x":[1,2]}]}]');
    expect(closed(whole.slice(0, whole.indexOf('"list"')), 2)).toBe('[[1,2],{"name":"a,\\"]}"}]');
    expect(closed('[[1,2],{"na', 2)).toBe("[[1,2]]");
    expect(closed("[[1", 2)).toBeNull();
    expect(closed("", 2)).toBeNull();
  });

  test("cut anywhere it can be read, or nothing is left of it", () => {
    for (let length = 0; length <= whole.length; length += 1) {
      const text = closed(whole.slice(0, length), 4);
      if (text !== null) expect(readJson(text).ok).toBe(true);
    }
  });

  test("is never a value that was cut short", () => {
    expect(closed('{"a":12,"b":34', 1)).toBe('{"a":12}');
    expect(closed('{"a":12,"b":"te', 1)).toBe('{"a":12}');
  });
});
