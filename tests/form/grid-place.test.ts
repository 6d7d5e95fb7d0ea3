import { describe, expect, test } from "vitest";
import { readBlock } from "../../www/grid/block";
import type { Place, Size } from "../../www/grid/marked";
import { placeBlock, type Pasted } from "../../www/grid/place";
import { carryOut } from "../../www/grid/sheet";
import { costSheet, type Asked, type Made } from "./grid-sheet";

const one: Size = { rows: 1, columns: 1 };
const corner: Place = { row: 0, column: 0 };

interface Given {
  readonly start?: Place;
  readonly area?: Size;
  readonly named?: boolean;
}

/** Pastes rows of cells, which a bar parts, and says what came of it. */
function pasted(asked: Asked, text: string, { start = corner, area = one, named = false }: Given = {}): Made & Pasted {
  const made = costSheet(asked);
  const cells = text.split("\n").map((row) => row.split("|"));
  const result = placeBlock(made.sheet, readBlock(cells, named), start, area);
  carryOut(made.sheet, result.change);
  return { ...made, ...result };
}

const two: Asked = {
  lines: [
    ["Löner", "100000", "100000", "100000"],
    ["Hyra", undefined, "20000"],
  ],
};

describe("figures go", () => {
  test("to the cells from the marked one on", () => {
    const { figures, read } = pasted(two, "1|2\n3|4", { start: { row: 0, column: 1 } });
    expect(figures()).toEqual({
      Löner: { 2027: "100000", 2028: "1000", 2029: "2000" },
      Hyra: { 2028: "3000", 2029: "4000" },
    });
    expect(read).toBe(4);
  });

  test("to years and lines that are added where they are needed", () => {
    const { store, lines } = pasted(two, "1|2|3\n4|5|6\n7|8|", { start: { row: 1, column: 2 } });
    expect(store.draft.application.costs.map(({ id, label, amounts }) => [id, label, amounts])).toEqual([
      ["c1", "Löner", { 2027: "100000", 2028: "100000", 2029: "100000" }],
      ["c2", "Hyra", { 2028: "20000", 2029: "1000", 2030: "2000", 2031: "3000" }],
      ["c3", "", { 2029: "4000", 2030: "5000", 2031: "6000" }],
      ["c4", "", { 2029: "7000", 2030: "8000" }],
    ]);
    expect(lines).toBe(2);
  });

  test("to the years that are named above them", () => {
    const { figures } = pasted(two, "2029|2030\n1|2\n3|4", { start: { row: 0, column: 0 } });
    expect(figures()).toEqual({
      Löner: { 2027: "100000", 2028: "100000", 2029: "1000", 2030: "2000" },
      Hyra: { 2028: "20000", 2029: "3000", 2030: "4000" },
    });
  });

  test("to the lines of the same name, and to new ones for the others", () => {
    const { figures, lines, store } = pasted(two, "Rad|2027|2028|Summa\nhyra|1|2|3\nResor|4||4\nSumma|5|2|7");
    expect(figures()).toEqual({
      Löner: { 2027: "100000", 2028: "100000", 2029: "100000" },
      Hyra: { 2027: "1000", 2028: "2000" },
      Resor: { 2027: "4000" },
    });
    expect(lines).toBe(1);
    expect(store.draft.application.costs.at(-1)).toMatchObject({ id: "c3", party: "p1", funding: "fund" });
  });

  test("to lines without name and figures before any is added", () => {
    const { figures, lines } = pasted({ lines: [["Löner", "1000"], [""]] }, "Resor|4\nMat|5", { named: true });
    expect(figures()).toEqual({ Löner: { 2027: "1000" }, Resor: { 2027: "4000" }, Mat: { 2027: "5000" } });
    expect(lines).toBe(1);
  });

  test("nowhere from a name that heads others, and no line is added for it", () => {
    expect(pasted(two, "Personal||\nLöner|1|2", { named: true }).lines).toBe(0);
  });

  test("of all names, sums among them, only where nothing else is there to be summed", () => {
    const sums = pasted(two, "tkr|2027\nLöner|500\nHyra|100\nTotala kostnader|600\nKostnader totalt|600");
    expect(Object.keys(sums.figures())).toEqual(["Löner", "Hyra"]);
    const alone = pasted({ lines: [[""]] }, "Totala kostnader|600|700", { named: true });
    expect(alone.figures()).toEqual({ "Totala kostnader": { 2027: "600000", 2028: "700000" } });
  });

  test("nowhere from names alone, each of which becomes a line, in their order from the field on", () => {
    const { figures, store, lines, names } = pasted({ lines: [["Mat", "1"], [""]] }, "Löner\nHyra\n\nResor", {
      start: { row: 1, column: 0 },
      named: true,
    });
    expect(store.draft.application.costs.map(({ label }) => label)).toEqual(["Mat", "Löner", "Hyra", "Resor"]);
    expect(figures()["Mat"]).toEqual({ 2027: "1" });
    expect([lines, names]).toEqual([2, 3]);
  });

  test("to a line that has figures and no name, from names alone", () => {
    const { figures } = pasted({ lines: [["", "1000"]] }, "Löner\nHyra, tkr", { named: true });
    expect(figures()).toEqual({ Löner: { 2027: "1000" }, Hyra: {} });
  });

  test("in the unit of its own row and column", () => {
    const rows = pasted(two, "Löner|tkr|500|600\nHyra|mnkr|0,5|0,6", { named: true });
    expect(rows.figures()).toMatchObject({ Löner: { 2027: "500000" }, Hyra: { 2027: "500000", 2028: "600000" } });
    expect(rows.lines).toBe(0);
    const columns = pasted(two, "|2027 (tkr)|2028 (mnkr)\nLöner|500|0,6");
    expect(columns.figures()["Löner"]).toMatchObject({ 2027: "500000", 2028: "600000" });
  });

  test("in the unit of the heading, and of a cell before that", () => {
    const { figures } = pasted(two, "mnkr|2027|2028\nLöner|1,5|300 tkr");
    expect(figures()["Löner"]).toEqual({ 2027: "1500000", 2028: "300000", 2029: "100000" });
  });

  test("by the thousand where the block is out of English Excel, and as decimals where it is not", () => {
    const english = pasted({ ...two, unit: "kr" }, "1,250,000|300,000|1,250");
    expect(english.figures()["Löner"]).toEqual({ 2027: "1250000", 2028: "300000", 2029: "1250" });
    expect(english.unread).toBe(0);
    expect(pasted(two, "Löner|1,250|1,250.5", { named: true }).figures()["Löner"]).toMatchObject({
      2027: "1250000",
      2028: "1250500",
    });
    expect(pasted(two, "1,250|2,5").figures()["Löner"]).toMatchObject({ 2027: "1250", 2028: "2500" });
  });

  test("as empty cells do, which empty theirs, and as a dash does", () => {
    const { figures, read } = pasted(two, "|-|7");
    expect(figures()["Löner"]).toEqual({ 2029: "7000" });
    expect(read).toBe(1);
  });

  test("again and again where the marked cells are so many times as many", () => {
    expect(pasted(two, "9", { area: { rows: 2, columns: 3 } }).figures()).toEqual({
      Löner: { 2027: "9000", 2028: "9000", 2029: "9000" },
      Hyra: { 2027: "9000", 2028: "9000", 2029: "9000" },
    });
    expect(pasted(two, "1\n2", { area: { rows: 2, columns: 3 } }).figures()["Hyra"]).toEqual({
      2027: "2000",
      2028: "2000",
      2029: "2000",
    });
    // Three columns into two are no whole number of times.
    expect(pasted(two, "1|2|3", { area: { rows: 1, columns: 2 } }).read).toBe(3);
  });

  test("to no line where the rows are given, and that is told", () => {
    const { figures, left, read } = pasted({ ...two, closed: true }, "1\n2\n3");
    expect(figures()).toMatchObject({ Löner: { 2027: "1000" }, Hyra: { 2027: "2000" } });
    expect([read, left]).toEqual([2, 1]);
    expect(pasted({ ...two, closed: true }, "Hyra|1\nBorta|2").left).toBe(1);
  });

  test("to no year beyond all that can be computed, and that is told", () => {
    const years = Array.from({ length: 61 }, (_, index) => 2140 + index);
    expect(pasted({ lines: [["Löner"]], years }, "1|2", { start: { row: 0, column: 60 } })).toMatchObject({
      read: 1,
      left: 1,
    });
  });
});

test("how a comma was taken is known wherever it could have been the other thing, and was read", () => {
  expect(pasted(two, "1,250|2,300|1,100").commas).toBe(true);
  expect(pasted(two, "1,250|1,250.5").commas).toBe(true);
  expect(pasted(two, "1,25|1 250,5|0,250").commas).toBe(false);
  expect(pasted({ ...two, unit: "kr" }, "1,250|300").commas).toBe(false);
});

describe("what cannot be read", () => {
  test.each([
    ["1e400", "bad_amount"],
    ["\u0661\u0662\u0663", "bad_amount"],
    ["1 2 3", "bad_amount"],
    ["12 %", "bad_amount"],
    ["−5", "negative_amount"],
    ["(5)", "bad_amount"],
    ["1 000 000 000,5 mnkr", "amount_out_of_range"],
    ["#DIV/0!", "bad_amount"],
    ["1.350", "bad_amount"],
    ["300,000 kr", "bad_amount"],
  ])("stays in its cell as %j, with the word for it, and the figure from before stands", (text, code) => {
    const { store, unread, read } = pasted(two, `${text}|2`);
    expect(store.draft.typed).toEqual({ "/costs/0/amounts/2027": { text, code } });
    expect(store.draft.application.costs[0]?.amounts).toMatchObject({ 2027: "100000", 2028: "2000" });
    expect([read, unread]).toEqual([1, 1]);
  });

  test("is a thousand or a little more than one: among figures of both kinds, and in kronor alone", () => {
    const mixed = pasted(two, "1,250|1,250,000|2,5");
    expect(mixed.store.draft.typed).toEqual({ "/costs/0/amounts/2027": { text: "1,250", code: "bad_amount" } });
    const alone = pasted({ ...two, unit: "kr" }, "300,000|1,250|300");
    expect(Object.values(alone.store.draft.typed).map(({ text }) => text)).toEqual(["300,000", "1,250"]);
    expect(alone.figures()["Löner"]).toEqual({ 2027: "100000", 2028: "100000", 2029: "300" });
  });

  test("carries the unit of its heading, which is not there in the cell", () => {
    const { store } = pasted(two, "mnkr|2027|2028\nLöner|1.350|2");
    expect(store.draft.typed["/costs/0/amounts/2027"]?.text).toBe("1.350 mnkr");
  });

  test("gives way to what can, one change for all of it", () => {
    const made = pasted(two, "tolv|2");
    let changes = 0;
    made.store.listen(() => (changes += 1));
    carryOut(made.sheet, placeBlock(made.sheet, readBlock([["12", "3"]]), corner, one).change);
    expect(changes).toBe(1);
    expect(made.store.draft.typed).toEqual({});
    expect(made.figures()["Löner"]).toMatchObject({ 2027: "12000", 2028: "3000" });
  });
});
