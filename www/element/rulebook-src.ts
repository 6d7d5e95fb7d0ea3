/** Fetches a rule set of a page's own, within limits: an address can answer with anything. */
import type { Rulebook } from "../../src/types.d.ts";
import { inTime, Late, patience } from "../in-time";
import { checkRulebook } from "../module";
import { readJson } from "../take/json";
import { Trouble } from "./trouble";

/** Bytes; the largest of the built-in ones is a thirtieth of it. */
const largest = 2 * 1024 * 1024;
/** @param gone  Nobody wants it any more; it then fails with that signal's reason, of which nothing is to be said. */
export async function fetchRulebook(src: string, gone: AbortSignal): Promise<Rulebook> {
  try {
    return await inTime(patience, async (late) => ruleSetIn(await textAt(src, AbortSignal.any([late, gone])), src));
  } catch (reason) {
    gone.throwIfAborted();
    if (reason instanceof Trouble) throw reason;
    throw new Trouble(reason instanceof Late ? "rulebook_timeout" : "rulebook_unreachable", { at: src, cause: reason });
  }
}

async function textAt(src: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(new URL(src, document.baseURI), { signal, credentials: "same-origin" });
  const { status } = answer;
  if (!answer.ok || !answer.body) {
    void answer.body?.cancel().catch(() => undefined);
    throw new Trouble("rulebook_not_found", { at: src, status });
  }
  if (Number(answer.headers.get("content-length")) > largest) {
    void answer.body.cancel().catch(() => undefined);
    throw new Trouble("rulebook_too_large", { at: src });
  }
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > largest) {
      // The rest is not even fetched.
      void reader.cancel().catch(() => undefined);
      throw new Trouble("rulebook_too_large", { at: src });
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}

function ruleSetIn(text: string, src: string): Rulebook {
  const read = readJson(text);
  if (!read.ok || typeof read.value !== "object" || read.value === null)
    throw new Trouble("rulebook_not_json", { at: src });
  return checked(read.value, src);
}

/** A rule set that can be applied, whoever wrote it. */
export function checked(value: unknown, at?: string): Rulebook {
  const faults = checkRulebook(value);
  if (faults.length > 0) throw new Trouble("rulebook_faulty", { faults, ...(at !== undefined && { at }) });
  // A page may go on with its own.
  return structuredClone(value) as Rulebook;
}
