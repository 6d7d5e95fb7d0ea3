// Tables of the annex: the unit that nothing is rounded in, decimals under decimals, and room for every amount.
import { describe, expect, test } from "vitest";
import type { Unit } from "../../www/amounts/amounts";
import { clean, type Block, type Sheet } from "../../www/take/annex/shape";
import { about, kronor, sheets, unitFor, widthsOf, type Plan } from "../../www/take/annex/sheet";
import { words } from "../../www/words/words";

const view = (unit: Unit) => ({ t: words("sv"), lang: "sv" as const, unit });

function drawn(plan: Partial<Plan>, unit: Unit = "tkr"): Sheet[] {
  const whole = { caption: (word: string) => `i ${word}`, corner: "År", columns: [], rows: [], ...plan };
  return sheets(view(unit), whole).map((block: Block) => {
    if (block.kind !== "sheet") throw new Error("a table is a sheet");
    return block.sheet;
  });
}

describe("the unit", () => {
  test.each([
    ["tkr", ["1250000.00", "1500.00"], "tkr"],
    ["tkr", ["1250000.00", "100.00"], "tkr"],
    ["tkr", ["1250000.00", "10.00"], "kr"],
    ["mnkr", ["1250000.00"], "mnkr"],
    ["mnkr", ["1255000.00"], "tkr"],
    ["mnkr", ["0.01"], "kr"],
    ["kr", ["333333.33"], "kr"],
    ["mnkr", [], "mnkr"],
  ] as const)("of %s with %j is %s", (unit, amounts, expected) => {
    expect(unitFor(amounts, unit)).toBe(expected);
  });
});

test("amounts stand exactly, as many decimals in one as in the next, and noughts alone", () => {
  const rows = [{ name: "2027", cells: [kronor("1250500.00"), kronor("-3000.00"), kronor("0.00"), kronor(null)] }];
  const columns = ["a", "b", "c", "d"].map((heading) => ({ heading }));
  expect(drawn({ columns, rows })[0]).toMatchObject({
    caption: "i tkr",
    rows: [{ cells: ["1\u00a0250,5", "\u22123,0", "0", ""] }],
  });
  expect(drawn({ columns, rows: [{ name: "2027", cells: [kronor("1250500.25")] }] })[0]?.rows[0]?.cells).toEqual([
    "1\u00a0250\u00a0500,25",
    "",
    "",
    "",
  ]);
});

test("what is rounded to be read does not choose the unit", () => {
  const rows = [{ name: "2027", cells: [kronor("1000.00"), about("1234567.89")] }];
  const [sheet] = drawn({ columns: [{ heading: "a" }, { heading: "b" }], rows });
  expect(sheet).toMatchObject({ caption: "i tkr", rows: [{ cells: ["1,0", "1\u00a0234,6"] }] });
});

describe("room", () => {
  const years = (count: number, amount: string) => ({
    columns: Array.from({ length: count }, (_, index) => ({ heading: String(2020 + index) })),
    rows: [
      { kind: "group" as const, name: "Söks ur fonden", cells: [] },
      { name: "Familjebehandlare", cells: Array.from({ length: count }, () => kronor(amount)) },
      { kind: "sum" as const, name: "Summa", cells: Array.from({ length: count }, () => kronor(amount)) },
    ],
  });

  test.each([
    [3, "1250000.00", false, false],
    [16, "1250000.00", true, false],
    [62, "123456789012.34", true, true],
  ])("for %i years of %s", (count, amount, across, parted) => {
    const all = drawn(years(count, amount));
    expect(all.length > 1).toBe(parted);
    for (const sheet of all) {
      expect(sheet.across).toBe(across);
      const width = widthsOf(sheet, across).reduce((sum, one) => sum + one, 0);
      expect(width).toBeLessThanOrEqual(across ? 257 : 170);
    }
    const shown = all.flatMap(({ columns }) => columns.slice(1).map(({ heading }) => heading));
    expect(shown).toEqual(years(count, amount).columns.map(({ heading }) => heading));
    for (const { columns, rows } of all)
      expect(rows.map(({ cells }) => cells.length)).toEqual([0, columns.length - 1, columns.length - 1]);
  });

  test("a table without rows is none", () => {
    expect(drawn({})).toEqual([]);
  });
});

test("what cannot stand in a file is taken out of a text, and the rest is as it was", () => {
  expect(clean("a\u0000b\u0008\u000b\u001f\u007f\u0085c\ufffe\uffff")).toBe("abc");
  expect(clean("\ud800 \udc00 🙂")).toBe("\ufffd \ufffd 🙂");
  expect(clean("rad\r\nrad\rrad\u2028rad\tspalt")).toBe("rad\nrad\nrad\nrad\tspalt");
});
