// The way through the municipality: what is said of it stands in the guideline, and no more is promised than it says.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Rulebook, YearMonth } from "../../src/types.d.ts";
import type { Decision, Draft } from "../../www/draft/draft";
import { processPart } from "../../www/parts/process/process";
import { silentOn } from "../../www/parts/process/silence";
import { ruleDocument } from "../../www/rules/document";
import "../../www/rules/words";
import { languages, words, type Lang } from "../../www/words/words";
import { draftOf, exampleOf } from "../take/drafts.ts";
import { formOf, written } from "./drawn.ts";
import { markup, readable } from "./rules-text";

const folder = "src/rulebooks";
const rulebooks = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Rulebook);

function rulebookOf(id: string): Rulebook {
  const found = rulebooks.find((rulebook) => rulebook.id === id);
  if (!found) throw new Error(`no rule set ${id}`);
  return found;
}

interface Asked extends Partial<Pick<Draft, "lang" | "stage" | "beside">> {
  readonly start?: YearMonth;
  readonly grant?: { readonly total: string };
  readonly today?: YearMonth;
}

/** What a person reads of the section, for a project that starts and ends two years later. */
function read(rulebook: Rulebook, { start = "2021-01", grant, today = "2026-11", ...more }: Asked = {}): string {
  const end = `${Number(start.slice(0, 4)) + 2}-12`;
  const application = { ...exampleOf(rulebook.id), period: { start, end } };
  delete application.grant;
  if (grant) application.grant = grant;
  const draft = draftOf(rulebook.id, application, more);
  return readable(written(processPart(formOf(draft, rulebook, { today }))));
}

describe("what a guideline is said to say nothing of", () => {
  // Read out of the documents, one by one.
  test.each<[string, ReturnType<typeof silentOn>]>([
    ["norrkoping-2010", ["reporting", "stop"]],
    ["nynashamn-public-health", ["process", "reporting", "milestones", "stop"]],
    ["orebro-2013", ["process", "reporting", "milestones", "stop", "roles"]],
    ["orebro-2020", []],
    ["sodertalje-2015", ["stop"]],
    ["sodertalje-2018-proposal", ["stop"]],
    ["stockholm-2012-motion", ["process", "reporting", "milestones", "stop", "roles"]],
    ["stockholm-2015", ["stop"]],
    ["uppsala-2016", ["stop"]],
  ])("%s", (id, silent) => {
    expect(silentOn(rulebookOf(id))).toEqual(silent);
  });

  /** Of what a text tells that has one of these in it. */
  const tells = {
    process: /\b(ansök|beslut om|beviljar)/i,
    reporting: /rapport|redovis/i,
    milestones: /slutrapport|utvärder|efter slutet|återför/i,
    stop: /avbr[yo]t/i,
    roles: /nämnd|grupp|ansvar/i,
  } as const;

  test.each(rulebooks.map((rulebook) => [rulebook.id, rulebook] as const))(
    "no step, report, milestone or role of %s tells of it all the same",
    (_id, rulebook) => {
      const { process, reporting = [], milestones = [], roles = [] } = rulebook;
      const told = [
        ...process.steps.flatMap(({ title, who, what }) => [title, who, what]),
        ...reporting.flatMap(({ name, what }) => [name, what]),
        ...milestones.map(({ text }) => text),
        ...roles.flatMap(({ title, duties }) => [title, ...duties]),
      ].map(({ sv }) => sv);
      for (const subject of silentOn(rulebook))
        expect(told.filter((text) => tells[subject].test(text), subject)).toEqual([]);
    },
  );

  test("the section and the rule set's own document say the same", () => {
    const norrkoping = rulebookOf("norrkoping-2010");
    expect(read(norrkoping)).toContain("Riktlinjen säger inget om rapportering eller när ett projekt kan avbrytas.");
    const page = readable(markup(ruleDocument(norrkoping, words("sv"))));
    expect(page).toMatch(/Källan säger inget om [^.]*rapportering eller när ett projekt kan avbrytas\./);
    expect(page).not.toContain("beslut efter slutet");
  });

  test("only what comes before the start is a way to a decision, and only what comes after the end follows it", () => {
    const step = { id: "a", title: { sv: "A", en: "A" }, who: { sv: "B", en: "B" }, what: { sv: "C", en: "C" } };
    const bare = rulebookOf("orebro-2013");
    const report = { id: "r", name: step.title, throughMonth: 12, what: step.what };
    const silent = (more: Partial<Rulebook>) => silentOn({ ...bare, ...more });
    expect(silent({ process: { steps: [{ ...step, when: "after" }] } })).toEqual(["process", "reporting", "stop"]);
    expect(silent({ process: { steps: [step] } })).toEqual(["reporting", "milestones", "stop"]);
    expect(silent({ process: { totalMonths: { min: 3 }, steps: [] } })).not.toContain("process");
    expect(silent({ reporting: [report] })).toEqual(["process", "milestones", "stop", "roles"]);
    expect(silent({ reporting: [{ ...report, when: "after" }] })).toEqual(["process", "stop", "roles"]);
  });

  test.each(["sodertalje-2015", "sodertalje-2018-proposal"])("%s asks for a final report after the end", (id) => {
    expect(read(rulebookOf(id))).toMatch(/Efter slutet.*Slutrapport till kommunstyrelsen.*3\.5 Utvärdering/s);
    expect(read(rulebookOf(id), { lang: "en" })).toMatch(/After the end.*Final report to the executive board/s);
  });

  test("a milestone that comes with the final report says so, and not that it has no time", () => {
    const text = read(rulebookOf("orebro-2020"));
    expect(text.match(/Inget år anges\. Efter slutrapporten:/g)).toHaveLength(2);
  });
});

describe("whether there is time", () => {
  const orebro = rulebookOf("orebro-2020");
  /** Its steps, for starts at any time. */
  const open = { ...orebro, starts: { from: null, to: null } };

  test("the usual length is told as usual, with time to recruit beside it", () => {
    const text = read(open, { start: "2028-01" });
    expect(text).toContain("Vägen till beslut tar vanligtvis 7–10 månader.");
    expect(text).toContain("För start i januari 2028 behöver arbetet börja mars–juni 2027.");
    expect(text).toContain("Räkna med mer tid om ni ska rekrytera mellan beslutet och starten.");
    expect(read(open, { start: "2028-01", lang: "en" })).toContain("The path to a decision usually takes 7–10 months.");
  });

  test.each<[YearMonth, string]>([
    ["2148-12", "Det är om mer än 121 år."],
    ["2029-10", "Det är om mer än 2 år."],
    ["2029-09", "Det är om 24 månader."],
    ["2036-09", "Det är om 9 år."],
    ["2027-10", "Det är om en månad."],
    ["2027-09", "Det är nu. Tiden räcker i vanliga fall om arbetet börjar nu."],
    ["2027-08", "Till starten är det 9 månader. Tiden räcker bara om vägen till beslut inte tar längre än så."],
    ["2027-06", "Till starten är det 7 månader. Tiden räcker bara om vägen till beslut inte tar längre än så."],
    ["2027-05", "Det är sent. Börjar arbetet nu blir beslutet vanligtvis klart tidigast i juni 2027. Flytta starten"],
    ["2026-11", "Det är sent. Börjar arbetet nu blir beslutet vanligtvis klart tidigast i juni 2027. Flytta starten"],
    ["2026-10", "Starten i oktober 2026 har passerat. Inget är inskrivet som beviljat."],
    ["2020-09", "Starten i september 2020 har passerat. Inget är inskrivet som beviljat."],
  ])("a start in %s, in November 2026", (start, said) => {
    expect(read(open, { start })).toContain(said);
  });

  test("with only a most that is known, the start can be this very month", () => {
    const most = { ...open, process: { totalMonths: { max: 3 }, steps: [] } };
    expect(read(most, { start: "2026-11" })).toContain("Starten är redan den här månaden. Tiden räcker bara om");
    expect(read(most, { start: "2027-02" })).toContain("Tiden räcker i vanliga fall");
  });

  test("a start that the rule set does not cover is not counted back from", () => {
    const text = read(orebro, { start: "2027-06" });
    expect(text).toContain(
      "omfattar inte en start i juni 2027. Gäller projekt som startar från januari 2020 till december 2022.",
    );
    expect(text).not.toMatch(/Det är nu|behöver arbetet börja|Tiden räcker/);
  });

  test("steps with lengths of their own are dated back from a start that is ahead and covered, and from no other", () => {
    const steps = orebro.process.steps.map((step) => ({ ...step, months: { min: 1, max: 1 } }));
    const dated = { ...orebro, process: { steps } };
    const begin = (asked: Asked) => read(dated, asked).match(/Börja [^.]*\./g);
    expect(begin({ start: "2021-03", today: "2020-01" })?.[0]).toBe("Börja senast mars 2020.");
    expect(begin({ start: "2021-03", today: "2020-01" })).toHaveLength(steps.length);
    expect(begin({ start: "2023-03", today: "2020-01" })).toBeNull();
    expect(begin({ start: "2021-03", today: "2021-04" })).toBeNull();
    expect(begin({ start: "2021-03", today: "2020-01", grant: { total: "1000000" } })).toBeNull();
  });

  test("no start is offered that the rule set no longer covers", () => {
    const text = read(orebro, { start: "2022-12", today: "2022-08" });
    expect(text).toContain(
      `blir beslutet vanligtvis klart tidigast i mars 2023. ${words("sv")("process-late-closed")}`,
    );
    expect(text).not.toContain("Flytta starten");
    expect(read(orebro, { start: "2022-10", today: "2022-05" })).toContain("tidigast i december 2022. Flytta starten");
  });

  describe.each(rulebooks.map((rulebook) => [rulebook.id, rulebook] as const))(
    "a start gone by, %s",
    (_id, rulebook) => {
      const passed: Readonly<Record<Lang, string>> = {
        sv: "Starten i september 2020 har passerat.",
        en: "The start in September 2020 has passed.",
      };
      const approval: Decision = { id: "d1", body: "Kommunstyrelsen", outcome: "approved_in_part" };

      test.each(languages)("is told while nothing is granted, in %s", (lang) => {
        for (const stage of ["idea", "application"] as const) {
          const text = read(rulebook, { start: "2020-09", stage, lang });
          expect(text).toContain(passed[lang]);
          expect(text).not.toMatch(/behöver arbetet börja|work has to begin|Börja /);
        }
        expect(read(rulebook, { start: "2026-11", lang })).not.toContain(words(lang)("process-missed-text"));
      });

      test("is not told once something is granted, or the project runs", () => {
        const granted: Asked[] = [
          { grant: { total: "1000000" } },
          { beside: { decisions: [approval] } },
          { stage: "follow_up" },
          { stage: "end" },
        ];
        for (const asked of granted) {
          const text = read(rulebook, { start: "2020-09", ...asked });
          expect(text).not.toContain(passed.sv);
          expect(text).not.toMatch(/behöver arbetet börja|Räkna med mer tid/);
        }
        const refused = { decisions: [{ ...approval, outcome: "rejected" as const }] };
        expect(read(rulebook, { start: "2020-09", beside: refused })).toContain(passed.sv);
      });
    },
  );
});
