// Projects whose present values, or what is saved a krona of cost, lie exactly
// on a half: where an approximation, however near, may be rounded the wrong way.
// And some at the far ends, where the ratio is as large as it gets.

import { tidy } from "./random-source.mjs";

/** Rates that grow by an even number over an odd one: only those reach half an öre. */
const evenRates = [
  { rate: "4", over: 26, under: 25 },
  { rate: "12", over: 28, under: 25 },
  { rate: "20", over: 6, under: 5 },
  { rate: "0.8", over: 126, under: 125 },
  { rate: "28", over: 32, under: 25 },
];
const otherRates = ["0", "2", "3", "3.5", "7.25", "3.14159265358979323846", "99.99999999999999999999", "100"];

/** The same application with other costs and effects. */
export function withHalves(application, random) {
  const first = Number(application.period.start.slice(0, 4));
  const { costs, savings, discountRates } = random.pick([halfAnOre, halfARatio, farEnds])(random, first);
  const party = application.parties[0].id;
  const evaluation = application.evaluation?.map(({ id, goal, measure }) => ({ id, goal, measure }));
  return tidy({
    ...application,
    upkeep: undefined,
    evaluation,
    parties: application.parties.map((each, index) => (index === 0 ? { ...each, kind: "committee" } : each)),
    costs: [{ id: "k0", label: "Kostnad", party, funding: random.pick(["fund", "own"]), amounts: costs }],
    effects: [
      {
        id: "e0",
        label: "Effekt",
        party,
        direction: random.pick(["saving", "saving", "added_cost"]),
        estimate: { kind: "amounts", amounts: savings },
      },
    ],
    discountRates,
  });
}

/** Both present values end in half an öre. */
function halfAnOre(random, first) {
  const { rate, over, under } = random.pick(evenRates);
  const amounts = () => {
    const years = random.whole(1, 8);
    const found = {};
    // From the last year on, what is there is brought a year nearer: a whole number of öre each time but the last.
    let later = 0;
    for (let year = years; year >= 1; year -= 1) {
      const wanted = year === 1 ? over / 2 : 0;
      const least = (((wanted - later) % over) + over) % over;
      const ore = least + over * random.whole(0, 200_000);
      found[first + year] = inKronor(ore);
      later = ((later + ore) / over) * under;
    }
    return found;
  };
  return { costs: amounts(), savings: amounts(), discountRates: [rate, "0", rate] };
}

/** The saving is each year as many times the cost, and their ratio's fifth decimal is its last, a 5. */
function halfARatio(random, first) {
  const times = 2 * random.whole(0, 30_000) + 1;
  const [costs, savings] = [{}, {}];
  const last = first + random.whole(0, 12);
  for (let year = first; year <= last; year += 1) {
    const units = random.whole(1, 5_000);
    costs[year] = inKronor(20_000 * units);
    savings[year] = inKronor(times * units);
  }
  return { costs, savings, discountRates: random.atLeastOne(otherRates, 0.4).slice(0, 5) };
}

/** An öre late against the largest amounts early, or the other way around. */
function farEnds(random, first) {
  const late = { [first + random.whole(20, 35)]: "0.01" };
  const early = { [first]: "1000000000000", [first + 1]: "999999999999.99" };
  const [costs, savings] = random.chance(0.5) ? [late, early] : [early, late];
  return { costs, savings, discountRates: random.atLeastOne(otherRates, 0.4).slice(0, 5) };
}

const inKronor = (ore) => `${Math.floor(ore / 100)}.${String(ore % 100).padStart(2, "0")}`;
