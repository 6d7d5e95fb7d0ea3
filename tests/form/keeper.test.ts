import { beforeEach, describe, expect, test } from "vitest";
import { emptyDraft, type Draft } from "../../www/draft/draft";
import { DraftStore } from "../../www/draft/store";
import { Keeper } from "../../www/keep/keeper";
import type { News } from "../../www/keep/tabs";
import { FakeShelf } from "./fake-shelf";

const empty = emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2026-11" });

/** What can go on by itself has done so. */
const settled = () => new Promise((go) => setImmediate(go));

let shelf: FakeShelf;
let ids: number;
let tabs: Tab[];

beforeEach(() => {
  shelf = new FakeShelf();
  ids = 0;
  tabs = [];
});

/** A tab of the browser, in which a moment passes when it is told to. */
class Tab {
  readonly store = new DraftStore(empty);
  readonly keeper: Keeper;
  readonly heard: News[] = [];
  #soon: (() => void)[] = [];

  constructor() {
    this.keeper = new Keeper({
      shelf,
      draft: () => this.store.draft,
      begun: () => this.store.begun,
      tell: (news) => tabs.filter((tab) => tab !== this).forEach((tab) => tab.heard.push(news)),
      soon: (run) => this.#soon.push(run),
      now: () => 1000,
      newId: () => `id${(ids += 1)}`,
      lies: (id) => (shelf.last = id),
      follow: (kept) => {
        this.store.replace(kept.draft as Draft);
        return this.store.draft;
      },
      changed: () => undefined,
    });
    this.store.listen(() => this.keeper.draftChanged());
    tabs.push(this);
  }

  get waits(): number {
    return this.#soon.length;
  }

  name(name: string): void {
    this.store.set("/name", name);
  }

  get called(): string {
    return this.store.draft.application.name;
  }

  /** The moment is over, and what it set going is done. */
  async moment(): Promise<void> {
    for (const run of this.#soon.splice(0)) run();
    await this.keeper.save();
  }

  async hear(): Promise<void> {
    for (const news of this.heard.splice(0)) await this.keeper.hear(news);
  }

  open(id: string): void {
    const kept = shelf.lying.get(id)!;
    this.store.replace(kept.draft as Draft);
    this.keeper.opened(kept, this.store.draft);
  }
}

/** Two tabs on the same draft. */
async function both(): Promise<[Tab, Tab]> {
  const one = new Tab();
  one.name("Fält");
  await one.moment();
  const other = new Tab();
  other.open(one.keeper.id);
  return [one, other];
}

test("a draft in which nothing is written is not kept", async () => {
  const tab = new Tab();
  tab.store.choose({ unit: "kr", lang: "en" });
  tab.store.giveRulebook("orebro-2020");
  expect([tab.waits, tab.keeper.standing]).toEqual([0, "fresh"]);
  expect(await tab.keeper.save()).toBe(true);
  expect(shelf.puts).toBe(0);
});

test("a rule set, a stage, the months and a party's area are kept like anything else that somebody entered", async () => {
  const changes: readonly ((store: DraftStore) => void)[] = [
    (store) => store.choose({ rulebook: "orebro-2020" }),
    (store) => store.choose({ stage: "idea" }),
    (store) => store.set("/period/start", "2027-03"),
    (store) => store.set("/parties/0/area", "Omsorg"),
  ];
  for (const change of changes) {
    const tab = new Tab();
    change(tab.store);
    expect(tab.keeper.standing).toBe("saving");
    await tab.moment();
    expect(shelf.lying.get(tab.keeper.id)?.draft).toEqual(tab.store.draft);
  }
});

test("what is written is put away a moment after the first key, and not again at each", async () => {
  const tab = new Tab();
  for (const name of ["F", "Fä", "Fält"]) tab.name(name);
  expect([tab.waits, tab.keeper.standing]).toEqual([1, "saving"]);
  await tab.moment();
  expect(tab.keeper.standing).toBe("saved");
  expect([...shelf.lying.values()]).toEqual([
    { id: "id1", revision: 1, changed: 1000, name: "Fält", rulebook: "uppsala-2016", draft: tab.store.draft },
  ]);
  expect(shelf.last).toBe("id1");
  tab.name("Fältarbete");
  await tab.moment();
  expect(shelf.lying.get("id1")).toMatchObject({ revision: 2, name: "Fältarbete" });
});

test("what is written while it is being put away is put away next", async () => {
  const tab = new Tab();
  tab.name("A");
  const saving = tab.keeper.save();
  tab.name("B");
  await saving;
  await tab.moment();
  expect(shelf.lying.get("id1")).toMatchObject({ revision: 2, name: "B" });
});

test("what was taken back to what lies there already is not put away again", async () => {
  const tab = new Tab();
  tab.name("A");
  await tab.moment();
  tab.name("B");
  tab.name("A");
  await tab.moment();
  expect(shelf.puts).toBe(1);
});

test("a tab that has nothing of its own follows the other", async () => {
  const [one, other] = await both();
  one.name("Fältarbete");
  await one.moment();
  await other.hear();
  expect(other.called).toBe("Fältarbete");
  expect(other.keeper).toMatchObject({ rival: null, standing: "saved" });
  other.name("Fältarbete 2");
  await other.moment();
  await one.hear();
  expect(one.called).toBe("Fältarbete 2");
  expect(shelf.lying.size).toBe(1);
});

test("where both have written, both are kept, and neither is written over", async () => {
  const [one, other] = await both();
  one.name("Ena");
  other.name("Andra");
  await one.moment();
  await other.moment();
  expect(other.keeper.rival).toBe(one.keeper.id);
  expect(other.keeper.id).not.toBe(one.keeper.id);
  await other.moment();
  const names = [...shelf.lying.values()].map(({ name }) => name);
  expect(names.sort()).toEqual(["Andra", "Ena"]);
  expect([one.called, other.called]).toEqual(["Ena", "Andra"]);
  other.keeper.keepBoth();
  expect(other.keeper.rival).toBeNull();
  expect(shelf.lying.size).toBe(2);
});

test("the other's version can be taken, and this one's own stays, with what was written since", async () => {
  const [one, other] = await both();
  one.name("Ena");
  other.name("Andra");
  await one.moment();
  await other.moment();
  await other.moment();
  one.name("Ena, vidare");
  await one.moment();
  other.name("Andra, en timme till");
  expect(await other.keeper.takeTheirs()).toBe(true);
  expect(other.called).toBe("Ena, vidare");
  expect(other.keeper).toMatchObject({ id: one.keeper.id, rival: null });
  expect(shelf.names).toEqual(["Andra, en timme till", "Ena, vidare"]);
});

test("the other's version is not taken where this one's own finds no room", async () => {
  const [one, other] = await both();
  one.name("Ena");
  other.name("Andra");
  await one.moment();
  await other.moment();
  shelf.isFull = true;
  other.name("Andra, vidare");
  expect(await other.keeper.takeTheirs()).toBe(false);
  expect(other.called).toBe("Andra, vidare");
  expect(other.keeper).toMatchObject({ rival: one.keeper.id, trouble: "full" });
});

test("a tab that was asleep finds out when it comes to the fore", async () => {
  const [one, other] = await both();
  one.name("Ena");
  await one.moment();
  await other.keeper.look();
  expect(other.called).toBe("Ena");
});

describe("what a tab puts away itself while it looks is not taken for another's", () => {
  /** Something that is waited for until it is let go on. */
  function gate() {
    let open: () => void = () => undefined;
    const passed = new Promise<void>((go) => (open = go));
    return { passed, open };
  }

  test("where it is told what lay there before", async () => {
    const tab = new Tab();
    tab.name("Ett");
    await tab.moment();
    const { take } = shelf;
    const told = gate();
    shelf.take = async (id) => {
      shelf.take = take;
      const kept = await take(id);
      await told.passed;
      return kept;
    };
    const looking = tab.keeper.look();
    tab.name("Två");
    await tab.moment();
    told.open();
    await looking;
    expect(tab.called).toBe("Två");
  });

  test("where it reads what it was not told yet that it has put there, and what was taken back since", async () => {
    const tab = new Tab();
    tab.name("Ett");
    await tab.moment();
    const { take, put } = shelf;
    const [read, told] = [gate(), gate()];
    shelf.take = async (id) => {
      shelf.take = take;
      await read.passed;
      return take(id);
    };
    shelf.put = async (kept, over) => {
      const other = await put(kept, over);
      read.open();
      await told.passed;
      return other;
    };
    const looking = tab.keeper.look();
    tab.name("Två");
    const saving = tab.keeper.save();
    tab.name("Ett");
    await read.passed;
    await settled();
    told.open();
    await Promise.all([saving, looking]);
    expect(tab.called).toBe("Ett");
  });
});

test("a draft that another tab removed stays on the desk, and is kept anew once it is changed", async () => {
  const [one, other] = await both();
  const { id } = one.keeper;
  other.name("Skrivet här");
  await other.moment();
  await shelf.remove(id);
  await other.keeper.hear({ id, revision: 0 });
  expect(other.keeper.standing).toBe("fresh");
  await other.keeper.save();
  expect(shelf.lying.size).toBe(0);
  other.name("Ändå");
  await other.moment();
  expect(shelf.lying.get(id)).toMatchObject({ name: "Ändå", revision: 1 });
});

test.each([
  ["full", new DOMException("no room", "QuotaExceededError")],
  ["blocked", new DOMException("not here", "SecurityError")],
  ["blocked", new TypeError("indexedDB is undefined")],
] as const)("trouble is told as %s (%s), the draft stays, and the next change tries again", async (trouble, fault) => {
  const tab = new Tab();
  shelf.fault = fault;
  tab.name("A");
  await tab.moment();
  expect(tab.keeper).toMatchObject({ trouble, standing: "failed" });
  expect(tab.called).toBe("A");
  tab.name("AB");
  expect(tab.waits).toBe(1);
  await tab.moment();
  expect(tab.keeper.trouble).toBe(trouble);
  shelf.fault = null;
  tab.name("ABC");
  await tab.moment();
  expect(tab.keeper).toMatchObject({ trouble: null, standing: "saved" });
  expect(shelf.lying.get("id1")).toMatchObject({ name: "ABC", revision: 1 });
});

test("trouble can be tried away by hand, also before anything is written", async () => {
  const tab = new Tab();
  tab.keeper.failed(new DOMException("not here", "SecurityError"));
  shelf.fault = new DOMException("still not", "SecurityError");
  await tab.keeper.retry(() => Promise.resolve());
  expect(tab.keeper.trouble).toBe("blocked");
  shelf.fault = null;
  await tab.keeper.retry(() => Promise.resolve());
  expect(tab.keeper).toMatchObject({ trouble: null, standing: "fresh" });
});

test("two tabs that came to say the same are of one mind", async () => {
  const [one, other] = await both();
  one.name("Lika");
  other.name("Lika");
  await one.moment();
  await other.moment();
  expect(other.keeper).toMatchObject({ id: one.keeper.id, rival: null, standing: "saved" });
  other.name("Lika och mer");
  await other.moment();
  expect(shelf.lying.get(one.keeper.id)).toMatchObject({ name: "Lika och mer", revision: 3 });
});

test("what is lost if the page goes now is what the shelf lacks, and says over what it may be put", async () => {
  const tab = new Tab();
  expect(tab.keeper.left).toBeNull();
  tab.name("A");
  expect(tab.keeper.left).toMatchObject({ kept: { id: "id1", revision: 1, name: "A" }, over: [0] });
  const saving = tab.keeper.save();
  expect(tab.keeper.left).toMatchObject({ over: [0, 1] });
  await saving;
  expect(tab.keeper.left).toBeNull();
});

test("a new draft lies beside the one before", async () => {
  const tab = new Tab();
  tab.name("Första");
  await tab.moment();
  tab.store.begin(empty);
  tab.keeper.begun();
  expect(tab.keeper.standing).toBe("fresh");
  tab.name("Andra");
  await tab.moment();
  expect([...shelf.lying.values()].map(({ name }) => name)).toEqual(["Första", "Andra"]);
});
