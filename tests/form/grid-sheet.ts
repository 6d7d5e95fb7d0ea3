// A grid of costs without a browser: a real store, and of the form only what grids ask for.
import type { CostLine } from "../../src/types.d.ts";
import { emptyDraft, freeId } from "../../www/draft/draft";
import { DraftStore } from "../../www/draft/store";
import type { Marked } from "../../www/grid/marked";
import type { Sheet } from "../../www/grid/sheet";
import type { Form } from "../../www/parts/form";
import { words, type Lang } from "../../www/words/words";

export interface Asked {
  readonly lines: readonly (readonly [label: string, ...figures: readonly (string | undefined)[]])[];
  readonly years?: readonly number[];
  readonly unit?: "kr" | "tkr" | "mnkr";
  readonly lang?: Lang;
  /** Rows that are given, so that none can be added. */
  readonly closed?: boolean;
}

export interface Made {
  readonly sheet: Sheet;
  readonly store: DraftStore;
  /** What was said, the last thing last. */
  readonly said: string[];
  /** The figures of each line by its name, as the years of the grid and any others have them. */
  readonly figures: () => Record<string, Record<string, string | number>>;
  readonly mark: (from: string, to: string) => void;
}

export function costSheet({ lines, years = [2027, 2028, 2029], unit = "tkr", lang = "sv", closed }: Asked): Made {
  const store = new DraftStore({ ...emptyDraft({ rulebook: "uppsala-2016", lang, today: "2026-11" }), unit });
  const line = (label: string, costs: readonly { readonly id: string }[]): CostLine => {
    return { id: freeId("c", costs), label, party: "p1", funding: "fund", amounts: {} };
  };
  lines.forEach(([label, ...figures]) => {
    const costs = store.draft.application.costs;
    const amounts = Object.fromEntries(
      figures.flatMap((figure, index) => (figure === undefined ? [] : [[String(years[index]), figure] as const])),
    );
    store.append("/costs", { ...line(label, costs), amounts });
  });
  const said: string[] = [];
  let marked: Marked | null = null;
  const form = {
    store,
    view: { t: words(lang), lang, unit },
    get marked() {
      return marked;
    },
    mark: (next: Marked | null) => (marked = next),
    edit: () => undefined,
    say: (text: string) => said.push(text),
    showYearsTo: () => undefined,
  } as unknown as Form;
  const sheet: Sheet = {
    form,
    name: "costs",
    years,
    rows: lines.map(([label], index) => ({
      kind: "amount",
      label,
      path: (year) => `/costs/${index}/amounts/${year}`,
    })),
    adding: closed ? undefined : { list: "/costs", line, label: "label", amounts: "amounts" },
  };
  return {
    sheet,
    store,
    said,
    figures: () => Object.fromEntries(store.draft.application.costs.map(({ label, amounts }) => [label, amounts])),
    mark: (from, to) => (marked = { from, to }),
  };
}
