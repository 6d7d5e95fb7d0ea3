/** The sheets of one workbook while they are filled, and what they have in common. */
import type { ByYear } from "../../../src/types.d.ts";
import { provenance } from "../paper";
import type { T } from "../../words/words";
import { amountAllowed } from "./allowed";
import { Sheet, type Place } from "./book";
import { Exact } from "./exact";
import { at } from "./grid";
import type { Question } from "./question";

/** The row that names the years, the same in all sheets that have them. */
export const yearRow = 2;

export class Desk {
  readonly question: Question;
  readonly t: T;
  readonly input: Sheet;
  readonly calculation: Sheet;
  readonly exact: Exact;
  readonly schedule: Sheet;
  /** Where the inputs and figures stand, by their pointers into application and assessment. */
  readonly places = new Map<string, Place>();

  constructor(question: Question) {
    const { t } = question.view;
    this.question = question;
    this.t = t;
    this.input = this.#sheet(t("xlsx-sheet-input"), t("xlsx-input-title"), t("xlsx-kronor"));
    this.schedule = this.#sheet(t("xlsx-sheet-schedule"), t("xlsx-schedule-title"), t("xlsx-kronor"));
    this.calculation = this.#sheet(t("xlsx-sheet-calculation"), t("xlsx-calculation-title"), t("xlsx-ore"));
    this.exact = new Exact(this.#sheet(t("xlsx-sheet-exact"), t("xlsx-exact-title"), t("xlsx-ore")));
  }

  get columns(): number[] {
    return this.question.years.columns;
  }

  /** The year of a column, as a cell of its sheet. */
  year(sheet: Sheet, column: number): string {
    return sheet.inRow(yearRow, column);
  }

  /** A heading with a free row above it. */
  heading(sheet: Sheet, text: string): void {
    sheet.skip();
    sheet.text(sheet.row(), at.label, text, "heading");
  }

  /** The headings of a table's columns. */
  heads(texts: readonly string[]): void {
    const row = this.input.row();
    texts.forEach((text, column) => this.input.text(row, column, text, "head"));
  }

  /** The amounts of a row as they were entered; what lies in no column is added up and returned. */
  amounts(row: number, amounts: ByYear, pointer: string): void {
    for (const column of this.columns) {
      this.input.blank(row, column, "inputKronor");
      const year = this.question.years.list[column - at.first];
      this.places.set(`${pointer}/${year}`, this.input.place(row, column));
    }
    this.input.allow(amountAllowed(this.t), row, at.first, this.question.years.last);
    for (const [year, amount] of Object.entries(amounts)) {
      const column = this.question.years.column(Number(year));
      if (column !== undefined && amount !== "") this.input.number(row, column, plain(amount), "inputKronor");
    }
  }

  /** The sum of a row's years. */
  rowSum(sheet: Sheet, row: number): string {
    return `SUM(${this.question.years.across(sheet, row)})`;
  }

  /** What each sheet begins with: its title, that it is a draft, and the years. */
  #sheet(name: string, title: string, unit: string): Sheet {
    const sheet = new Sheet(name);
    const { view, paper, application, years } = this.question;
    const of = application.name.trim() || view.t("schedule-unnamed");
    sheet.text(0, at.label, `${title}: ${of}`, "title");
    const [draft = "", rules = "", , , date = ""] = provenance(paper);
    sheet.text(1, at.label, [draft, rules, date].join(" · "), "note");
    sheet.text(yearRow, at.label, unit, "head");
    for (let column: number = at.number; column < at.first; column += 1) sheet.blank(yearRow, column, "head");
    sheet.text(yearRow, at.sum, view.t("xlsx-sum"), "yearHead");
    years.columns.forEach((column, index) => sheet.number(yearRow, column, years.list[index] ?? 0, "yearHead"));
    return sheet;
  }
}

/** Digits alone, also of a very small JavaScript number. */
export function plain(number: string | number): string {
  const text = String(number);
  return text.includes("e")
    ? Number(number)
        .toFixed(20)
        .replace(/\.?0+$/, "")
    : text;
}
