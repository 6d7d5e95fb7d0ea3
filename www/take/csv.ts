/**
 * The plan as a table for any program: a row for each year and party, and one
 * for the whole project, then the sums. The head stands first and what the
 * file is stands last, marked with #, so that spreadsheets and readers of csv
 * find the columns where they look for them. Amounts are kronor to the öre.
 */
import type { Assessment, PartyYear, YearRow } from "../../src/types.d.ts";
import { isZero, type Decimal } from "../amounts/amounts";
import { allColumns, partySum, type Column } from "../result/columns";
import { partyName } from "../result/phrases";
import { clean } from "./annex/shape";
import { fileName, provenance, type Paper, type TakenFile } from "./paper";

/** A text, or an amount as the calculation has it. */
type Cell = string | { readonly kronor: Decimal } | null;

export function csv(paper: Paper): TakenFile {
  const { view } = paper;
  const { t, assessment, lang } = view;
  const columns = assessment ? allColumns : [];
  const head = [
    t("csv-year"),
    t("csv-phase"),
    t("csv-party"),
    ...columns.map(({ id }) => t(`col-${id}`).replaceAll("\u00ad", "")),
  ];
  const rows: Cell[][] = assessment ? [...years(paper, assessment, columns), ...sums(paper, assessment, columns)] : [];
  const notes = [view.application.name.trim(), ...provenance(paper), t("csv-unit")].filter(Boolean);
  const remarks = notes.map((note): Cell[] => ["#", note, ...head.slice(2).map(() => "")]);
  const text = [head, ...rows, ...remarks].map((row) => lineOf(row, lang === "sv")).join("");
  // The mark says that it is UTF-8, or Excel takes it for something older.
  return { name: fileName(paper, "csv"), content: new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }) };
}

function years({ view }: Paper, { schedule }: Assessment, columns: readonly Column[]): Cell[][] {
  const { t } = view;
  return schedule.flatMap((row: YearRow) => [
    ...row.parties.map((party) => [
      String(row.year),
      t(`phase-${row.phase}`),
      partyName(view, party.party),
      ...columns.map(({ ofParty }) => amount(ofParty(party))),
    ]),
    [String(row.year), t(`phase-${row.phase}`), t("csv-all"), ...columns.map(({ ofYear }) => amount(ofYear(row)))],
  ]);
}

function sums({ view }: Paper, { schedule, parties, totals }: Assessment, columns: readonly Column[]): Cell[][] {
  const { t } = view;
  const of = (party: string): PartyYear[] =>
    schedule.flatMap((row) => row.parties.filter((one) => one.party === party));
  return [
    ...parties.map(({ party }) => [
      t("csv-sum"),
      "",
      partyName(view, party),
      ...columns.map((column) => amount(partySum(column, of(party)))),
    ]),
    [t("csv-sum"), "", t("csv-all"), ...columns.map(({ total }) => amount(total?.(totals, schedule) ?? null))],
  ];
}

function amount(kronor: Decimal | null): Cell {
  return kronor === null ? null : { kronor };
}

function lineOf(cells: readonly Cell[], swedish: boolean): string {
  const written = cells.map((cell) => {
    if (cell === null) return "";
    return typeof cell === "string" ? quoted(guarded(clean(cell)), swedish) : number(cell.kronor, swedish);
  });
  return `${written.join(swedish ? ";" : ",")}\r\n`;
}

/** With two decimals, as the calculation gives them, and the decimal sign of the language. */
function number(kronor: Decimal, swedish: boolean): string {
  const [whole = "0", fraction = ""] = kronor.split(".");
  const sign = isZero(kronor) ? whole.replace("-", "") : whole;
  return `${sign}${swedish ? "," : "."}${fraction.padEnd(2, "0")}`;
}

/** A spreadsheet would take such a text for a formula; an apostrophe before it says that it is a text. */
function guarded(text: string): string {
  return /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20\t]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, swedish: boolean): string {
  const special = swedish ? /[";\n]/ : /[",\n]/;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
