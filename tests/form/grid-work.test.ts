import { describe, expect, test } from "vitest";
import { empty, fillDown, fillRight } from "../../www/grid/fill";
import { areaBetween, leapFrom, placesIn, stepFrom, type Place } from "../../www/grid/marked";
import { mark, markedText } from "../../www/grid/marking";
import { markedIn, placeOf } from "../../www/grid/sheet";
import { costSheet } from "./grid-sheet";

const lines = [
  ["Löner", "100000", undefined, "300000"],
  ["Hyra", "20000", "25000.5", undefined],
] as const;
const at = (row: number, column: number): Place => ({ row, column });

describe("a mark", () => {
  test("reaches between two corners, whichever they are", () => {
    expect(areaBetween(at(1, 2), at(0, 0))).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
    expect(placesIn({ top: 1, left: 0, bottom: 1, right: 2 })).toEqual([[at(1, 0), at(1, 1), at(1, 2)]]);
  });

  test("lies in the grid that has its cells, and in no other", () => {
    const { sheet, mark: put } = costSheet({ lines });
    put("/costs/0/amounts/2028", "/costs/1/amounts/2027");
    expect(markedIn(sheet)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    put("/upkeep/0/amounts/2028", "/upkeep/0/amounts/2028");
    expect(markedIn(sheet)).toBeNull();
    expect(placeOf(sheet, "/costs/1/amounts/2040")).toBeNull();
  });

  test("of several cells says what they come to", () => {
    const { sheet, said } = costSheet({ lines });
    mark(sheet, at(0, 0), at(1, 1));
    expect(said).toEqual(["Markerat: 4 celler, summa 145\u00a0tkr"]);
    mark(sheet, at(0, 0), at(0, 0));
    expect(said).toHaveLength(1);
    expect(
      markedText(
        { ...sheet, rows: sheet.rows.map((row) => ({ ...row, kind: "quantity" })) },
        areaBetween(at(0, 0), at(1, 0)),
      ),
    ).toBe("Markerat: 2 celler, summa 120\u00a0000");
  });
});

describe("keys lead", () => {
  const size = { rows: 3, columns: 6 };
  const filled = new Set([1, 2, 4]);
  const leap = (column: number, columns: number) =>
    leapFrom(at(1, column), { rows: 0, columns }, size, (place) => filled.has(place.column)).column;

  test("one step at a time, and not out of the grid", () => {
    expect(stepFrom(at(0, 0), { rows: -1, columns: 0 }, size)).toEqual(at(0, 0));
    expect(stepFrom(at(2, 5), { rows: 0, columns: 1 }, size)).toEqual(at(2, 5));
    expect(stepFrom(at(1, 1), { rows: 1, columns: 0 }, size)).toEqual(at(2, 1));
  });

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 4],
    [4, 1, 5],
    [5, 1, 5],
    [5, -1, 4],
    [4, -1, 2],
    [2, -1, 1],
    [1, -1, 0],
  ])("with Ctrl from column %i in direction %i to column %i", (from, step, to) => {
    expect(leap(from, step)).toBe(to);
  });
});

describe("filling", () => {
  test("to the right takes the first figure of each marked row", () => {
    const { sheet, mark: put, figures, said } = costSheet({ lines });
    put("/costs/0/amounts/2027", "/costs/1/amounts/2028");
    fillRight(sheet);
    expect(figures()).toEqual({
      Löner: { 2027: "100000", 2028: "100000", 2029: "300000" },
      Hyra: { 2027: "20000", 2028: "20000" },
    });
    expect(said).toEqual(["2 celler är ifyllda."]);
  });

  test("to the right from one cell goes to the last year", () => {
    const { sheet, mark: put, figures } = costSheet({ lines });
    put("/costs/1/amounts/2027", "/costs/1/amounts/2027");
    fillRight(sheet);
    expect(figures()["Hyra"]).toEqual({ 2027: "20000", 2028: "20000", 2029: "20000" });
  });

  test("downwards takes the first figure of each marked column, an empty one too", () => {
    const { sheet, mark: put, figures } = costSheet({ lines });
    put("/costs/1/amounts/2028", "/costs/0/amounts/2027");
    fillDown(sheet);
    expect(figures()["Hyra"]).toEqual({ 2027: "100000" });
  });

  test("takes along what cannot be read", () => {
    const { sheet, store, mark: put } = costSheet({ lines });
    store.refuse("/costs/0/amounts/2027", "tolv", "bad_amount");
    put("/costs/0/amounts/2027", "/costs/0/amounts/2028");
    fillRight(sheet);
    expect(store.draft.typed["/costs/0/amounts/2028"]).toEqual({ text: "tolv", code: "bad_amount" });
  });

  test("leaves rows of another kind as they are", () => {
    const { sheet, mark: put, figures } = costSheet({ lines });
    put("/costs/0/amounts/2027", "/costs/1/amounts/2027");
    const rows = sheet.rows.map((row, index) => (index === 1 ? { ...row, kind: "quantity" as const } : row));
    fillDown({ ...sheet, rows });
    expect(figures()["Hyra"]?.["2027"]).toBe("20000");
  });
});

test("what is marked is emptied in one change, unreadable texts too", () => {
  const { sheet, store, mark: put, figures } = costSheet({ lines });
  store.refuse("/costs/0/amounts/2028", "tolv", "bad_amount");
  let changes = 0;
  store.listen(() => (changes += 1));
  put("/costs/0/amounts/2027", "/costs/1/amounts/2028");
  empty(sheet);
  expect(changes).toBe(1);
  expect(figures()).toEqual({ Löner: { 2029: "300000" }, Hyra: {} });
  expect(store.draft.typed).toEqual({});
});
