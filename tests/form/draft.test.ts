import { expect, test } from "vitest";
import { assessable, emptyDraft, freeId } from "../../www/draft/draft";
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
});

test.each([
  ["/name", "Ny"],
  ["/period/start", "2027-03"],
  ["/period/end", "2029-06"],
  ["/parties/0/name", "Socialnämnden"],
  ["/parties/0/kind", "municipal_company"],
  ["/parties/0/area", "Omsorg"],
  ["/parties/0/role", "affected"],
  ["/parties/0/endorses", false],
  ["/discountRates", ["3"]],
  ["/texts/problem", "Många"],
  ["/answers/purpose", { answer: "yes" }],
  ["/grant/decided", "2027-03-15"],
  ["/reach/persons", 10],
  ["/repaymentPlan/from", 2029],
  ["/costs", [{ id: "c1", label: "", party: "p1", funding: "fund", amounts: {} }]],
  ["/beside/people", { project_lead: "Kim Lind" }],
])("what is written at %s would be missed, and taken away again it leaves the draft untouched", (path, value) => {
  const made = new DraftStore(empty);
  const before = made.at(path);
  made.set(path, value);
  expect(made.isUntouched).toBe(false);
  if (before === undefined) made.remove(path);
  else made.set(path, before);
  expect(made.isUntouched).toBe(true);
});

test("a rule set and a stage that somebody chose, and a text that cannot be read, would be missed too; language and unit would not", () => {
  const touched = (change: (store: DraftStore) => void) => {
    const made = new DraftStore(empty);
    change(made);
    return !made.isUntouched;
  };
  expect(touched((made) => made.choose({ rulebook: "orebro-2020" }))).toBe(true);
  expect(touched((made) => made.choose({ stage: "idea" }))).toBe(true);
  expect(touched((made) => made.refuse("/period/start", "snart", "bad_month"))).toBe(true);
  expect(touched((made) => made.choose({ lang: "en", unit: "kr" }))).toBe(false);
});

test("a rule set that the page gives leaves a draft as untouched as it was, and never more so", () => {
  const made = new DraftStore(empty);
  made.giveRulebook("orebro-2020");
  expect([made.draft.rulebook, made.isUntouched]).toEqual(["orebro-2020", true]);
  made.choose({ rulebook: "uppsala-2016" });
  expect(made.isUntouched).toBe(false);
  made.set("/name", "Ny");
  made.giveRulebook("stockholm-2015");
  made.remove("/name");
  made.set("/name", "");
  expect(made.isUntouched).toBe(false);
});

test("a draft that is begun is untouched, whatever lay there before and whatever it begins with", () => {
  const made = store();
  const prefilled = { ...empty, application: { ...empty.application, name: "Ur sidan" } };
  made.begin(prefilled);
  expect([made.draft, made.isUntouched]).toEqual([prefilled, true]);
  made.replace(empty);
  expect(made.isUntouched).toBe(false);
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
