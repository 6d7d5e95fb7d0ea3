import { NumberParser } from "@internationalized/number";
import { describe, expect, test } from "vitest";
import {
  add,
  commaIn,
  compare,
  doubtIn,
  isDecimal,
  isFigure,
  readAmount,
  readMonth,
  readPercent,
  readQuantity,
  shift,
  showAmount,
  showExactly,
  subtract,
  units,
  type Comma,
} from "../../www/amounts/amounts";
import { monthNames } from "../../www/parts/field/kinds";
import { errorText } from "../../www/result/texts";
import { words, type Lang } from "../../www/words/words";

const nbsp = "\u00a0";

function kronor(text: string, unit: (typeof units)[number] = "kr", comma?: Comma): string {
  const read = readAmount(text, unit, comma);
  return read.ok ? read.value : read.code;
}

describe("reading an amount", () => {
  test.each([
    ["1250000", "1250000"],
    ["1 250 000", "1250000"],
    [`1${nbsp}250${nbsp}000`, "1250000"],
    ["1\u202f250\u202f000", "1250000"],
    [" 1 250,50 ", "1250.5"],
    ["1250.50", "1250.5"],
    ["1,234.50", "1234.5"],
    ["1.234,50", "1234.5"],
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["0,5", "0.5"],
    [",5", "0.5"],
    ["5,", "5"],
    ["007", "7"],
    ["0", "0"],
    ["−0", "0"],
    ["", ""],
    ["  ", ""],
    ["1 000 kr", "1000"],
    ["1\u200b250", "1250"],
    ["\u200e1\ufeff250\u200f", "1250"],
    ["\u202a1 250\u202c", "1250"],
    ["500\n", "500"],
    ["1000000000000", "1000000000000"],
    ["9007199254740.99", "amount_out_of_range"],
  ])("%j in kronor is %j", (text, value) => {
    expect(kronor(text)).toBe(value);
  });

  test.each([
    ["300", "tkr", "300000"],
    ["0,5", "tkr", "500"],
    ["1,234", "tkr", "1234"],
    ["1,25", "mnkr", "1250000"],
    ["0,00000001", "mnkr", "0.01"],
    ["2,5 mnkr", "tkr", "2500000"],
    ["2,5 Mkr", "kr", "2500000"],
    ["300 tkr", "mnkr", "300000"],
    ["1 250 000 kr", "mnkr", "1250000"],
    ["450 SEK", "tkr", "450"],
    ["500 kronor", "tkr", "500"],
    ["1 000:-", "tkr", "1000"],
    ["500 000,-", "tkr", "500000"],
    ["500 000,–", "mnkr", "500000"],
    ["500.-", "kr", "500"],
    ["1 250,50:-", "tkr", "1250.5"],
    ["kr 500", "tkr", "500"],
    ["Kr. 500", "tkr", "500"],
    ["SEK 1 000", "mnkr", "1000"],
    ["SEK1,000.50", "tkr", "1000.5"],
    ["MSEK 2,5", "kr", "2500000"],
  ] as const)("%j typed where the unit is %s is %s kronor", (text, unit, value) => {
    expect(kronor(text, unit)).toBe(value);
  });

  test.each([
    "1e3",
    "1 2 3",
    "1 23",
    "12 34 567",
    "1234 567",
    "١٢٣",
    "１２３",
    "1_250",
    "0x10",
    "NaN",
    "Infinity",
    "1,2,3",
    "1.2.3",
    "1,23.4",
    "1 234,5,6",
    "12a",
    "kr",
    "tio",
    "1/2",
    "10 %",
    "1 000 - ",
    "(1 000)",
    "--5",
    ".",
    "1'000",
    "500\n600",
    "500\r\n600",
    "1\v000",
    "kr 500 kr",
    ":-",
    "kr",
    "kr -",
    "kronor",
    "krona 500",
    "0,001",
  ])("%j is asked about, not guessed", (text) => {
    expect(kronor(text)).toBe("bad_amount");
  });

  // What is written of them has no more than two decimals, so that three digits are thousands, or a slip.
  test.each([
    ["300,000", "300\u00a0000"],
    ["1,250", "1\u00a0250"],
    ["1,234", "1\u00a0234"],
    ["1.234", "1\u00a0234"],
    ["1.250", "1\u00a0250"],
    ["12,500 kr", "12\u00a0500"],
    ["250,000 SEK", "250\u00a0000"],
    ["−300,000", "300\u00a0000"],
    ["1 250,000", "1\u00a0250\u00a0000"],
    ["1250,000", "1\u00a0250\u00a0000"],
    ["1,250.000", "1\u00a0250\u00a0000"],
    ["1.250,500", "1\u00a0250\u00a0500"],
  ])("%j in kronor may be thousands or decimals, and is asked about as %j", (text, thousands) => {
    expect(kronor(text)).toBe("bad_amount");
    expect(doubtIn(text)).toEqual({ kind: "two_ways", thousands });
    expect(kronor(thousands)).toBe(thousands.replaceAll(nbsp, ""));
  });

  test("kronor typed where the form shows another unit are asked about in the same way", () => {
    for (const unit of ["tkr", "mnkr"] as const)
      for (const text of ["250,000 kr", "250.000 kr", "1 250,000 sek"]) expect(kronor(text, unit)).toBe("bad_amount");
  });

  test.each(["1.350", "12.500", "999.000", "1.350 tkr", "-1.350", "- 1.350"])(
    "%j in tkr may be thousands or decimals, and is asked about",
    (text) => {
      expect(kronor(text, "tkr")).toBe("bad_amount");
      expect(kronor(text.replace("tkr", "mnkr"), "mnkr")).toBe("bad_amount");
      expect(doubtIn(text)?.kind).toBe("two_ways");
    },
  );

  test.each([
    ["1,250", "tkr", "1250"],
    ["1,250 tkr", "kr", "1250"],
    ["300,000", "mnkr", "300000000"],
    ["1 250,000", "tkr", "1250000"],
    ["1 250.125", "tkr", "1250125"],
    ["0.350", "tkr", "350"],
    ["0,350", "mnkr", "350000"],
    ["1.35", "tkr", "1350"],
    ["1.350,5", "tkr", "1350500"],
  ] as const)("%j in %s has decimals and is %s kronor: it can be nothing else, or is Swedish", (text, unit, value) => {
    expect(kronor(text, unit)).toBe(value);
  });

  test("an amount below nothing is said to be that, whichever minus was typed", () => {
    for (const minus of ["-", "−", "–"]) expect(kronor(`${minus}50`)).toBe("negative_amount");
  });

  test("the largest amount is a million millions, and not an öre more", () => {
    expect(kronor("1000000", "mnkr")).toBe("1000000000000");
    expect(kronor("1000000000000,01")).toBe("amount_out_of_range");
    expect(kronor("1".repeat(400))).toBe("amount_out_of_range");
  });

  test("fractions of an öre are asked about in every unit", () => {
    expect(kronor("0,00001", "tkr")).toBe("0.01");
    expect(kronor("0,000001", "tkr")).toBe("bad_amount");
    expect(kronor("0,000000001", "mnkr")).toBe("bad_amount");
    for (const text of ["0,000001", "1250,3333", "0,001", "0,500", "833,3333333333 kr"])
      expect(doubtIn(text)).toEqual({ kind: "too_fine" });
  });

  test("there is nothing to ask about what is no number, or is refused for something else", () => {
    for (const text of ["tolv", "", "1 2 3", "-5", "1,2,3", "#REF!"]) expect(doubtIn(text)).toBeNull();
  });
});

describe("the comma of a pasted block", () => {
  test.each([
    ["thousands", ["Staff", "1,250,000", "300,000"]],
    ["thousands", ["1,250.50", "300,000"]],
    ["thousands", ["1,250,000 SEK", "−300,000"]],
    ["decimals", ["1,250", "300,000"]],
    ["decimals", ["Lön", "2027", "1,250", "2,5"]],
    ["decimals", ["1.1", "Lön", "1 250,5", "1,250"]],
    ["decimals", ["1.250,50", "300,000"]],
    ["unsure", ["1,250,000", "2,5", "300,000"]],
    ["unsure", ["1250.50", "300,000"]],
    ["decimals", []],
  ] as const)("parts %s among %j", (comma, cells) => {
    expect(commaIn(cells)).toBe(comma);
  });

  test("settles one group alone, and nothing else", () => {
    const read = (text: string, unit: (typeof units)[number]) =>
      (["decimals", "thousands", "unsure"] as const).map((comma) => kronor(text, unit, comma));
    expect(read("300,000", "kr")).toEqual(["bad_amount", "300000", "bad_amount"]);
    expect(read("1,250", "tkr")).toEqual(["1250", "1250000", "bad_amount"]);
    expect(read("1,250 mnkr", "tkr")).toEqual(["1250000", "1250000000", "bad_amount"]);
    expect(read("-1,250", "tkr")).toEqual(["negative_amount", "negative_amount", "bad_amount"]);
    for (const [text, value] of [
      ["1.250", "bad_amount"],
      ["2,5", "2500"],
      ["0,250", "250"],
      ["1,250.5", "1250500"],
      ["1 250,5", "1250500"],
    ] as const)
      expect(new Set(read(text, "tkr"))).toEqual(new Set([value]));
  });
});

test("who wrote a number that is asked about is told why, and what to write instead", () => {
  const said = (lang: Lang, code: "bad_amount" | "bad_number", given: string) =>
    errorText({ t: words(lang), lang }, { code, path: "", args: { given } });
  expect(said("sv", "bad_amount", "300,000")).toBe(
    `Det kan läsas på två sätt. Mellanslag skiljer tusental: skriv 300${nbsp}000. Komma skiljer decimaler, högst två i kronor.`,
  );
  expect(said("sv", "bad_amount", "833,3333")).toMatch(/^Skriv inte mindre än ett öre: högst två decimaler i kronor/);
  expect(said("en", "bad_amount", "1,250")).toContain(`write 1${nbsp}250.`);
  expect(said("en", "bad_number", "1.500")).toContain(`write 1${nbsp}500.`);
  expect(said("en", "bad_number", "0,3333333")).toContain("at most six");
  expect(said("sv", "bad_amount", "tolv")).toMatch(/^Skriv beloppet med siffror/);
});

test("what to do about a minus depends on whose amount it is", () => {
  const said = (lang: Lang, path: string) =>
    errorText({ t: words(lang), lang }, { code: "negative_amount", path, args: { given: "-500" } });
  expect(said("sv", "/costs/0/amounts/2027")).toMatch(/^Skriv beloppet utan minus\. .* skrivs som en effekt\.$/);
  expect(said("en", "/costs/0/amounts/2027")).toContain("A cost that falls");
  expect(said("sv", "/effects/0/estimate/amounts/2027")).toContain("skrivs som ökad kostnad");
  for (const path of ["/upkeep/0/amounts/2027", "/grant", ""])
    expect(said("sv", path)).toBe("Skriv beloppet utan minus.");
});

test("a number is one whatever its sign, its unit or the doubt about it", () => {
  for (const text of ["5", "-5", "300,000", "1.250", "1 250,5 tkr"]) expect(isFigure(text)).toBe(true);
  for (const text of ["", "-", "kr", "tolv", "1 2 3", "2027-01", "1e5"]) expect(isFigure(text)).toBe(false);
});

test("what both can read, a parser for Swedish reads as we do", () => {
  const parser = new NumberParser("sv-SE", { style: "decimal" });
  for (const whole of ["0", "7", "42", "999", "1000", "1 000", "12 345", "1 234 567"]) {
    for (const fraction of ["", ",5", ",25", ",05"]) {
      const text = whole.replaceAll(" ", nbsp) + fraction;
      expect(kronor(text)).toBe(String(parser.parse(text)));
    }
  }
});

test("percentages and quantities read alike, each within its own bounds", () => {
  expect(readPercent("12,5 %")).toEqual({ ok: true, value: "12.5" });
  expect(readPercent("-1")).toEqual({ ok: false, code: "percent_out_of_range" });
  expect(readPercent("många")).toEqual({ ok: false, code: "bad_percent" });
  expect(readPercent(`0,${"1".repeat(20)}`).ok).toBe(true);
  expect(readPercent(`0,${"1".repeat(21)}`)).toEqual({ ok: false, code: "bad_percent" });
  expect(readQuantity("2,333333")).toEqual({ ok: true, value: "2.333333" });
  expect(readQuantity("2,3333333")).toEqual({ ok: false, code: "bad_number" });
  expect(readQuantity("-2")).toEqual({ ok: false, code: "number_out_of_range" });
  expect(readQuantity("2,5", 0)).toEqual({ ok: false, code: "bad_number" });
  expect(readQuantity("2,333")).toEqual({ ok: true, value: "2.333" });
  expect(readQuantity("0.125")).toEqual({ ok: true, value: "0.125" });
  expect(readQuantity("1.500")).toEqual({ ok: false, code: "bad_number" });
  expect(readQuantity("1,500", 6, "thousands")).toEqual({ ok: true, value: "1500" });
  expect(readQuantity("1,500", 6, "unsure")).toEqual({ ok: false, code: "bad_number" });
});

test("a month reads in the ways that people write it", () => {
  const months = monthNames("sv");
  for (const text of [
    "2027-01",
    "2027-1",
    "202701",
    "2027/01",
    "1/2027",
    "01-2027",
    "januari 2027",
    "Jan 2027",
    "jan. 2027",
  ]) {
    expect(readMonth(text, months)).toBe("2027-01");
  }
  const both = [...months, ...monthNames("en")];
  for (const text of ["januari 2027", "January 2027"]) expect(readMonth(text, both)).toBe("2027-01");
  for (const text of ["maj 2027", "May 2027"]) expect(readMonth(text, both)).toBe("2027-05");
  for (const text of ["2027", "2027-13", "2027-00", "ja 2027", "januari", "27-01", "x 2027", ""]) {
    expect(readMonth(text, months)).toBeNull();
  }
});

describe("showing an amount", () => {
  test.each([
    ["1250000.00", "kr", `1${nbsp}250${nbsp}000`],
    ["1250000.50", "kr", `1${nbsp}250${nbsp}000,50`],
    ["1250000.00", "tkr", `1${nbsp}250`],
    ["1250000.00", "mnkr", "1,25"],
    ["-50000.00", "tkr", "−50"],
    ["-1.00", "mnkr", "0"],
    ["0.00", "kr", "0"],
  ] as const)("%s in %s", (amount, unit, text) => {
    expect(showAmount(amount, unit, "sv")).toBe(text);
    expect(showAmount(amount, unit, "en")).toBe(text);
  });

  test("a field shows all its decimals, exactly, however large", () => {
    expect(showExactly("123456789012.34", "mnkr", "sv")).toBe(`123${nbsp}456,78901234`);
    expect(showExactly("0.01", "tkr", "sv")).toBe("0,00001");
  });

  test("what a field shows reads back as the same amount, in every unit and language", () => {
    for (const amount of ["0", "0.01", "7", "1234.5", "1250000", "999999999999.99", "1000000000000"]) {
      for (const unit of units) {
        for (const lang of ["sv", "en"] as const) expect(kronor(showExactly(amount, unit, lang), unit)).toBe(amount);
      }
    }
  });
});

test("sums are exact where binary figures are not", () => {
  expect(add(["0.1", "0.2"])).toBe("0.3");
  expect(add(["999999999999.99", "0.01"])).toBe("1000000000000");
  expect(add([])).toBe("0");
  expect(subtract("0.10", "0.3")).toBe("-0.2");
  expect(shift("-0.05", 3)).toBe("-50");
  expect(shift("5", -6)).toBe("0.000005");
  expect(compare("10", "9.99")).toBe(1);
  expect(compare("1.0", "1")).toBe(0);
  expect(isDecimal("1e3")).toBe(false);
});
