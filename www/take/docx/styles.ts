/** How the document is set: one typeface, few sizes, ink and a grey, the form's green for what leads. */
import { AlignmentType, BorderStyle } from "docx";

/** A measure in millimetres, in the twentieths of a point that Word counts in. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export const ink = "1A2220";
export const soft = "56625E";
export const accent = "0A5C52";
export const line = "C9D1CE";
export const ground = "F3F5F4";
export const bad = "A11C1C";

/** Sizes are in half points. Arial has figures of one width, and is found nearly everywhere. */
export const run = { font: "Arial", size: 20, color: ink } as const;

const heading = { bold: true, color: accent, font: "Arial" } as const;

export const headingStyles = {
  title: {
    run: { ...heading, size: 44, color: ink },
    paragraph: { spacing: { before: 0, after: 160 }, keepNext: true },
  },
  heading1: {
    run: { ...heading, size: 28 },
    paragraph: { spacing: { before: 400, after: 120 }, keepNext: true, keepLines: true },
  },
  heading2: {
    run: { ...heading, size: 23 },
    paragraph: { spacing: { before: 300, after: 100 }, keepNext: true, keepLines: true },
  },
  heading3: {
    run: { ...heading, size: 20, color: ink },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
  },
} as const;

const body = { basedOn: "Normal", quickFormat: true } as const;

export const paragraphStyles = [
  { ...body, id: "Body", name: "Text", paragraph: { spacing: { after: 120, line: 276 } } },
  { ...body, id: "Kind", name: "Kind", run: { color: soft, size: 22 }, paragraph: { spacing: { after: 60 } } },
  {
    ...body,
    id: "Provenance",
    name: "Provenance",
    run: { color: soft, size: 18 },
    paragraph: { spacing: { after: 20 } },
  },
  {
    ...body,
    id: "Verdict",
    name: "Verdict",
    run: { bold: true, size: 26 },
    paragraph: { spacing: { before: 60, after: 60 }, keepNext: true },
  },
  {
    ...body,
    id: "Notice",
    name: "Notice",
    run: { color: bad },
    paragraph: {
      spacing: { before: 60, after: 120 },
      indent: { left: 160 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, color: bad, space: 8 } },
    },
  },
  {
    ...body,
    id: "Missing",
    name: "Missing",
    run: { bold: true, color: soft },
    paragraph: { spacing: { after: 60 }, keepNext: true },
  },
  {
    ...body,
    id: "Guidance",
    name: "Guidance",
    run: { color: soft, italics: true },
    paragraph: { spacing: { after: 120, line: 276 } },
  },
  { ...body, id: "Soft", name: "Soft", run: { color: soft, size: 18 }, paragraph: { spacing: { after: 100 } } },
  {
    ...body,
    id: "Remark",
    name: "Remark",
    run: { bold: true },
    paragraph: { spacing: { before: 140, after: 30 }, keepNext: true, keepLines: true },
  },
  { ...body, id: "RemarkText", name: "Remark text", paragraph: { spacing: { after: 30, line: 264 } } },
  { ...body, id: "Source", name: "Source", run: { color: soft, size: 17 }, paragraph: { spacing: { after: 30 } } },
  { ...body, id: "Item", name: "Item", run: { size: 18 }, paragraph: { spacing: { after: 50 } } },
  {
    ...body,
    id: "TableCaption",
    name: "Table caption",
    run: { color: soft, size: 17 },
    paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
  },
  { ...body, id: "Cell", name: "Cell", run: { size: 16 }, paragraph: { spacing: { before: 20, after: 20 } } },
  {
    ...body,
    id: "Figure",
    name: "Figure",
    run: { size: 16 },
    paragraph: { alignment: AlignmentType.RIGHT, spacing: { before: 20, after: 20 } },
  },
  { ...body, id: "FactValue", name: "Fact value", paragraph: { spacing: { before: 30, after: 30 } } },
  {
    ...body,
    id: "FigureValue",
    name: "Figure value",
    run: { bold: true, size: 30 },
    paragraph: { spacing: { after: 20 } },
  },
  { ...body, id: "Margin", name: "Margin", run: { color: soft, size: 16 } },
] as const;
