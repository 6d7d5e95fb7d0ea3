// What is said of a draft out of a file or a link before it is opened, and after.
import { describe, expect, test } from "vitest";
import { emptyDraft, type Draft } from "../../www/draft/draft";
import { askedOf, toldOf } from "../../www/take/opened";
import { languages, words } from "../../www/words/words";
import { getRulebook } from "../door/module.ts";

const t = words("sv");
const rulebooks = [getRulebook("uppsala-2016"), getRulebook("sodertalje-2015")];

function named(name: string): Draft {
  const blank = emptyDraft({ rulebook: "sodertalje-2015", lang: "sv", today: "2026-11" });
  return { ...blank, stage: "idea", application: { ...blank.application, name } };
}

describe("before", () => {
  test.each(languages)("the question names the project, the rule set and the stage, in %s", (lang) => {
    const { title, text } = askedOf(words(lang), { draft: named("Trygg start"), lost: [] }, rulebooks, true);
    expect(title).toContain("Trygg start");
    expect(text).toContain(rulebooks[1]?.title[lang]);
    expect(text).toContain(words(lang)("stage-idea"));
    expect(text).toContain(words(lang)("open-beside-text"));
  });

  test("what is missing is said, and what a draft that is not kept loses", () => {
    const draft = named("A");
    expect(askedOf(t, { draft, lost: ["x", "y"] }, rulebooks, false).text).toContain(
      t("open-replace-lost", { count: 2 }),
    );
    const { text } = askedOf(t, { draft, doubt: t("link-cut"), lost: ["x"] }, rulebooks, false);
    expect(text).toContain(t("link-cut"));
    expect(text).toContain(t("open-replace-text"));
  });

  test("a name of a thousand signs leaves room for the answer", () => {
    const { title } = askedOf(t, { draft: named("Trygg ".repeat(170)), lost: [] }, rulebooks, true);
    expect(title.length).toBeLessThan(100);
    expect(title).toMatch(/^Öppna ”Trygg Trygg .*…”\?$/);
  });

  test("a name that turns the direction of the text turns itself alone", () => {
    const { title } = askedOf(t, { draft: named("Trygg \u202etrats\u2069"), lost: [] }, rulebooks, true);
    expect(title).toBe("Öppna ”\u2068Trygg \u202etrats\u2069”?");
  });
});

describe("after", () => {
  const draft = named("A");

  test("there is nothing to say where all is well", () => {
    expect(toldOf(t, { draft, lost: [] })).toBeNull();
  });

  test("nothing is called missing where nothing is", () => {
    const doubt = t("link-unchecked");
    expect(toldOf(t, { draft, doubt, lost: [] })).toEqual({ title: t("open-doubt-title"), text: doubt });
  });

  test("what could not be restored is counted, but for lines that went with the end of a link", () => {
    const title = t("open-lost-title");
    expect(toldOf(t, { draft, lost: ["x"] })).toEqual({ title, text: t("open-lost", { count: 1 }) });
    expect(toldOf(t, { draft, doubt: t("link-cut"), lost: ["x"] })).toEqual({ title, text: t("link-cut") });
  });
});
