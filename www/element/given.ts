/** Drafts that the page gives, by attribute, property or form: read like a file, and put in the draft's place. */
import { thisMonth } from "../clock";
import { emptyDraft, type Draft } from "../draft/draft";
import type { Guidelines } from "./guidelines";
import type { Desk } from "./present";
import type { Ruling } from "./ruling";
import type { Telling } from "./telling";
import { Trouble } from "./trouble";
import type { Kind, read, Reading } from "./reader";

interface Waiting {
  readonly value: unknown;
  readonly kind: Kind;
}

export class Given {
  readonly #desk: () => Desk | null;
  readonly #telling: Telling;
  readonly #ruling: Ruling;
  #read: typeof read | null = null;
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
    const given = copyOf(value);
    if (!desk) {
      this.#waiting = { value: given, kind };
      return;
    }
    try {
      const read = this.#read ?? (await this.#fetchReader());
      if (turn !== this.#turn) return;
      const reading = read(given, kind, desk.store.draft, desk.guidelines.ids);
      const { rulebook } = reading.draft;
      if (!desk.guidelines.get(rulebook) && !(await this.#ruling.ready(rulebook, () => void this.take(given, kind))))
        return;
      if (turn !== this.#turn) return;
      desk.store.replace(reading.draft);
      this.#tellLost(reading);
    } catch (reason) {
      this.#telling.tell(reason, {});
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
      const read = this.#read ?? (await this.#fetchReader());
      const reading = read(prefill, "text", empty, guidelines.ids);
      this.#tellLost(reading);
      return reading.draft;
    } catch (reason) {
      this.#telling.tell(reason, {});
      return empty;
    }
  }

  /** What a new draft begins with, under the rule set that is chosen. */
  blank(prefill: string | null): Draft {
    const desk = this.#desk();
    if (!desk) throw new Error("there is no draft yet");
    const { draft } = desk.store;
    const empty = { ...emptyDraft({ ...draft, today: thisMonth() }), unit: draft.unit };
    if (prefill === null || prefill === "" || !this.#read) return empty;
    try {
      return this.#read(prefill, "text", empty, desk.guidelines.ids).draft;
    } catch {
      // That has been said when it was first read.
      return empty;
    }
  }

  reset(prefill: string | null, keeping: { startNew(): Promise<void> } | null): void {
    if (keeping) void keeping.startNew();
    else this.#desk()?.store.begin(this.blank(prefill));
  }

  /** What the browser remembers of the form; a draft that is kept is newer. */
  restore(text: string, isKept: boolean): void {
    if (!isKept && (this.#desk()?.store.isUntouched ?? true)) void this.take(text, "text");
  }

  async #fetchReader(): Promise<typeof read> {
    try {
      return (this.#read ??= (await import("./reader")).read);
    } catch (cause) {
      throw new Trouble("module_failed", { cause });
    }
  }

  #tellLost({ lost }: Reading): void {
    if (lost.length === 0) return this.#telling.settle("draft_");
    const faults = lost.map((path) => ({ code: "unreadable", path, args: {} }));
    this.#telling.tell(new Trouble("draft_incomplete", { faults }), {});
  }
}

/** The page may go on with its own. What cannot be copied is read as it is, and what of it cannot be read is said then. */
function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}
