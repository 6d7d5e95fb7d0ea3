import { describe, expect, test } from "vitest";
import type { ErrorCode, FaultCode, FindingCode } from "../../src/types.d.ts";
import { citeText, readingsOf } from "../../www/result/citations";
import { placeText } from "../../www/result/places";
import { errorText, faultText, findingText } from "../../www/result/texts";
import { languages, type Lang } from "../../www/words/words";
import { argsByCode, checkCodes, errorArgs, faultArgs, finding, statuses, viewIn } from "./result-samples";

const codes = Object.keys(argsByCode) as FindingCode[];
const isCheck = (code: string) => (checkCodes as string[]).includes(code);

/** Words that a person can read: nothing left over from the machine. */
function isSaid(text: string, lang: Lang): void {
  expect(text).not.toBe("");
  // What chooses between variants of a text; in English it is a word as well.
  if (lang === "sv") expect(text).not.toMatch(/\bnone\b/);
  expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object|\bfinding-|\berror-|\bfault-|\b\w+_\w+\b| {2}/);
}

describe.each(languages)("in %s", (lang) => {
  const view = viewIn(lang);

  test.each(codes)("%s has a heading, says what is so, and what can be done", (code) => {
    for (const status of statuses) {
      const text = findingText(
        view,
        finding(code, { status, args: argsByCode[code], ...(isCheck(code) && { criterion: code }) }),
      );
      isSaid(text.body, lang);
      if (!isCheck(code)) isSaid(text.title, lang);
      if (text.todo !== undefined) isSaid(text.todo, lang);
    }
  });

  test.each(codes)("%s is whole also where its args are missing", (code) => {
    for (const status of statuses) {
      const { title, body, todo } = findingText(view, finding(code, { status }));
      for (const text of [title, body, todo ?? "-"]) expect(text).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test("an unknown code is said as such", () => {
    expect(findingText(view, finding("of_tomorrow")).body).toContain("of_tomorrow");
  });

  test.each(Object.keys(errorArgs) as ErrorCode[])("%s says what to do, never that there is an error", (code) => {
    for (const args of [errorArgs[code], {}]) {
      const text = errorText(view, { code, path: "/costs/0/amounts/2015", args });
      isSaid(text, lang);
      expect(text).not.toMatch(/\b(fel(et|aktig)?|error|invalid|ogiltig)\b(?! form)/i);
    }
  });

  test.each(Object.keys(faultArgs) as FaultCode[])("%s says what to mend in a rule set", (code) => {
    for (const args of [faultArgs[code], {}]) isSaid(faultText(view, { code, path: "/criteria/0", args }), lang);
  });

  test("a criterion goes by the rule set’s own words and citation", () => {
    const { title, cite } = findingText(view, finding("section_written", { criterion: "section_written" }));
    expect(title).toBe(lang === "sv" ? "Kravet section_written." : "The criterion section_written.");
    expect(cite && citeText(view, cite)).toBe("Riktlinje för prov, 3 Krav");
  });
});

describe("in Swedish", () => {
  const view = viewIn("sv");
  const body = (code: FindingCode, status: "not_met" | "unanswered" | "warning", args = argsByCode[code]) =>
    findingText(view, finding(code, { status, args, ...(isCheck(code) && { criterion: code }) })).body;

  test("amounts stand in the unit of the view", () => {
    expect(body("over_grant", "warning")).toContain("300\u00a0tkr");
    const inMillions = viewIn("sv", { unit: "mnkr" });
    expect(findingText(inMillions, finding("over_grant", { args: { amount: "300000.00" } })).body).toContain(
      "0,3\u00a0mnkr",
    );
  });

  test("codes are read out, and counts named by where they lead", () => {
    expect(body("endorsed", "not_met")).toBe("Part 2 står inte bakom ansökan.");
    expect(body("endorsed", "unanswered", { missing: 2, refused: 0 })).toContain(
      "Svar saknas för Part 2 och Socialnämnden.",
    );
    expect(body("lead_kind", "not_met")).toBe(
      "Socialnämnden kan inte vara ansvarig. Rätt slag är nämnd eller kommunalt bolag.",
    );
    expect(body("parties", "not_met")).toBe(
      "Hittills är det en nämnd. Kravet är 2 nämnder från skilda verksamhetsområden, eller en nämnd.",
    );
    expect(body("effects_measurable", "unanswered")).toContain("Det saknas för Placeringar.");
    expect(body("cost_uses", "not_met")).toContain("Fonden betalar inte för drift.");
    expect(body("cost_uses", "unanswered")).toContain("i Utbildning.");
    expect(body("evaluation_schedule", "unanswered")).toContain("Det saknas hur det mäts och ansvarig.");
    expect(body("upkeep_planned", "not_met")).toContain("Öppen förskola");
    expect(body("all", "not_met")).toBe("1 av 2 delar är inte uppfylld.");
  });

  test("an effect without a name is called by its row", () => {
    const { application } = view;
    const unnamed = { ...application, effects: application.effects.map((effect) => ({ ...effect, label: " " })) };
    const said = findingText({ ...view, application: unnamed }, finding("no_source", { args: { label: " " } }));
    expect(said.body).toContain("”Effekter, rad 1”");
  });

  test("a month stands in a sentence, and a year as itself", () => {
    expect(body("start_not_covered", "warning")).toContain("startar i januari 2009");
    expect(body("evaluated_too_early", "warning")).toContain("slutar 2019");
    expect(body("no_upkeep", "warning")).toContain("till 2025");
  });

  test("one limit or two", () => {
    expect(body("duration_months", "not_met")).toBe(
      "Projektet är 40 månader långt. Riktlinjen säger 12 till 36 månader.",
    );
    expect(body("duration_months", "not_met", { months: 1, min: 12 })).toBe(
      "Projektet är 1 månad långt. Riktlinjen säger minst 12 månader.",
    );
  });

  test("another guideline is called by its title, and parties by their names", () => {
    const rulebooks = ["orebro-2013", "orebro-2020"].map((id) => ({
      ...{ id, municipality: "Örebro", title: { sv: `Titeln ${id}`, en: "" }, status: "adopted" as const },
      ...{ starts: { from: null, to: null }, repayment: "none" as const },
    }));
    const said = findingText(
      { ...view, rulebooks },
      finding("start_falls_between", { args: argsByCode.start_falls_between }),
    );
    expect(said.body).toContain("(Titeln orebro-2013)");
    expect(said.body).toContain("(Titeln orebro-2020)");
    expect(body("plan_party_does_not_pay", "warning")).toMatch(/^Part 2 står i återföringsplanen/);
  });

  test("a decision that comes too late is told with its month", () => {
    expect(body("start_too_near", "warning")).toContain(
      "tar vanligtvis minst 7 månader, alltså till juni 2027 om arbetet börjar nu. Projektet startar i januari 2027.",
    );
  });

  test("the figure of the fund says of what day it is", () => {
    expect(body("fund_short", "warning")).toContain("från 2016-12-14");
  });

  test("a place is called what the form calls it", () => {
    expect(placeText(view, "/costs/0/amounts/2017")).toBe("Kostnader, ”Lokaler”, 2017");
    expect(placeText(view, "/parties/1/name")).toBe("Parter, rad 2");
    expect(placeText(view, "/period/start")).toBe("Projektets start");
    expect(placeText(view, "/texts/problem")).toBe("Texter, ”Problemet”");
    expect(placeText(view, "")).toBe("Utkastet");
  });

  test("an interpretation of a criterion is shown with it", () => {
    expect(readingsOf(view, finding("answer", { criterion: "answer" }))).toEqual(["Så har vi läst det."]);
    expect(readingsOf(view, finding("no_source"))).toEqual([]);
  });
});
