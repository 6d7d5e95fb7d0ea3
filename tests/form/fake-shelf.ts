import type { Kept, Shelf } from "../../www/keep/shelf";

/** A shelf in memory, which can be made to fail. */
export class FakeShelf implements Shelf {
  readonly lying = new Map<string, Kept>();
  last: string | null = null;
  fault: Error | null = null;
  puts = 0;

  all = () => this.#answer(() => [...this.lying.values()]);
  take = (id: string) => this.#answer(() => this.lying.get(id) ?? null);
  put = (kept: Kept, over: number) =>
    this.#answer(() => {
      this.puts += 1;
      const there = this.lying.get(kept.id);
      if (there && there.revision !== over) return there;
      this.lying.set(kept.id, kept);
      return null;
    });
  remove = (id: string) => this.#answer(() => void this.lying.delete(id));
  lastOpen = () => this.#answer(() => this.last);
  markOpen = (id: string) => this.#answer(() => void (this.last = id));

  async #answer<V>(give: () => V): Promise<V> {
    await Promise.resolve();
    if (this.fault) throw this.fault;
    return give();
  }
}
