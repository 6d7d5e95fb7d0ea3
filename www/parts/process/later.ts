/** What follows once the project has begun: reports, grounds to break off, evaluations and decisions. */
import { html, nothing, type TemplateResult } from "lit";
import type { ProjectTime, Rulebook, YearMonth } from "../../../src/types.d.ts";
import { listed, monthName } from "../../result/phrases";
import type { Form } from "../form";
import { interpretationsOf } from "./sources";
import { milestoneYears, reportingMonths } from "./timeline";

type Part = TemplateResult | typeof nothing;
type Report = NonNullable<Rulebook["reporting"]>[number];

export function reporting(form: Form, time: ProjectTime): Part {
  const { view, draft } = form;
  const { t, lang, rulebook } = view;
  const reports = (rulebook.reporting ?? []).filter(({ when = "during" }) => when === time);
  if (reports.length === 0) return nothing;
  const months = reportingMonths(reports, draft.application.period);
  return html`<h4>${t("process-reporting")}</h4>
    <ul class="plain">
      ${reports.map(
        (report) =>
          html`<li>
            <strong>${report.name[lang]}</strong>, ${dueText(form, report, time, months.get(report.id) ?? [])}.
            ${report.what[lang]}
            ${report.cite ? html`<span class="soft small" lang="sv">${report.cite.section}</span>` : nothing}
          </li>`,
      )}
    </ul>
    ${interpretationsOf(view, ["/reporting"])}`;
}

/** Which months the report covers: of the project's own years, else of each year while money comes back. */
function dueText({ view }: Form, { throughMonth }: Report, time: ProjectTime, months: readonly YearMonth[]): string {
  const { t, assessment } = view;
  const month = monthName(view, throughMonth);
  if (time !== "during") {
    const window = assessment?.totals.window;
    return window
      ? t("process-through-each", { month, from: String(window.from), to: String(window.to) })
      : t("process-through-yearly", { month });
  }
  const years = months.map((at) => at.slice(0, 4));
  return years.length === 0
    ? t("process-through-none", { month })
    : t("process-through", { month, years: listed(t, years) });
}

export function stopping({ view }: Form): Part {
  const { t, lang, rulebook } = view;
  const { stopGrounds } = rulebook;
  if (!stopGrounds) return nothing;
  return html`<h4>${t("process-stop")}</h4>
    <p>${stopGrounds.decidedBy[lang]}</p>
    <ul>
      ${stopGrounds.grounds.map(({ text }) => html`<li>${text[lang]}</li>`)}
    </ul>
    ${stopGrounds.cite ? html`<p class="soft small" lang="sv">${stopGrounds.cite.section}</p>` : nothing}
    ${interpretationsOf(view, ["/stopGrounds"])}`;
}

export function milestones({ view, draft }: Form): Part {
  const { t, lang, rulebook } = view;
  const list = rulebook.milestones ?? [];
  if (list.length === 0) return nothing;
  const when = (milestone: (typeof list)[number]) => {
    const years = milestoneYears(milestone, draft.application.period.end);
    if (!years) return t("process-undated");
    return years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
  };
  return html`<h4>${t("process-milestones")}</h4>
    <ul class="plain">
      ${list.map(
        (milestone) =>
          html`<li>
            <strong>${when(milestone)}.</strong> ${milestone.text[lang]}
            ${milestone.cite ? html`<span class="soft small" lang="sv">${milestone.cite.section}</span>` : nothing}
          </li>`,
      )}
    </ul>
    ${interpretationsOf(view, ["/milestones"])}`;
}
