/** When and how the money comes back: only what the rule set leaves to the applicant. */
import { html, nothing, type TemplateResult } from "lit";
import type { ByYear, Party, Repayment } from "../../../src/types.d.ts";
import { grid, type Row } from "../../grid/grid";
import { phaseYears, yearTools, yearsAfter, yearsIn } from "../../grid/years";
import { choose, field } from "../field/field";
import { notesAt, notesOf } from "../field/notes";
import type { Form } from "../form";
import { shownSum, sumOf, unitChoice } from "../lines/lines";
import { nameOf } from "../parties/parties";
import { section } from "../sections";

type Repaying = Exclude<Repayment, { basis: "none" }>;

export function planPart(form: Form): TemplateResult {
  const { t, rulebook } = form.view;
  const { repayment } = rulebook;
  return section(
    form,
    "plan",
    t(`plan-about-${repayment.basis}`),
    repayment.basis === "none"
      ? nothing
      : html`<div class="grids" data-at="/repaymentPlan">${planFields(form, repayment)}</div>`,
  );
}

function planFields(form: Form, repayment: Repaying): TemplateResult {
  const { t } = form.view;
  return html`${notesAt(form, "/repaymentPlan")}
    <div class="fields">
      ${repayment.basis === "drawn" && repayment.profiles.length > 1 ? profileField(form, repayment) : nothing}
      ${repayment.basis === "decided_plan" ? nothing : windowFields(form)}
      ${
        repayment.exemption
          ? field(form, {
              path: "/repaymentPlan/exemptFrom",
              kind: "year",
              label: t("plan-exempt"),
              hint: t("plan-exempt-hint"),
            })
          : nothing
      }
    </div>
    ${repayment.basis === "saving" ? partyLimits(form, repayment) : nothing}
    ${repayment.basis === "decided_plan" ? decidedPlan(form, repayment) : nothing}`;
}

function windowFields(form: Form): TemplateResult {
  const { t, assessment } = form.view;
  const window = assessment?.totals.window;
  const hint = window
    ? t("plan-window-hint", { from: String(window.from), to: String(window.to) })
    : t("plan-window-none");
  return html`${field(form, { path: "/repaymentPlan/from", kind: "year", label: t("plan-from"), hint })}
  ${field(form, { path: "/repaymentPlan/to", kind: "year", label: t("plan-to"), hint: t("plan-to-hint") })}`;
}

function profileField(form: Form, { profiles }: Extract<Repaying, { basis: "drawn" }>): TemplateResult {
  const { t } = form.view;
  return choose(
    form,
    { path: "/repaymentPlan/profile", kind: "choice", label: t("plan-profile"), otherwise: profiles[0] ?? "" },
    profiles.map((value) => ({ value, text: t(`profile-${value}`) })),
  );
}

/** Each payer's own years, and at most so much a year. */
function partyLimits(form: Form, repayment: Repaying): TemplateResult {
  const { t } = form.view;
  const limits = form.draft.application.repaymentPlan?.parties ?? {};
  const payers = payersOf(form, repayment, limits);
  const path = "/repaymentPlan/parties";
  const open = form.view.open.has(path) || Object.keys(limits).length > 0;
  return html`<details ?open=${open}>
    <summary>${t("plan-parties")}</summary>
    <p class="hint">${t("plan-parties-hint")}</p>
    <div class="lines">
      ${payers.map(
        ({ id }) =>
          html`<div class="line" role="group" aria-label=${nameOf(form, id)} data-at="${path}/${id}">
            <h3>${nameOf(form, id)}</h3>
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

function decidedPlan(form: Form, repayment: Repaying): TemplateResult {
  const { t } = form.view;
  const decided = form.draft.application.repaymentPlan?.decided ?? {};
  const payers = payersOf(form, repayment, decided);
  const path = "/repaymentPlan/decided";
  return html`<div data-at=${path} class="grids">
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
  payers: readonly Party[],
  caption: string,
  of: (id: string) => PlanAmounts,
): TemplateResult {
  const { t, assessment, rulebook } = form.view;
  const { first, last } = phaseYears(form.draft.application);
  const window = assessment?.totals.window;
  const from = name === "decided" ? first : (window?.from ?? last + 1);
  const figures = payers.map(({ id }) => of(id).amounts);
  const years = yearsIn(form, name, { first: from, last: window?.to ?? last + yearsAfter(rulebook) }, figures);
  const rows = payers.map(({ id }): Row => {
    const { path, amounts } = of(id);
    return {
      key: id,
      name: nameOf(form, id),
      heading: html`${nameOf(form, id)}`,
      kind: "amount",
      path: (year) => `${path}/${year}`,
      sum: shownSum(form, sumOf(amounts)),
    };
  });
  return html`<div class="bar">
      ${unitChoice(form, name)}
      <div class="bar">${yearTools(form, name, years)}</div>
    </div>
    ${grid(form, { name, caption, corner: t("plan-party"), years: years.shown, rows })}`;
}

/** Those who repay, and those whom the plan names all the same: what stands in it must be possible to take out. */
function payersOf(form: Form, { payers }: Repaying, planned: object): Party[] {
  return form.draft.application.parties.filter(({ id, kind }) => payers.includes(kind) || Object.hasOwn(planned, id));
}
