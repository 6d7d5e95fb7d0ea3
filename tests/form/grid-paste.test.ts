// What a paste comes to, and where that is told.
import { describe, expect, test } from "vitest";
import { pasteCells } from "../../www/grid/clipboard";
import { carryOut, type Sheet } from "../../www/grid/sheet";
import { forgetTold, toldAt } from "../../www/parts/told";
import { costSheet, type Asked } from "./grid-sheet";

const corner = { row: 0, column: 0 };
const asked: Asked = { lines: [["Löner", "100000"]] };

const toldOf = ({ form, name }: Sheet) => toldAt(form, name);

function pasted(cells: readonly (readonly string[])[], given: Asked = asked, named = true) {
  const made = costSheet(given);
  const before = made.store.draft;
  pasteCells(made.sheet, cells, corner, named);
  return { ...made, told: toldOf(made.sheet), isChanged: made.store.draft !== before };
}

function table(text: string): string[][] {
  return text.split("\n").map((row) => row.split("|"));
}

function filled(rows: number, columns: number, cell: (row: number) => string): string[][] {
  return Array.from({ length: rows }, (_, row) => Array<string>(columns).fill(cell(row)));
}

describe("what a paste came to", () => {
  test.each([
    ["Löner|500|600", "2 celler klistrades in."],
    ["Hyra|500|x", "En cell klistrades in. En kunde inte läsas. Den är markerad i tabellen. En rad är ny."],
    ["|2027|Anmärkning\nLöner|500|osäkert", "En cell klistrades in. En cell fick ingen plats."],
    ["|2027|Summa\nLöner|500|500\nSumma|500|500", "En cell klistrades in."],
    ["Hyra\nResor", "2 namn klistrades in. 2 rader är nya."],
    ["Löner|1,250|2,300|1,100", "3 celler klistrades in. Kommatecknen har lästs som decimaltecken."],
    ["Löner|1,250|1,250.5", "2 celler klistrades in. Kommatecknen har lästs som tusentalsavgränsare."],
  ])("%j: %s", (text, words) => {
    const { told, said } = pasted(table(text));
    expect(told).toBe(words);
    expect(said.at(-1)).toBe(words);
  });

  test("is shown under its own grid, until something changes or the focus leaves", () => {
    const { sheet, store, told } = pasted(table("Löner|500"));
    expect(told).not.toBeNull();
    expect(toldOf({ ...sheet, name: "upkeep" })).toBeNull();
    carryOut(sheet, { values: [["/costs/0/amounts/2028", "5"]], refused: [] });
    expect(toldOf(sheet)).toBeNull();
    pasteCells(sheet, [["Löner", "7"]], corner, true);
    expect(toldOf(sheet)).toBe("En cell klistrades in.");
    forgetTold(sheet.form);
    expect(toldOf(sheet)).toBeNull();
    expect(store.draft.application.costs[0]?.amounts["2027"]).toBe("7000");
  });
});

describe("a paste is refused, with the reason, and changes nothing", () => {
  test.each<[because: string, cells: string[][], told: RegExp]>([
    ["of two units for one amount", table("|2027 (tkr)|2028\nLöner, mnkr|1|2"), /två enheter/],
    ["of hundreds of cells that cannot be read", filled(16, 20, () => "x"), /fler än 300 celler/],
    ["of more lines than can be computed", filled(501, 2, (row) => `${row + 1}`), /högst 500 rader/],
    ["of a whole spreadsheet", filled(601, 1, () => "1"), /för stort/],
  ])("because %s", (_, cells, told) => {
    const result = pasted(cells, asked, false);
    expect(result.told).toMatch(told);
    expect(result.said.at(-1)).toBe(result.told);
    expect(result.isChanged).toBe(false);
  });

  test("but not at the limits", () => {
    expect(
      pasted(
        filled(15, 20, () => "x"),
        asked,
        false,
      ).isChanged,
    ).toBe(true);
    const { store } = pasted(
      filled(500, 2, (row) => `${row + 1}`),
      asked,
      false,
    );
    expect(store.draft.application.costs).toHaveLength(500);
  });

  test("because the lines of all lists are too many together", () => {
    const made = costSheet(asked);
    made.store.setAll([["/upkeep", Array.from({ length: 490 }, (_, index) => ({ id: `u${index}` }))]]);
    pasteCells(
      made.sheet,
      filled(11, 1, () => "1"),
      corner,
      false,
    );
    expect(toldOf(made.sheet)).toMatch(/högst 500 rader/);
    pasteCells(
      made.sheet,
      filled(10, 1, () => "1"),
      corner,
      false,
    );
    expect(made.store.draft.application.costs).toHaveLength(10);
  });
});
