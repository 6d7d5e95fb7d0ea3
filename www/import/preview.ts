/** The table as it will be taken: a choice above each column, a tick before each row. */
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { phaseYears, yearsAfter, yearsOf } from "../grid/years";
import type { Form } from "../parts/form";
import type { Built } from "./build";
import { holdsAmounts, isBody, type Column } from "./guess";
import { withColumn, withRow, type Importing, type Shown } from "./importing";
import { roles } from "./vocabulary";

export function previewTable(
  form: Form,
  shown: Shown,
  built: Built | null,
  go: (importing: Importing) => void,
): TemplateResult {
  const { t } = form.view;
  const { rows, plan } = shown;
  const unread = new Set(built?.unread.map(({ row, column }) => `${row} ${column}`));
  const years = yearsIn(form, shown);
  return html`<div class="preview" role="region" tabindex="0" aria-label=${t("import-table")}>
    <table>
      <caption class="hidden">
        ${t("import-table")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("import-take")}</th>
          ${plan.columns.map((_, index) => html`<th scope="col">${choice(form, shown, index, years, go)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, index) => {
          const body = isBody(plan, index);
          const taken = body && !plan.left.has(index);
          const kind = body ? (taken ? "" : "left") : index === plan.header ? "headings" : "above";
          return html`<tr class=${kind}>
            <th scope="row">${body ? tick(form, shown, index, taken, go) : index + 1}</th>
            ${row.map(
              (cell, column) =>
                html`<td
                  class="${holdsAmounts(plan.columns[column] ?? "skip") ? "figure" : ""} ${
                    unread.has(`${index} ${column}`) ? "unread" : ""
                  }"
                >
                  ${cell}
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function tick(form: Form, shown: Shown, row: number, taken: boolean, go: (next: Importing) => void): TemplateResult {
  const change = (event: Event) => {
    const { checked } = event.currentTarget as HTMLInputElement;
    go({ ...shown, plan: withRow(shown.plan, row, checked) });
  };
  const number = row + 1;
  return html`<label
    ><input type="checkbox" .checked=${live(taken)} @change=${change} /><span aria-hidden="true">${number}</span
    ><span class="hidden">${form.view.t("import-row", { number })}</span></label
  >`;
}

function choice(
  form: Form,
  shown: Shown,
  index: number,
  years: readonly number[],
  go: (next: Importing) => void,
): TemplateResult {
  const { t } = form.view;
  const { rows, plan } = shown;
  const chosen = plan.columns[index] ?? "skip";
  const heading = rows[plan.header]?.[index] || t("import-column", { number: index + 1 });
  const change = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const column = /^\d+$/.test(value) ? Number(value) : (value as Column);
    go({ ...shown, plan: withColumn(plan, index, column) });
  };
  const option = (column: Column, text: string) =>
    html`<option value=${column} .selected=${live(column === chosen)}>${text}</option>`;
  return html`<select aria-label=${t("import-column-is", { heading })} @change=${change}>
    ${option("skip", t("import-column-skip"))} ${roles.map((role) => option(role, t(`import-column-${role}`)))}
    ${years.map((year) => option(year, String(year)))}
  </select>`;
}

/** The years that a column may hold: those of the project, and those that were found. */
function yearsIn({ draft, view }: Form, { plan }: Shown): number[] {
  const { first, last } = phaseYears(draft.application);
  const found = plan.columns.flatMap((column) => (typeof column === "number" ? [[String(column), "0"]] : []));
  return yearsOf(first, last + yearsAfter(view.rulebook), [Object.fromEntries(found) as Record<string, string>]);
}
