/**
 * A table of figures by year: a line in each row, a year in each column, sums
 * at the end. The fields are ordinary ones; what the table adds is moving
 * between them as in a spreadsheet.
 */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { textAt } from "../parts/field/field";
import { idOf } from "../parts/field/ids";
import type { Kind } from "../parts/field/kinds";
import { errorAt } from "../parts/field/notes";
import type { Form } from "../parts/form";
import { move } from "./move";
import type { GridName } from "./years";

export interface Grid {
  readonly name: GridName;
  /** What the table holds, for those who do not see its heading. */
  readonly caption: string;
  /** The heading of the first column. */
  readonly corner: string;
  readonly years: readonly number[];
  readonly rows: readonly Row[];
  readonly sums?: readonly SumRow[];
  readonly sumHeading?: string;
}

export interface Row {
  readonly key: string;
  /** The row's name, read out with each of its fields. */
  readonly name: string;
  readonly heading: TemplateResult;
  readonly kind: Kind;
  /** Where the figure of a year stands. */
  path(year: number): string;
  readonly sum: string;
  /** What is folded out under the row. */
  readonly details?: TemplateResult | undefined;
}

interface Column {
  readonly year: number;
  readonly signs: number;
}

export interface SumRow {
  readonly name: string;
  readonly sums: readonly string[];
  readonly total: string;
  /** Worked out from figures that are no longer those shown. */
  readonly stale?: boolean;
}

const leastSigns = 4;

export function grid(form: Form, { name, caption, corner, years, rows, sums = [], sumHeading }: Grid): TemplateResult {
  // A column is as wide as its longest figure: none is ever cut off.
  const columns = years.map((year): Column => {
    const lengths = rows.map((row) => textAt(form, row.path(year), row.kind).length);
    return { year, signs: Math.max(leastSigns, ...lengths) };
  });
  return html`<div class="grid" data-grid=${name}>
    <table @keydown=${move} @focusin=${selectAll}>
      <caption class="hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="name">${corner}</th>
          ${years.map((year) => html`<th scope="col">${year}</th>`)}
          <th scope="col" class="sum">${sumHeading ?? form.view.t("grid-sum")}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          (row) => row.key,
          (row) => rowOf(form, row, columns),
        )}
      </tbody>
      ${
        sums.length === 0
          ? nothing
          : html`<tfoot>
              ${sums.map(sumRowOf)}
            </tfoot>`
      }
    </table>
  </div>`;
}

function rowOf(form: Form, row: Row, columns: readonly Column[]): TemplateResult {
  return html`<tr data-row>
      <th scope="row" class="name">${row.heading}</th>
      ${columns.map((column) => cell(form, row, column))}
      <td class="sum">${row.sum}</td>
    </tr>
    ${
      row.details === undefined
        ? nothing
        : html`<tr class="details">
            <td colspan=${columns.length + 2}><div>${row.details}</div></td>
          </tr>`
    }`;
}

function cell(form: Form, row: Row, { year, signs }: Column): TemplateResult {
  const path = row.path(year);
  const refused = errorAt(form, path) !== null;
  return html`<td class="cell">
    <input
      id=${idOf(path)}
      size=${signs}
      data-path=${path}
      data-kind=${row.kind}
      inputmode="decimal"
      autocomplete="off"
      aria-label="${row.name}, ${year}"
      aria-invalid=${refused ? "true" : nothing}
      aria-describedby=${refused ? `${idOf(path)}-notes` : nothing}
      .value=${live(textAt(form, path, row.kind))}
    />
  </td>`;
}

function sumRowOf({ name, sums, total, stale }: SumRow): TemplateResult {
  return html`<tr class=${stale ? "stale" : ""}>
    <th scope="row" class="name">${name}</th>
    ${sums.map((sum) => html`<td>${sum}</td>`)}
    <td class="sum">${total}</td>
  </tr>`;
}

/** Coming into a field by key selects what it holds, as in a spreadsheet, so that typing replaces it. */
function selectAll({ target }: FocusEvent): void {
  if (target instanceof HTMLInputElement && target.closest("td.cell")) target.select();
}
