// A random valid rule set, wide enough to reach branches that no built-in one does.
import {
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

const words = (sv, en = sv) => ({ sv, en });
const source = { id: "exempel", title: "Exempel", kind: "guideline" };
const cite = { document: "exempel", section: "1" };

export function randomRulebook(seed) {
  const random = generator(seed, 3);
  const criteria = Array.from({ length: random.whole(0, 8) }, (_, index) => criterionOf(random, index));
  const asksForSaving = criteria.some(({ check }) => kindsWithin(check).includes("counted_saving"));
  return tidy({
    format: 1,
    id: `own-${seed}`,
    municipality: random.chance(0.2) ? "Örebro" : "Exempelstad",
    title: words("Egna regler", "Rules of its own"),
    status: "described",
    sources: [source],
    starts: { from: random.chance(0.8) ? null : "2015-06", to: random.chance(0.8) ? null : "2019-06" },
    fund: fundOf(random),
    repayment: repaymentOf(random),
    counted: random.maybe(asksForSaving ? 1 : 0.75, () => countedOf(random)),
    disbursement: random.maybe(0.6, () => ({ occasions: occasionsOf(random) })),
    criteria,
    questions: [
      ...yesNoQuestions.map((id) => ({ id, text: words("Är det så?", "Is it so?"), kind: "yes_no" })),
      { id: numberQuestion, text: words("Hur stor del?", "How large a part?"), kind: "number", unit: "procent" },
    ],
    sections: sectionIds.map((id) => ({
      id,
      stage: "application",
      title: words("Avsnitt", "Section"),
      guidance: words("Skriv.", "Write."),
      required: false,
    })),
    process: { ...(random.chance(0.5) ? { totalMonths: { min: random.whole(1, 10) } } : {}), steps: [] },
    interpretations: [],
  });
}

function fundOf(random) {
  const form = random.pick(["revolving", "reserve", "yearly_budget"]);
  const yearly =
    form === "yearly_budget" ? random.maybe(0.6, () => ({ 2016: "1000", 2017: "500000", 2018: 200000 })) : undefined;
  return tidy({
    form,
    size: random.chance(0.4) ? null : random.pick(["100", "1000000", 250000]),
    yearly,
    riskBearer: random.pick(["executive_board", "committee", "unstated"]),
  });
}

function repaymentOf(random) {
  const basis = random.pick(["none", "saving", "saving", "saving", "drawn", "drawn", "drawn", "decided_plan"]);
  if (basis === "none") return { basis };
  const paying = {
    basis,
    payers: random.chance(0.7) ? ["committee"] : random.atLeastOne(partyKinds, 0.4),
    mechanism: random.pick(["year_end_surplus", "appropriation", "appropriation", "unstated"]),
    afterwards: random.pick(["permanent_adjustment", "kept_level", "restored", "unstated"]),
    exemption: random.chance(0.5),
  };
  if (basis === "decided_plan") return paying;
  const window = windowOf(random);
  if (basis === "saving")
    return {
      ...paying,
      share: random.chance(0.5) ? "100" : percentUpTo(random, 100),
      cap: random.pick(["none", "drawn"]),
      window,
    };
  return {
    ...paying,
    profiles: random.pick([
      ["as_saved"],
      ["straight_line"],
      ["as_saved", "straight_line"],
      ["straight_line", "as_saved"],
    ]),
    window,
  };
}

function windowOf(random) {
  const from = random.pick(["after_investment_phase", "first_effect", "first_effect_or_deadline"]);
  const years = random.chance(0.35) ? null : random.whole(1, 8);
  return from === "first_effect_or_deadline" ? { from, deadlineYears: random.whole(1, 7), years } : { from, years };
}

function countedOf(random) {
  return {
    window: random.chance(0.5) ? "all" : { yearsAfterPhase: random.whole(1, 10) },
    kinds: random.chance(0.5) ? ["committee", "municipal_company"] : random.atLeastOne(partyKinds, 0.5),
    requirement: random.pick([
      "none",
      "positive",
      { factorOfCost: "1" },
      { factorOfCost: "1.5" },
      { factorOfCost: "0.333" },
    ]),
  };
}

function occasionsOf(random) {
  const months = random.atLeastOne([3, 4, 6, 8, 10], 0.4);
  return [...months, ...(random.chance(0.8) ? [12] : [])].map((month) => ({
    id: `m${month}`,
    name: words(`Månad ${month}`, `Month ${month}`),
    throughMonth: month,
  }));
}

function criterionOf(random, index) {
  return tidy({
    id: `c${index}`,
    text: words("Krav", "Criterion"),
    stage: random.pick(stages),
    required: random.chance(0.6),
    check: checkOf(random, 0),
    cite: random.maybe(0.5, () => cite),
  });
}

const kindsWithin = ({ kind, of = [] }) => [kind, ...of.flatMap(kindsWithin)];

const simpleChecks = {
  answer: (random) => ({ question: random.pick(yesNoQuestions) }),
  answer_at_least: (random) => ({ question: numberQuestion, value: random.pick(["25", "25", 25, "24.90", "0"]) }),
  section_written: (random) => ({ section: random.pick(sectionIds) }),
  lead_kind: (random) => ({ kinds: random.atLeastOne(partyKinds, 0.4) }),
  no_party_of_kind: (random) => ({ kinds: random.atLeastOne(partyKinds, 0.3), roles: random.atLeastOne(roles, 0.6) }),
  parties: (random) => ({
    anyOf: random.pick([
      [{ kinds: { committee: 2 } }],
      [{ kinds: { committee: 1 }, distinctAreas: true }],
      [{ kinds: { committee: 1, civil_society: 1 }, distinctAreas: true }],
      [{ kinds: { committee: 2 }, distinctAreas: true }],
      [{ kinds: { committee: 2 }, distinctAreas: true }, { kinds: { committee: 1, civil_society: 1 } }],
      [{ kinds: { committee: 1, municipal_company: 1 } }, { kinds: { committee: 3 } }],
    ]),
    roles: random.atLeastOne(roles, 0.7),
  }),
  endorsed: (random) => ({ kinds: random.atLeastOne(partyKinds, 0.5), roles: random.atLeastOne(roles, 0.7) }),
  duration_months: (random) => tidy({ min: random.maybe(0.7, () => random.whole(1, 24)), max: random.whole(24, 48) }),
  cost_uses: (random) => ({ allowed: random.atLeastOne(uses, 0.8) }),
  counted_saving: () => ({}),
  effects_measurable: (random) => ({ needs: random.atLeastOne(["indicator", "measured", "source", "baseline"], 0.4) }),
  evaluation_schedule: () => ({}),
  alternatives_mapped: () => ({}),
  upkeep_planned: (random) => tidy({ question: random.maybe(0.7, () => "no_upkeep_needed") }),
  repayment_planned: () => ({}),
  grant_limit: (random) =>
    random.pick([{ perYear: "100" }, { total: "100000" }, { shareOfCost: "75" }, { perYear: 500000, shareOfCost: 50 }]),
};

function checkOf(random, depth) {
  if (depth < 2 && random.chance(0.2)) {
    return {
      kind: random.pick(["all", "any"]),
      of: Array.from({ length: random.whole(1, 3) }, () => checkOf(random, depth + 1)),
    };
  }
  const kind = random.pick(Object.keys(simpleChecks));
  return { kind, ...simpleChecks[kind](random) };
}
