/** Makes the file out of finished sheets: looks, widths, what stays in sight, and how they print. */
import { strToU8, zipSync } from "fflate";
import type { CellObject, Feature, Sheet as WrittenSheet } from "write-excel-file/universal";
import { getClosingTagMarkup, getOpeningTagMarkup, sanitizeTextContent } from "write-excel-file/utility";
import { validationOf } from "./allowed";
import { letters, type Cell, type Inputs, type Look, type Sheet } from "./book";
import { contentsOf } from "./contents";

export interface Layout {
  readonly sheet: Sheet;
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight, and that each printed page begins with. */
  readonly stickyRows: number;
  readonly stickyColumns: number;
  readonly orientation: "landscape";
}

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const kronor = "#,##0.00;-#,##0.00;\\–";
const blue = "#1f3a93";
const soft = "#5a5a5a";
const sand = "#fff7dc";
const rule = "#b8b8b8";

/** An input is blue on sand, as is usual in budgets; what is computed is black. */
const input = { backgroundColor: sand, textColor: blue } as const;

const looks: Readonly<Record<Look, Omit<CellObject, "value" | "type">>> = {
  title: { fontWeight: "bold", fontSize: 15 },
  note: { fontStyle: "italic", textColor: soft },
  heading: { fontWeight: "bold", fontSize: 12, textColor: blue },
  head: { fontWeight: "bold", bottomBorderStyle: "thin", bottomBorderColor: rule },
  yearHead: { fontWeight: "bold", bottomBorderStyle: "thin", bottomBorderColor: rule, align: "right", format: "0" },
  label: {},
  text: {},
  wrapped: { wrap: true, alignVertical: "top" },
  input,
  inputNumber: { ...input, align: "center" },
  inputText: { ...input, format: "@" },
  inputKronor: { ...input, format: "#,##0.00" },
  inputYear: { ...input, format: "0" },
  kronor: { format: kronor },
  strong: { fontWeight: "bold" },
  kronorStrong: { format: kronor, fontWeight: "bold" },
  kronorSum: { format: kronor, fontWeight: "bold", topBorderStyle: "thin", topBorderColor: rule },
  ore: { format: "#,##0;-#,##0;\\–" },
  plain: { format: "0", align: "center" },
  year: { format: "0", align: "right" },
  percent: { format: "0.00", align: "right" },
  ratio: { format: "0.0000" },
};

/**
 * The file; `footer` stands below every printed page. Without what is known of its formulas every program has to
 * compute them.
 */
export function write(layouts: readonly Layout[], footer: string, formulas: "alone" | "with what is known"): Blob {
  const sheets = layouts.map(({ sheet, widths, stickyRows, stickyColumns, orientation }): WrittenSheet<Blob> => ({
    data: Array.from(sheet.rows, (row, index) => {
      const height = sheet.heights.get(index);
      return Array.from(row ?? [], (cell) => (cell ? { ...written(cell), ...(height && { height }) } : null));
    }),
    sheet: sheet.name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: stickyRows,
    stickyColumnsCount: stickyColumns,
    orientation,
    showGridLines: false,
  }));
  const options = { fontFamily: "Arial", fontSize: 10, features: [printing(layouts, footer)] };
  const contents = contentsOf(sheets, options);
  layouts.forEach(({ sheet }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    contents[path] = withValidations(sheet, contents[path] ?? "");
  });
  if (formulas === "with what is known")
    layouts.forEach(({ sheet }, index) => {
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      contents[path] = withKnown(sheet, contents[path] ?? "");
    });
  const files = Object.entries(contents).map(([path, text]) => [path, strToU8(text)] as const);
  return new Blob([zipSync(Object.fromEntries(files))], { type });
}

/** Puts what a formula comes to behind it; the library has no place for it. */
function withKnown({ rows }: Sheet, xml: string): string {
  return xml.replace(/<c r="([A-Z]+)(\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g, (whole, column, row, attributes, formula) => {
    const cell = rows[Number(row) - 1]?.find((_, index) => letters(index) === column);
    if (cell?.kind !== "formula" || !cell.known) return whole;
    const { known } = cell;
    return "number" in known
      ? `<c r="${column}${row}"${attributes}>${formula}<v>${known.number}</v></c>`
      : `<c r="${column}${row}"${attributes} t="str">${formula}<v>${sanitizeTextContent(known.text)}</v></c>`;
  });
}

/** Says what each input may hold, for the program to stop what else is typed; the library has no place for it either. */
function withValidations(sheet: Sheet, xml: string): string {
  if (sheet.inputs.length === 0) return xml;
  const all = sheet.inputs.map((inputs) => validation(sheet, inputs)).join("");
  const list = `<dataValidations count="${sheet.inputs.length}">${all}</dataValidations>`;
  return xml.replace("</sheetData>", () => `</sheetData>${list}`);
}

function validation(sheet: Sheet, { row, from, to, allowed }: Inputs): string {
  const { type, formulas, mayBeEmpty, message } = validationOf(allowed);
  const opening = getOpeningTagMarkup("dataValidation", {
    type,
    allowBlank: mayBeEmpty ? 1 : 0,
    showErrorMessage: 1,
    error: message,
    sqref: [from, to].map((column) => `${letters(column)}${row + 1}`).join(":"),
  });
  const stands = formulas.map((formula, index) => {
    const name = `formula${index + 1}`;
    return `<${name}>${sanitizeTextContent(sheet.within(formula))}</${name}>`;
  });
  return opening + stands.join("") + getClosingTagMarkup("dataValidation");
}

function written(cell: Cell): CellObject {
  const look = looks[cell.look];
  switch (cell.kind) {
    case "text":
      // Its type says that it is text: what begins like a formula is none.
      return { ...look, type: String, value: cell.text, ...(look.format !== "@" && { format: undefined }) };
    case "number":
      return { ...look, type: Number, value: Number(cell.number) };
    case "formula":
      return { ...look, type: "Formula", value: cell.formula };
    case "blank":
      return { ...look, type: Number };
  }
}

/** As wide as a page and as long as needed; the headings on each page; everything computed anew when opened. */
function printing(layouts: readonly Layout[], footer: string): Feature<Blob> {
  const titles = layouts.map(({ sheet, stickyRows, stickyColumns }, index) => {
    const name = `'${sheet.name.replaceAll("'", "''")}'`;
    const columns = stickyColumns > 0 ? [`${name}!$A:$${letters(stickyColumns - 1)}`] : [];
    const rows = stickyRows > 0 ? [`${name}!$1:$${stickyRows}`] : [];
    const ranges = [...columns, ...rows].join(",");
    return ranges && `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${ranges}</definedName>`;
  });
  // Left, the words; in the middle the sheet's name; right, the page of how many.
  const words = sanitizeTextContent(`&L${footer.replaceAll("&", "&&")}&C&A&R&P (&N)`);
  const foot = `<headerFooter><oddFooter>${words}</oddFooter></headerFooter>`;
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) =>
            xml
              .replace(
                /<definedNames\s*\/>|<definedNames><\/definedNames>/,
                () => `<definedNames>${titles.join("")}</definedNames>`,
              )
              .replace(/<calcPr\s*\/>|<calcPr><\/calcPr>/, '<calcPr fullCalcOnLoad="1"/>'),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) =>
            xml
              .replace("<sheetViews", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews')
              .replace(/<pageSetup [^>]*\/>/, (setup) => `${setup}${foot}`),
          transformElementAttributes: (tag, attributes) =>
            tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
      },
    },
  };
}
