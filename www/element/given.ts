/** Drafts that the page gives, by attribute, property or form: read like a file, and put in the draft's place. */
import { emptyDraft, isEmpty, thisMonth, type Draft } from "../draft/draft";
import type { Guidelines } from "./guidelines";
import type { Desk } from "./present";
import type { Ruling } from "./ruling";
import type { Telling } from "./telling";
import { Trouble } from "./trouble";
import type * as Reader from "./reader";

export type Kind = "draft" | "application" | "text";

interface Waiting {
  readonly value: unknown;
  readonly kind: Kind;
}

export class Given {
  readonly #desk: () => Desk | null;
  readonly #telling: Telling;
  readonly #ruling: Ruling;
  #reader: typeof Reader | null = null;
  #waiting: Waiting | null = null;
  #turn = 0;

  constructor(desk: () => Desk | null, telling: Telling, ruling: Ruling) {
    this.#desk = desk;
    this.#telling = telling;
    this.#ruling = ruling;
  }

  /** Puts it in the draft's place, at once where all is there that it takes. The reader can take that back. */
  async take(value: unknown, kind: Kind): Promise<void> {
    const desk = this.#desk();
    const turn = ++this.#turn;
    if (!desk) {
      this.#waiting = { value: kind === "text" ? value : structuredClone(value), kind };
      return;
    }
    try {
      this.#reader ??= await import("./reader");
      if (turn !== this.#turn) return;
      const reading = this.#reader.read(value, kind, desk.store.draft, desk.guidelines.ids);
      const { rulebook } = reading.draft;
      if (!desk.guidelines.get(rulebook) && !(await this.#ruling.ready(rulebook, () => void this.take(value, kind))))
        return;
      if (turn !== this.#turn) return;
      desk.store.replace(reading.draft);
      this.#tellLost(reading);
    } catch (reason) {
      this.#telling.tell(troubleOf(reason), {});
    }
  }

  /** What was given before there was a draft. */
  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) void this.take(waiting.value, waiting.kind);
  }

  /** What a draft begins with, out of the attribute. */
  async first(prefill: string | null, empty: Draft, guidelines: Guidelines): Promise<Draft> {
    if (prefill === null || prefill === "") return empty;
    try {
      this.#reader ??= await import("./reader");
      const reading = this.#reader.read(prefill, "text", empty, guidelines.ids);
      this.#tellLost(reading);
      return reading.draft;
    } catch (reason) {
      this.#telling.tell(troubleOf(reason), {});
      return empty;
    }
  }

  /** What a new draft begins with, under the rule set that is chosen. */
  blank(prefill: string | null): Draft {
    const desk = this.#desk();
    if (!desk) throw new Error("there is no draft yet");
    const { draft } = desk.store;
    const empty = { ...emptyDraft({ ...draft, today: thisMonth() }), unit: draft.unit };
    if (prefill === null || prefill === "" || !this.#reader) return empty;
    try {
      return this.#reader.read(prefill, "text", empty, desk.guidelines.ids).draft;
    } catch {
      // That has been said when it was first read.
      return empty;
    }
  }

  reset(prefill: string | null, keeping: { startNew(): Promise<void> } | null): void {
    if (keeping) void keeping.startNew();
    else this.#desk()?.store.replace(this.blank(prefill));
  }

  /** What the browser remembers of the form; a draft that is kept is newer. */
  restore(text: string, isKept: boolean): void {
    const draft = this.#desk()?.store.draft;
    if (!isKept && (!draft || isEmpty(draft))) void this.take(text, "text");
  }

  #tellLost({ lost }: Reader.Reading): void {
    if (lost.length === 0) return this.#telling.settle("draft_");
    const faults = lost.map((path) => ({ code: "unreadable", path, args: {} }));
    this.#telling.tell(new Trouble("draft_incomplete", { faults }), {});
  }
}

function troubleOf(reason: unknown): unknown {
  return reason instanceof TypeError ? new Trouble("module_failed", { cause: reason }) : reason;
}
