// Random valid input for holding two calculations against each other. The same
// seed gives the same input. Half of it lives in a small world of few years,
// few parties and small amounts, where ties, caps and exact halves are common.
import { withHalves } from "./random-halves.mjs";
import {
  amountOf,
  amountsBetween,
  frequencies,
  generator,
  numberQuestion,
  partyKinds,
  percentUpTo,
  roles,
  sectionIds,
  stages,
  tidy,
  uses,
  yesNoQuestions,
} from "./random-source.mjs";

export { randomRulebook } from "./random-rulebook.mjs";

/** Now and then one that is made to lie on exact halves. */
export function randomApplication(seed) {
  const application = anyApplication(seed);
  const random = generator(seed, 3);
  return random.chance(0.1) && application.parties.length > 0 ? withHalves(application, random) : application;
}

function anyApplication(seed) {
  const random = generator(seed, 1);
  const small = random.chance(0.5);
  const startYear = random.whole(2010, 2024);
  const startMonth = random.whole(1, 12);
  const months = random.whole(0, small ? 23 : 47);
  const endYear = startYear + Math.floor((startMonth - 1 + months) / 12);
  const world = { random, small, startYear, endYear, last: endYear + (small ? 5 : 14), parties: partiesOf(random) };
  const month = (year, number) => `${year}-${String(number).padStart(2, "0")}`;
  const hasParties = world.parties.length > 0;
  const lines = (most, make) =>
    hasParties ? Array.from({ length: random.whole(0, most) }, (_, index) => make(world, index)) : [];
  const costs = lines(4, costLine);
  const effects = lines(5, effectOf);
  return tidy({
    contract: 1,
    name: `Prov ${seed}`,
    period: { start: month(startYear, startMonth), end: month(endYear, ((startMonth - 1 + months) % 12) + 1) },
    parties: world.parties,
    costs,
    effects,
    upkeep: random.maybe(0.4, () => lines(2, upkeepLine)),
    grant: random.maybe(0.3, () => ({ total: random.chance(0.1) ? "0" : amountOf(random, small) })),
    reach: random.maybe(0.4, () => ({ persons: random.whole(1, 60) })),
    evaluation: random.maybe(0.3, () => evaluationOf(random, effects)),
    alternatives: random.maybe(0.3, () => alternativesOf(world)),
    answers: random.maybe(0.7, () => answersOf(random)),
    texts: random.maybe(0.7, () =>
      Object.fromEntries(random.some(sectionIds, 0.7).map((id) => [id, random.chance(0.1) ? "  " : "Skrivet."])),
    ),
    repaymentPlan: random.maybe(0.7, () => repaymentPlanOf(world)),
    discountRates: random.maybe(0.4, () =>
      random.atLeastOne(["0", "3", "3.50", 4, 2.5, "12.345", "100"], 0.3).slice(0, 5),
    ),
  });
}

function partiesOf(random) {
  const count = random.chance(0.03) ? 0 : random.whole(1, 4);
  return Array.from({ length: count }, (_, index) =>
    tidy({
      id: `p${index}`,
      name: `Part ${index}`,
      kind: random.chance(0.65) ? "committee" : random.pick(partyKinds),
      area: random.maybe(0.7, () => random.pick(["Skola", " skola", "Social omsorg", "Kultur", " "])),
      role: index === 0 && random.chance(0.7) ? "lead" : random.pick(roles),
      endorses: random.maybe(0.7, () => random.chance(0.8)),
    }),
  );
}

const partyIn = ({ random, parties }) => random.pick(parties).id;

function costLine(world, index) {
  const { random, small, startYear, endYear, last } = world;
  const to = random.chance(0.15) ? last : endYear;
  return tidy({
    id: `k${index}`,
    label: `Kostnad ${index}`,
    party: partyIn(world),
    funding: random.chance(0.7) ? "fund" : "own",
    use: random.maybe(0.7, () => random.pick(uses)),
    amounts: amountsBetween(random, startYear, to, small),
  });
}

function upkeepLine(world, index) {
  const { random, small, endYear, last } = world;
  return tidy({
    id: `u${index}`,
    label: `Underhåll ${index}`,
    party: partyIn(world),
    financing: random.maybe(0.7, () =>
      random.pick(["within_appropriation", "new_appropriation", "other", "unsettled"]),
    ),
    amounts: amountsBetween(random, endYear, last, small),
  });
}

function effectOf(world, index) {
  const { random, small, startYear, last } = world;
  const quantity = () => random.pick(["0", "1", "2", "0.5", "0.25", "1.333333", 3, "12.5", 0.75]);
  const units = () => {
    const unitValue = amountOf(random, small);
    return tidy({
      kind: "units",
      unit: "år",
      // Times the largest quantity it is still an amount within the limits.
      unitValue: Number(unitValue) > 7e10 ? "7" : unitValue,
      quantity: amountsBetween(random, startYear, last, small, quantity),
      deadweight: random.maybe(0.5, () => percentUpTo(random, 100)),
      attribution: random.maybe(0.5, () => percentUpTo(random, 100)),
      dropOff: random.maybe(0.5, () => percentUpTo(random, 100)),
    });
  };
  return tidy({
    id: `e${index}`,
    label: `Effekt ${index}`,
    party: partyIn(world),
    direction: random.chance(0.75) ? "saving" : "added_cost",
    nature: random.maybe(0.5, () => random.pick(["lowered_cost", "avoided_cost", "revenue"])),
    estimate: random.chance(0.35)
      ? units()
      : { kind: "amounts", amounts: amountsBetween(random, startYear, last, small) },
    indicator: random.maybe(0.7, () => "Antal"),
    baseline: random.maybe(0.6, () => "Tio"),
    measured: random.maybe(0.7, () => random.pick(frequencies)),
    source: random.maybe(0.6, () => "Egen statistik"),
    range: random.maybe(0.2, () => ({ low: percentUpTo(random, 100), high: random.whole(100, 200) })),
  });
}

function evaluationOf(random, effects) {
  return Array.from({ length: random.whole(0, 3) }, (_, index) =>
    tidy({
      id: `r${index}`,
      goal: "Mål",
      measure: random.maybe(0.9, () => "Mått"),
      effect: effects.length > 0 ? random.maybe(0.5, () => random.pick(effects).id) : undefined,
      frequency: random.maybe(0.9, () => random.pick(frequencies)),
      responsible: random.maybe(0.85, () => "Projektledaren"),
    }),
  );
}

function alternativesOf({ random, small, startYear, last }) {
  return Array.from({ length: random.whole(0, 3) }, (_, index) => ({
    id: `a${index}`,
    label: `Alternativ ${index}`,
    kind: random.pick(["ordinary", "none"]),
    cost: amountsBetween(random, startYear, last, small),
    saving: amountsBetween(random, startYear, last, small),
  }));
}

/** What people answer where a figure is asked for: numbers, and what is none yet. */
const figures = ["10", "24.9", "25", "25.0", "100", " 30 ", "0", "-0", "-5", "-0.5", "", " ", "-", "24,9", "hälften"];

function answersOf(random) {
  const answers = Object.fromEntries(
    random
      .some(yesNoQuestions, 0.8)
      .map((id) => [id, { answer: random.chance(0.75) ? "yes" : random.pick(["no", "partly"]) }]),
  );
  if (random.chance(0.7)) answers[numberQuestion] = { value: random.pick(figures) };
  return answers;
}

function repaymentPlanOf(world) {
  const { random, small, startYear, last, parties } = world;
  const year = () => random.whole(startYear - 1, last + 2);
  const ownPlan = () =>
    tidy({
      from: random.maybe(0.4, year),
      to: random.maybe(0.4, year),
      amounts: random.maybe(0.4, () => amountsBetween(random, startYear, last, small)),
    });
  const byParty = (probability, make) =>
    Object.fromEntries(random.some(parties, probability).map((party) => [party.id, make()]));
  return tidy({
    from: random.maybe(0.35, year),
    to: random.maybe(0.35, year),
    parties: random.maybe(0.35, () => byParty(0.5, ownPlan)),
    profile: random.maybe(0.35, () => random.pick(["as_saved", "straight_line"])),
    decided: random.maybe(0.6, () => byParty(0.8, () => amountsBetween(random, startYear, last, small))),
    exemptFrom: random.maybe(0.35, year),
  });
}

// ----------------------------------------------------------------- options

export function randomOptions(seed, application) {
  const random = generator(seed, 2);
  return tidy({
    stage: random.maybe(0.5, () => random.pick(stages)),
    scenario: random.maybe(0.4, () =>
      tidy({
        effectScale: random.maybe(0.6, () => percentUpTo(random, random.chance(0.2) ? 1000 : 150)),
        effectDelay: random.maybe(0.5, () => random.whole(0, random.chance(0.1) ? 20 : 3)),
        costScale: random.maybe(0.6, () => percentUpTo(random, 150)),
      }),
    ),
    followUp: random.maybe(0.4, () => followUpOf(random, application)),
    today: random.maybe(0.4, () => `20${random.whole(10, 25)}-0${random.whole(1, 9)}`),
  });
}

function followUpOf(random, application) {
  const startYear = Number(application.period.start.slice(0, 4));
  const endYear = Number(application.period.end.slice(0, 4));
  const small = random.chance(0.5);
  const outcome = (lines) =>
    Object.fromEntries(
      random.some(lines, 0.5).map((line) => [line.id, amountsBetween(random, startYear, endYear + 8, small)]),
    );
  return tidy({
    through: random.whole(startYear, endYear + 8),
    costs: random.maybe(0.7, () => outcome(application.costs)),
    effects: random.maybe(0.7, () => outcome(application.effects)),
    upkeep: random.maybe(0.4, () => outcome(application.upkeep ?? [])),
    status: random.maybe(0.8, () => random.pick(["running", "completed", "terminated", "failed"])),
  });
}
