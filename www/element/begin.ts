/** What the form begins with once the calculation is there: its rule sets, and an empty draft. */
import type { NoFund, RulebookSummary } from "../../src/types.d.ts";
import { units, type Unit } from "../amounts/amounts";
import { emptyDraft, thisMonth } from "../draft/draft";
import { History } from "../draft/history";
import { DraftStore } from "../draft/store";
import { getRulebook, listRulebooks } from "../module";
import type { Lang } from "../words/words";
import type { Source } from "./view";

export interface Loaded {
  readonly rulebooks: readonly RulebookSummary[];
  readonly withoutFund: readonly NoFund[];
  readonly sources: readonly Source[];
  readonly store: DraftStore;
  readonly history: History;
}

/** What the page asks for by attributes. */
interface Asked {
  readonly rulebook: string | undefined;
  readonly unit: string | undefined;
  readonly lang: string;
}

export function begin({ rulebook, unit, lang }: Asked): Loaded {
  const { rulebooks, withoutFund } = listRulebooks();
  const known = rulebooks.find(({ id }) => id === rulebook);
  const first = known ?? rulebooks.find(({ status }) => status === "adopted") ?? rulebooks[0];
  if (!first) throw new Error("the calculation module has no rule set");
  const draft = emptyDraft({ rulebook: first.id, lang: langOf(lang), today: thisMonth() });
  const store = new DraftStore({ ...draft, unit: unitOf(unit) ?? draft.unit });
  return { rulebooks, withoutFund, sources: sourcesOf(rulebooks), store, history: new History(store) };
}

export function langOf(lang: string): Lang {
  return lang.toLowerCase().startsWith("en") ? "en" : "sv";
}

export function unitOf(unit: string | undefined): Unit | undefined {
  return units.find((at) => at === unit);
}

/** Every document that some rule set goes by: a reality check may cite another municipality's. */
function sourcesOf(rulebooks: readonly RulebookSummary[]): Source[] {
  const sources = rulebooks.flatMap(({ id }) => getRulebook(id).sources);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
