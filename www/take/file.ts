/**
 * The draft as a file of its own, out and in: JSON that a person can read,
 * with where it comes from at its top. In comes also an application alone, as
 * the contract has it, and a table, which is for the import to read.
 */
import { largestText, readJson, type Parsed } from "./json";
import { fileName, type Paper, type TakenFile } from "./paper";
import { draftText } from "./provenance";

export function draftFile(paper: Paper): TakenFile {
  const text = draftText(paper.view, paper.draft, paper.date);
  return { name: fileName(paper, "json"), content: new Blob([text], { type: "application/json" }) };
}

/** Why a file cannot be read at all. */
export type FileRefusal = "unreadable" | "empty" | "too_large" | "workbook" | "not_text" | "not_json";

export type FileReading =
  { readonly draft: unknown } | { readonly table: ArrayBuffer } | { readonly refused: FileRefusal };

export async function readFile(file: File): Promise<FileReading> {
  // Asked before a byte is read. A folder has a size too, and says only when it is read that it is none.
  if (file.size > largestText) return { refused: "too_large" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { refused: "unreadable" };
  if (bytes.byteLength === 0) return { refused: "empty" };
  if (isWorkbook(new Uint8Array(bytes))) return { refused: "workbook" };
  if (/\.(csv|tsv|tab|txt)$/i.test(file.name) || /^text\/(csv|tab-separated-values)/.test(file.type))
    return { table: bytes };
  return readDraftText(bytes);
}

function readDraftText(bytes: ArrayBuffer): FileReading {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { refused: "not_text" };
  }
  if (text.includes("\0")) return { refused: "not_text" };
  const read = draftIn(text);
  return read.ok ? { draft: read.value } : { refused: "not_json" };
}

/** What may be a draft, out of the text of a file. */
export function draftIn(text: string): Parsed {
  const read = readJson(text);
  return read.ok ? { ok: true, value: withoutProvenance(read.value) } : read;
}

/** Where it comes from is told to the reader, and is no part of the draft. */
function withoutProvenance(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "provenance"));
}

/** Excel's and LibreOffice's own files are packed ("PK"), the old ones of Excel are compound ("ÐÏ"). */
function isWorkbook(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}
