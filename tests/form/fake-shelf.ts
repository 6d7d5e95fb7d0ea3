import type { Kept, Shelf } from "../../www/keep/shelf";

/** A shelf in memory, which can be made to fail. */
export class FakeShelf implements Shelf {
  readonly lying = new Map<string, Kept>();
  last: string | null = null;
  fault: Error | null = null;
  /** What lies there can be read, and no more put there. */
  isFull = false;
  /** It answers only once this is over. */
  held: Promise<void> = Promise.resolve();
  puts = 0;

  all = () => this.#answer(() => [...this.lying.values()]);
  take = (id: string) => this.#answer(() => this.lying.get(id) ?? null);
  put = (kept: Kept, over: readonly number[]) =>
    this.#answer(() => {
      this.#needRoom();
      this.puts += 1;
      const there = this.lying.get(kept.id);
      if (there && !over.includes(there.revision)) return there;
      this.lying.set(kept.id, kept);
      return null;
    });
  remove = (id: string) => this.#answer(() => void this.lying.delete(id));
  lastOpen = () => this.#answer(() => this.last);
  markOpen = (id: string) =>
    this.#answer(() => {
      this.#needRoom();
      this.last = id;
    });

  /** The names of what lies there. */
  get names(): string[] {
    return [...this.lying.values()].map(({ name }) => name).sort();
  }

  async #answer<V>(give: () => V): Promise<V> {
    await this.held;
    if (this.fault) throw this.fault;
    return give();
  }

  #needRoom(): void {
    if (this.isFull) throw new DOMException("no room", "QuotaExceededError");
  }
}
