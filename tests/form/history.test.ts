import { expect, test } from "vitest";
import { emptyDraft, type Draft } from "../../www/draft/draft";
import { History } from "../../www/draft/history";
import { DraftStore } from "../../www/draft/store";

const empty = emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2026-11" });

function begun(): { store: DraftStore; history: History } {
  const store = new DraftStore(empty);
  return { store, history: new History(store) };
}

/** Lets the browser go on, as it does between two presses. */
const nextGo = () => Promise.resolve();

function line(id: string) {
  return { id, label: id, party: "p1", funding: "fund", amounts: {} };
}

test("there is nothing to take back at first", () => {
  const { store, history } = begun();
  expect([history.canUndo, history.canRedo]).toEqual([false, false]);
  expect(history.undo()).toBeNull();
  expect(history.redo()).toBeNull();
  expect(store.draft).toBe(empty);
});

test("each change is taken back and brought back in its order, with the place that it is at", async () => {
  const { store, history } = begun();
  store.set("/name", "Fält");
  await nextGo();
  store.append("/costs", line("c1"));
  await nextGo();
  store.choose({ stage: "idea" });
  await nextGo();
  store.choose({ rulebook: "orebro-2020" });
  const last = store.draft;
  expect(history.undo()).toBe("/rulebook");
  expect(history.undo()).toBe("/stage");
  expect(history.undo()).toBe("/costs");
  expect(history.undo()).toBe("/name");
  expect(store.draft).toEqual(empty);
  expect(history.canUndo).toBe(false);
  expect(history.redo()).toBe("/name");
  expect(history.redo()).toBe("/costs/0");
  expect(history.redo()).toBe("/stage");
  expect(history.redo()).toBe("/rulebook");
  expect(store.draft).toEqual(last);
});

test("typing in one field is one step until the field is left", async () => {
  const { store, history } = begun();
  history.enter("/name");
  for (const text of ["F", "Fä", "Fält"]) {
    store.set("/name", text);
    await nextGo();
  }
  history.enter(null);
  history.enter("/name");
  store.set("/name", "Fältarbete");
  await nextGo();
  history.undo();
  expect(store.at("/name")).toBe("Fält");
  history.undo();
  expect(store.at("/name")).toBe("");
  expect(history.canUndo).toBe(false);
});

test("a text that cannot be read is part of the same typing, and is taken back with it", async () => {
  const { store, history } = begun();
  store.append("/costs", line("c1"));
  await nextGo();
  const path = "/costs/0/amounts/2027";
  history.enter(path);
  store.set(path, "1");
  await nextGo();
  store.refuse(path, "1e", "bad_amount", { value: undefined });
  await nextGo();
  expect(history.undo()).toBe(path);
  expect(store.draft.typed).toEqual({});
  expect(history.redo()).toBe(path);
  expect(store.draft.typed).toHaveProperty([path]);
});

test("what is typed and taken away by hand again leaves nothing to take back", async () => {
  const { store, history } = begun();
  history.enter("/name");
  store.set("/name", "F");
  await nextGo();
  store.set("/name", "");
  await nextGo();
  expect(history.canUndo).toBe(false);
  store.set("/name", "G");
  expect(history.canUndo).toBe(true);
});

test("what one press does is one step: a party goes with its lines", async () => {
  const { store, history } = begun();
  store.append("/parties", { id: "p2", name: "Andra", kind: "committee", role: "participant" });
  store.append("/costs", { ...line("c1"), party: "p2" });
  await nextGo();
  const before = store.draft;
  store.setAll([["/costs", [line("c1")]]]);
  store.remove("/parties/1");
  await nextGo();
  expect(history.undo()).toBe("/parties/1");
  expect(store.draft).toEqual(before);
});

test("a press elsewhere in the midst of typing is a step of its own", async () => {
  const { store, history } = begun();
  history.enter("/name");
  store.set("/name", "Fält");
  await nextGo();
  store.append("/costs", line("c1"));
  await nextGo();
  store.set("/name", "Fältarbete");
  await nextGo();
  history.undo();
  expect([store.at("/name"), store.draft.application.costs.length]).toEqual(["Fält", 1]);
  history.undo();
  expect([store.at("/name"), store.draft.application.costs.length]).toEqual(["Fält", 0]);
});

test("a block of figures leads to its first cell, a removed line to where it stood", async () => {
  const { store, history } = begun();
  for (const id of ["c1", "c2", "c3"]) store.append("/costs", line(id));
  await nextGo();
  store.setAll([
    ["/costs/1/amounts/2028", "2"],
    ["/costs/1/amounts/2027", "1"],
    ["/costs/2/amounts/2027", "3"],
  ]);
  await nextGo();
  store.remove("/costs/2");
  await nextGo();
  expect(history.undo()).toBe("/costs/2");
  expect(history.redo()).toBe("/costs/1");
  history.undo();
  expect(history.undo()).toBe("/costs/1/amounts/2027");
});

test("what stands beside the application is taken back too, and so is a whole draft that came in its place", async () => {
  const { store, history } = begun();
  store.set("/beside/people/contact", "Någon");
  await nextGo();
  const before = store.draft;
  store.replace({ ...empty, application: { ...empty.application, name: "En annan" }, typed: {} });
  await nextGo();
  expect(history.undo()).toBe("/name");
  expect(store.draft).toEqual(before);
  expect(history.undo()).toBe("/beside/people/contact");
  expect(store.draft).toEqual(empty);
});

test("language and unit are no step, and stay as they are when steps are taken back", async () => {
  const { store, history } = begun();
  store.choose({ unit: "kr" });
  expect(history.canUndo).toBe(false);
  store.set("/name", "Fält");
  await nextGo();
  store.choose({ unit: "mnkr", lang: "en" });
  history.undo();
  expect(store.draft).toMatchObject({ unit: "mnkr", lang: "en", application: { name: "" } });
});

test("a new change closes the way forward", async () => {
  const { store, history } = begun();
  store.set("/name", "A");
  await nextGo();
  history.undo();
  expect(history.canRedo).toBe(true);
  store.set("/name", "B");
  expect(history.canRedo).toBe(false);
});

test("five hundred steps are kept, and the oldest goes first", async () => {
  const { store, history } = begun();
  for (let step = 1; step <= 501; step += 1) {
    store.set("/name", String(step));
    await nextGo();
  }
  let steps = 0;
  while (history.undo() !== null) steps += 1;
  expect(steps).toBe(500);
  expect(store.at("/name")).toBe("1");
});

test("another draft in its place leaves no way back to this one", async () => {
  const { store, history } = begun();
  store.set("/name", "A");
  await nextGo();
  store.replace({ ...empty, stage: "end" } satisfies Draft);
  history.forget();
  expect([history.canUndo, history.canRedo]).toEqual([false, false]);
  store.set("/name", "B");
  await nextGo();
  history.undo();
  expect(store.draft.stage).toBe("end");
});
