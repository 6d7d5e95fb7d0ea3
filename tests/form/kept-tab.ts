// A browser and its tabs without a page: what is written in a tab, and what the browser keeps of it.
import { vi } from "vitest";
import { emptyDraft, type Draft } from "../../www/draft/draft";
import { History } from "../../www/draft/history";
import { DraftStore } from "../../www/draft/store";
import { Keeping } from "../../www/keep/keeping";
import { openLast } from "../../www/keep/opening";
import { words } from "../../www/words/words";
import { FakeShelf } from "./fake-shelf";

export const blank = emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2026-11" });

/** What the browser writes at once. */
class FakeStorage {
  readonly [name: string]: unknown;

  getItem(name: string): string | null {
    return (this[name] as string | undefined) ?? null;
  }

  setItem(name: string, text: string): void {
    Object.assign(this, { [name]: text });
  }

  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

export class FakeBrowser {
  readonly shelf = new FakeShelf();
  readonly local = new FakeStorage();

  constructor() {
    vi.stubGlobal("localStorage", this.local);
    // Each finds out by itself what the others did.
    vi.stubGlobal("BroadcastChannel", undefined);
    vi.stubGlobal("document", { addEventListener: () => undefined, removeEventListener: () => undefined });
  }

  /** What was written as pages were left, and lies nowhere else. */
  get left(): string[] {
    return Object.values(this.local)
      .map((text) => (JSON.parse(text as string) as { kept: { name: string } }).kept.name)
      .sort();
  }

  /** Opens the form, in a new tab or again in one that was left. */
  async open(session = new FakeStorage()): Promise<KeptTab> {
    vi.stubGlobal("sessionStorage", session);
    const store = new DraftStore(blank);
    const ready = () => Promise.resolve();
    const opening = await openLast({ store, rulebooks: [blank.rulebook], ready }, "form", this.shelf);
    const said: string[] = [];
    const desk = {
      store,
      history: new History(store),
      rulebooks: () => [blank.rulebook],
      ready,
      t: () => words("sv"),
      blank: () => blank,
      cleared: () => undefined,
      say: (text: string) => void said.push(text),
      update: () => undefined,
    };
    const heard = new Map<string, () => void>();
    vi.stubGlobal("addEventListener", (name: string, hear: () => void) => heard.set(name, hear));
    vi.stubGlobal("removeEventListener", () => undefined);
    const keeping = new Keeping(desk, opening);
    keeping.connect();
    return new KeptTab(store, keeping, said, session, () => heard.get("pagehide")?.());
  }
}

export class KeptTab {
  readonly store: DraftStore;
  readonly keeping: Keeping;
  readonly said: readonly string[];
  readonly session: FakeStorage;
  readonly #hide: () => void;

  constructor(store: DraftStore, keeping: Keeping, said: readonly string[], session: FakeStorage, hide: () => void) {
    this.store = store;
    this.keeping = keeping;
    this.said = said;
    this.session = session;
    this.#hide = hide;
  }

  get draft(): Draft {
    return this.store.draft;
  }

  get called(): string {
    return this.draft.application.name;
  }

  get standing(): string {
    return this.keeping.keeper.standing;
  }

  name(name: string): void {
    this.store.set("/name", name);
  }

  /** The page goes, and nothing that it does is heard of any more. */
  leave(): void {
    vi.stubGlobal("sessionStorage", this.session);
    this.#hide();
    vi.clearAllTimers();
  }
}
