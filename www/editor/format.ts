/**
 * The format of a rule set, as a person fills it in: one line a field. What a
 * field is called and what is said of it stands in the words, under its `word`.
 * Whether what is written can be used is for `checkRulebook` to say.
 */
import type { Json } from "./json";

/** What stands in a field. */
export type Node =
  | { readonly kind: "line" | "prose" | "id" | "amount" | "percent" | "decimal" | "yearMonth" | "month" | "yes_no" }
  | { readonly kind: "whole" }
  /** A text in Swedish and in English. */
  | { readonly kind: "words"; readonly long: boolean }
  | { readonly kind: "choice"; readonly prefix: string; readonly names: readonly string[] }
  /** Several of the names; with `ranked` the first of them counts where nothing is chosen. */
  | { readonly kind: "choices"; readonly prefix: string; readonly names: readonly string[]; readonly ranked: boolean }
  /** The id of an item of one of the rule set's own lists. */
  | { readonly kind: "refers"; readonly to: Referred }
  /** A place in the rule set. */
  | { readonly kind: "place" }
  | { readonly kind: "by_year" }
  /** How many of each. */
  | { readonly kind: "counts"; readonly prefix: string; readonly names: readonly string[] }
  | { readonly kind: "group"; readonly fields: readonly Field[] }
  | { readonly kind: "list"; readonly of: Node; readonly word: string }
  /** Which fields there are goes by what the tag says. */
  | Tagged
  /** One of the names, or a group of one field. */
  | { readonly kind: "name_or"; readonly prefix: string; readonly names: readonly string[]; readonly other: Field };

/** What holds other fields, and what does not. */
export type Branch = Extract<Node, { kind: "group" | "list" | "tagged" | "by_year" | "counts" | "name_or" }>;
export type Leaf = Exclude<Node, Branch>;

export function isBranch(node: Node): node is Branch {
  return ["group", "list", "tagged", "by_year", "counts", "name_or"].includes(node.kind);
}

export interface Tagged {
  readonly kind: "tagged";
  readonly tag: string;
  readonly prefix: string;
  readonly variants: Readonly<Record<string, readonly Field[]>>;
}

export type Referred = "sources" | "questions" | "sections";

export interface Field {
  readonly name: string;
  readonly word: string;
  readonly node: Node;
  /** A field that is `open` holds null where nothing is given. */
  readonly need: "required" | "open" | "optional";
  /** Whether it is asked for, by what stands beside it; what is filled in shows anyway. */
  readonly asked?: (around: Json) => boolean;
}

type More = Partial<Pick<Field, "word" | "need" | "asked">>;

const field = (name: string, node: Node, more: More = {}): Field => ({
  name,
  node,
  word: more.word ?? name,
  need: more.need ?? "required",
  ...(more.asked && { asked: more.asked }),
});
const optional = (name: string, node: Node, more: More = {}): Field => field(name, node, { ...more, need: "optional" });
const choice = (prefix: string, names: readonly string[]): Node => ({ kind: "choice", prefix, names });
const choices = (prefix: string, names: readonly string[], ranked = false): Node => ({
  kind: "choices",
  prefix,
  names,
  ranked,
});
const group = (...fields: readonly Field[]): Node => ({ kind: "group", fields });
const list = (word: string, of: Node): Node => ({ kind: "list", of, word });

const tagged = (prefix: string, tag: string, variants: Tagged["variants"]): Tagged => ({
  kind: "tagged",
  tag,
  prefix,
  variants,
});
const nameOr = (prefix: string, names: readonly string[], other: Field): Node => ({
  kind: "name_or",
  prefix,
  names,
  other,
});

const line: Node = { kind: "line" };
const id: Node = { kind: "id" };
const name: Node = { kind: "words", long: false };
const prose: Node = { kind: "words", long: true };
const amount: Node = { kind: "amount" };
const percent: Node = { kind: "percent" };
const whole: Node = { kind: "whole" };
const yesNo: Node = { kind: "yes_no" };
const yearMonth: Node = { kind: "yearMonth" };

export const partyKinds = [
  "committee",
  "municipal_company",
  "civil_society",
  "other_public",
  "private_company",
] as const;
export const stages = ["idea", "application", "follow_up", "end"] as const;
const kinds = field("kinds", choices("party-kind", partyKinds));
const roles = field("roles", choices("role", ["lead", "participant", "affected"]), { word: "check-roles" });
const stage = field("stage", choice("stage", stages));
const required = field("required", yesNo);
const months = group(optional("min", whole, { word: "months-min" }), optional("max", whole, { word: "months-max" }));
const when = optional("when", choice("editor-when", ["before", "during", "after"]));

const cite = optional("cite", group(field("document", { kind: "refers", to: "sources" }), field("section", line)), {
  word: "cite",
});
const cited = group(field("text", prose), cite);
const idOf = field("id", id, { word: "item-id" });

const window = group(
  field("from", choice("editor-window", ["after_investment_phase", "first_effect", "first_effect_or_deadline"]), {
    word: "window-from",
  }),
  optional("deadlineYears", whole, {
    word: "window-deadline",
    asked: (around) => around["from"] === "first_effect_or_deadline",
  }),
  field("years", whole, { word: "window-years", need: "open" }),
);

const repaying = [
  field("payers", choices("party-kind", partyKinds)),
  field("mechanism", choice("editor-mechanism", ["year_end_surplus", "appropriation", "unstated"])),
  field("afterwards", choice("editor-afterwards", ["permanent_adjustment", "kept_level", "restored", "unstated"])),
  field("exemption", yesNo),
];

const repayment = tagged("editor-basis", "basis", {
  none: [cite],
  decided_plan: [...repaying, cite],
  saving: [
    field("share", percent),
    field("cap", choice("editor-cap", ["none", "drawn"])),
    field("window", window),
    ...repaying,
    cite,
  ],
  drawn: [
    field("profiles", choices("editor-profile", ["as_saved", "straight_line"], true)),
    field("window", window),
    ...repaying,
    cite,
  ],
});

const question = field("question", { kind: "refers", to: "questions" });
const needs = ["indicator", "measured", "source", "baseline"];
const uses = ["development", "introduction", "operation", "follow_up", "evaluation", "project_lead", "other"];
const composition = group(
  field("kinds", { kind: "counts", prefix: "party-kind", names: partyKinds }, { word: "composition" }),
  optional("distinctAreas", yesNo),
);

/** What a criterion is held against; two of them hold others. */
const checks: Record<string, readonly Field[]> = {};
const check = tagged("editor-check", "kind", checks);
const parts = [field("of", list("part", check))];
Object.assign(checks, {
  answer: [question],
  answer_at_least: [question, field("value", { kind: "decimal" })],
  section_written: [field("section", { kind: "refers", to: "sections" }, { word: "check-section" })],
  lead_kind: [kinds],
  no_party_of_kind: [kinds, roles],
  parties: [field("anyOf", list("composition", composition)), roles],
  endorsed: [kinds, roles],
  duration_months: [optional("min", whole, { word: "months-min" }), optional("max", whole, { word: "months-max" })],
  cost_uses: [field("allowed", choices("use", uses))],
  counted_saving: [],
  effects_measurable: [field("needs", choices("need", needs))],
  evaluation_schedule: [],
  alternatives_mapped: [],
  upkeep_planned: [optional("question", { kind: "refers", to: "questions" }, { word: "upkeep-question" })],
  repayment_planned: [],
  grant_limit: [optional("perYear", amount), optional("total", amount), optional("shareOfCost", percent)],
  all: parts,
  any: parts,
} satisfies Tagged["variants"]);

const occasion = [idOf, field("name", name), field("throughMonth", { kind: "month" })];

/** The whole of it but its version, in the order in which it is asked for. */
export const format: { readonly kind: "group"; readonly fields: readonly Field[] } = {
  kind: "group",
  fields: [
    field("id", id),
    field("municipality", line),
    field("title", name),
    field("status", choice("editor-status", ["adopted", "proposal", "motion", "described"])),
    field(
      "starts",
      group(
        field("from", yearMonth, { word: "starts-from", need: "open" }),
        field("to", yearMonth, { word: "starts-to", need: "open" }),
        cite,
      ),
    ),
    optional("afterlife", cited),
    field(
      "sources",
      list(
        "source",
        group(
          idOf,
          field("title", line, { word: "source-title" }),
          field("kind", choice("editor-source", ["guideline", "letter", "follow_up", "answer", "web_page"]), {
            word: "source-kind",
          }),
          optional("reference", line),
          optional("decided", line),
          optional("read", line),
        ),
      ),
    ),
    field(
      "fund",
      group(
        field("form", choice("editor-form", ["revolving", "reserve", "yearly_budget"])),
        field("size", amount, { need: "open" }),
        optional("yearly", { kind: "by_year" }, { asked: (around) => around["form"] === "yearly_budget" }),
        field("riskBearer", choice("editor-risk", ["executive_board", "committee", "unstated"])),
        cite,
      ),
    ),
    field("repayment", repayment),
    optional(
      "counted",
      group(
        field("window", nameOr("editor-counted", ["all"], field("yearsAfterPhase", whole)), { word: "counted-window" }),
        field("kinds", choices("party-kind", partyKinds), { word: "counted-kinds" }),
        field(
          "requirement",
          nameOr("editor-requirement", ["none", "positive"], field("factorOfCost", { kind: "decimal" })),
        ),
        cite,
      ),
    ),
    optional("disbursement", group(field("occasions", list("occasion", group(...occasion))), cite)),
    field(
      "criteria",
      list("criterion", group(field("text", prose), stage, required, field("check", check), idOf, cite)),
    ),
    field(
      "questions",
      list(
        "question",
        group(
          field("text", prose, { word: "question-text" }),
          optional("help", prose, { word: "question-help" }),
          field("kind", choice("editor-question", ["yes_no", "number"]), { word: "question-kind" }),
          optional("unit", line, { asked: (around) => around["kind"] === "number" }),
          idOf,
        ),
      ),
    ),
    field(
      "sections",
      list(
        "section",
        group(
          field("title", name, { word: "section-title" }),
          field("guidance", prose),
          field("stage", choice("stage", ["idea", "application"])),
          required,
          optional("annex", yesNo),
          idOf,
          cite,
        ),
      ),
    ),
    optional("selection", list("ground", group(field("text", prose), idOf, cite))),
    field(
      "process",
      group(
        optional("totalMonths", months),
        field(
          "steps",
          list(
            "step",
            group(
              field("title", name, { word: "step-title" }),
              field("who", prose),
              field("what", prose),
              optional("months", months, { word: "step-months" }),
              optional("gate", yesNo),
              when,
              idOf,
              cite,
            ),
          ),
        ),
      ),
    ),
    optional(
      "reporting",
      list(
        "report",
        group(
          field("name", name),
          field("throughMonth", { kind: "month" }),
          field("what", prose, { word: "report-what" }),
          when,
          idOf,
          cite,
        ),
      ),
    ),
    optional(
      "milestones",
      list(
        "milestone",
        group(
          field("text", prose),
          optional(
            "yearsAfterEnd",
            group(field("from", whole, { word: "years-from" }), field("to", whole, { word: "years-to" })),
          ),
          idOf,
          cite,
        ),
      ),
    ),
    optional(
      "stopGrounds",
      group(field("decidedBy", name), field("grounds", list("stop", group(field("text", prose), idOf))), cite),
    ),
    optional(
      "roles",
      list(
        "role",
        group(field("title", name, { word: "role-title" }), field("duties", list("duty", prose)), idOf, cite),
      ),
    ),
    optional("notes", list("note", cited)),
    field(
      "interpretations",
      list(
        "interpretation",
        group(field("about", { kind: "place" }, { word: "about-place" }), field("text", prose), cite),
      ),
    ),
  ],
};

/** The parts of the page, each with the fields that it holds. */
export const chapters: readonly { readonly id: string; readonly fields: readonly string[] }[] = [
  { id: "about", fields: ["municipality", "title", "id", "status", "starts", "afterlife"] },
  ...format.fields
    .map(({ name }) => name)
    .filter((name) => !["municipality", "title", "id", "status", "starts", "afterlife"].includes(name))
    .map((name) => ({ id: name, fields: [name] })),
];
