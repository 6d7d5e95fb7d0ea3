import { describe, expect, test } from "vitest";
import { figureText } from "../../www/grid/clipboard";
import { cellsAlone, laidOut, readTable, writeHtmlTable, writeTable, type Merged } from "../../www/grid/table-text";

describe("a table from the clipboard", () => {
  const nbsp = "\u00a0";
  test.each<[from: string, text: string, cells: string[][]]>([
    ["one cell of Excel", "1 250\r\n", [["1 250"]]],
    ["one cell without a line end", "300", [["300"]]],
    [
      "Excel in Swedish",
      `1${nbsp}250,50\t2${nbsp}500\r\n-300\t\r\n`,
      [
        [`1${nbsp}250,50`, `2${nbsp}500`],
        ["-300", ""],
      ],
    ],
    [
      "Excel in English",
      "1,250.50\t2,500\r\n300\t400\r\n",
      [
        ["1,250.50", "2,500"],
        ["300", "400"],
      ],
    ],
    [
      "LibreOffice, with one sign as line end",
      "1250,5\t2500\n300\t\n",
      [
        ["1250,5", "2500"],
        ["300", ""],
      ],
    ],
    [
      "an old Mac",
      "1\t2\r3\t4\r",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "a cell of two lines",
      '"Lön och\nlokal"\t300\r\nResor\t20\r\n',
      [
        ["Lön och\nlokal", "300"],
        ["Resor", "20"],
      ],
    ],
    ["a cell with a tab and quotes in it", '"a\t""b"""\t1\r\n', [['a\t"b"', "1"]]],
    ["a name that begins with a quote", '"Bra start" i skolan\t5\r\n', [['"Bra start" i skolan', "5"]]],
    [
      "a quote that never ends",
      '"300\t5\r\n6\t7\r\n',
      [
        ['"300', "5"],
        ["6", "7"],
      ],
    ],
    ["an empty quoted cell", '""\t1\r\n', [["", "1"]]],
    [
      "rows of different length",
      "1\t2\t3\r\n4\r\n",
      [
        ["1", "2", "3"],
        ["4", "", ""],
      ],
    ],
    ["an empty row in the middle", "1\r\n\r\n2\r\n", [["1"], [""], ["2"]]],
    ["empty cells alone", "\t\t\r\n", [["", "", ""]]],
    ["nothing", "", [[""]]],
  ])("%s", (_, text, cells) => {
    expect(readTable(text)).toEqual(cells);
  });

  test("what is written reads back as it was, whatever is in the cells", () => {
    const cells = [
      ["1234,5", 'a "b"', ""],
      ["rad\nrad", "t\tt", '"'],
    ];
    expect(readTable(writeTable(cells))).toEqual(cells);
  });

  test("a great deal of nonsense is read in one pass", () => {
    for (const nonsense of ['"', '"x""\n', '"x\n""y\t', '""x\t"\n', '"""x\n'])
      expect(readTable(nonsense.repeat(100_000)).length).toBeGreaterThan(0);
  });

  const alone = (text: string): Merged => [text, 1, 1];

  test("a merged cell takes its room, and what stands beside and below it keeps its column", () => {
    const rows = [
      [["Färre vräkningar", 2, 1], alone("Rådgivning"), alone("Antal")],
      [alone("Besök"), alone("Närvaro")],
      [["Fler i skolan", 1, 2], alone("Andel")],
      [["Block", 2, 2], alone("a")],
      [alone("b")],
    ] as const satisfies Merged[][];
    expect(laidOut(rows)).toEqual([
      ["Färre vräkningar", "Rådgivning", "Antal"],
      ["", "Besök", "Närvaro"],
      ["Fler i skolan", "", "Andel"],
      ["Block", "", "a"],
      ["", "", "b"],
    ]);
  });

  test("a merged cell reaches no further than the table, whatever it says", () => {
    expect(laidOut([[["a", 65534, 1], alone("b")], [alone("c")]])).toEqual([
      ["a", "b"],
      ["", "c"],
    ]);
    expect(laidOut([[["a", 0, 1], alone("b")], [alone("c")], [alone("d")]]).map(([first]) => first)).toEqual([
      "a",
      "",
      "",
    ]);
    expect(
      laidOut([
        [
          ["a", 1, 1000],
          ["b", 1, 1000],
        ],
      ])[0],
    ).toHaveLength(201);
    expect(laidOut([[], [alone("a")]])).toEqual([[""], ["a"]]);
  });

  test("of a page's text what cells span is kept, and nothing else that they are told", () => {
    expect(
      cellsAlone(
        `<table class=x><tr><td RowSpan="2" style="a" onclick='b' colspan=3 data-rowspan=9>1</td><th colspan="x">2</th></tr>`,
      ),
    ).toBe("<table><tr><td rowspan=2 colspan=3>1</td><th>2</th></tr>");
  });

  test("a page's table holds text and nothing that runs", () => {
    expect(writeHtmlTable([["<img src=x onerror=alert(1)>", "a & b"]])).toBe(
      "<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td>a &amp; b</td></tr></table>",
    );
  });
});

describe("a figure that is copied", () => {
  test.each([
    ["1250000", "kr", "sv", "1250000"],
    ["1250000", "tkr", "sv", "1250"],
    ["1250500", "tkr", "sv", "1250,5"],
    ["1250500", "tkr", "en", "1250.5"],
    ["1250000", "mnkr", "sv", "1,25"],
    ["0.01", "mnkr", "en", "0.00000001"],
    // Three decimals in English would be asked about when they come back.
    ["1350", "tkr", "sv", "1,35"],
    ["1234", "tkr", "sv", "1,234"],
    ["1234", "tkr", "en", "1.2340"],
    ["1000000000000", "kr", "sv", "1000000000000"],
  ] as const)("%s kronor in %s, %s, is %s", (value, unit, lang, text) => {
    expect(figureText("amount", value, unit, lang)).toBe(text);
  });

  test("of a number of things the unit of amounts says nothing", () => {
    expect(figureText("quantity", "2.5", "mnkr", "sv")).toBe("2,5");
    expect(figureText("quantity", 3, "tkr", "en")).toBe("3");
    expect(figureText("amount", undefined, "tkr", "sv")).toBe("");
  });
});
