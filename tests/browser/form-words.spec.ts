import type { Rulebook } from "../../pkg/aterforing.js";
import { expect, test, type Form } from "./form.ts";

/** Every text that is shown or read out, on the page and in the element. */
async function textsOf(form: Form): Promise<string[]> {
  const texts = await form.page.evaluate(() => {
    const said: string[] = [document.title];
    const walk = (node: Node): void => {
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return;
      if (node instanceof Text) said.push(node.data);
      if (node instanceof Element) {
        // What happened a moment ago is no part of the screen.
        if (node.getAttribute("role") === "status") return;
        for (const name of ["aria-label", "placeholder", "title", "alt"]) said.push(node.getAttribute(name) ?? "");
        // An option's own text is walked to; what a person has typed is not the form's.
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      if (!(node instanceof HTMLTextAreaElement)) node.childNodes.forEach(walk);
    };
    walk(document.documentElement);
    return said;
  });
  return [...new Set(texts.map((text) => text.replace(/\s+/g, " ").trim()))].filter((text) => /\p{L}{2}/u.test(text));
}

/** Names that are the same in any language: what the applicant wrote, and the documents' own titles and headings. */
function namesIn(...from: unknown[]): string[] {
  const names: string[] = [];
  const gather = (at: unknown, key: string): void => {
    if (typeof at === "string" && key !== "sv" && key !== "en") names.push(at);
    else if (typeof at === "object" && at !== null) for (const [name, value] of Object.entries(at)) gather(value, name);
  };
  gather(from, "");
  const plain = new Set(names.map((name) => name.replace(/\s+/g, " ").trim()));
  return [...plain].filter((name) => /\p{L}{2}/u.test(name));
}

async function rulebooksOf(form: Form): Promise<Rulebook[]> {
  const rulebooks = await form.page.evaluate(() => {
    const { listRulebooks, getRulebook } = window.aterforing;
    return JSON.stringify(listRulebooks().rulebooks.map(({ id }) => getRulebook(id)));
  });
  return JSON.parse(rulebooks) as Rulebook[];
}

test("the switch of language changes every word but names", async ({ form }) => {
  test.slow();
  await form.page.addScriptTag({ url: "/pages/plain.js", type: "module" });
  await form.page.waitForFunction(() => "aterforing" in window);
  const rulebooks = await rulebooksOf(form);
  const toEnglish = form.page.getByRole("button", { name: "English" });
  const toSwedish = form.page.getByRole("button", { name: "Svenska" });
  for (const id of ["uppsala-2016", "orebro-2020"]) {
    await test.step(id, async () => {
      await form.example(id);
      await form.foldOut();
      await expect(form.page.locator("html")).toHaveAttribute("lang", "sv");
      await form.kept();
      const swedish = new Set(await textsOf(form));
      const { application } = await form.draft();
      // The longest first, so that none is cut out of another.
      const names = [
        ...namesIn(application, rulebooks),
        ...["Återföring", "Svenska", "English", "MSEK", "SEK"],
        ...["Södertälje", "Uppsala", "Stockholm", "Örebro", "Norrköping", "Nynäshamn", "Botkyrka"],
      ].sort((a, b) => b.length - a.length);
      await toEnglish.click();
      await expect(form.page.locator("html")).toHaveAttribute("lang", "en");
      await expect(form.root).toHaveAttribute("lang", "en");
      await expect(form.root.locator("[lang]").first()).toHaveAttribute("lang", "en");
      await expect(form.status).not.toContainText(/ifyllt|saknas/);
      await form.kept();
      const english = await textsOf(form);
      expect(english.length).toBeGreaterThan(300);
      const without = english.map((text) => ({
        text,
        own: names.reduce((left, name) => left.replaceAll(name, ""), text),
      }));
      const left = without.filter(
        ({ text, own }) => /[åäöÅÄÖ]/.test(own) || (swedish.has(text) && /\p{L}{2}/u.test(own)),
      );
      expect(left.map(({ text }) => text)).toEqual([]);
      await toSwedish.click();
      await expect(form.page.locator("html")).toHaveAttribute("lang", "sv");
      await form.kept();
      expect(new Set(await textsOf(form))).toEqual(swedish);
    });
  }
});

test.describe("to a reader of English", () => {
  test.use({ locale: "en-GB" });

  test("the page opens in English", async ({ form }) => {
    await expect(form.page.locator("html")).toHaveAttribute("lang", "en");
    await expect(form.verdict).toHaveText("Not complete yet");
  });
});
