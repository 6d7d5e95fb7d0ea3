// The list of drafts, and what is typed while another one is being opened.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Form } from "../../www/parts/form";
import { draftsDialog } from "../../www/keep/dialog";
import type { Kept } from "../../www/keep/shelf";
import { words } from "../../www/words/words";
import { written } from "./drawn";
import { FakeBrowser, blank, type KeptTab } from "./kept-tab";

let browser: FakeBrowser;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-23T10:20:30") });
  browser = new FakeBrowser();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const moment = () => vi.advanceTimersByTimeAsync(600);

function lay(id: string, name: string, change: object = {}): void {
  const draft = { ...blank, application: { ...blank.application, name }, ...change };
  const kept: Kept = { id, revision: 1, changed: Date.now(), name, rulebook: blank.rulebook, draft };
  browser.shelf.lying.set(id, kept);
}

/** What stands in the list, without the tags. */
function listed({ keeping, draft }: KeptTab): string {
  const form = { view: { t: words("sv"), lang: "sv" }, rulebooks: [], draft } as unknown as Form;
  return written(draftsDialog(form, keeping))
    .replace(/<[^>]*>|&nbsp;/g, " ")
    .replace(/\s+/g, " ");
}

/** The shelf answers what it is asked from now on when what this gives is called. */
function hold(): () => void {
  let answer = () => undefined as void;
  browser.shelf.held = new Promise((resolve) => (answer = resolve));
  return answer;
}

test.each([
  ["another is opened", (tab: KeptTab) => tab.keeping.openOther("annat")],
  ["a new one is begun", (tab: KeptTab) => tab.keeping.startNew()],
] as const)("what is typed while %s lies in the draft that it was typed in", async (_, leave) => {
  lay("annat", "Annat");
  const tab = await browser.open();
  tab.name("Mitt");
  await moment();
  tab.name("Mitt, ");
  let answer = hold();
  const leaving = leave(tab);
  for (const letters of ["o", "c", "h", " mer"]) {
    tab.name(tab.called + letters);
    const next = hold();
    answer();
    answer = next;
    await vi.advanceTimersByTimeAsync(10);
  }
  answer();
  await leaving;
  expect(tab.called).not.toContain("Mitt");
  expect(browser.shelf.names).toEqual(["Annat", "Mitt, och mer"]);
});

test("a draft of a later format can be neither opened nor copied, and the list says so", async () => {
  lay("nytt", "Från framtiden", { format: 99 });
  const tab = await browser.open();
  tab.name("Mitt");
  await tab.keeping.showList();
  for (const ask of [() => tab.keeping.openOther("nytt"), () => tab.keeping.copy("nytt")]) {
    await ask();
    expect(listed(tab)).toContain(
      "”Från framtiden” är gjort med en nyare version och går inte att öppna eller kopiera",
    );
    const answer = hold();
    const again = ask();
    expect(listed(tab)).not.toContain("nyare version");
    answer();
    await again;
    expect(listed(tab)).toContain("nyare version");
  }
  expect([tab.called, tab.keeping.notice, browser.shelf.lying.size]).toEqual(["Mitt", null, 2]);
});

test("a draft that is there no more can be neither opened nor copied, and the list says so without it", async () => {
  for (const ask of [(tab: KeptTab) => tab.keeping.openOther("borta"), (tab: KeptTab) => tab.keeping.copy("borta")]) {
    lay("borta", "Snart borta");
    const tab = await browser.open();
    tab.name("Mitt");
    await tab.keeping.showList();
    expect(listed(tab)).toContain("Snart borta");
    browser.shelf.lying.delete("borta");
    await ask(tab);
    expect(listed(tab)).toContain("Utkastet finns inte kvar");
    expect(listed(tab)).not.toContain("Snart borta");
    expect(tab.called).toBe("Mitt");
  }
});

test("a draft that finds no room cannot be copied, and the list says so", async () => {
  lay("stort", "Stort");
  const tab = await browser.open();
  await tab.keeping.showList();
  browser.shelf.isFull = true;
  await tab.keeping.copy("stort");
  expect(listed(tab)).toContain("Det finns inte plats att spara");
  expect(browser.shelf.names).toEqual(["Stort"]);
});

test("a database that does not let itself be read does not make a draft one that was removed", async () => {
  const tab = await browser.open();
  await tab.keeping.showList();
  browser.shelf.fault = new DOMException("not here", "SecurityError");
  await tab.keeping.openOther("annat");
  expect(listed(tab)).toContain("Webbläsaren låter inte sidan spara");
  expect(listed(tab)).not.toContain("finns inte kvar");
});

test("drafts of one name are told apart by the second, for those who listen too", async () => {
  lay("ett", "Fält");
  lay("annat", "Annat");
  vi.advanceTimersByTime(10_000);
  const tab = await browser.open();
  tab.name("Fält");
  await tab.keeping.showList();
  const list = listed(tab);
  expect(list).toContain("Fält öppet nu uppsala-2016 · ändrat 23 nov. 2026 10:20:40");
  expect(list).toContain("Fält uppsala-2016 · ändrat 23 nov. 2026 10:20:30 Öppna Fält, ändrat 23 nov. 2026 10:20:30");
  expect(list).toContain("Annat uppsala-2016 · ändrat 23 nov. 2026 10:20 Öppna Annat Kopiera");
});

test("of two rivals in the list it is said which is open and which is the other tab's, and taking that loses none", async () => {
  const tab = await browser.open();
  tab.name("Fält");
  await moment();
  const other = await browser.open();
  tab.name("Fält A");
  other.name("Fält B");
  await tab.keeping.keeper.save();
  await other.keeping.keeper.save();
  await other.keeping.showList();
  expect(listed(other)).toContain("Fält B öppet nu");
  expect(listed(other)).toContain("Fält A den andra flikens version");
  browser.shelf.isFull = true;
  other.name("Fält B, och mer");
  await other.keeping.takeTheirs();
  expect([other.called, other.keeping.keeper.rival]).toEqual(["Fält B, och mer", tab.keeping.keeper.id]);
  browser.shelf.isFull = false;
  await other.keeping.takeTheirs();
  await other.keeping.showList();
  expect(listed(other)).toContain("Fält A öppet nu");
  expect(listed(other)).toContain("Öppna Fält B, och mer");
  expect(other.said.at(-1)).toBe("Nu visas den andra flikens version. Din egen ligger kvar bland utkasten.");
});
