// The plan as csv: exact, read alike by a spreadsheet and by a program, and harmless whatever the parties are called.
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Amount, PartyYear, YearRow } from "../../src/types.d.ts";
import { csv } from "../../www/take/csv";
import { provenance, type Paper } from "../../www/take/paper";
import type { Lang } from "../../www/words/words";
import { workedCases } from "../worked-cases";
import { draftOf, exampleIds, exampleOf, paperOf } from "./drafts";
import { paperOf as paperOfCase } from "./papers";

const languages: readonly Lang[] = ["sv", "en"];

async function textOf(paper: Paper): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await csv(paper).content.arrayBuffer());
}

/** As a program reads it that is told of the marks, and left to find the rest itself. */
async function read(paper: Paper): Promise<Papa.ParseResult<Record<string, string>>> {
  return Papa.parse<Record<string, string>>(await textOf(paper), {
    header: true,
    comments: "#",
    skipEmptyLines: true,
  });
}

function oreOf(text: string | undefined, lang: Lang): bigint {
  expect(text).toMatch(lang === "sv" ? /^-?\d+,\d{2}$/ : /^-?\d+\.\d{2}$/);
  return BigInt((text ?? "").replace(/[,.]/, ""));
}

const ore = (amount: Amount) => BigInt(amount.replace(".", ""));

async function expectExact(paper: Paper): Promise<void> {
  const { t, lang, assessment, application } = paper.view;
  const { data, errors } = await read(paper);
  expect(errors).toEqual([]);
  if (!assessment) throw new Error("there is nothing to compare with");
  const heading = (id: string) => t(`col-${id as "cost"}`).replaceAll("\u00ad", "");
  const rowOf = (year: string, party: string) =>
    data.filter((row) => row[t("csv-year")] === year && row[t("csv-party")] === party);
  const nameOf = (id: string) => {
    const index = application.parties.findIndex((party) => party.id === id);
    return application.parties[index]?.name.trim() || t("result-party-unnamed", { number: index + 1 });
  };
  const expectRow = (year: number, party: string, amounts: YearRow | PartyYear) => {
    const found = rowOf(String(year), party);
    expect(found).toHaveLength(1);
    for (const [id, amount] of Object.entries(amounts))
      if (typeof amount === "string" && /^-?\d+\.\d{2}$/.test(amount))
        expect(oreOf(found[0]?.[heading(id)], lang), `${year} ${party} ${id}`).toBe(ore(amount));
  };
  for (const row of assessment.schedule) {
    expectRow(row.year, t("csv-all"), row);
    for (const party of row.parties) expectRow(row.year, nameOf(party.party), party);
  }
  for (const { party, repayment, netSaving } of assessment.parties) {
    const [sums] = rowOf(t("csv-sum"), nameOf(party));
    expect(oreOf(sums?.[heading("repayment")], lang)).toBe(ore(repayment));
    expect(oreOf(sums?.[heading("netSaving")], lang)).toBe(ore(netSaving));
  }
  const [all] = rowOf(t("csv-sum"), t("csv-all"));
  for (const id of ["saving", "netSaving", "repayment", "unfunded"] as const)
    expect(oreOf(all?.[heading(id)], lang)).toBe(ore(assessment.totals[id]));
  expect(data).toHaveLength(
    assessment.schedule.length * (assessment.parties.length + 1) + assessment.parties.length + 1,
  );
}

describe.each(languages)("in %s", (lang) => {
  test.each(exampleIds)("every year and party of %s stands to the öre", async (id) => {
    await expectExact(paperOf(draftOf(id, exampleOf(id), { lang })));
  });

  test("has the signs that a spreadsheet of that language expects, and says how it is spelled", async () => {
    const text = await textOf(paperOf(draftOf("orebro-2020", exampleOf("orebro-2020"), { lang })));
    expect(text.startsWith("\ufeff")).toBe(true);
    const [head = ""] = text.slice(1).split("\r\n");
    expect(head.split(lang === "sv" ? ";" : ",").length).toBeGreaterThan(15);
    expect(
      text
        .trimEnd()
        .split("\r\n")
        .map((line) => Papa.parse(line, { delimiter: lang === "sv" ? ";" : "," }).data[0] as string[])
        .every((cells) => cells.length === head.split(lang === "sv" ? ";" : ",").length),
    ).toBe(true);
  });

  test("says last what it is", async () => {
    const paper = paperOf(draftOf("uppsala-2016", exampleOf("uppsala-2016"), { lang }));
    const marked = (await textOf(paper)).split("\r\n").filter((line) => line.startsWith("#"));
    for (const line of [paper.view.application.name, ...provenance(paper)])
      expect(
        marked.some((one) => one.includes(line)),
        line,
      ).toBe(true);
  });
});

describe("cases of the calculation", () => {
  const some = workedCases.filter((_, index) => index % 9 === 0);

  test.each(some.map((one) => [one.name, one] as const))("%s stands to the öre", async (_, asked) => {
    await expectExact(paperOfCase(asked));
  });
});

describe("a text that a spreadsheet would take for a formula", () => {
  const named = async (name: string) => {
    const example = exampleOf("stockholm-2015");
    const parties = example.parties.map((party, index) => (index === 0 ? { ...party, name } : party));
    const paper = paperOf(draftOf("stockholm-2015", { ...example, parties }));
    const { data } = await read(paper);
    return data[0]?.[paper.view.t("csv-party")];
  };

  test.each(["=1+1", "+46", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\uff1d1+1"])(
    "%j stands as a text",
    async (name) => {
      expect(await named(name)).toBe(`'${name}`);
    },
  );

  test.each(['Nämnd; "med" allt, och mer', "Nämnden\nför allt", "Ö–Ä 🙂"])("%j comes back as it was", async (name) => {
    expect(await named(name)).toBe(name);
  });

  test("what no file can hold is taken away", async () => {
    expect(await named("a\u0000b\u001b\ud800")).toBe("ab\ufffd");
  });
});

test("amounts below zero stay numbers", async () => {
  const { data } = await read(paperOf(draftOf("stockholm-2015", exampleOf("stockholm-2015"))));
  expect(data.some((row) => row["Fondens saldo"]?.startsWith("-"))).toBe(true);
});

test("a draft that cannot be computed says what it is, and nothing else", async () => {
  const { view, ...rest } = paperOf(draftOf("stockholm-2015", exampleOf("stockholm-2015")));
  const { data, errors } = await read({ view: { ...view, assessment: null }, ...rest });
  expect({ data, errors }).toEqual({ data: [], errors: [] });
});
