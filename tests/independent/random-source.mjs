// What random input is made of: the draws, and the words that an application and a rule set share.

export const partyKinds = ["committee", "municipal_company", "civil_society", "other_public", "private_company"];
export const roles = ["lead", "participant", "affected"];
export const uses = ["development", "introduction", "operation", "follow_up", "evaluation", "project_lead", "other"];
export const frequencies = ["monthly", "quarterly", "interim", "yearly", "at_end"];
export const stages = ["idea", "application", "follow_up", "end"];
/** Ids that the built-in rule sets use too, so that answers and texts meet their criteria. */
export const yesNoQuestions = [
  "council_goals",
  "societal_gain",
  "knowledge_based",
  "evaluable",
  "measurable_effect",
  "new_ways",
  "purpose",
  "evidence",
  "preventive",
  "children_and_young",
  "long_term",
  "public_health",
  "real_need",
  "anchored",
  "better_outcome_and_lower_costs",
  "no_upkeep_needed",
];
export const numberQuestion = "project_lead_share";
export const sectionIds = [
  "problem",
  "method",
  "complement",
  "expected_effects",
  "implementation_plan",
  "follow_up_and_evaluation_plan",
  "benefits_realisation_plan",
  "target_group",
  "period",
  "costs",
  "need",
  "content",
  "cost_reduction_period",
];

/** mulberry32: small, fast, and the same everywhere. */
export function generator(seed, salt) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const chance = (probability) => next() < probability;
  const pick = (list) => list[whole(0, list.length - 1)];
  const some = (list, probability) => list.filter(() => chance(probability));
  const atLeastOne = (list, probability) => {
    const chosen = some(list, probability);
    return chosen.length > 0 ? chosen : [pick(list)];
  };
  const maybe = (probability, make) => (chance(probability) ? make() : undefined);
  return { next, whole, chance, pick, some, atLeastOne, maybe };
}

/** Leaves out what is undefined, as JSON would. */
export const tidy = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

export function amountOf(random, small) {
  if (random.chance(0.1)) return "0";
  if (small) return random.pick(["0.01", "0.02", "0.03", "0.05", "1", "3", "10", "33.33", "100", "100.01", 50, 200]);
  const kronor = Math.floor(10 ** (random.next() * (random.chance(0.02) ? 11.9 : 7)));
  const form = random.whole(0, 3);
  if (form === 0) return kronor;
  if (form === 1) return String(kronor);
  return form === 2 ? `${kronor}.${random.whole(0, 9)}` : `${kronor}.${String(random.whole(0, 99)).padStart(2, "0")}`;
}

export function percentUpTo(random, most) {
  const form = random.whole(0, 9);
  if (form < 4) return String(random.pick([0, 10, 20, 25, 50, 75, 90, 100].filter((each) => each <= most)));
  if (form < 6) return random.whole(0, most);
  if (form < 8) return `${random.whole(0, most - 1)}.${random.whole(0, 99)}`;
  if (form === 8) return random.whole(0, (most - 1) * 4) / 4;
  const decimals = random.chance(0.2) ? 20 : 6;
  return `${random.whole(0, most - 1)}.${Array.from({ length: decimals }, () => random.whole(0, 9)).join("")}`;
}

export function amountsBetween(random, from, to, small, make = amountOf) {
  const first = random.whole(from, to);
  const last = Math.min(to, first + random.whole(0, small ? 3 : 9));
  const amounts = {};
  const steady = random.maybe(0.4, () => make(random, small));
  for (let year = first; year <= last; year += 1)
    if (random.chance(0.85)) amounts[year] = steady ?? make(random, small);
  return amounts;
}
