// How much is lost when the browser goes down in the middle of a word.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyDraft } from "../../www/draft/draft";
import { History } from "../../www/draft/history";
import { DraftStore } from "../../www/draft/store";
import { Keeping } from "../../www/keep/keeping";
import { words } from "../../www/words/words";
import { FakeShelf } from "./fake-shelf";

const blank = emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2026-11" });

beforeEach(() => {
  vi.useFakeTimers();
  // The page that it would listen to.
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function keptOn(shelf: FakeShelf): DraftStore {
  const store = new DraftStore(blank);
  const desk = {
    store,
    history: new History(store),
    rulebooks: () => [blank.rulebook],
    ready: () => Promise.resolve(),
    t: () => words("sv"),
    blank: () => blank,
    cleared: () => undefined,
    say: () => undefined,
    update: () => undefined,
  };
  new Keeping(desk, { shelf, place: "form", opened: null, left: null, notice: null, failure: null });
  return store;
}

test.each([20, 90, 400, 700])(
  "whoever types on and on, a key each %i ms, has at any moment on the shelf what stood a second ago",
  async (pace) => {
    const shelf = new FakeShelf();
    const store = keptOn(shelf);
    const lying = () => [...shelf.lying.values()][0]?.name ?? "";
    const stood: { readonly at: number; readonly name: string }[] = [{ at: Date.now(), name: "" }];
    for (let keys = 1; keys * pace <= 6000; keys += 1) {
      const name = "x".repeat(keys);
      store.set("/name", name);
      stood.push({ at: Date.now(), name });
      await vi.advanceTimersByTimeAsync(pace);
      const secondAgo = stood.findLast(({ at }) => at <= Date.now() - 1000);
      expect(lying().length).toBeGreaterThanOrEqual(secondAgo?.name.length ?? 0);
    }
    expect(shelf.puts).toBeLessThanOrEqual(12);
  },
);
