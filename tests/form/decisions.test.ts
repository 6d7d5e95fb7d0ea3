import { describe, expect, test } from "vitest";
import { decisionOutcomes, type Decision } from "../../www/draft/draft";
import { monthNames } from "../../www/parts/field/kinds";
import { readDate } from "../../www/parts/log/date";
import { decisionText, inDateOrder } from "../../www/parts/log/decisions";
import { words } from "../../www/words/words";

const sv = monthNames("sv");
const en = monthNames("en");

describe("a day can be written in many ways", () => {
  test.each([
    "2025-03-17",
    "2025-3-17",
    "2025/03/17",
    "2025.03.17",
    "20250317",
    "17 mars 2025",
    "den 17 mars 2025",
    "17 Mar. 2025",
    "17:e mars 2025",
    "17/3 2025",
    "17/3-2025",
    "17/3/2025",
    "17.3.2025",
    "17-03-2025",
    "  17\u00a0mars\u00a02025 ",
    "17\u20133\u20132025",
  ])("%s", (written) => {
    expect(readDate(written, sv)).toBe("2025-03-17");
  });

  test.each(["17 March 2025", "17th of March 2025", "March 17, 2025", "Mar 17 2025", "17/3 2025"])("%s", (written) => {
    expect(readDate(written, en)).toBe("2025-03-17");
  });

  test.each([
    "",
    "mars 2025",
    "17 mars",
    "17/3 25",
    "3/17 2025",
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-04-31",
    "1825-03-17",
    "17 mors 2025",
    "i våras",
    "<b>17</b>",
  ])("%s is no day", (written) => {
    expect(readDate(written, sv)).toBeNull();
  });

  test("a leap day is a day", () => {
    expect(readDate("29 februari 2028", sv)).toBe("2028-02-29");
  });
});

const decisions: Decision[] = [
  {
    id: "d1",
    body: "Kommunstyrelsen",
    date: "2025-03-17",
    outcome: "approved",
    reference: "KS 2025/112",
    note: "Med villkor.",
  },
  { id: "d2", body: "" },
  { id: "d3", body: "Socialnämnden", date: "2024-11-02", outcome: "referred_back", reference: "  " },
];

test("decisions are put in date order, those without a date last, and the draft's own order stands", () => {
  const before = [...decisions];
  expect(inDateOrder(decisions).map(({ id }) => id)).toEqual(["d3", "d1", "d2"]);
  expect(decisions).toEqual(before);
});

test("a decision is told in one line, in both languages", () => {
  expect(decisions.map((decision) => decisionText(decision, words("sv")))).toEqual([
    "2025-03-17, Kommunstyrelsen: bifall",
    "utan datum, okänt organ",
    "2024-11-02, Socialnämnden: återremiss",
  ]);
  expect(decisions.map((decision) => decisionText(decision, words("en")))).toEqual([
    "2025-03-17, Kommunstyrelsen: approved",
    "undated, unknown body",
    "2024-11-02, Socialnämnden: referred back",
  ]);
});

test("every outcome has a word of its own", () => {
  for (const lang of ["sv", "en"] as const) {
    const said = decisionOutcomes.map((outcome) => words(lang)(`decision-${outcome}`));
    expect(new Set(said).size).toBe(decisionOutcomes.length);
  }
});
