/**
 * The rule sets of the built page: each is a file of its own, loaded when it is asked for. Takes the place of the
 * package's `rulebooks.js`, which holds them all (`scripts/rulebooks-plugin.mjs`), and so has the same exports.
 */
import inBrief from "../pkg/listing.json?raw";
import { inTime, patience } from "./in-time";

const files = import.meta.glob<string>("../pkg/rulebooks/*.json", { query: "?url", import: "default", eager: true });
const texts = new Map<string, string>();
const loading = new Map<string, Promise<void>>();

/** JSON text of every rule set in brief and of the municipalities without a fund. */
export const listing = (): string => inBrief;

/** JSON text of a rule set's document; undefined until it is loaded, and where there is none of that id. */
export const documentOf = (id: string): string | undefined => texts.get(id);

/**
 * Loads a rule set's document, once for all who ask. Rejects where that fails, and tries again when asked again.
 * An id of no built-in rule set is left to the calculation, which refuses it by name.
 */
export function loadRulebook(id: string): Promise<void> {
  const known = loading.get(id);
  if (known) return known;
  const load = inTime(patience, (signal) => fetchText(id, signal)).then(
    (text) => {
      if (text !== undefined) texts.set(id, text);
    },
    (reason: unknown) => {
      loading.delete(id);
      throw reason;
    },
  );
  loading.set(id, load);
  return load;
}

async function fetchText(id: string, signal: AbortSignal): Promise<string | undefined> {
  const address = files[`../pkg/rulebooks/${id}.json`];
  if (address === undefined) return undefined;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Read and written again, so that what is no JSON, such as a page that asks to log in, is not kept.
  return JSON.stringify(await response.json());
}
