// The workbook against the assessment: LibreOffice computes every file anew, and each figure must be the same.
import { beforeAll, describe, expect, test } from "vitest";
import { words, type Lang } from "../../www/words/words";
import { yearRow } from "../../www/take/xlsx/desk";
import { at } from "../../www/take/xlsx/grid";
import { figuresOf } from "../../www/take/xlsx/known";
import { write } from "../../www/take/xlsx/write";
import { workbook, type Workbook } from "../../www/take/xlsx/xlsx";
import { assess, type Assessment } from "../door/module.ts";
import { workedCases } from "../worked-cases.ts";
import { changedCase, changes, unfit, withCells } from "./changes";
import { hostile, hostileTexts } from "./hostile-texts";
import { limits } from "./limits";
import { recalculated, type Cells } from "./office";
import { paperOf, type Asked } from "./papers";

interface Computed {
  readonly lang: Lang;
  readonly file: Uint8Array;
  readonly book: Workbook;
  readonly expected: Assessment;
}

/** In English the sheets have other names, and so the formulas: the last case of each of these rule sets. */
const inEnglish = [
  "norrkoping-2010",
  "orebro-2020",
  "own-rules",
  "sodertalje-2015",
  "stockholm-2015",
  "uppsala-2016",
].map((rules) => workedCases.findLast(({ name }) => name.startsWith(`${rules}/`)) ?? missing(rules));

function missing(rules: string): never {
  throw new Error(`there is no case of ${rules}`);
}

const files = new Map<string, Computed>();
let computed: Map<string, Cells>;

beforeAll(async () => {
  for (const [index, worked] of workedCases.entries()) files.set(`case-${index}`, await made(worked));
  for (const [index, asked] of Object.values(limits).entries()) files.set(`limit-${index}`, await made(asked));
  for (const [index, worked] of inEnglish.entries()) files.set(`english-${index}`, await made(worked, "en"));
  files.set("hostile", await made(hostile));
  for (const [index, change] of changes.entries()) {
    const { worked, changed } = changedCase(change);
    const { lang, file, book } = await made(worked);
    const cells = Object.entries(change.cells).map(([pointer, value]) => [placed(book, pointer), value] as const);
    const expected = assess(changed.application, changed.rulebook, changed.options);
    files.set(`change-${index}`, { lang, file: withCells(file, cells), book, expected });
  }
  for (const [index, { of, cells }] of unfit.entries()) {
    const made = files.get(`case-${workedCases.findIndex(({ name }) => name === of)}`) ?? missing(of);
    const changed = Object.entries(cells).map(([pointer, value]) => [placed(made.book, pointer), value] as const);
    files.set(`unfit-${index}`, { ...made, file: withCells(made.file, changed) });
  }
  // The schedule is the second sheet.
  computed = await recalculated(new Map([...files].map(([name, { file }]) => [name, file])), 2);
}, 600_000);

/** A file as the form makes it, and what it should come to. */
async function made(asked: Asked, lang: Lang = "sv"): Promise<Computed> {
  const paper = paperOf(asked, lang);
  const book = workbook(paper);
  const expected = assess(asked.application, asked.rulebook, asked.options);
  const content = write(book.layouts, "", "alone");
  return { lang, file: new Uint8Array(await content.arrayBuffer()), book, expected };
}

function placed({ places }: Workbook, pointer: string) {
  const place = places.get(pointer);
  if (!place) throw new Error(`no cell for ${pointer}`);
  return place;
}

/** What the sheet says against what the assessment says: pairs that differ, none where all is well. */
function differences(name: string): string[] {
  const { lang, book, expected } = files.get(name) ?? {};
  const cells = computed.get(name);
  if (!lang || !book || !expected || !cells) return [`${name} was not computed`];
  const figures = figuresOf(expected);
  expected.schedule.forEach(({ phase }, index) =>
    figures.set(`/schedule/${index}/phase`, words(lang)(`phase-${phase}`)),
  );
  return [...figures].flatMap(([pointer, should]) => {
    const { row, column } = placed(book, pointer);
    const is = cells[row]?.[column] ?? "nothing";
    return sameFigure(is, should) ? [] : [`${pointer} is ${is} and should be ${should}`];
  });
}

/** Text for text, or the very same number: the nearest that a cell can hold to the amount. */
function sameFigure(is: string, should: string): boolean {
  return is === should || (is !== "" && should !== "" && Number(is) === Number(should));
}

describe("LibreOffice computes to the öre what the assessment says", () => {
  test.each(workedCases.map(({ name }, index) => [name, index] as const))("%s", (_, index) => {
    expect(differences(`case-${index}`)).toEqual([]);
  });
});

describe("a workbook in English computes the same", () => {
  test.each(inEnglish.map(({ name }, index) => [name, index] as const))("%s", (_, index) => {
    const english = files.get(`english-${index}`)?.book.layouts.map(({ sheet }) => sheet.name);
    expect(english).toEqual(["Input", "Schedule", "Findings", "Sources", "Calculation", "Exact"]);
    expect(differences(`english-${index}`)).toEqual([]);
  });
});

describe("what is put beside a formula for programs that compute nothing is what it comes to", () => {
  test.each(workedCases.map(({ name }, index) => [name, index] as const))("%s", (_, index) => {
    const { book, expected } = files.get(`case-${index}`) ?? {};
    const cells = computed.get(`case-${index}`);
    const formulas = (book?.layouts[1]?.sheet.rows ?? []).flatMap((row, line) =>
      Array.from(row ?? [], (cell, column) => ({ cell, column, is: cells?.[line]?.[column] ?? "" })),
    );
    const unlike = formulas.flatMap(({ cell, is }) => {
      if (cell?.kind !== "formula" || !cell.known) return [];
      const known = "number" in cell.known ? cell.known.number : cell.known.text;
      return sameFigure(is, known) ? [] : [`${cell.formula} is ${is} and was said to be ${known}`];
    });
    expect(unlike).toEqual([]);
    // Told is all but the years beyond the assessment, and so the sums of their rows.
    const reach = at.first + (expected?.schedule.length ?? 0);
    const years = book?.layouts[1]?.sheet.rows[yearRow]?.length ?? 0;
    const isBeyond = (column: number) => years > reach && (column >= reach || column === at.sum);
    const untold = formulas.filter(
      ({ cell, column, is }) => cell?.kind === "formula" && !cell.known && is !== "" && !isBeyond(column),
    );
    expect(untold).toEqual([]);
  });
});

describe("where fifteen digits do not reach, every öre is right", () => {
  test.each(Object.keys(limits).map((name, index) => [name, index] as const))("%s", (_, index) => {
    expect(differences(`limit-${index}`)).toEqual([]);
  });
});

describe("the schedule follows an input that is changed in the file", () => {
  test.each(changes.map(({ about, of }, index) => [`${about} (${of})`, index] as const))("%s", (_, index) => {
    expect(differences(`change-${index}`)).toEqual([]);
    // And the change is one that shows.
    const { worked } = changedCase(changes[index] ?? { about: "", of: "", cells: {} });
    const before = figuresOf(assess(worked.application, worked.rulebook, worked.options));
    const after = figuresOf(files.get(`change-${index}`)?.expected as Assessment);
    expect([...after].filter(([pointer, figure]) => before.get(pointer) !== figure).length).toBeGreaterThan(0);
  });
});

describe("what does not count is said at the top of the schedule", () => {
  test.each(unfit.map(({ about }, index) => [about, index] as const))("%s", (_, index) => {
    const { found = "", says = "word" } = unfit[index] ?? {};
    const { book } = files.get(`unfit-${index}`) ?? {};
    const t = words("sv");
    const { row } = placed(book ?? missing(found), found);
    const said = computed.get(`unfit-${index}`)?.[yearRow + 1]?.[at.label] ?? "";
    expect(said.startsWith(`${t("xlsx-control-row")} ${row + 1} (`)).toBe(true);
    expect(said.endsWith(`). ${t(`xlsx-allowed-${says}`, { least: 0, most: 100 })}`)).toBe(true);
  });
});

test("texts that begin like formulas are shown as they are written", () => {
  expect(differences("hostile")).toEqual([]);
  const shown = (computed.get("hostile") ?? []).map(([label]) => label);
  const [lead, participant] = hostileTexts;
  expect(shown).toContain(lead);
  expect(shown).toContain(participant);
});
