/**
 * The rule sets that can be chosen in one element: the built-in ones, each
 * fetched when it is wanted, and the page's own, which may go by the id of one
 * of those and then stands for it.
 */
import type { NoFund, Rulebook, RulebookRef, RulebookSummary } from "../../src/types.d.ts";
import { Late } from "../in-time";
import { getRulebook, listRulebooks, loadRulebook } from "../module";
import { Trouble } from "./trouble";

export class Guidelines {
  readonly withoutFund: readonly NoFund[];
  readonly #builtin: readonly RulebookSummary[];
  readonly #loaded = new Map<string, Rulebook>();
  #own: Rulebook | null = null;
  #known: readonly RulebookSummary[];

  constructor() {
    const { rulebooks, withoutFund } = listRulebooks();
    this.#builtin = rulebooks;
    this.#known = rulebooks;
    this.withoutFund = withoutFund;
  }

  /** All that can be chosen, the page's own first. */
  get known(): readonly RulebookSummary[] {
    return this.#known;
  }

  /** The ids, for whoever opens a draft. */
  get ids(): string[] {
    return this.#known.map(({ id }) => id);
  }

  /** What a draft begins with where the page asks for none. */
  get first(): string {
    const first = this.#builtin.find(({ status }) => status === "adopted") ?? this.#builtin[0];
    if (!first) throw new Error("the calculation module has no rule set");
    return first.id;
  }

  /** Takes the page's own rule set in the place of its former one. */
  adopt(own: Rulebook): void {
    this.#own = own;
    this.#known = [summaryOf(own), ...this.#builtin.filter(({ id }) => id !== own.id)];
  }

  /** The rule set, where it is here already. */
  get(id: string): Rulebook | null {
    return this.#own?.id === id ? this.#own : (this.#loaded.get(id) ?? null);
  }

  /** Those that are here. */
  get here(): readonly Rulebook[] {
    return this.#known.flatMap(({ id }) => this.get(id) ?? []);
  }

  /** What the calculation is asked with: a built-in one goes by its id, which takes less to hand over. */
  refOf(rulebook: Rulebook): RulebookRef {
    return this.#loaded.get(rulebook.id) === rulebook ? rulebook.id : rulebook;
  }

  /** The rule set of an id: the page's own where it goes by that, else the built-in one. */
  async load(id: string): Promise<Rulebook> {
    return this.get(id) ?? this.#fetch(id);
  }

  /** The built-in rule set where there is one of that id. If the page's own stood for it, it no longer does. */
  async loadBuiltin(id: string): Promise<Rulebook> {
    if (!this.#builtin.some((known) => known.id === id)) return this.load(id);
    const rulebook = this.#loaded.get(id) ?? (await this.#fetch(id));
    if (this.#own?.id === id) {
      this.#own = null;
      this.#known = this.#builtin;
    }
    return rulebook;
  }

  async #fetch(id: string): Promise<Rulebook> {
    if (!this.#builtin.some((known) => known.id === id)) throw new Trouble("rulebook_unknown", { at: id });
    try {
      await loadRulebook(id);
    } catch (cause) {
      throw new Trouble(cause instanceof Late ? "rulebook_timeout" : "rulebook_unreachable", { at: id, cause });
    }
    const rulebook = getRulebook(id);
    this.#loaded.set(id, rulebook);
    return rulebook;
  }
}

function summaryOf(own: Rulebook): RulebookSummary {
  const { id, municipality, title, status, starts, repayment, afterlife } = own;
  return {
    id,
    municipality,
    title,
    status,
    starts: { from: starts.from, to: starts.to },
    repayment: repayment.basis,
    ...(afterlife && { afterlife: afterlife.text }),
  };
}
