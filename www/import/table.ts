/** A table out of pasted text or of a file: whatever the separator, whatever the spelling. */
import { largestText } from "../take/json";

export type Rows = readonly (readonly string[])[];
export type TableRefusal = "empty" | "not_text" | "too_large" | "too_many_rows" | "too_wide";
export type TableReading = { readonly rows: Rows } | { readonly refused: TableRefusal };

export const mostRows = 500;
const mostColumns = 100;

export async function readTable(given: string | ArrayBuffer): Promise<TableReading> {
  if ((typeof given === "string" ? given.length : given.byteLength) > largestText) return { refused: "too_large" };
  const text = typeof given === "string" ? given.replace(/^\uFEFF/, "") : decoded(new Uint8Array(given));
  if (text === null || text.includes("\0")) return { refused: "not_text" };
  const rows = (await parsed(text)).map((row) => row.map((cell) => cell.trim())).filter((row) => row.some(Boolean));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(Boolean) + 1));
  if (rows.length === 0) return { refused: "empty" };
  if (rows.length > mostRows) return { refused: "too_many_rows" };
  if (width > mostColumns) return { refused: "too_wide" };
  return { rows: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? "")) };
}

/** UTF-8 where it is that; else what Excel has written in Sweden since long before. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function parsed(text: string): Promise<string[][]> {
  const { default: Papa } = await import("papaparse");
  // Excel can be told its separator in a line of its own.
  const [told = "", own] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const table = text.slice(told.length);
  const delimiter = own ?? separatorOf(table);
  const read = Papa.parse<string[]>(table, { delimiter });
  // A quotation mark that nobody closed swallows the rest: then the marks are no more than signs.
  const isUnclosed = read.errors.some(({ type }) => type === "Quotes");
  return isUnclosed ? Papa.parse<string[]>(table, { delimiter, quoteChar: "\0" }).data : read.data;
}

/** A comma may be a decimal's, so the others are looked for first: one that most lines have. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== "");
  const isIn = (sign: string) => lines.filter((line) => line.includes(sign)).length * 2 > lines.length;
  return ["\t", ";", "|"].find(isIn) ?? ",";
}
