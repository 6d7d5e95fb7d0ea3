/** The chapters of a rule set's document, each drawn from its part of the rule set. */
import { html, nothing, type TemplateResult } from "lit";
import type { Citation, Criterion, ProjectTime, Rulebook, Stage } from "../../src/types.d.ts";
import { parts, to } from "../draft/pointer";
import { monthName } from "../result/phrases";
import { lengthOf, stepsIn } from "../parts/process/timeline";
import { monthsText } from "../parts/process/steps";
import type { Desk, Fragment } from "./desk";
import { checkSaid, countedTerms, fundTerms, repaymentTerms, type Said, type Term } from "./said";

/** What a chapter has to say; null where the rule set is silent. */
export interface Chapter {
  readonly cite?: Citation | undefined;
  readonly body: unknown;
}

export function fund(desk: Desk): Chapter {
  const { fund: rules } = desk.rulebook;
  return { cite: rules.cite, body: terms(desk, fundTerms(desk.rulebook, desk.t), rules.cite) };
}

export function repayment(desk: Desk, illustration: Fragment): Chapter {
  const { repayment: rules } = desk.rulebook;
  return {
    cite: rules.cite,
    body: html`${terms(desk, repaymentTerms(desk.rulebook, desk.t), rules.cite)} ${illustration}`,
  };
}

export function counted(desk: Desk): Chapter | null {
  const { counted: rules } = desk.rulebook;
  return rules ? { cite: rules.cite, body: terms(desk, countedTerms(desk.rulebook, desk.t), rules.cite) } : null;
}

function terms(desk: Desk, list: readonly Term[], rule: Citation | undefined): TemplateResult {
  return html`<dl class="terms">${list.map((term) => desk.term({ ...term, rule }))}</dl>`;
}

export function disbursement(desk: Desk): Chapter | null {
  const { t, rulebook } = desk;
  if (!rulebook.disbursement) return null;
  const { occasions, cite } = rulebook.disbursement;
  return {
    cite,
    body: html`<p>${t("rules-arrears")}</p>
      <ul class="rules">
        ${occasions.map(({ name, throughMonth }, index) =>
          desk.item(
            `/disbursement/occasions/${index}`,
            undefined,
            html`<p>
              <strong>${desk.text(name)}</strong>: ${t("rules-through", { month: monthName(t, throughMonth) })}
            </p>`,
          ),
        )}
      </ul>
      ${desk.readings(desk.take("/disbursement/occasions"), cite)}`,
  };
}

const stages: readonly Stage[] = ["idea", "application", "follow_up", "end"];

export function criteria(desk: Desk): Chapter | null {
  const { t, rulebook } = desk;
  const all = rulebook.criteria.map((criterion, index) => ({ criterion, index }));
  if (all.length === 0) return null;
  return {
    body: html`<p class="soft">${t("rules-criteria-how")}</p>
      ${stages.map((stage) => {
        const own = all.filter(({ criterion }) => criterion.stage === stage);
        return own.length === 0
          ? nothing
          : html`${desk.heading(2, t(`rules-at-${stage}`), desk.id("criteria", stage))}
              <ul class="rules">
                ${own.map(({ criterion, index }) => criterionOf(desk, criterion, index))}
              </ul>`;
      })}`,
  };
}

function criterionOf(desk: Desk, { id, text, required, check, cite }: Criterion, index: number): TemplateResult {
  const { t } = desk;
  return desk.item(
    `/criteria/${index}`,
    cite,
    html`<p>${desk.text(text)} ${required ? nothing : html`<span class="tag">${t("rules-wished")}</span>`}</p>
      <div class="check">${saidOf(desk, checkSaid(desk.rulebook, check, t))}</div>`,
    desk.id("criteria", id),
  );
}

function saidOf(desk: Desk, { text, to, parts }: Said): TemplateResult {
  return html`<p>${to ? desk.link(desk.id(...to), text) : text}</p>
    ${
      parts
        ? html`<ul>
            ${parts.map((part) => html`<li>${saidOf(desk, part)}</li>`)}
          </ul>`
        : nothing
    }`;
}

export function selection(desk: Desk): Chapter | null {
  return listed(desk, "/selection", desk.rulebook.selection, ({ text }) => html`<p>${desk.text(text)}</p>`);
}

export function questions(desk: Desk): Chapter | null {
  const { t } = desk;
  return listed(
    desk,
    "/questions",
    desk.rulebook.questions,
    ({ text, help, kind, unit }, index) =>
      html`<p><strong>${t("rules-question", { number: index + 1 })}</strong> ${desk.text(text)}</p>
        ${help ? html`<p>${desk.text(help)}</p>` : nothing}
        <p class="soft small">
          ${kind === "number" && unit !== undefined ? t("rules-question-unit", { unit }) : t(`rules-question-${kind}`)}
        </p>`,
  );
}

export function sections(desk: Desk): Chapter | null {
  const { t } = desk;
  return listed(
    desk,
    "/sections",
    desk.rulebook.sections,
    ({ stage, title, guidance, required, annex }) =>
      html`${desk.heading(2, desk.text(title))}
        <p class="tags">
          <span class="tag">${t(`stage-${stage}`)}</span>
          ${required ? nothing : html`<span class="tag">${t("text-optional")}</span>`}
          ${annex ? html`<span class="tag">${t("text-annex")}</span>` : nothing}
        </p>
        <p>${desk.text(guidance)}</p>`,
  );
}

const times: readonly ProjectTime[] = ["before", "during", "after"];

export function process(desk: Desk): Chapter | null {
  const { t, rulebook } = desk;
  const { process: rules } = rulebook;
  const length = lengthOf(rules);
  if (rules.steps.length === 0 && !rules.totalMonths) return null;
  return {
    body: html`${
      length
        ? html`<p data-at="/process/totalMonths">${t("process-length", { months: monthsText({ t }, length) })}</p>
            ${desk.readings(desk.take("/process/totalMonths"))}`
        : nothing
    }
    ${times.map((time) => {
      const steps = stepsIn(rules, time);
      return steps.length === 0
        ? nothing
        : html`${desk.heading(2, t(`process-${time}`))}
            <ol class="rules steps">
              ${steps.map((step) => stepOf(desk, step, rules.steps.indexOf(step)))}
            </ol>`;
    })}`,
  };
}

function stepOf(
  desk: Desk,
  { title, who, what, months, gate, cite }: Rulebook["process"]["steps"][number],
  index: number,
): TemplateResult {
  const { t } = desk;
  return desk.item(
    `/process/steps/${index}`,
    cite,
    html`${desk.heading(3, desk.text(title))}
      ${gate ? html`<p><span class="tag">${t("rules-gate")}</span></p>` : nothing}
      <p class="soft">${desk.text(who)}</p>
      <p>${desk.text(what)}</p>
      ${
        months
          ? html`<p class="small">
              ${t("process-step-length", {
                months: monthsText({ t }, { min: months.min ?? null, max: months.max ?? null }),
              })}
            </p>`
          : nothing
      }`,
  );
}

export function reporting(desk: Desk): Chapter | null {
  const { t } = desk;
  return listed(
    desk,
    "/reporting",
    desk.rulebook.reporting,
    ({ name, throughMonth, what, when = "during" }) =>
      html`<p>
        <strong>${desk.text(name)}</strong>, ${t(`rules-report-${when}`, { month: monthName(t, throughMonth) })}<br />${desk.text(what)}
      </p>`,
  );
}

export function milestones(desk: Desk): Chapter | null {
  const { t } = desk;
  const when = (years: { from: number; to: number } | undefined) => {
    if (!years) return t("process-undated");
    return years.from === years.to
      ? t("rules-years-after", { years: years.from })
      : t("rules-years-between", { from: years.from, to: years.to });
  };
  return listed(
    desk,
    "/milestones",
    desk.rulebook.milestones,
    ({ text, yearsAfterEnd }) => html`<p><strong>${when(yearsAfterEnd)}.</strong> ${desk.text(text)}</p>`,
  );
}

export function stop(desk: Desk): Chapter | null {
  const { stopGrounds } = desk.rulebook;
  if (!stopGrounds) return null;
  const { decidedBy, grounds, cite } = stopGrounds;
  const list = listed(desk, "/stopGrounds/grounds", grounds, ({ text }) => html`<p>${desk.text(text)}</p>`);
  return {
    cite,
    body: html`<p data-at="/stopGrounds/decidedBy">${desk.text(decidedBy)}</p>
      ${list?.body ?? nothing} ${desk.readings(desk.take("/stopGrounds"), cite)}`,
  };
}

export function roles(desk: Desk): Chapter | null {
  return listed(
    desk,
    "/roles",
    desk.rulebook.roles,
    ({ title, duties }) =>
      html`${desk.heading(2, desk.text(title))}
        <ul>
          ${duties.map((duty) => html`<li>${desk.text(duty)}</li>`)}
        </ul>`,
  );
}

export function notes(desk: Desk): Chapter | null {
  return listed(desk, "/notes", desk.rulebook.notes, ({ text }) => html`<p>${desk.text(text)}</p>`);
}

/** A list of the rule set, an entry a rule; null where it is empty. */
function listed<Entry extends { readonly id?: string; readonly cite?: Citation }>(
  desk: Desk,
  at: string,
  entries: readonly Entry[] | undefined,
  draw: (entry: Entry, index: number) => TemplateResult,
): Chapter | null {
  if (!entries || entries.length === 0) return null;
  return {
    body: html`<ul class="rules">
      ${entries.map((entry, index) => {
        const id = entry.id === undefined ? undefined : desk.id(...parts(at), entry.id);
        return desk.item(at + to(index), entry.cite, draw(entry, index), id);
      })}
    </ul>`,
  };
}
