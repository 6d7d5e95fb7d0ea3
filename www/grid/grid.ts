/**
 * A table of figures by year: a line in each row, a year in each column, sums
 * at the end. The fields are ordinary ones; what the table adds is working on
 * them as in a spreadsheet.
 */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { Unit } from "../amounts/amounts";
import { within, type Pointer } from "../draft/pointer";
import { idOf } from "../parts/field/ids";
import { showField, type FieldValue, type Kind } from "../parts/field/kinds";
import { errorAt } from "../parts/field/notes";
import type { Form } from "../parts/form";
import { bar } from "./bar";
import { begin, copyFrom, draw, enter, goInto, leave, pasteInto, point, press, tap } from "./hand";
import { keyIn } from "./keys";
import type { Area } from "./marked";
import { markedIn, type Adding, type Sheet } from "./sheet";
import type { GridName } from "./years";
import { figureAmong, figureInDisabled } from "../why/figure";

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
  /** How lines come about that are pasted beyond the last one; absent where the rows are given. */
  readonly adding?: Adding;
}

export interface Row {
  readonly key: string;
  /** The row's name, read out with each of its fields. */
  readonly name: string;
  /** The name that pasted rows are known by, where that is another. */
  readonly label?: string;
  readonly heading: TemplateResult;
  /** The place of the whole row, where its heading does not stand for it. */
  readonly at?: Pointer;
  readonly kind: Kind;
  /** Where the figure of a year stands: in an object of figures by year. */
  readonly path: (year: number) => Pointer;
  /** What counts for a year as long as its field is empty. */
  readonly placeholder?: (year: number) => string;
  readonly sum: string;
  /** What is folded out under the row. */
  readonly details?: TemplateResult | undefined;
}

export interface SumRow {
  readonly name: string;
  readonly sums: readonly string[];
  readonly total: string;
  /** The figures of the assessment that the sums and the total show, where they do. */
  readonly why?: readonly (Pointer | undefined)[];
  /** The keys of the rows that it adds up; a text among them that cannot be read is not in the sum. */
  readonly of?: readonly string[];
  /** Worked out by the calculation, from figures that are no longer those shown. */
  readonly stale?: boolean;
}

/** A row with the texts of its cells, and all that its cells depend on. */
interface Line {
  readonly row: Row;
  readonly texts: readonly string[];
  /** By year: what stands there cannot be read, so that sums are still those from before it. */
  readonly unread: readonly boolean[];
  readonly placeholders: readonly string[];
  readonly depends: readonly unknown[];
}

const leastSigns = 4;
const mostSigns = 20;
/** With more years than these the names stand above their figures, so that the figures have the whole width. */
const yearsBeside: Readonly<Record<Unit, number>> = { kr: 4, tkr: 6, mnkr: 6 };

export function grid(form: Form, given: Grid): TemplateResult {
  const { name, caption, corner, years, rows, sums = [], sumHeading, adding } = given;
  const sheet: Sheet = { form, name, years, rows: rows.map((row) => sheetRow(row)), adding };
  const lines = rows.map((row) => lineOf(form, row, years));
  const held = form.editing;
  const under = held ? years.findIndex((year) => rows.some((row) => row.path(year) === held.path)) : -1;
  // A column is as wide as its longest figure: none is ever cut off. Under the hand it grows, but never narrows.
  const signs = years.map((_, column) => {
    const shown = lines.flatMap(({ texts, placeholders }) => [texts[column] ?? "", placeholders[column] ?? ""]);
    const room = column === under ? (held?.room ?? 0) : 0;
    const longest = Math.max(leastSigns, room, ...shown.map((text) => text.length));
    return Math.min(longest, mostSigns);
  });
  const columns = signs.join(" ");
  const totals = [...rows.map(({ sum }) => sum), ...sums.map(({ total }) => total)];
  const longestSum = Math.max(0, ...totals.map((total) => total.length));
  const area = markedIn(sheet);
  const stacked = form.narrow || years.length > yearsBeside[form.view.unit];
  return html`<div class="sheet ${stacked ? "stacked" : ""}" @focusout=${(event: FocusEvent) => leave(sheet, event)}>
    <div class="grid" data-grid=${name} data-sum=${longestSum}>
      <table
        part="grid"
        @keydown=${(event: KeyboardEvent) => keyIn(sheet, event)}
        @pointerdown=${point}
        @mousedown=${(event: MouseEvent) => press(sheet, event)}
        @mouseover=${(event: MouseEvent) => draw(sheet, event)}
        @mousemove=${(event: MouseEvent) => draw(sheet, event)}
        @click=${(event: MouseEvent) => tap(sheet, event)}
        @dblclick=${(event: MouseEvent) => goInto(sheet, event)}
        @focusin=${(event: FocusEvent) => enter(sheet, event)}
        @input=${(event: Event) => begin(sheet, event)}
        @copy=${(event: ClipboardEvent) => copyFrom(sheet, event)}
        @cut=${(event: ClipboardEvent) => copyFrom(sheet, event)}
        @paste=${(event: ClipboardEvent) => pasteInto(sheet, event)}
      >
        <caption class="hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${stacked ? nothing : html`<th scope="col" class="name">${corner}</th>`}
            ${years.map((year) => html`<th scope="col" data-year=${year}>${year}</th>`)}
            <th scope="col" class="sum">${sumHeading ?? form.view.t("grid-sum")}</th>
          </tr>
        </thead>
        ${repeat(
          lines,
          ({ row }) => row.key,
          (line, index) => {
            const marked = markedOf(area, index);
            const cells = () => years.map((year, column) => cell(form, line, year, column, signs, marked));
            return lineRows(form, line, years, stacked, guard([...line.depends, columns, marked?.join()], cells));
          },
        )}
        ${
          sums.length === 0
            ? nothing
            : html`<tfoot>
                ${sums.map((sum) => sumRows(form, sum, lines, years, stacked))}
              </tfoot>`
        }
      </table>
    </div>
    ${bar(sheet)}
  </div>`;
}

function sheetRow({ kind, name, label = name, path }: Row): Sheet["rows"][number] {
  return { kind, label, path };
}

/** The first and the last marked column of a row. */
function markedOf(area: Area | null, row: number): readonly [number, number] | null {
  const marks =
    area !== null && row >= area.top && row <= area.bottom && (area.top < area.bottom || area.left < area.right);
  return marks ? [area.left, area.right] : null;
}

/** Each key redraws the form; a row whose figures, texts and marks are as they were is passed over. */
function lineOf(form: Form, row: Row, years: readonly number[]): Line {
  const { draft, editing, view } = form;
  const place = row.path(0).replace(/\/0$/, "");
  const figures = form.store.at(place) as Readonly<Record<string, FieldValue>> | undefined;
  const known = textsOf(figures ?? nothingYet, row.kind, draft);
  const typed = Object.entries(draft.typed).filter(([path]) => within(path, place));
  const held = editing && within(editing.path, place) ? editing : null;
  const texts = years.map((year) => {
    const path = `${place}/${year}`;
    return held?.path === path ? held.text : (draft.typed[path]?.text ?? known[year] ?? "");
  });
  const unread = years.map((year) => isUnread(form, `${place}/${year}`));
  const error = view.error && within(view.error.path, place) ? view.error : null;
  const placeholders = row.placeholder ? years.map(row.placeholder) : [];
  const depends = [
    figures,
    placeholders.join("|"),
    JSON.stringify([place, years[0], years.length, row.name, row.kind, typed, held]),
    JSON.stringify(error),
    draft.unit,
    draft.lang,
  ];
  return { row, texts, unread, placeholders, depends };
}

/** Nothing is said of what is still being written. */
function isUnread({ draft, editing }: Form, path: Pointer): boolean {
  return draft.typed[path] !== undefined && editing?.path !== path;
}

const nothingYet: Readonly<Record<string, FieldValue>> = {};
const written = new WeakMap<object, Map<string, Readonly<Record<string, string>>>>();

/** Figures by year as their fields show them: written once for all keys that leave them as they are. */
function textsOf(
  figures: Readonly<Record<string, FieldValue>>,
  kind: Kind,
  setting: Form["draft"],
): Readonly<Record<string, string>> {
  const byKind = written.get(figures) ?? new Map<string, Readonly<Record<string, string>>>();
  written.set(figures, byKind);
  const key = `${kind} ${setting.unit} ${setting.lang}`;
  const known = byKind.get(key);
  if (known) return known;
  const texts = Object.fromEntries(
    Object.entries(figures).map(([year, value]) => [year, showField(kind, value, setting)]),
  );
  byKind.set(key, texts);
  return texts;
}

/** A line: its name beside or above its figures, and its details below. */
function lineRows(
  form: Form,
  { row, unread }: Line,
  years: readonly number[],
  stacked: boolean,
  cells: unknown,
): TemplateResult {
  return html`<tbody data-at=${row.at ?? nothing}>
    ${stacked ? headRow(row.heading, years, "rowgroup") : nothing}
    <tr data-row>
      ${stacked ? nothing : html`<th scope="row" class="name">${row.heading}</th>`} ${cells}
      ${sumCell(form, row.sum, "sum", unread.includes(true))}
    </tr>
    ${
      row.details === undefined
        ? nothing
        : html`<tr class="details">
            <td colspan=${years.length + 2}><div>${row.details}</div></td>
          </tr>`
    }
  </tbody>`;
}

function headRow(heading: unknown, years: readonly number[], scope: "rowgroup" | "row"): TemplateResult {
  return html`<tr class="head">
    <th scope=${scope} colspan=${years.length + 1}><div>${heading}</div></th>
  </tr>`;
}

function cell(
  form: Form,
  { row, texts, placeholders }: Line,
  year: number,
  column: number,
  signs: readonly number[],
  marked: readonly [number, number] | null,
): TemplateResult {
  const path = row.path(year);
  const refused = errorAt(form, path) !== null;
  const isMarked = marked !== null && column >= marked[0] && column <= marked[1];
  return html`<td class=${isMarked ? "cell marked" : "cell"}>
    <input
      id=${idOf(path)}
      data-signs=${signs[column] ?? leastSigns}
      data-path=${path}
      data-kind=${row.kind}
      inputmode="decimal"
      autocomplete="off"
      aria-label="${row.name}, ${year}"
      placeholder=${placeholders[column] ?? nothing}
      aria-invalid=${refused ? "true" : nothing}
      aria-describedby=${refused ? `${idOf(path)}-notes` : nothing}
      .value=${live(texts[column] ?? "")}
    />
  </td>`;
}

function sumRows(
  form: Form,
  { name, sums, total, why = [], of = [], stale = false }: SumRow,
  lines: readonly Line[],
  years: readonly number[],
  stacked: boolean,
): TemplateResult {
  const first = why.findIndex((figure) => figure !== undefined);
  const shown = (text: string, index: number) => {
    const figure = why[index];
    return figure === undefined ? text : figureIn(form, figure, text, { stale, isStop: index === first });
  };
  const added = lines.filter(({ row }) => of.includes(row.key));
  const old = years.map((_, column) => stale || added.some(({ unread }) => unread[column]));
  return html`${stacked ? headRow(name, years, "row") : nothing}
    <tr data-figures>
      ${stacked ? nothing : html`<th scope="row" class="name">${name}</th>`}
      ${sums.map((sum, index) => sumCell(form, shown(sum, index), "", old[index] ?? false))}
      ${sumCell(form, shown(total, sums.length), "sum", old.includes(true))}
    </tr>`;
}

function figureIn(
  { isReadOnly }: Form,
  figure: string,
  text: string,
  { stale, isStop }: { readonly stale: boolean; readonly isStop: boolean },
): TemplateResult {
  return isReadOnly && !stale ? figureInDisabled(figure, text, isStop) : figureAmong({ stale }, figure, text, isStop);
}

/** A sum that does not hold what now stands above or beside it is seen and said to be an old one. */
function sumCell({ view }: Form, shown: unknown, place: string, isOld: boolean): TemplateResult {
  const before = isOld ? html`<span class="hidden"> (${view.t("grid-sum-before")})</span>` : nothing;
  return html`<td class="${place} ${isOld ? "stale" : ""}">${shown}${before}</td>`;
}
