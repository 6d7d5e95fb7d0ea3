/** The sections of the draft in reading order, and what is left to do in each. */
import { html, type TemplateResult } from "lit";
import type { Application, Rulebook } from "../../src/types.d.ts";
import { within } from "../draft/pointer";
import { groupOf } from "../result/groups";
import { asking, type Form } from "./form";

const all = [
  "rulebook",
  "project",
  "parties",
  "costs",
  "effects",
  "upkeep",
  "plan",
  "criteria",
  "texts",
  "evaluation",
  "alternatives",
] as const;
export type SectionId = (typeof all)[number];

/** Which places of the application a section holds. */
const roots: Readonly<Record<SectionId, readonly string[]>> = {
  rulebook: [],
  project: ["/name", "/period", "/grant", "/reach", "/discountRates"],
  parties: ["/parties"],
  costs: ["/costs"],
  effects: ["/effects"],
  upkeep: ["/upkeep"],
  plan: ["/repaymentPlan"],
  criteria: ["/answers"],
  texts: ["/texts"],
  evaluation: ["/evaluation"],
  alternatives: ["/alternatives"],
};

/** Those that the rule set has any use for. */
export function sectionsOf(rulebook: Rulebook): SectionId[] {
  return all.filter((id) => {
    if (id === "criteria") return rulebook.questions.length > 0;
    if (id === "texts") return rulebook.sections.length > 0;
    return true;
  });
}

export function sectionOf(path: string): SectionId {
  return all.find((id) => roots[id].some((root) => within(path, root))) ?? "rulebook";
}

export type SectionState =
  | { readonly kind: "mend" | "stops" | "missing"; readonly count: number }
  | { readonly kind: "done" | "empty" | "open" };

export function stateOf(form: Form, id: SectionId): SectionState {
  const { error, assessment } = form.view;
  const here = (path: string | undefined) => path !== undefined && roots[id].some((root) => within(path, root));
  const typed = Object.keys(form.draft.typed).filter(here);
  const mend = new Set(error && here(error.path) ? [...typed, error.path] : typed).size;
  if (mend > 0) return { kind: "mend", count: mend };
  const findings = asking(assessment).filter((finding) => here(finding.paths[0]));
  const stops = findings.filter((finding) => groupOf(finding) === "hinders").length;
  if (stops > 0) return { kind: "stops", count: stops };
  const missing = findings.filter((finding) => groupOf(finding) === "missing").length;
  if (missing > 0) return { kind: "missing", count: missing };
  if (holdsAnything(form.draft.application, id)) return { kind: "done" };
  return { kind: id === "plan" ? "open" : "empty" };
}

function holdsAnything(application: Application, id: SectionId): boolean {
  switch (id) {
    case "rulebook":
      return true;
    case "project":
      return application.name.trim() !== "";
    case "parties":
      return application.parties.some((party) => party.name.trim() !== "");
    case "plan":
      return Object.keys(application.repaymentPlan ?? {}).length > 0;
    case "criteria":
      return Object.keys(application.answers ?? {}).length > 0;
    case "costs":
    case "effects":
    case "upkeep":
    case "texts":
    case "evaluation":
    case "alternatives":
      return Object.keys(application[id] ?? {}).length > 0;
  }
}

/** A section with its heading and the one sentence that says what it is for. */
export function section(form: Form, id: SectionId, about: string, content: unknown): TemplateResult {
  return html`<section id="section-${id}" data-section=${id} aria-labelledby="heading-${id}">
    <div>
      <h2 id="heading-${id}" tabindex="-1">${form.view.t(`section-${id}`)}</h2>
      <p class="about">${about}</p>
    </div>
    ${content}
  </section>`;
}
