// What the workbook is made of, before any program computes it.
import { describe, expect, test } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import type { Application, Effect } from "../../pkg/aterforing.js";
import { provenance, type Paper } from "../../www/take/paper";
import { letters, type Cell } from "../../www/take/xlsx/book";
import { workbook, xlsx, type Workbook } from "../../www/take/xlsx/xlsx";
import { workedCases } from "../worked-cases.ts";
import { hostile, hostileTexts } from "./hostile-texts";
import { paperOf } from "./papers";

// What Excel and LibreOffice both know, and understand alike.
const known = new Set(
  "ABS AND COUNT COUNTA COUNTIFS IF INDEX INT MATCH MAX MIN MOD N OR ROUND ROW SUM SUMIFS SUMPRODUCT".split(" "),
);

function cellsOf({ layouts }: Workbook): { name: string; cell: Cell }[] {
  return layouts.flatMap(({ sheet }) =>
    sheet.rows.flatMap((row, line) =>
      Array.from(row ?? [], (cell, column) => ({ name: `${sheet.name}!${letters(column)}${line + 1}`, cell })).filter(
        ({ cell }) => cell,
      ),
    ),
  );
}

function formulasOf(book: Workbook): string[] {
  return cellsOf(book).flatMap(({ cell }) => (cell.kind === "formula" ? [cell.formula] : []));
}

/** Four hands full of everything: as much as an application may reasonably hold, and more. */
function large(parties: number, lines: number, years: number): Application {
  const ids = Array.from({ length: parties }, (_, index) => `p${index}`);
  const amounts = Object.fromEntries(Array.from({ length: years }, (_, year) => [String(2020 + year), "12345.67"]));
  const partyOf = (index: number) => ids[index % ids.length] ?? "p0";
  return {
    contract: 1,
    name: "Stort",
    period: { start: "2020-01", end: "2022-12" },
    parties: ids.map((id, index) => ({
      id,
      name: `Nämnd ${index}`,
      kind: "committee",
      role: index ? "affected" : "lead",
    })),
    costs: [{ id: "k", label: "Kostnad", party: "p0", funding: "fund", amounts: { "2020": "1000000" } }],
    effects: Array.from({ length: lines }, (_, index): Effect => ({
      id: `e${index}`,
      label: `Effekt ${index}`,
      party: partyOf(index),
      direction: "saving",
      nature: "avoided_cost",
      estimate:
        index % 20 === 0
          ? { kind: "units", unit: "plats", unitValue: "1000", quantity: amounts, dropOff: "10" }
          : { kind: "amounts", amounts },
    })),
  };
}

describe("formulas", () => {
  test("are what every figure of the schedule is, and use only functions that both programs know", () => {
    for (const worked of workedCases) {
      const book = workbook(paperOf(worked));
      const sheets = new Map(book.layouts.map(({ sheet }) => [sheet.name, sheet]));
      for (const [pointer, { sheet, row, column }] of book.places) {
        if (sheet !== "Schema") continue;
        expect(sheets.get(sheet)?.rows[row]?.[column]?.kind, `${worked.name} ${pointer}`).toBe("formula");
      }
      for (const formula of formulasOf(book)) {
        const names = formula.replaceAll(/"(?:[^"]|"")*"/g, '""').matchAll(/([A-Z][A-Z0-9.]*)\(/g);
        for (const [, name = ""] of names) if (!known.has(name)) expect.fail(`${name} in ${formula}`);
        // No cell that does not exist, and nothing that was not made into text.
        if (/NaN|undefined|\$0|(?<!\d)[A-Z]0\b/.test(formula)) expect.fail(formula);
      }
    }
  });

  test.each(["stockholm-2015", "norrkoping-2010", "sodertalje-2015", "stockholm-2012-motion", "uppsala-2016"])(
    "stay within the length that Excel takes, for fifty parties under %s",
    (rulebook) => {
      const application = large(50, 100, 12);
      const followUp = { through: 2021, effects: { e0: { "2020": "1" } } };
      const formulas = formulasOf(workbook(paperOf({ application, rulebook, options: { followUp } })));
      const longest = formulas.reduce((most, formula) => Math.max(most, formula.length), 0);
      expect(longest).toBeLessThan(8192);
      expect(longest).toBeGreaterThan(100);
    },
  );
});

describe("the sheets", () => {
  test.each(["sv", "en"] as const)("have names that Excel takes, and say where they come from, in %s", (lang) => {
    const paper = paperOf(hostile, lang);
    const { layouts } = workbook(paper);
    const names = layouts.map(({ sheet }) => sheet.name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
    for (const name of names) expect(name).toMatch(/^[^[\]/\\:*?']{1,31}$/);
    const [draft = "", rules = "", , , date = ""] = provenance(paper);
    for (const { sheet } of layouts) {
      const note = sheet.rows[1]?.[0];
      const said = note?.kind === "text" ? note.text : "";
      for (const line of [draft, rules, date]) expect(said).toContain(line);
    }
  });

  test("of the schedule carry what they come to, for programs that show a file and compute nothing", async () => {
    const [worked] = workedCases;
    if (!worked) throw new Error("there is no case");
    const paper = paperOf(worked);
    const files = unzipSync(new Uint8Array(await (await xlsx(paper)).content.arrayBuffer()));
    const sheet = strFromU8(files["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    const { places } = workbook(paper);
    for (const name of ["granted", "repayment", "netForFund"] as const) {
      const { row, column } = places.get(`/totals/${name}`) ?? { row: -1, column: 0 };
      const amount = paper.view.assessment?.totals[name] ?? "";
      expect(sheet).toMatch(new RegExp(`<c r="${letters(column)}${row + 1}"[^>]*><f>[^<]*</f><v>${amount}</v></c>`));
    }
    const lead = paper.view.application.parties[0]?.name ?? "";
    expect(sheet).toMatch(new RegExp(`t="str"><f>[^<]*</f><v>${lead}</v></c>`));
  });

  test("keep what begins like a formula as text", async () => {
    const files = unzipSync(new Uint8Array(await (await xlsx(paperOf(hostile))).content.arrayBuffer()));
    const sheets = Object.entries(files).filter(([name]) => name.startsWith("xl/worksheets/"));
    const formulas = sheets.flatMap(([, file]) =>
      [...strFromU8(file).matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula),
    );
    expect(formulas.length).toBeGreaterThan(500);
    for (const text of ["SUM(A1:A9)", "cmd|", "HYPERLINK", "<script>"])
      expect(formulas.filter((formula) => formula?.includes(text))).toEqual([]);
    const { layouts } = workbook(paperOf(hostile));
    const texts = cellsOf({ layouts, places: new Map() }).flatMap(({ cell }) =>
      cell.kind === "text" ? [cell.text] : [],
    );
    for (const text of hostileTexts) expect(texts).toContain(text.trim());
  });

  test("are made of a draft that cannot be computed too, and say so", async () => {
    const { view, draft, date } = paperOf(hostile);
    const paper: Paper = {
      view: {
        ...view,
        assessment: null,
        error: { code: "horizon_too_long", path: "/effects/0", args: { first: 2020, last: 2090, most: 60 } },
      },
      draft,
      date,
    };
    const texts = cellsOf(workbook(paper)).flatMap(({ cell }) => (cell.kind === "text" ? [cell.text] : []));
    expect(texts.some((text) => text.startsWith(view.t("error-title")))).toBe(true);
    expect((await xlsx(paper)).content.size).toBeGreaterThan(1000);
  });

  test("tell the decisions", () => {
    const { view, draft, date } = paperOf(hostile);
    const decision = {
      id: "d",
      body: "=Kommunstyrelsen",
      date: "2026-03-01",
      outcome: "approved",
      reference: "§ 9",
    } as const;
    const paper = { view, draft: { ...draft, beside: { decisions: [decision] } }, date };
    const texts = cellsOf(workbook(paper)).flatMap(({ cell }) => (cell.kind === "text" ? [cell.text] : []));
    for (const text of ["=Kommunstyrelsen", "2026-03-01", view.t("decision-approved"), "§ 9"])
      expect(texts).toContain(text);
    const typed = { "/beside/decisions/0/date": { text: "1 mars 26", code: "bad_month" } } as const;
    const unread = cellsOf(workbook({ ...paper, draft: { ...paper.draft, typed } })).flatMap(({ cell }) =>
      cell.kind === "text" ? [cell.text] : [],
    );
    expect(unread).toContain("1 mars 26");
    expect(unread).not.toContain("2026-03-01");
  });
});

describe("what a cell may hold", () => {
  test("is said of all that is sand-coloured, but for names and what is only told", () => {
    for (const worked of workedCases) {
      const paper = paperOf(worked);
      const [layout] = workbook(paper).layouts;
      const decided = paper.view.t("xlsx-grant-decided");
      const { rows = [], inputs = [] } = layout?.sheet ?? {};
      rows.forEach((cells, row) =>
        Array.from(cells ?? [], (cell, column) => {
          const [name] = cells;
          const isTold = column === 0 || (name?.kind === "text" && name.text === decided);
          if (!cell?.look.startsWith("input") || isTold) return;
          const one = inputs.filter((all) => all.row === row && all.from <= column && column <= all.to);
          expect(one.length, `${worked.name} ${letters(column)}${row + 1}`).toBe(1);
        }),
      );
    }
  });

  test("stands in the file where a program looks for it, in lists and words that Excel takes", async () => {
    for (const lang of ["sv", "en"] as const) {
      const paper = paperOf(hostile, lang);
      const files = unzipSync(new Uint8Array(await (await xlsx(paper)).content.arrayBuffer()));
      const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
      const [, count, all = ""] =
        /<\/sheetData><dataValidations count="(\d+)">(.*)<\/dataValidations><pageMargins/.exec(sheet) ?? [];
      const each = [...all.matchAll(/<dataValidation [^>]*error="([^"]+)"[^>]*>(.*?)<\/dataValidation>/g)];
      expect(each).toHaveLength(Number(count));
      expect(each.length).toBeGreaterThan(10);
      for (const [, message = "", formulas = ""] of each) {
        expect(message.length).toBeLessThan(226);
        expect(formulas).not.toMatch(new RegExp(`${paper.view.t("xlsx-sheet-input")}'!|NaN|undefined`));
        expect(formulas.length).toBeLessThan(255);
      }
      const fundings = [paper.view.t("funding-fund"), paper.view.t("funding-own")].join(",");
      expect(sheet).toContain(`<formula1>"${fundings}"</formula1>`);
    }
  });

  test("is a word without a comma, which would part it in two", () => {
    for (const lang of ["sv", "en"] as const)
      for (const worked of workedCases)
        for (const { allowed } of workbook(paperOf(worked, lang)).layouts[0]?.sheet.inputs ?? [])
          if (allowed.kind === "word") for (const word of allowed.words) expect(word).toMatch(/^[^,"]+$/);
  });
});

test("a file carries the project's name, the day and its ending", async () => {
  const { name, content } = await xlsx(paperOf(hostile));
  expect(name).toMatch(/2026-11-22\.xlsx$/);
  expect(content.type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
});
