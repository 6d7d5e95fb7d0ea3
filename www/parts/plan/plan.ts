/**
 * When and how the money comes back: what the rule set leaves to the applicant,
 * and what was written under another one, which must be possible to take out.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { ByYear, Party } from "../../../src/types.d.ts";
import { add } from "../../amounts/amounts";
import type { Pointer } from "../../draft/pointer";
import { grid, type Row } from "../../grid/grid";
import { phaseYears, yearTools, yearsAfter, yearsIn } from "../../grid/years";
import { choose, field, select } from "../field/field";
import { notesAt, notesOf } from "../field/notes";
import type { Form } from "../form";
import { shownSum, sumInYear, sumOf, unitChoice } from "../lines/lines";
import { nameOf } from "../parties/parties";
import { section } from "../sections";
import { stands, straysIn } from "../stands";
import { isAsked, planPlaces, type PlanPlace } from "./places";

const plan = "/repaymentPlan";

export function planPart(form: Form): TemplateResult {
  const { t, rulebook } = form.view;
  const { repayment } = rulebook;
  const { basis } = repayment;
  const places = planPlaces.filter((place) => isAsked(place, repayment) || stands(form, `${plan}/${place}`));
  return section(
    form,
    "plan",
    t(`plan-about-${basis}`),
    basis === "none" && places.length === 0
      ? nothing
      : html`<div class="grids" data-at="/repaymentPlan">
          ${notesAt(form, "/repaymentPlan")}
          <div class="fields">${places.map((place) => fieldOf(form, place))}</div>
          ${places.includes("parties") ? partyLimits(form) : nothing}
          ${places.includes("decided") ? decidedPlan(form) : nothing}
        </div>`,
  );
}

function fieldOf(form: Form, place: PlanPlace): TemplateResult | typeof nothing {
  const { t } = form.view;
  const path = `${plan}/${place}`;
  switch (place) {
    case "profile":
      return profileField(form, path);
    case "from":
      return field(form, { path, kind: "year", label: t("plan-from"), hint: hintOf(form, place, windowHint(form)) });
    case "to":
      return field(form, { path, kind: "year", label: t("plan-to"), hint: hintOf(form, place, t("plan-to-hint")) });
    case "exemptFrom":
      return field(form, {
        path,
        kind: "year",
        label: t("plan-exempt"),
        hint: hintOf(form, place, t("plan-exempt-hint")),
      });
    case "parties":
    case "decided":
      return nothing;
  }
}

/** What helps where the rule set asks for it; where it does not, that it counts for nothing. */
function hintOf({ view }: Form, place: PlanPlace, hint: string): string {
  return isAsked(place, view.rulebook.repayment) ? hint : view.t("plan-unasked");
}

function windowHint({ view: { t, assessment } }: Form): string {
  const window = assessment?.totals.window;
  return window ? t("plan-window-hint", { from: String(window.from), to: String(window.to) }) : t("plan-window-none");
}

/** What is chosen stands among the choices, also where the rule set does not offer it. */
function profileField(form: Form, path: Pointer): TemplateResult {
  const { t, rulebook } = form.view;
  const { repayment } = rulebook;
  const offered = repayment.basis === "drawn" ? repayment.profiles : [];
  const chosen = form.draft.application.repaymentPlan?.profile;
  const choices = [...new Set([...offered, ...(chosen ? [chosen] : [])])].map((value) => ({
    value,
    text: t(`profile-${value}`),
  }));
  const given = { path, kind: "choice", label: t("plan-profile") } as const;
  return repayment.basis === "drawn"
    ? choose(form, { ...given, otherwise: offered[0] ?? "" }, choices)
    : select(form, { ...given, hint: t("plan-unasked") }, [{ value: "", text: t("plan-profile-none") }, ...choices]);
}

/** Each payer's own years, and at most so much a year. */
function partyLimits(form: Form): TemplateResult {
  const { t } = form.view;
  const limits = form.draft.application.repaymentPlan?.parties ?? {};
  const path = `${plan}/parties`;
  const payers = payersOf(form, "parties");
  const open = form.view.open.has(path) || stands(form, path);
  return html`<details ?open=${open}>
    <summary>${t("plan-parties")}</summary>
    <p class="hint">${hintOf(form, "parties", t("plan-parties-hint"))}</p>
    <div class="lines">
      ${payers.map(
        (id) =>
          html`<div class="line" role="group" aria-label=${payerName(form, id)} data-at="${path}/${id}">
            <h3>${payerName(form, id)}</h3>
            <div class="fields">
              ${field(form, { path: `${path}/${id}/from`, kind: "year", label: t("plan-party-from") })}
              ${field(form, { path: `${path}/${id}/to`, kind: "year", label: t("plan-party-to") })}
            </div>
          </div>`,
      )}
    </div>
    ${
      payers.length === 0
        ? nothing
        : planGrid(form, "plan", payers, t("plan-parties-caption"), (id) => ({
            path: `${path}/${id}/amounts`,
            amounts: limits[id]?.amounts ?? {},
          }))
    }
    ${notesOf(form, path)}
  </details>`;
}

function decidedPlan(form: Form): TemplateResult {
  const { t } = form.view;
  const decided = form.draft.application.repaymentPlan?.decided ?? {};
  const path = `${plan}/decided`;
  const payers = payersOf(form, "decided");
  return html`<div data-at=${path} class="grids">
    ${isAsked("decided", form.view.rulebook.repayment) ? nothing : html`<p class="hint">${t("plan-unasked")}</p>`}
    ${
      payers.length === 0
        ? html`<p class="soft">${t("plan-no-payers")}</p>`
        : planGrid(form, "decided", payers, t("plan-decided-caption"), (id) => ({
            path: `${path}/${id}`,
            amounts: decided[id] ?? {},
          }))
    }
    ${notesOf(form, path)}
  </div>`;
}

interface PlanAmounts {
  readonly path: string;
  readonly amounts: ByYear;
}

function planGrid(
  form: Form,
  name: "plan" | "decided",
  payers: readonly string[],
  caption: string,
  of: (id: string) => PlanAmounts,
): TemplateResult {
  const { t, assessment, rulebook } = form.view;
  const { first, last } = phaseYears(form.draft.application);
  const window = assessment?.totals.window;
  const from = name === "decided" ? first : (window?.from ?? last + 1);
  const lines = payers.map((id) => of(id));
  const figures = lines.map(({ amounts }) => amounts);
  const years = yearsIn(form, name, { first: from, last: window?.to ?? last + yearsAfter(rulebook) }, figures);
  const rows = payers.map((id): Row => {
    const { path, amounts } = of(id);
    const name = payerName(form, id);
    return {
      key: id,
      name,
      heading: html`${name}`,
      at: path,
      kind: "amount",
      path: (year) => `${path}/${year}`,
      sum: shownSum(form, sumOf(amounts)),
    };
  });
  return html`<div class="bar">
      ${unitChoice(form, name)}
      <div class="bar">${yearTools(form, name, years)}</div>
    </div>
    ${grid(form, {
      name,
      caption,
      corner: t("plan-party"),
      years: years.shown,
      rows,
      sums: [
        {
          name: t("plan-sum"),
          of: rows.map(({ key }) => key),
          sums: years.shown.map((year) => shownSum(form, sumInYear(lines, year))),
          total: shownSum(form, add(figures.map(sumOf))),
        },
      ],
    })}`;
}

/** Those who repay, where the rule set asks for it, and all whom the plan names, parties that are gone among them. */
function payersOf(form: Form, place: "parties" | "decided"): string[] {
  const { repayment } = form.view.rulebook;
  const { parties } = form.draft.application;
  const pays = ({ kind }: Party) =>
    repayment.basis !== "none" && isAsked(place, repayment) && repayment.payers.includes(kind);
  const named = new Set(straysIn(form, `${plan}/${place}`, []));
  const here = parties.filter((party) => pays(party) || named.has(party.id)).map(({ id }) => id);
  return [...new Set([...here, ...named])];
}

function payerName(form: Form, id: string): string {
  const isHere = form.draft.application.parties.some((party) => party.id === id);
  return isHere ? nameOf(form, id) : form.view.t("plan-party-gone");
}
