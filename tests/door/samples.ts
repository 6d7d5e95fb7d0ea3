// Input in which every optional field of the contract stands, for tests that
// change one thing at a time.
import type { Application, AssessOptions, Check, Rulebook } from "./module.ts";

export function fullApplication(): Application {
  return {
    contract: 1,
    name: "Tidiga insatser i skolan",
    period: { start: "2018-03", end: "2020-10" },
    parties: [
      { id: "soc", name: "Socialnämnden", kind: "committee", area: "social omsorg", role: "lead", endorses: true },
      { id: "skola", name: "Utbildningsnämnden", kind: "committee", area: "utbildning", role: "affected" },
      { id: "region", name: "Regionen", kind: "other_public", role: "participant", endorses: false },
    ],
    costs: [
      {
        id: "k1",
        label: "Projektledning",
        party: "soc",
        funding: "fund",
        use: "project_lead",
        amounts: { "2018": "900000", "2019": 1000000, "2020": "450000.5" },
      },
      { id: "k2", label: "Lokaler", party: "skola", funding: "own", amounts: { "2019": "20000" } },
    ],
    effects: [
      {
        id: "e1",
        label: "Färre placeringar",
        party: "soc",
        direction: "saving",
        nature: "lowered_cost",
        estimate: {
          kind: "units",
          unit: "placeringsår",
          unitValue: "600000",
          quantity: { "2021": "0.5", "2022": 1, "2023": "1.25" },
          deadweight: "10",
          attribution: 80,
          dropOff: "2.5",
        },
        indicator: "Antal placeringar",
        baseline: "12",
        measured: "yearly",
        source: "Egen statistik",
        range: { low: "50", high: 130 },
      },
      {
        id: "e2",
        label: "Fler anmälningar",
        party: "skola",
        direction: "added_cost",
        estimate: { kind: "amounts", amounts: { "2021": "30000" } },
      },
    ],
    upkeep: [
      {
        id: "u1",
        label: "Samordnare",
        party: "soc",
        financing: "within_appropriation",
        amounts: { "2021": "80000", "2022": "80000" },
      },
    ],
    grant: { total: "2300000", decided: "2018-01-15", reference: "KS 12" },
    reach: { persons: 40, completing: 31 },
    evaluation: [
      {
        id: "r1",
        goal: "Färre placeringar",
        activity: "Stöd i hemmet",
        measure: "Antal",
        effect: "e1",
        outcome: "Halvering",
        baseline: "12",
        target: "6",
        frequency: "yearly",
        responsible: "Projektledaren",
      },
    ],
    alternatives: [
      { id: "a1", label: "Som i dag", kind: "ordinary", cost: { "2018": "700000" }, saving: { "2019": "100000" } },
    ],
    answers: {
      preventive: { answer: "yes", note: "Se bilaga" },
      project_lead_share: { value: "25", note: "Del av tjänst" },
    },
    texts: { problem: "Placeringarna ökar.", method: "Stöd i hemmet." },
    repaymentPlan: {
      from: 2021,
      to: 2023,
      parties: { soc: { from: 2021, to: 2023, amounts: { "2021": "100000", "2022": "200000" } } },
      profile: "as_saved",
      decided: { soc: { "2022": "1000" } },
      exemptFrom: 2023,
    },
    discountRates: ["0", 3, "3.5"],
  };
}

export function fullOptions(): AssessOptions {
  return {
    stage: "follow_up",
    scenario: { effectScale: "90", effectDelay: 1, costScale: 110 },
    followUp: {
      through: 2019,
      costs: { k1: { "2018": "800000", "2019": "950000" } },
      effects: { e1: { "2022": "250000" } },
      upkeep: { u1: { "2021": "75000" } },
      status: "running",
    },
    today: "2019-12",
  };
}

const text = (sv: string, en: string) => ({ sv, en });
const cite = { document: "riktlinje", section: "3.1 Villkor" };

/** Every kind of check, and the fields that are not required. */
const checks: Check[] = [
  { kind: "answer", question: "preventive" },
  { kind: "answer_at_least", question: "project_lead_share", value: "25" },
  { kind: "section_written", section: "problem" },
  { kind: "lead_kind", kinds: ["committee"] },
  { kind: "no_party_of_kind", kinds: ["private_company"], roles: ["lead"] },
  {
    kind: "parties",
    anyOf: [{ kinds: { committee: 2 }, distinctAreas: true }, { kinds: { civil_society: 1 } }],
    roles: ["lead", "affected"],
  },
  { kind: "endorsed", kinds: ["committee"], roles: ["lead"] },
  { kind: "duration_months", min: 12, max: 36 },
  { kind: "cost_uses", allowed: ["development", "project_lead"] },
  { kind: "counted_saving" },
  { kind: "effects_measurable", needs: ["indicator", "measured"] },
  { kind: "evaluation_schedule" },
  { kind: "alternatives_mapped" },
  { kind: "upkeep_planned", question: "no_upkeep_needed" },
  { kind: "repayment_planned" },
  { kind: "grant_limit", perYear: "2000000", total: 5000000, shareOfCost: "90" },
  { kind: "all", of: [{ kind: "repayment_planned" }, { kind: "any", of: [{ kind: "alternatives_mapped" }] }] },
];

export function fullRulebook(): Rulebook {
  const rulebook: Rulebook = {
    format: 1,
    id: "exempelstad-2018",
    municipality: "Exempelstad",
    title: text("Riktlinje för sociala investeringar", "Guideline for social investments"),
    status: "adopted",
    sources: [
      {
        id: "riktlinje",
        title: "Riktlinje",
        kind: "guideline",
        reference: "KS 2018/1",
        decided: "2018-01-01",
        read: "2026-11",
      },
    ],
    starts: { from: "2018-01", to: "2022-12", cite },
    afterlife: { text: text("Gäller ännu.", "Still in force."), cite },
    fund: {
      form: "yearly_budget",
      size: "24000000",
      yearly: { "2018": "5000000", "2019": 4000000 },
      riskBearer: "committee",
      cite,
    },
    repayment: {
      basis: "saving",
      payers: ["committee"],
      mechanism: "appropriation",
      afterwards: "kept_level",
      exemption: true,
      share: "75",
      cap: "drawn",
      window: { from: "first_effect_or_deadline", deadlineYears: 5, years: 6 },
      cite,
    },
    counted: {
      window: { yearsAfterPhase: 10 },
      kinds: ["committee"],
      requirement: { factorOfCost: "1.25" },
      cite,
    },
    disbursement: {
      occasions: [
        { id: "interim", name: text("Delår", "Interim"), throughMonth: 8 },
        { id: "full_year", name: text("Helår", "Full year"), throughMonth: 12 },
      ],
      cite,
    },
    criteria: checks.map((check, index) => ({
      id: `c${index}`,
      text: text("Ett krav.", "A criterion."),
      stage: "application",
      required: index % 2 === 0,
      check,
      cite,
    })),
    selection: [{ id: "effect", text: text("Störst effekt.", "The largest effect."), cite }],
    questions: [
      { id: "preventive", text: text("Förebyggande?", "Preventive?"), help: text("Se 3.", "See 3."), kind: "yes_no" },
      { id: "no_upkeep_needed", text: text("Inget underhåll?", "No upkeep?"), kind: "yes_no" },
      { id: "project_lead_share", text: text("Hur stor del?", "How large a part?"), kind: "number", unit: "procent" },
    ],
    sections: [
      {
        id: "problem",
        stage: "idea",
        title: text("Problem", "Problem"),
        guidance: text("Beskriv.", "Describe."),
        required: true,
        annex: false,
        cite,
      },
    ],
    process: {
      totalMonths: { min: 6, max: 10 },
      steps: [
        {
          id: "idea",
          title: text("Idé", "Idea"),
          who: text("Nämnden", "The committee"),
          what: text("Skriver en idé.", "Writes an idea."),
          months: { min: 1, max: 2 },
          gate: true,
          cite,
        },
      ],
    },
    reporting: [
      { id: "interim", name: text("Delår", "Interim"), throughMonth: 8, what: text("Ekonomi.", "Money."), cite },
    ],
    milestones: [{ id: "final", text: text("Slutrapport.", "Final report."), yearsAfterEnd: { from: 1, to: 3 }, cite }],
    stopGrounds: {
      decidedBy: text("Kommunstyrelsen", "The executive board"),
      grounds: [{ id: "no_effect", text: text("Utan verkan.", "Without effect.") }],
      cite,
    },
    roles: [{ id: "board", title: text("Styrelsen", "The board"), duties: [text("Beslutar.", "Decides.")], cite }],
    notes: [{ text: text("Att tänka på.", "To bear in mind."), cite }],
    interpretations: [{ about: "/repayment/share", text: text("Läses så.", "Read like this."), cite }],
  };
  // Without shared parts, so that a change in one place is a change in one place.
  return JSON.parse(JSON.stringify(rulebook)) as Rulebook;
}
