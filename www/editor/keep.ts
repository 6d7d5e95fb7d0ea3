/**
 * Where work lies between visits: the browser's own database, one record for
 * each rule set that it was begun from. Where nothing may be kept, the work
 * lies in memory, and is gone with the page.
 */
import { createStore, del, get, update, values } from "idb-keyval";
import { isRecord } from "../draft/reading";
import type { Work } from "./work";

export interface Kept {
  readonly key: string;
  readonly revision: number;
  /** When, in milliseconds as the browser counts them. */
  readonly changed: number;
  readonly work: Work;
}

export interface Shelf {
  all(): Promise<Kept[]>;
  take(key: string): Promise<Kept | null>;
  /** False where a later revision lies there already: another tab is at work on the same. */
  put(kept: Kept): Promise<boolean>;
  remove(key: string): Promise<void>;
}

export function browserShelf(): Shelf {
  const store = createStore("aterforing-regler", "work");
  return {
    all: async () => (await values<unknown>(store)).flatMap((value) => keptOf(value) ?? []),
    take: async (key) => keptOf(await get<unknown>(key, store)),
    put: async (kept) => {
      let isFree = true;
      await update<unknown>(
        kept.key,
        (lying) => {
          isFree = (keptOf(lying)?.revision ?? 0) < kept.revision;
          return isFree ? kept : lying;
        },
        store,
      );
      return isFree;
    },
    remove: (key) => del(key, store),
  };
}

export function memoryShelf(): Shelf {
  const lying = new Map<string, Kept>();
  return {
    all: () => Promise.resolve([...lying.values()]),
    take: (key) => Promise.resolve(lying.get(key) ?? null),
    put: (kept) => {
      lying.set(kept.key, kept);
      return Promise.resolve(true);
    },
    remove: (key) => {
      lying.delete(key);
      return Promise.resolve();
    },
  };
}

/** What some version of the editor wrote; what it cannot have written is left alone. */
function keptOf(value: unknown): Kept | null {
  if (!isRecord(value) || typeof value["key"] !== "string" || !Number.isSafeInteger(value["revision"])) return null;
  const { work } = value;
  if (!isRecord(work) || !isRecord(work["rulebook"]) || !isRecord(work["typed"]) || !isRecord(work["aside"]))
    return null;
  const { start } = work;
  return isRecord(start) && typeof start["key"] === "string" && isRecord(start["rulebook"])
    ? (value as unknown as Kept)
    : null;
}
