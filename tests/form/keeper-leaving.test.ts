// What was written in the last moment before a page was left lies somewhere at every moment, whatever the database does.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Kept } from "../../www/keep/shelf";
import { FakeBrowser, blank } from "./kept-tab";

let browser: FakeBrowser;

beforeEach(() => {
  vi.useFakeTimers();
  browser = new FakeBrowser();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const moment = () => vi.advanceTimersByTimeAsync(600);

/** What is awaited, for as long as a database is waited for at the most. */
async function patiently<V>(opening: Promise<V>): Promise<V> {
  await vi.advanceTimersByTimeAsync(3000);
  return opening;
}

/** As another tab puts it on the shelf. */
function lay(id: string, revision: number, name: string): void {
  const { shelf } = browser;
  const draft = { ...blank, application: { ...blank.application, name } };
  const kept: Kept = { id, revision, changed: 1, name, rulebook: blank.rulebook, draft };
  shelf.lying.set(id, kept);
}

test("what is left is put on the shelf when the form opens next, and lies there alone", async () => {
  const tab = await browser.open();
  tab.name("Sista stund");
  tab.leave();
  expect([browser.shelf.names, browser.left]).toEqual([[], ["Sista stund"]]);
  const other = await browser.open();
  expect([other.called, other.standing]).toEqual(["Sista stund", "saved"]);
  expect([browser.shelf.names, browser.left]).toEqual([["Sista stund"], []]);
});

test("two new drafts that find no room when they are left both lie there until there is", async () => {
  browser.shelf.isFull = true;
  const tabs = [await browser.open(), await browser.open()];
  tabs.forEach((tab, index) => tab.name(index === 0 ? "Ena" : "Andra"));
  await moment();
  for (const tab of tabs) tab.leave();
  const opened = await browser.open();
  await moment();
  expect([opened.standing, browser.left]).toEqual(["failed", ["Andra", "Ena"]]);
  opened.leave();
  expect(browser.left).toEqual(["Andra", "Ena"]);
  browser.shelf.isFull = false;
  await browser.open();
  expect([browser.shelf.names, browser.left]).toEqual([["Andra", "Ena"], []]);
});

test("what finds no room is no hindrance for what does", async () => {
  const tabs = [await browser.open(), await browser.open()];
  tabs.forEach((tab, index) => tab.name(index === 0 ? "Stort" : "Litet"));
  for (const tab of tabs) {
    tab.leave();
    vi.advanceTimersByTime(1);
  }
  const { put } = browser.shelf;
  browser.shelf.put = (kept, over) =>
    kept.name === "Stort" ? Promise.reject(new DOMException("no room", "QuotaExceededError")) : put(kept, over);
  await browser.open();
  expect([browser.shelf.names, browser.left]).toEqual([["Litet"], ["Stort"]]);
});

test("of a database that does not answer, what was left is on the desk, and still lies there", async () => {
  const tab = await browser.open();
  tab.name("Bara här");
  tab.leave();
  browser.shelf.held = new Promise(() => undefined);
  const opened = await patiently(browser.open());
  expect([opened.called, opened.standing]).toEqual(["Bara här", "failed"]);
  expect(browser.left).toEqual(["Bara här"]);
  opened.name("Bara här, och mer");
  await moment();
  opened.leave();
  expect(browser.left).toEqual(["Bara här, och mer"]);
});

test("a database that answers too late does not put anything beside what is on the desk by then", async () => {
  const tab = await browser.open();
  tab.name("Väntar");
  tab.leave();
  let answer = () => undefined as void;
  browser.shelf.held = new Promise((resolve) => (answer = resolve));
  const opened = await patiently(browser.open());
  opened.name("Väntar inte");
  answer();
  await moment();
  expect(opened.keeping.keeper).toMatchObject({ rival: null, standing: "saved" });
  expect([browser.shelf.names, browser.left]).toEqual([["Väntar inte"], []]);
});

test("on a full shelf a reload shows what was written last, not saved, until trying again saves it", async () => {
  const tab = await browser.open();
  tab.name("Sparat");
  await moment();
  browser.shelf.isFull = true;
  tab.name("Sparat, och mer");
  await moment();
  tab.leave();
  const again = await browser.open(tab.session);
  expect([again.called, again.standing]).toEqual(["Sparat, och mer", "failed"]);
  expect(again.said).toEqual([expect.stringContaining("inte plats att spara")]);
  await again.keeping.retry();
  expect([again.standing, browser.shelf.names]).toEqual(["failed", ["Sparat"]]);
  again.name("Sparat, och ännu mer");
  again.leave();
  const third = await browser.open(tab.session);
  browser.shelf.isFull = false;
  const trying = third.keeping.retry();
  third.name("Sparat, och mycket mer");
  await trying;
  expect(third.keeping.keeper).toMatchObject({ rival: null, standing: "saved" });
  expect([browser.shelf.names, browser.left]).toEqual([["Sparat, och mycket mer"], []]);
});

test("on a full shelf a reload shows the draft that lies there, where nothing was written since", async () => {
  const tab = await browser.open();
  tab.name("Sparat");
  await moment();
  tab.leave();
  const other = await browser.open();
  await other.keeping.startNew();
  other.name("Fick inte plats");
  other.leave();
  browser.shelf.isFull = true;
  const again = await browser.open(tab.session);
  expect([again.called, again.standing]).toEqual(["Sparat", "failed"]);
  browser.shelf.isFull = false;
  await again.keeping.retry();
  expect(again.standing).toBe("saved");
  expect([browser.shelf.names, browser.left]).toEqual([["Fick inte plats", "Sparat"], []]);
});

test("what was taken back before a page was left once more is not put on the shelf", async () => {
  const tab = await browser.open();
  tab.name("Sparat");
  await moment();
  tab.name("Ångrat");
  // The browser shows the page again as it was.
  tab.leave();
  tab.name("Sparat");
  tab.leave();
  expect(browser.left).toEqual([]);
  expect((await browser.open()).called).toBe("Sparat");
});

test("tabs that leave the same draft at once, each with its own text, leave all of it", async () => {
  const tab = await browser.open();
  tab.name("Bas");
  await moment();
  const tabs = [tab, await browser.open(), await browser.open()];
  const names = ["A", "B", "C"];
  tabs.forEach((each, index) => each.name(names[index] ?? ""));
  for (const each of tabs) each.leave();
  expect(browser.left).toEqual(names);
  await browser.open();
  expect([browser.shelf.names, browser.left]).toEqual([names, []]);
});

test("what another tab was before lies beside it once, however often it is put there", async () => {
  const tab = await browser.open();
  tab.name("Bas");
  await moment();
  tab.name("Min");
  tab.leave();
  lay(tab.keeping.keeper.id, 9, "Deras");
  const before = { ...browser.local };
  await browser.open();
  // The page went down before it could take away what it had put on the shelf.
  Object.assign(browser.local, before);
  await browser.open();
  expect([browser.shelf.names, browser.left]).toEqual([["Deras", "Min"], []]);
});

test("tabs that open at once put what was left there once, and what came there after all not again", async () => {
  const tab = await browser.open();
  tab.name("Sista stund");
  tab.leave();
  const tabs = await Promise.all([browser.open(), browser.open()]);
  expect(tabs.map(({ called }) => called)).toEqual(["Sista stund", "Sista stund"]);
  expect([browser.shelf.names, browser.left]).toEqual([["Sista stund"], []]);
  const [one] = tabs;
  one?.name("I sista stund");
  void one?.keeping.keeper.save();
  one?.leave();
  expect(browser.left).toEqual(["I sista stund"]);
  const before = { ...browser.local };
  await moment();
  Object.assign(browser.local, before);
  const { puts } = browser.shelf;
  expect((await browser.open()).called).toBe("I sista stund");
  expect([browser.shelf.puts, browser.left]).toEqual([puts, []]);
});

test("a database that does not answer is waited for once", async () => {
  const tab = await browser.open();
  tab.name("Sparat");
  await moment();
  tab.leave();
  const other = await browser.open();
  await other.keeping.startNew();
  other.name("Annat");
  other.leave();
  browser.shelf.held = new Promise(() => undefined);
  const opened = await patiently(browser.open(tab.session));
  expect([opened.called, opened.standing, browser.left]).toEqual(["", "failed", ["Annat"]]);
});

test("what is removed from the list does not come back from what was left", async () => {
  const tab = await browser.open();
  tab.name("Bort");
  await moment();
  const other = await browser.open();
  await other.keeping.startNew();
  other.name("Annat");
  await moment();
  tab.name("Bort med mig");
  tab.leave();
  await other.keeping.remove(tab.keeping.keeper.id);
  await browser.open();
  expect([browser.shelf.names, browser.left]).toEqual([["Annat"], []]);
});

test("where the browser's database was cleared while the form was open, the next key keeps all of it again", async () => {
  const tab = await browser.open();
  tab.name("Före");
  await moment();
  browser.shelf.lying.clear();
  browser.shelf.last = null;
  tab.name("Efter");
  await moment();
  expect((await browser.open()).called).toBe("Efter");
});
