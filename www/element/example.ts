/** The made-up but realistic project of each rule set, fetched when asked for. */
import type { Application } from "../../src/types.d.ts";

const examples = import.meta.glob<Application>("../examples/*.json", { import: "default" });

export async function exampleOf(rulebook: string): Promise<Application | null> {
  return (await examples[`../examples/${rulebook}.json`]?.()) ?? null;
}
