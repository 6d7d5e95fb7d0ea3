// What stands in Swedish on the English page is marked as such, so that a screen reader says it in Swedish.
import { describe, expect, test } from "vitest";
import type { Citation, Rulebook } from "../../src/types.d.ts";
import { emptyDraft } from "../../www/draft/draft";
import { roles } from "../../www/shared-material.json";
import { exampleOf } from "../browser/form.ts";
import { getRulebook, listRulebooks } from "../door/module.ts";
import { drawn, formOf } from "./drawn.ts";

/** Every document's title and every section that is cited, unless the applicant has written the same. */
function swedishIn(rulebook: Rulebook, written: string): string[] {
  const sections = [...citations(rulebook), ...citations(roles)].map(({ section }) => section);
  const all = new Set([...rulebook.sources.map(({ title }) => title), ...sections]);
  return [...all].filter((text) => /\p{L}{4}/u.test(text) && !written.includes(text));
}

function citations(part: unknown): Citation[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "document" in part && "section" in part ? [part as Citation] : [];
  return [...own, ...Object.values(part).flatMap(citations)];
}

/** What is left of the page once all that is marked as Swedish is taken out of it. */
function spokenInEnglish(html: string): string {
  return html.replace(/<(\w+)[^>]*\slang="sv"[^>]*>[^<]*<\/\1>/g, "");
}

describe.each(listRulebooks().rulebooks.map(({ id }) => id))("on the English page of %s", (id) => {
  test("documents and their sections are marked as Swedish", () => {
    const rulebook = getRulebook(id);
    const application = exampleOf(id);
    const draft = { ...emptyDraft({ rulebook: id, lang: "en", today: "2026-11" }), application };
    const { html } = drawn(formOf(draft, rulebook));
    const rest = spokenInEnglish(html);
    const shown = swedishIn(rulebook, JSON.stringify(application)).filter((text) => html.includes(text));
    expect(shown).not.toEqual([]);
    expect(shown.filter((text) => rest.includes(text))).toEqual([]);
  });
});
