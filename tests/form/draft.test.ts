import { expect, test } from "vitest";
import { assessable, emptyDraft, freeId, isEmpty } from "../../www/draft/draft";
import { get, parts, remove, set, to, within } from "../../www/draft/pointer";
import { DraftStore, type DraftChange } from "../../www/draft/store";

const empty = emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2026-11" });

function store(): DraftStore {
  const made = new DraftStore(empty);
  made.append("/costs", { id: "c1", label: "Lön", party: "p1", funding: "fund", amounts: { "2027": "100" } });
  made.append("/costs", { id: "c2", label: "Lokal", party: "p1", funding: "fund", amounts: {} });
  made.append("/costs", { id: "c3", label: "Resor", party: "p1", funding: "own", amounts: {} });
  return made;
}

test("a pointer leads through names with slashes and tildes in them", () => {
  const path = to("answers", "a/b~c", "note");
  expect(path).toBe("/answers/a~1b~0c/note");
  expect(parts(path)).toEqual(["answers", "a/b~c", "note"]);
  expect(get(set({}, path, "x"), path)).toBe("x");
});

test("a pointer is within its ancestors, and not within a namesake", () => {
  expect(within("/costs/1/label", "/costs/1")).toBe(true);
  expect(within("/costs/10", "/costs/1")).toBe(false);
});

test("names that every object inherits are no places", () => {
  expect(get({}, "/constructor")).toBeUndefined();
  expect(get({}, "/__proto__/polluted")).toBeUndefined();
  const changed = set({}, "/__proto__/polluted", "yes");
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
});

test("a change shares what it does not touch, and leaves the former as it was", () => {
  const before = { a: { x: 1 }, b: [{ y: 1 }, { y: 2 }] };
  const after = set(before, "/b/1/y", 3);
  expect(after).toEqual({ a: { x: 1 }, b: [{ y: 1 }, { y: 3 }] });
  expect(after.a).toBe(before.a);
  expect(after.b[0]).toBe(before.b[0]);
  expect(before.b[1]).toEqual({ y: 2 });
  expect(remove(after, "/b/0")).toEqual({ a: { x: 1 }, b: [{ y: 3 }] });
  expect(remove(after, "/missing/x")).toBe(after);
});

test("an empty draft begins at the turn of the year, for two years, with one committee", () => {
  expect(empty.application.period).toEqual({ start: "2027-01", end: "2028-12" });
  expect(empty.application.parties).toHaveLength(1);
  expect(isEmpty(empty)).toBe(true);
});

test("anything written makes a draft worth asking about", () => {
  const at = (path: string, value: unknown) => isEmpty({ ...empty, application: set(empty.application, path, value) });
  expect(at("/name", "Ny")).toBe(false);
  expect(at("/parties/0/name", "Socialnämnden")).toBe(false);
  expect(at("/texts/problem", "Många")).toBe(false);
  expect(at("/answers/purpose", { answer: "yes" })).toBe(false);
  expect(isEmpty({ ...empty, typed: { "/period/start": { text: "snart", code: "bad_month" } } })).toBe(false);
});

test("a new line gets an id that no other has, also after one was taken away", () => {
  expect(freeId("c", [])).toBe("c1");
  expect(freeId("c", [{ id: "c1" }, { id: "c3" }])).toBe("c4");
  expect(freeId("c", [{ id: "c2" }])).toBe("c3");
});

test("what cannot be read is kept beside the draft, and the last readable value stays", () => {
  const made = store();
  made.refuse("/costs/0/amounts/2027", "hundra", "bad_amount");
  expect(made.at("/costs/0/amounts/2027")).toBe("100");
  expect(made.draft.typed).toEqual({ "/costs/0/amounts/2027": { text: "hundra", code: "bad_amount" } });
  made.set("/costs/0/amounts/2027", "200");
  expect(made.draft.typed).toEqual({});
});

test("the readable beginning of what cannot be read does not count: the field is as before it was touched", () => {
  const made = store();
  const before = { value: made.at("/costs/0/amounts/2027") };
  made.set("/costs/0/amounts/2027", "1");
  made.refuse("/costs/0/amounts/2027", "1e9", "bad_amount", before);
  expect(made.at("/costs/0/amounts/2027")).toBe("100");

  made.set("/costs/0/amounts/2031", "1");
  made.refuse("/costs/0/amounts/2031", "1e9", "bad_amount", { value: undefined });
  expect(made.at("/costs/0/amounts/2031")).toBeUndefined();
});

test("when a line goes, the unread texts of those below it move up with them, and its own go", () => {
  const made = store();
  made.refuse("/costs/0/amounts/2027", "a", "bad_amount");
  made.refuse("/costs/1/amounts/2027", "b", "bad_amount");
  made.refuse("/costs/2/amounts/2028", "c", "bad_amount");
  made.remove("/costs/1");
  expect(made.draft.application.costs.map(({ id }) => id)).toEqual(["c1", "c3"]);
  expect(Object.entries(made.draft.typed).map(([path, { text }]) => [path, text])).toEqual([
    ["/costs/0/amounts/2027", "a"],
    ["/costs/1/amounts/2028", "c"],
  ]);
});

test("each change is told once, with its places and the draft before it", () => {
  const made = store();
  const told: DraftChange[] = [];
  const stop = made.listen((change) => told.push(change));
  const before = made.draft;
  made.set("/name", "Nytt namn");
  made.setAll([
    ["/costs/0/party", "p2"],
    ["/costs/1/party", "p2"],
  ]);
  stop();
  made.set("/name", "Ingen hör");
  expect(told.map(({ paths }) => paths)).toEqual([["/name"], ["/costs/0/party", "/costs/1/party"]]);
  expect(told[0]?.before).toBe(before);
});

test("parts that lack what they cannot do without stay in the draft and out of the calculation", () => {
  const made = store();
  made.set("/grant/decided", "2027-03-15");
  made.set("/reach/completing", 10);
  made.set("/answers/purpose/note", "Återkommer");
  made.set("/texts/problem", "");
  made.set("/repaymentPlan/parties/p1/amounts/2029", "5");
  made.remove("/repaymentPlan/parties/p1/amounts/2029");
  const application = assessable(made.draft.application);
  expect(application).not.toHaveProperty("grant");
  expect(application).not.toHaveProperty("reach");
  expect(application.answers).toEqual({});
  expect(application.texts).toEqual({});
  expect(application.repaymentPlan?.parties).toEqual({});
  expect(made.draft.application.grant).toEqual({ decided: "2027-03-15" });
});
