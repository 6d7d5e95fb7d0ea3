// Turning an effect from one way of estimating to the other, and back.
import { expect, test } from "vitest";
import type { Effect } from "../../src/types.d.ts";
import { turnEstimate } from "../../www/draft/aside";
import { emptyDraft } from "../../www/draft/draft";
import { History } from "../../www/draft/history";
import { DraftStore } from "../../www/draft/store";
import { openDraft } from "../../www/draft/versions";

const blank = emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2026-11" });
const estimate: Effect["estimate"] = { kind: "units", unit: "plats", unitValue: "1000", quantity: { "2028": "2" } };
const effects: Effect[] = ["e1", "e2"].map((id) => ({ id, label: id, party: "p1", direction: "saving", estimate }));
const unread = { text: "några", code: "bad_number" } as const;

function written(): DraftStore {
  const store = new DraftStore({ ...blank, application: { ...blank.application, effects } });
  store.refuse("/effects/1/estimate/quantity/2029", unread.text, unread.code);
  store.refuse("/effects/0/estimate/unitValue", "runt tusen", "bad_amount");
  return store;
}

test("what could not be read goes aside with its estimate, and comes back with it, in the one field it stood in", () => {
  const store = written();
  const before = store.draft;
  turnEstimate(store, "/effects/1", "amounts");
  expect(store.draft.application.effects[1]?.estimate).toEqual({ kind: "amounts", amounts: {} });
  // A field that is not shown is nothing that anybody could mend.
  expect(Object.keys(store.draft.typed)).toEqual(["/effects/0/estimate/unitValue"]);
  store.set("/effects/1/estimate/amounts/2028", "500");
  store.refuse("/effects/1/estimate/amounts/2029", "femhundra", "bad_amount");

  turnEstimate(store, "/effects/1", "units");
  expect(store.draft.application).toEqual(before.application);
  expect(store.draft.typed).toEqual(before.typed);

  turnEstimate(store, "/effects/1", "amounts");
  expect(store.at("/effects/1/estimate/amounts")).toEqual({ "2028": "500" });
  expect(store.draft.typed["/effects/1/estimate/amounts/2029"]?.text).toBe("femhundra");
});

test("a text goes where its effect has gone meanwhile", () => {
  const store = written();
  turnEstimate(store, "/effects/1", "amounts");
  store.remove("/effects/0");
  turnEstimate(store, "/effects/0", "units");
  expect(store.draft.typed).toEqual({ "/effects/0/estimate/quantity/2029": unread });
});

test("to turn is one step, and turning to what it is already changes nothing", () => {
  const store = written();
  const history = new History(store);
  const before = store.draft;
  turnEstimate(store, "/effects/1", "units");
  expect(store.draft).toBe(before);
  turnEstimate(store, "/effects/1", "amounts");
  history.undo();
  expect(store.draft).toEqual(before);
  expect(history.canUndo).toBe(false);
});

test("a draft is read again with what lies aside, texts included", () => {
  const store = written();
  turnEstimate(store, "/effects/1", "amounts");
  const { draft } = store;
  expect(draft.aside).toEqual({ e2: { ...estimate, typed: { "/quantity/2029": unread } } });
  expect(openDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ draft, lost: [] });
});

test("of what lies aside, what no field can show is named, and a figure that cannot be read is a text", () => {
  const typed = { "/unitValue": unread, "/kind": unread, quantity: unread, "/quantity/2029": "x" };
  const aside = { e2: { ...estimate, quantity: { "2028": "två", x: "1" }, typed } };
  const opened = openDraft({ ...blank, aside });
  expect(opened).toMatchObject({
    draft: {
      aside: {
        e2: {
          ...estimate,
          quantity: {},
          typed: { "/unitValue": unread, "/quantity/2028": { text: "två", code: "bad_number" } },
        },
      },
    },
  });
  expect("lost" in opened && [...opened.lost].sort()).toEqual([
    "/aside/e2/quantity/x",
    "/aside/e2/typed/quantity",
    "/aside/e2/typed/~1kind",
    "/aside/e2/typed/~1quantity~12029",
  ]);
});
