/** The sections of the draft in reading order, and what is left to do in each. */
import { html, type TemplateResult } from "lit";
import type { Finding } from "../../src/types.d.ts";
import { parts, within, type Pointer } from "../draft/pointer";
import { groupOf } from "../result/groups";
import { asking, type Form } from "./form";
import { isAsked, planPlaces } from "./plan/places";
import { rolesOf } from "./process/roles";
import { hasBegun } from "./stage/stages";
import { placeIn, stands } from "./stands";
import { missingTexts } from "./texts/missing";

const all = [
  "rulebook",
  "project",
  "parties",
  "costs",
  "effects",
  "upkeep",
  "outcome",
  "plan",
  "criteria",
  "texts",
  "evaluation",
  "alternatives",
  "process",
  "log",
] as const;
export type SectionId = (typeof all)[number];

/** Which places of the draft a section holds. */
const roots: Readonly<Record<SectionId, readonly string[]>> = {
  rulebook: [],
  project: ["/name", "/period", "/grant", "/reach", "/discountRates"],
  parties: ["/parties"],
  costs: ["/costs"],
  effects: ["/effects"],
  upkeep: ["/upkeep"],
  outcome: ["/beside/followUp"],
  plan: ["/repaymentPlan"],
  criteria: ["/answers"],
  texts: ["/texts"],
  evaluation: ["/evaluation"],
  alternatives: ["/alternatives"],
  process: ["/beside/people"],
  log: ["/beside/decisions"],
};

/** Those that the rule set and the stage have any use for, and those in which something stands all the same. */
export function sectionsOf(form: Pick<Form, "draft" | "editing" | "view">): SectionId[] {
  const { draft, view } = form;
  return all.filter((id) => {
    if (id === "criteria") return view.rulebook.questions.length > 0 || stands(form, "/answers");
    if (id === "texts") return view.rulebook.sections.length > 0 || stands(form, "/texts");
    if (id === "outcome") return hasBegun(draft.stage) || Object.keys(draft.typed).some((path) => holds(id, path));
    return true;
  });
}

export function sectionOf(path: string): SectionId {
  return all.find((id) => holds(id, path)) ?? "rulebook";
}

function holds(id: SectionId, path: string | undefined): boolean {
  return path !== undefined && roots[id].some((root) => within(path, root));
}

export type SectionState =
  | { readonly kind: "mend" | "stops" | "missing" | "partly"; readonly count: number }
  | { readonly kind: "done" | "empty" | "later" | "open" };

export function stateOf(form: Form, id: SectionId): SectionState {
  const { error, assessment } = form.view;
  const typed = Object.keys(form.draft.typed).filter((path) => holds(id, path));
  const mend = new Set(error && holds(id, error.path) ? [...typed, error.path] : typed).size;
  if (mend > 0) return { kind: "mend", count: mend };
  const findings = asking(assessment).filter((finding) => holds(id, finding.paths[0]));
  const stops = findings.filter((finding) => groupOf(finding) === "hinders").length;
  if (stops > 0) return { kind: "stops", count: stops };
  const missing = missingIn(form, id, findings);
  if (missing > 0) return { kind: "missing", count: missing };
  const partly = findings.filter((finding) => groupOf(finding) === "partly").length;
  if (partly > 0) return { kind: "partly", count: partly };
  if (holdsAnything(form, id)) return { kind: "done" };
  if (assessment?.findings.some(({ status, paths }) => status === "later" && holds(id, paths[0])))
    return { kind: "later" };
  return { kind: id === "plan" || id === "process" ? "open" : "empty" };
}

/** Of the texts, those that the guideline requires are missing while they are blank, whether or not a criterion says so too. */
function missingIn(form: Form, id: SectionId, findings: readonly Finding[]): number {
  const missing = findings.filter((finding) => groupOf(finding) === "missing");
  if (id !== "texts") return missing.length;
  const named = missing.flatMap(({ paths }) => paths.slice(0, 1)).map((path) => parts(path)[1] ?? "");
  return new Set([...named, ...missingTexts(form).map((text) => text.id)]).size;
}

/** What was written under another guideline makes nothing done under this one. */
function holdsAnything(form: Form, id: SectionId): boolean {
  const { application, beside } = form.draft;
  const { questions, sections, repayment } = form.view.rulebook;
  const anyIn = (table: Pointer, own: readonly { readonly id: string }[]) =>
    own.some((part) => stands(form, placeIn(table, part.id)));
  switch (id) {
    case "rulebook":
      return true;
    case "project":
      return application.name.trim() !== "";
    case "parties":
      return application.parties.some((party) => party.name.trim() !== "");
    case "plan":
      return planPlaces.some((place) => isAsked(place, repayment) && stands(form, `/repaymentPlan/${place}`));
    case "criteria":
      return anyIn("/answers", questions);
    case "texts":
      return anyIn("/texts", sections);
    case "outcome":
      return beside.followUp?.through !== undefined;
    case "process":
      return anyIn("/beside/people", rolesOf(form.view.rulebook).roles);
    case "log":
      return isFilled(beside.decisions);
    case "costs":
    case "effects":
    case "upkeep":
    case "evaluation":
    case "alternatives":
      return isFilled(application[id]);
  }
}

function isFilled(value: object | undefined): boolean {
  return Object.keys(value ?? {}).length > 0;
}

/** A section with its heading and the one sentence that says what it is for. */
export function section(form: Form, id: SectionId, about: string, content: unknown): TemplateResult {
  return html`<section
    id="section-${id}"
    part="section section-${id}"
    data-section=${id}
    aria-labelledby="heading-${id}"
  >
    <div>
      <h2 id="heading-${id}" part="heading section-heading" tabindex="-1">${form.view.t(`section-${id}`)}</h2>
      <p class="about">${about}</p>
    </div>
    ${content}
  </section>`;
}
