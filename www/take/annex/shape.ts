/**
 * The application as a document: chapters of plain blocks, without a word on
 * how they are set. The docx and the printed page are drawn from the same.
 */
import type { Year, YearRow } from "../../../src/types.d.ts";
import type { Mark } from "../../result/chart-shape";
import type { Lang } from "../../words/words";

export interface Annex {
  readonly lang: Lang;
  /** What kind of document it is: "Ansökan om medel för en social investering". */
  readonly kind: string;
  /** The project's name. */
  readonly title: string;
  /** The rule set, its standing, the day, and that it is a draft. */
  readonly provenance: readonly string[];
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly id: string;
  /** Empty where the heading above says it all. */
  readonly title: string;
  readonly level: 1 | 2;
  /** Set across the page, since a table of it is too wide for an upright one. */
  readonly across: boolean;
  readonly blocks: readonly Block[];
}

/** A chapter before it has been given its place. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly tone?: Tone }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "figures"; readonly facts: readonly Fact[] }
  | { readonly kind: "sheet"; readonly sheet: Sheet }
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "remark"; readonly remark: Remark };

/** A notice says that something stands in the way; the missing and the guidance stand where a text should. */
export type Tone = "verdict" | "notice" | "missing" | "guidance" | "soft";

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** A finding, or an interpretation. */
export interface Remark {
  readonly title: string;
  readonly texts: readonly string[];
  /** Where it stands: in Swedish, as the documents are. */
  readonly cite: string | null;
  /** What is assumed there. */
  readonly readings: readonly string[];
}

export interface Chart {
  readonly title: string;
  /** What it shows, in words. */
  readonly story: string;
  readonly schedule: readonly YearRow[];
  readonly payback: Year | null;
  /** The words at a point. */
  readonly mark: (mark: Mark) => string;
}

export interface Sheet {
  /** Empty where the heading above says it all. */
  readonly caption: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Too wide for an upright page. */
  readonly across: boolean;
}

export interface SheetColumn {
  readonly heading: string;
  readonly figure: boolean;
  /** The room that it needs and the room that it would like, in millimetres. */
  readonly least: number;
  readonly most: number;
}

export interface SheetRow {
  /** What the rows below have in common, or a sum of rows. */
  readonly kind?: "group" | "sum";
  /** The first cell, which names the row, and what is added to the name. */
  readonly name: string;
  readonly note?: string;
  readonly cells: readonly string[];
}

/**
 * What a text file, a page and a document can all hold: no control characters,
 * no halves of a surrogate pair, and one way of breaking a line.
 */
export function clean(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      // eslint-disable-next-line no-control-regex -- these are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}
