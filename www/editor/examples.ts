/** What the editor begins with and computes: the built-in rule sets, the examples of others, and an example project for each. */
import type { Application, RulebookSummary } from "../../src/types.d.ts";
import { getRulebook, loadRulebook } from "../module";
import { tableOf, textOf, type Json } from "./json";

const projects = import.meta.glob<Application>(["../examples/*.json", "../rules/projects/*.json"], {
  import: "default",
});
const variants = import.meta.glob<Json>("../rules/examples/*.json", { import: "default" });

const nameOf = (path: string): string => /([^/]+)\.json$/.exec(path)?.[1] ?? path;

/** The rule sets that are shown as examples of how one can be written, by name. */
export const variantNames: readonly string[] = Object.keys(variants).map(nameOf).sort();

export async function variantOf(name: string): Promise<Json | null> {
  return (await variants[`../rules/examples/${name}.json`]?.()) ?? null;
}

/** A rule set as its file has it: the comparison and the saved file go by that, key by key. */
export async function builtIn(id: string): Promise<Json> {
  await loadRulebook(id);
  return getRulebook(id) as unknown as Json;
}

export interface Project {
  /** The name of the rule set that it was written for. */
  readonly name: string;
  /** Who has those rules. */
  readonly municipality: string;
  readonly application: Application;
}

/** Every example project, for all who ask. */
export async function loadProjects(rulebooks: readonly RulebookSummary[]): Promise<readonly Project[]> {
  const municipalityOf = async (name: string) =>
    rulebooks.find(({ id }) => id === name)?.municipality ?? textOf((await variantOf(name))?.["municipality"]);
  return Promise.all(
    Object.entries(projects).map(async ([path, load]) => {
      const name = nameOf(path);
      return { name, municipality: await municipalityOf(name), application: await load() };
    }),
  );
}

/** That of the rule set at hand first, then its municipality's, then those that start when its rules hold. */
export function ordered(all: readonly Project[], rulebook: Json): readonly Project[] {
  const { from, to } = tableOf(rulebook["starts"]);
  const isCovered = (start: string) =>
    (typeof from !== "string" || from <= start) && (typeof to !== "string" || start <= to);
  const rank = ({ name, municipality, application }: Project): number => {
    if (name === rulebook["id"]) return 0;
    if (municipality === rulebook["municipality"]) return 1;
    return isCovered(application.period.start) ? 2 : 3;
  };
  return [...all].sort((a, b) => rank(a) - rank(b) || a.application.name.localeCompare(b.application.name, "sv"));
}
