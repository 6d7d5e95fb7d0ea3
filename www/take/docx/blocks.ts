/** Each kind of block as Word's paragraphs and tables. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  SoftHyphen,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IRunOptions,
  type ITableBordersOptions,
} from "docx";
import type { Lang } from "../../words/words";
import { clean, type Block, type Fact, type Remark, type Sheet, type SheetRow, type Tone } from "../annex/shape";
import { widthsOf } from "../annex/sheet";
import { chartOf } from "./chart";
import { ground, line, soft, twips } from "./styles";

export interface Set {
  readonly across: boolean;
  readonly lang: Lang;
}

type Piece = Paragraph | Table;

export function blocks(all: readonly Block[], set: Set): Piece[] {
  return all.flatMap((block, index) => pieces(block, set, all[index + 1]?.kind === "sheet"));
}

const styleOf: Readonly<Record<Tone, string>> = {
  verdict: "Verdict",
  notice: "Notice",
  missing: "Missing",
  guidance: "Guidance",
  soft: "Soft",
};

function pieces(block: Block, set: Set, beforeSheet: boolean): Piece[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ style: "Heading3", text: clean(block.text) })];
    case "text":
      return [paragraph(block.text, block.tone ? styleOf[block.tone] : "Body", beforeSheet ? { keepNext: true } : {})];
    case "list":
      return block.items.map((item) => paragraph(item, "Item", { numbering: { reference: "list", level: 0 } }));
    case "facts":
      return [facts(block.facts), gap()];
    case "figures":
      return [figures(block.facts, set), gap()];
    case "sheet":
      return [
        ...(block.sheet.caption === "" ? [] : [paragraph(block.sheet.caption, "TableCaption")]),
        sheet(block.sheet, set),
        gap(),
      ];
    case "chart":
      return chartOf(block.chart);
    case "remark":
      return remark(block.remark);
  }
}

/** A paragraph whose own line breaks are kept. */
function paragraph(text: string, style: string, more: ConstructorParameters<typeof Paragraph>[0] = {}): Paragraph {
  return new Paragraph({ style, ...(typeof more === "string" ? {} : more), children: runs(text) });
}

function runs(text: string, look: Pick<IRunOptions, "bold" | "color" | "language"> = {}): TextRun[] {
  return clean(text)
    .split("\n")
    .map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 && { break: 1 }) }));
}

/** Word joins tables that follow on one another; a small empty line keeps them apart. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 160 }, children: [] });
}

function remark({ title, texts, cite, readings }: Remark): Paragraph[] {
  const sources = [
    ...(cite === null ? [] : [runs(cite, { language: { value: "sv-SE" } })]),
    ...readings.map((reading) => runs(reading)),
  ];
  return [
    ...(title ? [paragraph(title, "Remark")] : []),
    ...texts.map((text, index) =>
      paragraph(text, "RemarkText", {
        keepNext: index < texts.length - 1 || sources.length > 0,
        keepLines: true,
        ...(title === "" && { spacing: { before: 100, after: 30 } }),
      }),
    ),
    ...sources.map(
      (children, index) =>
        new Paragraph({ style: "Source", keepNext: index < sources.length - 1, keepLines: true, children }),
    ),
  ];
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: line } as const;
const ruled: ITableBordersOptions = {
  top: thin,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
};
const margins = { left: twips(1.2), right: twips(1.2), top: 30, bottom: 30, marginUnitType: WidthType.DXA };

function facts(all: readonly Fact[]): Table {
  const widths = [twips(62), twips(108)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(170), type: WidthType.DXA },
    columnWidths: widths,
    borders: ruled,
    margins,
    rows: all.map(
      ({ label, value, note }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([new Paragraph({ style: "FactValue", children: runs(label, { color: soft }) })], widths[0] ?? 0),
            cell(
              [paragraph(value, "FactValue"), ...(note === undefined ? [] : [paragraph(note, "Source")])],
              widths[1] ?? 0,
            ),
          ],
        }),
    ),
  });
}

/** The figures that matter most, two by two. */
function figures(all: readonly Fact[], { across }: Set): Table {
  const width = twips((across ? 257 : 170) / 2);
  const pairs = Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => all.slice(2 * at, 2 * at + 2));
  const shown = (fact: Fact | undefined) =>
    cell(
      fact
        ? [
            paragraph(fact.label, "Source"),
            paragraph(fact.value, "FigureValue"),
            ...(fact.note === undefined ? [] : [paragraph(fact.note, "Source")]),
          ]
        : [new Paragraph({})],
      width,
    );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 2 * width, type: WidthType.DXA },
    columnWidths: [width, width],
    borders: ruled,
    margins,
    rows: pairs.map(([one, two]) => new TableRow({ cantSplit: true, children: [shown(one), shown(two)] })),
  });
}

function sheet(content: Sheet, { across }: Set): Table {
  const { columns, rows } = content;
  const widths = widthsOf(content, across).map(twips);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, figure }, index) =>
      cell(
        [new Paragraph({ style: figure ? "Figure" : "Cell", keepNext: true, children: headingRuns(heading) })],
        widths[index] ?? 0,
        { shaded: true, low: true },
      ),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: ruled,
    margins,
    rows: [head, ...rows.map((row, index) => sheetRow(row, columns, widths, keptWithNext(rows, index)))],
  });
}

/** Tables of so many rows are moved to the next page rather than parted. */
const mostKeptWhole = 24;

/** Otherwise the name of a group stays with its first row, and the last row with its sum. */
function keptWithNext(rows: readonly SheetRow[], index: number): boolean {
  const next = rows[index + 1];
  if (next === undefined) return false;
  const long = rows.some(({ cells }) => cells.some((text) => text.length > 200));
  return (rows.length <= mostKeptWhole && !long) || rows[index]?.kind === "group" || next.kind === "sum";
}

/** Soft hyphens are elements of their own in Word. */
function headingRuns(heading: string): TextRun[] {
  const parts = clean(heading).split("\u00ad");
  return parts.map(
    (text, index) => new TextRun({ bold: true, children: index > 0 ? [new SoftHyphen(), text] : [text] }),
  );
}

function sheetRow(
  { kind, name, note, cells }: SheetRow,
  columns: Sheet["columns"],
  widths: readonly number[],
  keepNext: boolean,
): TableRow {
  const bold = kind === undefined ? {} : { bold: true as const };
  const named = [
    new Paragraph({ style: "Cell", keepNext, children: runs(name, bold) }),
    ...(note ? [new Paragraph({ style: "Cell", keepNext, children: runs(note, { color: soft }) })] : []),
  ];
  const all = widths.reduce((sum, one) => sum + one, 0);
  if (kind === "group")
    return new TableRow({ cantSplit: true, children: [cell(named, all, { span: columns.length })] });
  return new TableRow({
    cantSplit: cells.every((text) => text.length < 400),
    children: [
      cell(named, widths[0] ?? 0, { shaded: kind === "sum" }),
      ...cells.map((text, index) =>
        cell(
          [
            new Paragraph({
              style: columns[index + 1]?.figure ? "Figure" : "Cell",
              keepNext,
              children: runs(text, bold),
            }),
          ],
          widths[index + 1] ?? 0,
          { shaded: kind === "sum" },
        ),
      ),
    ],
  });
}

interface Look {
  readonly shaded?: boolean;
  readonly low?: boolean;
  readonly span?: number;
}

function cell(children: readonly Paragraph[], width: number, { shaded, low, span }: Look = {}): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(span !== undefined && { columnSpan: span }),
    ...(low && { verticalAlign: VerticalAlign.BOTTOM }),
    ...(shaded && { shading: { type: ShadingType.CLEAR, color: "auto", fill: ground } }),
  });
}
