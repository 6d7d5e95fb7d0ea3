// Drafts of every make, the same for the same seed: half filled in, with texts that are hard to carry.
import type { CostLine, Effect, Party, UpkeepLine } from "../../src/types.d.ts";
import type { Draft } from "../../www/draft/draft";

const texts = [
  "",
  "Familjecentral i Geneta",
  "Åäö, é, 漢字, 🌱 och \u00a0 fast mellanrum",
  `"citat" \\ snedstreck \n ny rad \t tabb {} [] , : ;`,
  "<script>window.ran = 1</script>",
  "=1+1",
  "__proto__",
  "x".repeat(400),
];

export function randomDraft(seed: number): Draft {
  // The minimal standard generator: its whole state is the seed.
  let state = (seed % 0x7ffffffe) + 1;
  const below = (limit: number) => (state = (state * 48271) % 0x7fffffff) % limit;
  const one = <V>(list: readonly V[]) => list[below(list.length)] as V;
  const maybe = <V extends object>(make: () => V): V | Record<never, never> => (below(2) === 0 ? make() : {});
  const many = <V>(most: number, make: (index: number) => V) =>
    Array.from({ length: below(most + 1) }, (_, at) => make(at));
  const amounts = () =>
    Object.fromEntries(
      many(12, (at) => [String(2020 + at), one([`${below(9_999_999)}`, `${below(9999)}.5`, below(1e6)])]),
    );
  const parties: Party[] = [
    { id: "p1", name: one(texts), kind: "committee", role: "lead" },
    ...many(3, (at): Party => ({
      id: `p${at + 2}`,
      name: one(texts),
      kind: one(["committee", "municipal_company", "civil_society", "other_public", "private_company"]),
      role: one(["participant", "affected"]),
      ...maybe(() => ({ endorses: below(2) === 0 })),
    })),
  ];
  const line = (prefix: string, at: number) => ({
    id: `${prefix}${at + 1}`,
    label: one(texts),
    party: one(parties).id,
  });
  const estimate = (): Effect["estimate"] =>
    below(2) === 0
      ? { kind: "amounts", amounts: amounts() }
      : { kind: "units", unit: one(texts), unitValue: one(["", "1000", 250]), quantity: { "2027": "1.5", "2028": 3 } };
  const costs = many(6, (at): CostLine => ({ ...line("c", at), funding: one(["fund", "own"]), amounts: amounts() }));
  return {
    format: 2,
    rulebook: one(["uppsala-2016", "stockholm-2015"]),
    stage: one(["idea", "application", "follow_up", "end"]),
    lang: one(["sv", "en"]),
    unit: one(["kr", "tkr", "mnkr"]),
    application: {
      contract: 1,
      name: one(texts),
      period: { start: "2025-01", end: `20${26 + below(5)}-12` },
      parties,
      costs,
      effects: many(6, (at): Effect => ({
        ...line("e", at),
        direction: one(["saving", "added_cost"]),
        estimate: estimate(),
      })),
      ...maybe(() => ({ upkeep: many(3, (at): UpkeepLine => ({ ...line("u", at), amounts: amounts() })) })),
      ...maybe(() => ({ texts: { problem: one(texts), goal: one(texts) } })),
      ...maybe(() => ({ answers: { early: { answer: "partly" as const, note: one(texts) }, share: { value: "20" } } })),
      ...maybe(() => ({ repaymentPlan: { from: 2027, parties: { p1: { amounts: amounts() } } } })),
      ...maybe(() => ({ reach: { persons: below(900) } })),
    },
    beside: {
      ...maybe(() => ({ decisions: many(3, (at) => ({ id: `d${at + 1}`, body: one(texts), date: "2026-03-17" })) })),
      ...maybe(() => ({ followUp: { through: 2026, costs: { c1: amounts() } } })),
    },
    typed: costs.length > 0 && below(2) === 0 ? { "/costs/0/amounts/2026": { text: "tolv", code: "bad_amount" } } : {},
    aside:
      below(3) === 0
        ? {
            e1: {
              kind: "amounts",
              amounts: amounts(),
              ...maybe(() => ({ typed: { "/amounts/2026": { text: "tolv", code: "bad_amount" as const } } })),
            },
          }
        : {},
  };
}
