/** Puts the work on the shelf after each change, the last state always last, and knows how that stands. */
import { browserShelf, memoryShelf, type Kept, type Shelf } from "./keep";
import { isSame } from "./same";
import type { Work } from "./work";

/** `session`: nothing may be kept beyond the page. `elsewhere`: another tab is at work on the same. */
export type Standing = "kept" | "waiting" | "session" | "elsewhere" | "trouble";

export class Keeping {
  standing: Standing;
  readonly #shelf: Shelf;
  readonly #isLasting: boolean;
  readonly #changed: () => void;
  /** The last revision of each that this page has seen. */
  readonly #revisions = new Map<string, number>();
  #waiting: Work | null = null;
  #going: Promise<void> | null = null;

  constructor(isLasting: boolean, changed: () => void, shelf = isLasting ? browserShelf() : memoryShelf()) {
    this.#shelf = shelf;
    this.#isLasting = isLasting;
    this.#changed = changed;
    this.standing = isLasting ? "kept" : "session";
  }

  /** What lies on the shelf, last changed first; nothing where it does not answer. */
  async all(): Promise<Kept[]> {
    try {
      return (await this.#shelf.all()).sort((a, b) => b.changed - a.changed);
    } catch {
      return [];
    }
  }

  /** A key that nothing lies under, for work that is begun now. */
  async freeKey(stem: string): Promise<string> {
    const taken = new Set((await this.all()).map(({ key }) => key));
    let key = stem;
    for (let number = 2; taken.has(key); number += 1) key = `${stem}:${number}`;
    await this.open(key);
    return key;
  }

  async open(key: string): Promise<Work | null> {
    await this.#going;
    this.standing = this.#isLasting ? "kept" : "session";
    try {
      const kept = await this.#shelf.take(key);
      this.#revisions.set(key, kept?.revision ?? 0);
      return kept?.work ?? null;
    } catch {
      this.standing = "trouble";
      return null;
    }
  }

  async forget(key: string): Promise<void> {
    await this.#shelf.remove(key).catch(() => undefined);
  }

  /** Never two at a time, so that the last is the one that stays. */
  save(work: Work): void {
    this.#waiting = work;
    this.#stands("waiting");
    this.#going ??= this.#go().finally(() => {
      this.#going = null;
    });
  }

  /** Whatever another tab has written since is written over. */
  async insist(work: Work): Promise<void> {
    await this.open(work.start.key);
    this.save(work);
  }

  async #go(): Promise<void> {
    for (let work = this.#next(); work; work = this.#next()) {
      try {
        this.#stands((await this.#put(work)) ? "kept" : "elsewhere");
      } catch {
        this.#stands("trouble");
      }
    }
  }

  #next(): Work | null {
    const work = this.#waiting;
    this.#waiting = null;
    return work;
  }

  async #put(work: Work): Promise<boolean> {
    const { key, rulebook } = work.start;
    const revision = (this.#revisions.get(key) ?? 0) + 1;
    const isUntouched = isSame(rulebook, work.rulebook) && Object.keys(work.typed).length === 0;
    const isFree = await this.#shelf.put({ key, revision, changed: Date.now(), work });
    if (isFree) this.#revisions.set(key, revision);
    // What is as it was begun from needs no keeping.
    if (isFree && isUntouched) {
      await this.#shelf.remove(key);
      this.#revisions.delete(key);
    }
    return isFree;
  }

  #stands(standing: Standing): void {
    const stands = this.#isLasting || standing === "trouble" ? standing : "session";
    if (stands === this.standing) return;
    this.standing = stands;
    this.#changed();
  }
}
