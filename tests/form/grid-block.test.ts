import { describe, expect, test } from "vitest";
import { readBlock, type Block } from "../../www/grid/block";
import { isSumName } from "../../www/grid/sums";

interface Read extends Omit<Block, "rows"> {
  /** The figures as they are written, and the unit that holds for each. */
  readonly rows: readonly (readonly string[])[];
  readonly units: readonly (readonly (string | null)[])[];
}

function block(text: string, named = false, shown: readonly number[] = []): Read {
  const cells = text.split("\n").map((row) => row.split("|"));
  const { rows, ...read } = readBlock(cells, named, shown);
  return {
    ...read,
    rows: rows.map((row) => row.map(({ text }) => text)),
    units: rows.map((row) => row.map(({ unit }) => unit)),
  };
}

describe("a pasted block", () => {
  test("of figures alone is figures alone", () => {
    expect(block("300|400\n500|")).toEqual({
      comma: "decimals",
      years: null,
      labels: null,
      unsure: false,
      units: [
        [null, null],
        [null, null],
      ],
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
    ["Budget i tkr, hela projektet 12 mnkr||\n|2027|2028\nLöner|1|2", "tkr"],
    ["Budget 2027 tkr||\n|2027|2028\nLöner|1|2", "tkr"],
    ["|2027 (tkr)|2028\nLöner|1|2", "tkr"],
    ["Löner|tkr|1\nHyra||2", "tkr"],
  ])("%j names the unit %s", (text, unit) => {
    const { units, unsure } = block(text);
    expect([...new Set(units.flat())]).toEqual([unit]);
    expect(unsure).toBe(false);
  });

  test.each([
    ["above its column", "|2027 (tkr)|2028 (mnkr)\nLöner|500|0,6", [["tkr", "mnkr"]]],
    ["above its column, without years", "tkr|mnkr\n500|0,6", [["tkr", "mnkr"]]],
    [
      "in a column beside",
      "Löner|tkr|500|600\nHyra|mnkr|0,5|0,6",
      [
        ["tkr", "tkr"],
        ["mnkr", "mnkr"],
      ],
    ],
    [
      "in a column after",
      "Post|2027|2028|Enhet\nLöner|500|600|tkr\nHyra|0,5|0,6|mnkr",
      [
        ["tkr", "tkr"],
        ["mnkr", "mnkr"],
      ],
    ],
    ["in a column without names", "tkr|500\nmnkr|0,5", [["tkr"], ["mnkr"]]],
    [
      "after the name",
      "Löner, tkr|500|600\nHyra (i mnkr)|0,5|0,6\nResor|7|8",
      [
        ["tkr", "tkr"],
        ["mnkr", "mnkr"],
        [null, null],
      ],
    ],
    [
      "in the row, which goes before the title",
      "Belopp i tkr||\n|2027|2028\nLöner|1|2\nHyra, mnkr|3|4",
      [
        ["tkr", "tkr"],
        ["mnkr", "mnkr"],
      ],
    ],
  ])("has the unit %s", (_, text, units) => {
    const read = block(text);
    expect(read.units).toEqual(units);
    expect(read.unsure).toBe(false);
    for (const [index, label] of (read.labels ?? []).entries()) expect(label).toBe(["Löner", "Hyra", "Resor"][index]);
    expect(read.rows.flat().join(" ")).not.toMatch(/kr/);
  });

  test("with an amount in a name has no unit of that", () => {
    const { labels, units } = block("Bidrag 500 kr|1\nAvgift (20 tkr)|2");
    expect(labels).toEqual(["Bidrag 500 kr", "Avgift (20 tkr)"]);
    expect(units).toEqual([[null], [null]]);
  });

  test.each([
    ["a column and a row name two", "|2027 (tkr)|2028\nHyra, mnkr|1|2", true],
    ["the titles name two", "Belopp i tkr||\nAlla belopp i mnkr||\n|2027|2028\nHyra|1|2", true],
    ["two columns name each its own, and one none", "|2027 (tkr)|2028 (mnkr)|2029\nHyra|1|2|3", true],
    ["the figure has its own", "|2027 (tkr)|2028\nHyra, mnkr|1 mnkr|2 kr", false],
    ["nothing stands there", "|2027 (tkr)|2028 (mnkr)|2029\nHyra|1|2|", false],
    ["it is a sum", "|2027 (tkr)|2028 (mnkr)|Totalt (kr)\nHyra|1|2|3", false],
  ])("of two units is unsure unless something settles it: %s", (_, text, unsure) => {
    expect(block(text).unsure).toBe(unsure);
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
    ["a name that begins like a heading", "Kostnad personal|2000|2100|2200\nHyra|500|600|700"],
    ["one that begins so, with amounts close to each other", "Underhåll lokal|2000|2003\nHyra|5|6"],
    ["named amounts below a title", "Personal||\nLöner|2000|2100\nHyra|500|600"],
    ["named amounts with a note", "Löner|2000|2100|se bilaga\nHyra|500|600|"],
    ["amounts with two names", "Löner|Socialnämnden|2000|2150\nHyra|Skolnämnden|500|600"],
    ["a name with a unit", "Hyra, tkr|2000|2002\nLöner|500|600"],
    ["the amounts of a line called Kostnad", "Kostnad|2000|2100\nHyra|500|600"],
    ["named amounts that follow on each other, where the grid shows other years", "Löner|2000|2001\nHyra|500|600"],
  ])("%s is no heading of years", (_, text) => {
    const { years, rows } = block(text, false, [2027, 2028]);
    expect(years).toBeNull();
    expect(rows).toHaveLength(text.split("\n").length);
  });

  test.each(["Socialnämnden", "Socialnämndens budget"])(
    "has years beside a title, %s, where the grid shows some of them",
    (title) => {
      expect(block(`${title}|2027|2028\nLöner|1|2`, true, [2028, 2029]).years).toEqual([2027, 2028]);
    },
  );

  test.each(["Kostnad", "Kostnader (tkr)", "Alla belopp i mnkr", "Post:", "År", "tkr", ""])(
    "has years beside what heads a column, %j, whatever the grid shows",
    (corner) => {
      expect(block(`${corner}|2017|2019\nLöner|1|2`, true, [2027]).years).toEqual([2017, 2019]);
    },
  );

  test("has its sums, which are left out, and other columns that are no years", () => {
    const { years, rows } = block("|2027|2028|Summa|Anmärkning\nLöner|1|2|3|preliminärt");
    expect(years).toEqual([2027, 2028, null]);
    expect(rows).toEqual([["1", "2", "preliminärt"]]);
  });

  test("of words that are no figures has no names", () => {
    expect(block("tolv|tretton").labels).toBeNull();
    expect(block("300|tolv").labels).toBeNull();
  });

  test("that is pasted at the names has them, whatever they look like", () => {
    expect(block("3 tjänster|300\nHyra|20", true).labels).toEqual(["3 tjänster", "Hyra"]);
  });

  test("has no thousands of the lines of a cell, and its names in one line", () => {
    const { rows, labels } = readBlock([["Lön och\nlokal", "500\n600"]]);
    expect(labels).toEqual(["Lön och lokal"]);
    expect(rows).toEqual([[{ text: "500 / 600", unit: null }]]);
  });

  test("of amounts with their unit before them has no names of these", () => {
    expect(block("kr 500|SEK 1 000\nkr 20|kr 30").labels).toBeNull();
  });

  test("keeps what it cannot read as it was written, without the spaces around it", () => {
    expect(block(" −5 |1e400|\u0661\u0662\u0663|1 2 3|12 %|#DIV/0!").rows).toEqual([
      ["−5", "1e400", "\u0661\u0662\u0663", "1 2 3", "12 %", "#DIV/0!"],
    ]);
  });
});

test.each([
  "Summa",
  "summa:",
  "Totalt",
  "Total",
  "Total 2027",
  "Total (tkr)",
  "S:a",
  "Delsumma",
  "Delsumma personal",
  "Totalsumma",
  "Summa kostnader",
  "Totala kostnader",
  "Totala projektkostnader per år",
  "Totalkostnad",
  "Kostnader totalt",
  "Personal, totalt",
  "Total costs",
  "Total project cost",
  "Grand total",
  "Costs, total:",
  "Netto",
])("%s is the name of a sum", (name) => {
  expect(isSumName(name)).toBe(true);
});

test.each([
  "Summativ bedömning",
  "Totalentreprenad",
  "Total ombyggnad av lokaler",
  "Totalrenovering",
  "Nettolöner",
  "Kostnader",
  "Lump sum",
  "Löner",
  "",
])("%j is the name of a line", (name) => {
  expect(isSumName(name)).toBe(false);
});
