import { describe, expect, test } from "vitest";
import { isSumName, readBlock, type Block } from "../../www/grid/block";

function block(text: string, named = false): Block {
  return readBlock(
    text.split("\n").map((row) => row.split("|")),
    named,
  );
}

describe("a pasted block", () => {
  test("of figures alone is figures alone", () => {
    expect(block("300|400\n500|")).toEqual({
      unit: null,
      comma: "decimals",
      years: null,
      labels: null,
      rows: [
        ["300", "400"],
        ["500", ""],
      ],
    });
  });

  test("has its years above", () => {
    const { years, labels, rows } = block("2027|2028|2029\n300|400|500");
    expect(years).toEqual([2027, 2028, 2029]);
    expect(labels).toBeNull();
    expect(rows).toEqual([["300", "400", "500"]]);
  });

  test("has names at the side and years above them", () => {
    const { years, labels, rows } = block("Kostnad|2027|2029\nLöner|300|400\nHyra||50");
    expect(years).toEqual([2027, 2029]);
    expect(labels).toEqual(["Löner", "Hyra"]);
    expect(rows).toEqual([
      ["300", "400"],
      ["", "50"],
    ]);
  });

  test("has names of several columns", () => {
    const { labels, rows } = block("Löner|Socialnämnden|300\nHyra||20");
    expect(labels).toEqual(["Löner, Socialnämnden", "Hyra"]);
    expect(rows).toEqual([["300"], ["20"]]);
  });

  test.each([
    ["tkr|2027|2028\nLöner|1|2", "tkr"],
    ["Belopp i mnkr||\n|2027|2028\nLöner|1|2", "mnkr"],
    ["Kostnader, tusental kronor||\nRad|2027|2028\nLöner|1|2", "tkr"],
    ["|2027 (tkr)|2028 (tkr)\nLöner|1|2", "tkr"],
    ["tkr\n300\n400", "tkr"],
    ["Belopp (kr)\n300\n400", "kr"],
    ["Kostnad|2027|2028\nLöner|1|2", null],
  ])("%j names the unit %s", (text, unit) => {
    expect(block(text).unit).toBe(unit);
  });

  test.each(["År 2027|År 2028\n1|2", "Budget 2027|Budget 2028\n1|2", "Utfall 2027|Prognos 2028\n1|2"])(
    "%j has years in words",
    (text) => {
      expect(block(text).years).toEqual([2027, 2028]);
    },
  );

  test.each([
    ["amounts of about two thousand", "2000|2100\n2050|2150"],
    ["one figure that could be a year", "2027\n300"],
    ["years without anything under them", "2027|2028"],
    ["years that go backwards", "2028|2027\n1|2"],
    ["the same year twice", "2027|2027\n1|2"],
    ["amounts with a unit", "2000 kr|2100 kr\n1|2"],
    ["named amounts that could be years", "Löner|2000|2150\nHyra|300|400"],
    ["a named amount that could be a year", "Löner|2000\nHyra|300"],
    ["years that lie out of reach", "1889|1890\n1|2"],
  ])("%s is no heading of years", (_, text) => {
    expect(block(text).years).toBeNull();
    expect(block(text).rows).toHaveLength(text.split("\n").length);
  });

  test("has its sums, which are no years", () => {
    expect(block("|2027|2028|Summa\nLöner|1|2|3").years).toEqual([2027, 2028, null]);
  });

  test("of words that are no figures has no names", () => {
    expect(block("tolv|tretton").labels).toBeNull();
    expect(block("300|tolv").labels).toBeNull();
  });

  test("that is pasted at the names has them, whatever they look like", () => {
    expect(block("3 tjänster|300\nHyra|20", true).labels).toEqual(["3 tjänster", "Hyra"]);
  });

  test("keeps what it cannot read as it was written, without the spaces around it", () => {
    expect(block(" −5 |1e400|\u0661\u0662\u0663|1 2 3|12 %|#DIV/0!").rows).toEqual([
      ["−5", "1e400", "\u0661\u0662\u0663", "1 2 3", "12 %", "#DIV/0!"],
    ]);
  });
});

test("sums are known by their names", () => {
  for (const name of ["Summa", "summa:", "Totalt", "Total 2027", "S:a", "Delsumma"]) expect(isSumName(name)).toBe(true);
  for (const name of ["Summativ bedömning", "Totalentreprenad", "Löner", ""]) expect(isSumName(name)).toBe(false);
});
