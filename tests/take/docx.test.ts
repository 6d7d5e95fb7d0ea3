// The application as a Word document: whole, in the guideline's order, exact, and readable whatever was typed.
import { beforeAll, describe, expect, test } from "vitest";
import type { PartyYear, YearRow } from "../../src/types.d.ts";
import type { Draft } from "../../www/draft/draft";
import { citeText } from "../../www/result/citations";
import { docx } from "../../www/take/docx/docx";
import { provenance, type Paper } from "../../www/take/paper";
import type { Lang } from "../../www/words/words";
import { largeProject } from "../browser/large-project.mjs";
import { workedCases } from "../worked-cases";
import { opened, type Document, type Grid } from "./document";
import { draftOf, exampleIds, exampleOf, paperOf } from "./drafts";
import { paperOf as paperOfCase } from "./papers";
import { pdfsOf } from "./pdf";
import { letters, pagesOf } from "./pdf-text";

const languages: readonly Lang[] = ["sv", "en"];
const examples = exampleIds.flatMap((id) => languages.map((lang) => ({ id, lang })));

async function documentOf(paper: Paper): Promise<Document> {
  return opened((await docx(paper)).content);
}

function titles({ paragraphs }: Document): string[] {
  return paragraphs.filter(({ style }) => /^Heading[12]$/.test(style)).map(({ text }) => text);
}

describe.each(examples)("$id in $lang", ({ id, lang }) => {
  const paper = paperOf(draftOf(id, exampleOf(id), { lang }));
  const { t, rulebook } = paper.view;
  let document: Document;

  beforeAll(async () => {
    document = await documentOf(paper);
  });

  test("has the guideline's sections in the guideline's order, annexes last", () => {
    const { sections } = rulebook;
    const asked = [...sections.filter(({ annex }) => !annex), ...sections.filter(({ annex }) => annex)];
    const places = asked.map(({ title, annex }) => {
      const heading = title[lang];
      return titles(document).findIndex((one) => one === heading || (annex && one.endsWith(`. ${heading}`)));
    });
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("has every text as it was written", () => {
    const body = document.paragraphs.filter(({ style }) => style === "Body").map(({ text }) => text);
    for (const text of Object.values(paper.draft.application.texts ?? {}))
      for (const part of text.trim().split(/\n\s*\n/)) expect(body).toContain(part);
  });

  test("says under which rules, in which standing and on which day it was made, and that it is a draft", () => {
    for (const line of provenance(paper)) expect(document.paragraphs.map(({ text }) => text)).toContain(line);
    expect(document.parts.get("word/header1.xml")).toContain(t("paper-draft"));
    expect(document.parts.get("docProps/core.xml")).toContain(t("paper-rulebook", { title: rulebook.title[lang], id }));
  });

  test("is written in its language, with its name in its properties", () => {
    expect(document.parts.get("word/styles.xml")).toContain(`w:lang w:val="${lang === "sv" ? "sv-SE" : "en-GB"}"`);
    expect(document.parts.get("docProps/core.xml")).toContain(`<dc:title>${paper.view.application.name}</dc:title>`);
  });

  test("has its citations in Swedish, as the documents are", () => {
    const body = document.parts.get("word/document.xml") ?? "";
    const swedish = [...body.matchAll(/w:val="sv-SE"\/><\/w:rPr><w:t[^>]*>([^<]*)</g)].map(([, said]) => said);
    const cited = rulebook.interpretations.flatMap(({ cite }) => (cite ? [citeText(paper.view, cite)] : []));
    expect(cited).not.toEqual([]);
    expect(cited.filter((text) => !swedish.includes(text))).toEqual([]);
  });

  test("has the chart as one of Word's own, told in words, where anything is paid out", () => {
    const chart = document.parts.get("word/charts/chart1.xml") ?? "";
    const { schedule = [], totals } = paper.view.assessment ?? {};
    if (totals?.drawn === "0.00" && totals.repayment === "0.00") expect(chart).toBe("");
    else for (const { year } of schedule) expect(chart).toContain(`<c:v>${year}</c:v>`);
  });

  test("has every amount of the plan exactly", () => {
    expectExact(paper, document);
  });

  test("repeats the head of each table of figures, and sets the figures to the right", () => {
    const figures = document.grids.filter(({ rows }) =>
      rows.some((row) => row.some(({ style }) => style === "Figure")),
    );
    expect(figures.length).toBeGreaterThan(0);
    for (const { repeated } of figures) expect(repeated).toBe(1);
  });
});

describe("cases of the calculation", () => {
  const some = workedCases.filter((_, index) => index % 7 === 0);

  test.each(some.map((one) => [one.name, one] as const))("%s stands exactly", async (_, asked) => {
    const { view, ...rest } = paperOfCase(asked);
    const paper: Paper = { view: { ...view, unit: "mnkr" }, ...rest };
    expectExact(paper, await documentOf(paper));
  });
});

test("what is not written is marked, with what is asked for", async () => {
  const paper = paperOf(draftOf("uppsala-2016", largeProject()));
  const { paragraphs } = await documentOf(paper);
  const { t, rulebook } = paper.view;
  expect(paragraphs.filter(({ style }) => style === "Missing").map(({ text }) => text)).toEqual(
    rulebook.sections.map(() => t("annex-unwritten")),
  );
  expect(paragraphs.filter(({ style }) => style === "Guidance").map(({ text }) => text)).toEqual(
    expect.arrayContaining(rulebook.sections.map(({ guidance }) => guidance.sv)),
  );
});

test("decisions and those who take a role on come along", async () => {
  const beside: Draft["beside"] = {
    decisions: [
      {
        id: "d1",
        body: "Kommunstyrelsen",
        date: "2019-11-20",
        outcome: "approved_in_part",
        reference: "KS 112 § 14",
        note: "Två år",
      },
    ],
    people: { process_lead: "Anna Ek" },
  };
  const paper = paperOf(draftOf("orebro-2020", exampleOf("orebro-2020"), { beside }));
  const { text } = await documentOf(paper);
  const said = ["Kommunstyrelsen", "2019-11-20", paper.view.t("decision-approved_in_part"), "KS 112 § 14", "Två år"];
  for (const part of said) expect(text).toContain(part);
  const { rulebook } = paper.view;
  const role = rulebook.roles?.[0];
  if (role) {
    const named = paperOf(
      draftOf("orebro-2020", exampleOf("orebro-2020"), { beside: { people: { [role.id]: "Anna Ek" } } }),
    );
    expect((await documentOf(named)).text).toContain("Anna Ek");
  }
});

test("what could not be read is said, and the rest is there", async () => {
  const draft = draftOf("stockholm-2015", exampleOf("stockholm-2015"), {
    typed: { "/costs/0/amounts/2015": { text: "tolv eller så", code: "bad_amount" } },
  });
  const { view, ...rest } = paperOf(draft);
  const refused = { code: "bad_amount" as const, path: "/costs/0/amounts/2015", args: {} };
  const { paragraphs } = await documentOf({ view: { ...view, error: refused, stale: true }, ...rest });
  const notices = paragraphs.filter(({ style }) => style === "Notice").map(({ text }) => text);
  expect(notices.join("\n")).toContain("tolv eller så");
  expect(notices).toContain(view.t("annex-stale"));
});

test("a draft without figures, and one that cannot be computed, are documents too", async () => {
  const paper = paperOf(
    draftOf("sodertalje-2015", {
      contract: 1,
      name: "",
      period: { start: "2027-01", end: "2028-12" },
      parties: [],
      costs: [],
      effects: [],
    }),
  );
  const without = { ...paper, view: { ...paper.view, assessment: null } };
  for (const one of [paper, without]) expect((await documentOf(one)).text).toContain(one.view.t("annex-schedule-none"));
});

const nasty =
  "\u0000\u0001\u000b\u001b\u007f\ud800x\udc00 ]]> <w:p/> &amp; \" ' \uffff\ufffe é 🙂\r\nrad två\u2028rad tre";

/** The same everywhere that a person can write. */
function nastyDraft(): Draft {
  const example = exampleOf("uppsala-2016");
  const named = <Line extends object>(lines: readonly Line[] | undefined) =>
    (lines ?? []).map((line) =>
      Object.fromEntries(
        Object.entries(line).map(([name, value]) =>
          ["name", "label", "area", "indicator", "baseline", "source", "goal", "measure", "responsible"].includes(name)
            ? [name, nasty]
            : [name, value as unknown],
        ),
      ),
    ) as Line[];
  return draftOf(
    "uppsala-2016",
    {
      ...example,
      name: nasty,
      parties: named(example.parties),
      costs: named(example.costs),
      effects: named(example.effects),
      upkeep: named(example.upkeep),
      evaluation: named(example.evaluation),
      alternatives: named(example.alternatives),
      texts: Object.fromEntries(Object.keys(example.texts ?? {}).map((id) => [id, nasty])),
      answers: Object.fromEntries(
        Object.entries(example.answers ?? {}).map(([id, answer]) => [id, { ...answer, note: nasty }]),
      ),
    },
    { beside: { decisions: [{ id: "d", body: nasty, note: nasty, reference: nasty, date: "2020-01-01" }] } },
  );
}

test("texts that no document can hold are cleaned, and the rest of them stands", async () => {
  const document = await documentOf(paperOf(nastyDraft()));
  expect(document.text).toContain("\ufffdx\ufffd ]]> <w:p/> &amp; \" '  é 🙂\nrad två\nrad tre");
});

// Loading LibreOffice takes the time.
const slow = { timeout: 300_000 };

test("every document opens in LibreOffice, and prints with the guideline's headings in its order", slow, async () => {
  const papers = new Map([
    ...exampleIds.map((id) => [id, paperOf(draftOf(id, exampleOf(id)))] as const),
    ["nasty", paperOf(nastyDraft())] as const,
    ["large", paperOf(draftOf("uppsala-2016", largeProject(), { unit: "kr" }))] as const,
  ]);
  const documents = new Map<string, Blob>();
  for (const [name, paper] of papers) documents.set(name, (await docx(paper)).content);
  for (const [name, pdf] of await pdfsOf(documents)) {
    const pages = (await pagesOf(pdf)).map(letters);
    expect(
      pages.findIndex((page) => page === ""),
      `${name}: the empty page`,
    ).toBe(-1);
    const { sections } = (papers.get(name) as Paper).view.rulebook;
    const asked = [...sections.filter(({ annex }) => !annex), ...sections.filter(({ annex }) => annex)];
    const text = pages.join("");
    let read = 0;
    for (const { title } of asked) {
      const at = text.indexOf(letters(title.sv), read);
      expect(at, `${name}: ${title.sv} after what comes before it`).toBeGreaterThanOrEqual(read);
      read = at + letters(title.sv).length;
    }
  }
});

/** Holds the tables of the plan against the assessment, figure by figure. */
function expectExact({ view }: Paper, document: Document): void {
  const { t, assessment } = view;
  if (!assessment) throw new Error("there is nothing to compare with");
  const name = view.application.name.trim() || t("schedule-unnamed");
  const caption = (party?: string) => {
    const said = { name, unit: "\u0000" };
    const text = party ? t("schedule-caption-party", { ...said, party }) : t("schedule-caption", said);
    return text.split("\u0000")[0] ?? "";
  };
  expectRows(view, tablesOf(document, caption()), assessment.schedule);
  for (const { party } of assessment.parties) {
    const years = assessment.schedule.map((row) => ({
      year: row.year,
      ...(row.parties.find((one) => one.party === party) as PartyYear),
    }));
    const tables = tablesOf(document, caption(partyName(view, party)));
    // One party alone is the whole project, and one that nothing moves for has no table.
    if (assessment.parties.length > 1) expectRows(view, tables, years);
  }
}

function partyName({ application, t }: Paper["view"], id: string): string {
  const index = application.parties.findIndex((party) => party.id === id);
  return application.parties[index]?.name.trim() || t("result-party-unnamed", { number: index + 1 });
}

function tablesOf({ grids }: Document, caption: string): Grid[] {
  return grids.filter((grid) => grid.caption.startsWith(caption));
}

/** Every amount of every year is in a table, or is nought in all years. */
function expectRows(
  { t }: Paper["view"],
  tables: readonly Grid[],
  years: readonly (YearRow | (PartyYear & { year: number }))[],
): void {
  const shown = new Map<string, bigint>();
  for (const { caption, rows } of tables) {
    const [head = [], ...body] = rows;
    for (const [year, ...cells] of body)
      cells.forEach(({ text }, index) => {
        if (text !== "") shown.set(`${year?.text} ${head[index + 1]?.text}`, oreOf(text, caption));
      });
  }
  for (const row of years)
    for (const [id, amount] of Object.entries(row)) {
      if (typeof amount !== "string" || !/^-?\d+\.\d{2}$/.test(amount)) continue;
      const stated = shown.get(`${row.year} ${t(`col-${id as "cost"}`)}`);
      const ore = BigInt(amount.replace(".", ""));
      // Without a column of its own there is nothing to say: it is nought.
      expect(stated ?? 0n, `${row.year} ${id}`).toBe(ore);
    }
}

/** What a cell says in öre: the caption has the unit. */
function oreOf(text: string, caption: string): bigint {
  const unit = /(mnkr|tkr|kr|MSEK|kSEK|SEK)(?:,|$)/.exec(caption)?.[1] ?? "";
  const places = { mnkr: 8, tkr: 5, kr: 2, MSEK: 8, kSEK: 5, SEK: 2 }[unit];
  if (places === undefined) throw new Error(`no unit in: ${caption}`);
  const [whole = "", fraction = ""] = text.replaceAll("\u00a0", "").replace("\u2212", "-").split(",");
  return BigInt(whole + fraction.padEnd(places, "0"));
}
