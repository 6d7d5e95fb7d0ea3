/** What the fields of a draft are called where something has to be said of one that is not there to be seen. */
import type { T } from "../words/words";

/** By the part of the draft, and by the name that a file has for the field: the word that the form has for it. */
const labels = {
  parties: {
    id: "lost-id",
    name: "party-name",
    kind: "party-kind",
    area: "party-area",
    role: "party-role",
    endorses: "party-endorses",
  },
  costs: {
    id: "lost-id",
    label: "party-name",
    party: "cost-party",
    funding: "cost-funding",
    use: "cost-use",
    amounts: "import-column-amount",
  },
  effects: {
    id: "lost-id",
    label: "party-name",
    party: "effect-party",
    direction: "effect-direction",
    nature: "effect-nature",
    estimate: "effect-estimate",
    kind: "effect-estimate",
    amounts: "import-column-amount",
    unit: "effect-unit",
    unitValue: "effect-unit-value",
    quantity: "lost-quantity",
    deadweight: "effect-deadweight",
    attribution: "effect-attribution",
    dropOff: "effect-drop-off",
    indicator: "effect-indicator",
    baseline: "effect-baseline",
    measured: "effect-measured",
    source: "effect-source",
    range: "effect-range",
    low: "effect-range",
    high: "effect-range",
  },
  upkeep: {
    id: "lost-id",
    label: "party-name",
    party: "upkeep-party",
    financing: "upkeep-financing",
    amounts: "import-column-amount",
  },
  grant: { total: "grant-total", decided: "grant-decided", reference: "grant-reference" },
  reach: { persons: "project-persons", completing: "project-completing" },
  evaluation: {
    id: "lost-id",
    goal: "evaluation-goal",
    activity: "evaluation-activity",
    measure: "evaluation-measure",
    effect: "evaluation-effect",
    outcome: "evaluation-outcome",
    baseline: "evaluation-baseline",
    target: "evaluation-target",
    frequency: "evaluation-frequency",
    responsible: "evaluation-responsible",
  },
  alternatives: {
    id: "lost-id",
    label: "alternative-label",
    kind: "alternative-kind",
    cost: "alternative-cost",
    saving: "alternative-saving",
  },
  answers: { answer: "annex-answer", value: "annex-answer", note: "answer-note" },
  repaymentPlan: {
    from: "plan-from",
    to: "plan-to",
    profile: "plan-profile",
    exemptFrom: "plan-exempt",
    parties: "plan-parties",
    amounts: "plan-parties-caption",
    decided: "plan-decided-caption",
  },
  decisions: {
    id: "lost-id",
    body: "decision-body",
    date: "decision-date",
    outcome: "decision-outcome",
    reference: "decision-reference",
    note: "decision-note",
  },
  followUp: {
    through: "outcome-through",
    status: "outcome-status",
    costs: "section-costs",
    effects: "section-effects",
    upkeep: "section-upkeep",
  },
} as const;

type Labels = typeof labels;
type Label = { [Part in keyof Labels]: Labels[Part][keyof Labels[Part]] }[keyof Labels];

/** The form's word for a field of a part of the draft; null where the form has no such field. */
export function fieldText(t: T, part: string, name: string): string | null {
  const named = own<Readonly<Record<string, Label>>>(labels, part);
  const label = named && own<Label>(named, name);
  return label ? t(label) : null;
}

function own<Value>(of: object, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? (of as Readonly<Record<string, Value>>)[name] : undefined;
}
