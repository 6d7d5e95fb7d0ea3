/**
 * Which rule set the draft is held against: the one that the page asks for, or
 * that the reader chooses. Each is fetched first, and the present one stays
 * until it is there. Of several choices the last counts.
 */
import type { Rulebook } from "../../src/types.d.ts";
import type { Guidelines } from "./guidelines";
import type { Desk } from "./present";
import { checked, fetchRulebook } from "./rulebook-src";
import type { Telling } from "./telling";

/** What the page asks for. */
interface Asking {
  readonly rulebook: string | Rulebook | null;
  readonly rulebookSrc: string | null;
  readonly isConnected: boolean;
  requestUpdate(): void;
}

/** Nobody waits for it any more: the element was taken away, or wants another one. */
export const isStopped = (reason: unknown): boolean => reason instanceof DOMException && reason.name === "AbortError";

type Asked = readonly [Asking["rulebook"], Asking["rulebookSrc"]];

export class Ruling {
  readonly #page: Asking;
  readonly #desk: () => Desk | null;
  readonly #telling: Telling;
  /** What the page asked for when it was last looked. */
  #asked: Asked = [null, null];
  #turn = 0;
  #choosing: string | null = null;
  /** The rule set of the draft that is being fetched, or could not be. */
  #drafted: string | null = null;
  #fetching: AbortController | null = null;

  constructor(page: Asking, desk: () => Desk | null, telling: Telling) {
    this.#page = page;
    this.#desk = desk;
    this.#telling = telling;
  }

  /** The id of the rule set that a draft begins with. */
  async first(guidelines: Guidelines): Promise<string> {
    return (await this.#wanted(guidelines)) ?? (await guidelines.load(guidelines.first)).id;
  }

  /** The page may ask for another one now. */
  asked(): void {
    const [rulebook, src] = this.#asked;
    if (this.#page.rulebook !== rulebook || this.#page.rulebookSrc !== src) void this.#follow();
  }

  /** The element is taken away: what is under way is stopped, and asked for again when it is back. */
  stop(): void {
    this.#drafted = null;
    if (!this.#fetching) return;
    this.#fetching.abort();
    this.#fetching = null;
    this.#turn += 1;
    this.#choosing = null;
    this.#asked = [null, null];
  }

  /** What the reader has chosen, while it is fetched. */
  get choosing(): string | null {
    return this.#choosing;
  }

  /** The reader, or whoever acts for them, chooses. */
  async choose(id: string): Promise<void> {
    const turn = ++this.#turn;
    this.#choosing = id;
    const isHere = await this.ready(id, () => void this.choose(id));
    if (turn !== this.#turn) return;
    this.#choosing = null;
    if (isHere) this.#desk()?.store.choose({ rulebook: id });
    else this.#page.requestUpdate();
  }

  /** Whether a rule set is there to be used, fetched if need be. If not, that has been said. */
  ready(id: string, retry: () => void): Promise<boolean> | boolean {
    const guidelines = this.#desk()?.guidelines;
    if (!guidelines || guidelines.get(id)) return true;
    return guidelines.load(id).then(
      () => true,
      (reason: unknown) => {
        // Nobody hears of an element that was taken away.
        if (this.#page.isConnected) this.#telling.tell(reason, { retry });
        return false;
      },
    );
  }

  /** The draft is held against a rule set that is not here: it came from another tab, or from before. */
  fetch(id: string): void {
    if (this.#drafted === id) return;
    this.#drafted = id;
    const retry = () => {
      this.#drafted = null;
      this.#page.requestUpdate();
    };
    void Promise.resolve(this.ready(id, retry)).then((isThere) => {
      if (!isThere) return;
      this.#drafted = null;
      this.#page.requestUpdate();
    });
  }

  async #follow(): Promise<void> {
    const desk = this.#desk();
    if (!desk) return;
    const turn = ++this.#turn;
    this.#choosing = null;
    try {
      const id = await this.#wanted(desk.guidelines);
      if (turn !== this.#turn || id === null) return;
      this.#telling.clear();
      desk.store.giveRulebook(id);
      // The page's own can be another one by the same id.
      this.#page.requestUpdate();
    } catch (reason) {
      if (turn === this.#turn) this.#telling.tell(reason, { retry: () => void this.#follow() });
    }
  }

  /** The id of what the page asks for, once it is here; null where it leaves the choice. */
  async #wanted(guidelines: Guidelines): Promise<string | null> {
    const { rulebook, rulebookSrc } = this.#page;
    this.#asked = [rulebook, rulebookSrc];
    this.#fetching?.abort();
    this.#fetching = null;
    if (rulebookSrc !== null && rulebookSrc !== "") {
      const fetching = (this.#fetching = new AbortController());
      try {
        const own = await fetchRulebook(rulebookSrc, fetching.signal);
        fetching.signal.throwIfAborted();
        guidelines.adopt(own);
        return own.id;
      } finally {
        if (this.#fetching === fetching) this.#fetching = null;
      }
    }
    if (rulebook === null || rulebook === "") return null;
    if (typeof rulebook === "string") return (await guidelines.loadBuiltin(rulebook)).id;
    const own = checked(rulebook);
    guidelines.adopt(own);
    return own.id;
  }
}
