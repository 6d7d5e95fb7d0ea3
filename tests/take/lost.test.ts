// What could not be restored out of a file or a link is named as the form calls it, never as the file does.
import { expect, test } from "vitest";
import { emptyDraft, type Draft } from "../../www/draft/draft";
import { openDraft } from "../../www/draft/versions";
import { lostText } from "../../www/take/lost";
import { languages, words, type Lang } from "../../www/words/words";
import { exampleOf } from "./drafts";

const example = exampleOf("uppsala-2016");
const draft: Draft = {
  ...emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2026-11" }),
  application: example,
};
const line = example.costs[0]?.label ?? "";
const effect = example.effects[0];
const party = example.parties[0];

test.each([
  ["/costs/0/use", `Kostnader, ”${line}”, Vad pengarna går till`],
  ["/costs/0/amounts/2026", `Kostnader, ”${line}”, 2026`],
  ["/costs/0/amounts", `Kostnader, ”${line}”, Belopp`],
  ["/costs/0/färg", `Kostnader, ”${line}”, Okänd uppgift: färg`],
  ["/costs/77", "Kostnader, rad 78"],
  ["/effects/0/estimate/unitValue", `Effekter, ”${effect?.label}”, Kostnad för varje`],
  ["/parties/0/endorses", `Parter, ”${party?.name}”, Står bakom ansökan`],
  ["/period/start", "Projektets start"],
  ["/grant/decided", "Beviljat belopp, Beslutsdatum"],
  ["/answers/behov/answer", "Krav, Svar"],
  ["/repaymentPlan/profile", "Återföringsplan, Hur det återförs"],
  [`/repaymentPlan/parties/${party?.id}/amounts/2027`, `Återföringsplan, 2027, ${party?.name}`],
  ["/name", "Projektets namn"],
  ["/mood", "Okänd uppgift: mood"],
  ["/row", "Okänd uppgift: row"],
  ["/constructor", "Okänd uppgift: constructor"],
  ["/costs/0/constructor", `Kostnader, ”${line}”, Okänd uppgift: constructor`],
  ["/rulebook", "Riktlinjen finns inte här. Välj en av dem som finns."],
  ["/unit", "Enhet"],
  ["/contract", "Formatets version"],
  [`/aside/${effect?.id}/unit`, `Ett annat sätt att räkna en effekt: ${effect?.label}`],
  ["/typed/~1costs~10~1amounts~12026", `En text som inte gick att läsa: Kostnader, ”${line}”, 2026`],
  ["/beside/decisions/1/date", "Beslut, rad 2, Datum"],
  ["/beside/followUp/status", "Uppföljning, Hur projektet står"],
  [`/beside/followUp/costs/${example.costs[0]?.id}/2026`, `Uppföljning, ”${line}”, 2026`],
  ["/beside/people/process_lead", "Vem gör vad"],
])("%s is called %s", (place, text) => {
  expect(lostText(words("sv"), draft, place)).toBe(text);
});

test("a line of a thousand signs is named by so many that it is recognised", () => {
  const long = "Lön till ".repeat(111);
  const [cost] = example.costs;
  const costs = cost ? [{ ...cost, label: long }] : [];
  const parties = example.parties.map((one) => ({ ...one, name: long }));
  const spun = { ...draft, application: { ...example, costs, parties } };
  for (const place of [
    "/costs/0/use",
    `/beside/followUp/costs/${cost?.id}/2026`,
    `/repaymentPlan/parties/${parties[0]?.id}/amounts/2027`,
    "/" + "x".repeat(60),
  ]) {
    const said = lostText(words("sv"), spun, place);
    expect(said.length).toBeLessThan(140);
    expect(place.includes("x") || said.includes("Lön till Lön till")).toBe(true);
  }
  expect(lostText(words("sv"), spun, "/costs/0/use")).toMatch(
    /^Kostnader, ”Lön till .{50,70}…”, Vad pengarna går till$/,
  );
});

/** Every value of an application and of what stands beside it, replaced by something that fits nowhere. */
function spoilt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spoilt);
  if (typeof value !== "object" || value === null) return { unfit: true };
  return Object.fromEntries(Object.entries(value).map(([name, at]) => [name, spoilt(at)]));
}

test.each(languages)("no field that the form has goes by its name in the file, in %s", (lang: Lang) => {
  const beside = {
    decisions: [{ id: "d", body: "b", date: "x", outcome: "noted", reference: "r", note: "n" }],
    followUp: { through: 2026, status: "running", costs: { [example.costs[0]?.id ?? ""]: { "2026": "1" } } },
    people: { process_lead: "Anna" },
  };
  const application = { ...(spoilt(example) as object), contract: 1 };
  const opened = openDraft({ ...draft, application, beside: spoilt(beside) }, ["uppsala-2016"]);
  if (!("draft" in opened)) throw new Error(`refused: ${opened.refused}`);
  const said = opened.lost.filter((place) => !place.endsWith("/unfit")).map((at) => lostText(words(lang), draft, at));
  expect(said.length).toBeGreaterThan(50);
  const unknown = words(lang)("lost-unknown", { detail: "" });
  expect(said.filter((text) => text.includes(unknown) || /[_{}/]|[a-z][A-Z]/.test(text))).toEqual([]);
});
