/** A rule set as a file: taken in within bounds, or refused with a reason; given out as it stands. */
import { isRecord } from "../draft/reading";
import { largestText, readJson } from "../take/json";
import { written, type Json } from "./json";

/** Why a file was not opened. What was there before stands. */
export type FileRefusal = "empty" | "too_large" | "not_text" | "not_json" | "not_rulebook" | "other_format" | "unread";

export type FileReading = { readonly rulebook: Json } | { readonly refused: FileRefusal };

export async function readRulebookFile(file: File): Promise<FileReading> {
  // Asked before a byte is read.
  if (file.size > largestText) return { refused: "too_large" };
  if (file.size === 0) return { refused: "empty" };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { refused: "unread" };
  }
  return readBytes(bytes);
}

function readBytes(bytes: ArrayBuffer): FileReading {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { refused: "not_text" };
  }
  return text.includes("\0") ? { refused: "not_text" } : readRulebookText(text);
}

/** What every rule set says of itself. A file with none of it, a draft of an application for one, is something else. */
const telling = ["municipality", "repayment", "criteria", "fund"];

export function readRulebookText(text: string): FileReading {
  const read = readJson(text);
  if (!read.ok) return { refused: "not_json" };
  const { value } = read;
  if (!isRecord(value) || telling.filter((name) => Object.hasOwn(value, name)).length < 2)
    return { refused: "not_rulebook" };
  const { format } = value;
  if (format !== undefined && format !== 1) return { refused: "other_format" };
  return { rulebook: { format: 1, ...value } };
}

export function fileNameOf(rulebook: Json): string {
  const { id } = rulebook;
  return typeof id === "string" && /^[a-z0-9][a-z0-9_-]{0,63}$/.test(id) ? `${id}.json` : "regler.json";
}

export function rulebookFile(rulebook: Json): { name: string; content: Blob } {
  return { name: fileNameOf(rulebook), content: new Blob([written(rulebook)], { type: "application/json" }) };
}
