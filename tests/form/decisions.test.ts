import { describe, expect, test } from "vitest";
import { decisionOutcomes, type Decision } from "../../www/draft/draft";
import { monthNames, readField } from "../../www/parts/field/kinds";
import { readDate } from "../../www/parts/log/date";
import { asWritten, decisionText, inDateOrder } from "../../www/parts/log/decisions";
import { logPart } from "../../www/parts/log/log";
import { annex } from "../../www/take/annex/annex";
import { languages, words } from "../../www/words/words";
import { getRulebook } from "../door/module.ts";
import { draftOf, exampleOf, paperOf } from "../take/drafts.ts";
import { formOf, written } from "./drawn.ts";

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

  test.each(languages)("in either language, whatever the form is in: %s", (lang) => {
    const setting = { lang, unit: "tkr", comma: "decimals" } as const;
    for (const text of ["17 mars 2025", "17 March 2025"])
      expect(readField("date", text, setting)).toEqual({ ok: true, value: "2025-03-17" });
    for (const text of ["1 maj 2027", "May 1, 2027"])
      expect(readField("date", text, setting)).toEqual({ ok: true, value: "2027-05-01" });
    for (const text of ["oktober 2027", "October 2027"])
      expect(readField("month", text, setting)).toEqual({ ok: true, value: "2027-10" });
  });

  test("no month's name, or its beginning, is another month's in the other language", () => {
    for (const [month, name] of [...sv.entries(), ...en.entries()])
      for (let length = 3; length <= name.length; length++) {
        const start = name.slice(0, length);
        const meant = [sv, en].flatMap((names) => names.flatMap((one, at) => (one.startsWith(start) ? [at] : [])));
        expect(new Set(meant), start).toEqual(new Set([month]));
      }
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

/** A project with these decisions, the first of which has a day that cannot be read. */
const unread = draftOf("uppsala-2016", exampleOf("uppsala-2016"), {
  beside: { decisions },
  typed: { "/beside/decisions/0/date": { text: "17 mars 27", code: "bad_month" } },
});

test("a day that cannot be read is told as it was written, in place of the one before it", () => {
  expect(inDateOrder(asWritten(unread)).map(({ date }) => date)).toEqual(["2024-11-02", "17 mars 27", undefined]);
  expect(asWritten(draftOf("uppsala-2016", exampleOf("uppsala-2016")))).toEqual([]);
  const html = written(logPart(formOf(unread, getRulebook("uppsala-2016"))));
  expect(html).toContain("17 mars 27, Kommunstyrelsen: bifall");
  expect(html).not.toContain("2025-03-17");
});

test("each of several approvals that are written has a hint of its own for what takes it over", () => {
  const approved = (["approved", "approved_in_part"] as const).map((outcome, index) => ({
    id: `d${index + 1}`,
    body: "Kommunstyrelsen",
    outcome,
  }));
  const draft = draftOf("uppsala-2016", exampleOf("uppsala-2016"), { beside: { decisions: approved } });
  const html = written(logPart(formOf(draft, getRulebook("uppsala-2016"))));
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const described = [...html.matchAll(/part="link" aria-describedby="([^"]*)"/g)].map(([, id]) => id);
  expect(described).toHaveLength(2);
  expect(new Set(described).size).toBe(2);
  for (const id of described) expect(html).toContain(`<span class="hint" id="${id}">`);
});

test.each(languages)("the annex has each decision in a row, by day, in %s", (lang) => {
  const t = words(lang);
  const draft = { ...draftOf("uppsala-2016", exampleOf("uppsala-2016"), { beside: { decisions } }), lang };
  const chapter = annex(paperOf(draft)).chapters.find(({ id }) => id === "decisions");
  expect(chapter?.title).toBe(t("annex-decisions"));
  const rows = (chapter?.blocks ?? []).flatMap((block) =>
    block.kind === "sheet" ? block.sheet.rows.map(({ name, cells }) => [name, ...cells]) : [],
  );
  expect(rows).toEqual([
    ["2024-11-02", "Socialnämnden", t("decision-referred_back"), "–", ""],
    ["2025-03-17", "Kommunstyrelsen", t("decision-approved"), "KS 2025/112", "Med villkor."],
    ["–", "–", "–", "–", ""],
  ]);
  const late = annex(paperOf({ ...unread, lang })).chapters.find(({ id }) => id === "decisions");
  expect(JSON.stringify(late)).toContain("17 mars 27");
  expect(JSON.stringify(late)).not.toContain("2025-03-17");
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
