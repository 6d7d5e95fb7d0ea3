/** The built-in rule sets as files: what each is in brief, where it lies, and its document. */
import { rulebooks, withoutFund } from "../../pkg/listing.json";
import type { NoFund, Rulebook, RulebookSummary } from "../../src/types.d.ts";

const files = import.meta.glob<string>("../../pkg/rulebooks/*.json", { query: "?url", import: "default", eager: true });

/** In the order in which they are listed. */
export const heads = rulebooks as readonly RulebookSummary[];

export const withoutAny: readonly NoFund[] = withoutFund;

export function addressOf(id: string): string | undefined {
  return files[`../../pkg/rulebooks/${id}.json`];
}

const loading = new Map<string, Promise<Rulebook>>();

/** Loads a rule set's document, once for all who ask; tries again where that failed. */
export function loadDocument(id: string): Promise<Rulebook> {
  const known = loading.get(id);
  if (known) return known;
  const load = read(id);
  loading.set(id, load);
  load.catch(() => loading.delete(id));
  return load;
}

async function read(id: string): Promise<Rulebook> {
  const response = await fetch(addressOf(id) ?? id);
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  return (await response.json()) as Rulebook;
}
