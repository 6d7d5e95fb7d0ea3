/**
 * Where drafts lie between visits: the browser's own database. Each draft is
 * one record with a revision, which goes up by one each time it is put back,
 * so that two tabs never write over each other unawares.
 */
import { createStore, del, entries, get, set, update } from "idb-keyval";
import { isSame } from "../draft/changes";
import type { Draft } from "../draft/draft";
import { isRecord } from "../draft/reading";

export interface Kept {
  readonly id: string;
  readonly revision: number;
  /** When it was put here, in milliseconds as the browser counts them. */
  readonly changed: number;
  readonly name: string;
  readonly rulebook: string;
  /** Whatever some version of the form wrote. */
  readonly draft: unknown;
}

export interface Shelf {
  all(): Promise<Kept[]>;
  take(id: string): Promise<Kept | null>;
  /** Puts a draft where none lies, or one of those revisions. Gives what lies there instead where it is another. */
  put(kept: Kept, over: readonly number[]): Promise<Kept | null>;
  remove(id: string): Promise<void>;
  /** The draft that was open or written in last. */
  lastOpen(): Promise<string | null>;
  markOpen(id: string): Promise<void>;
}

const prefix = "draft:";

/** @param place What the element is called: drafts are for all, the one that was open last is each element's own. */
export function browserShelf(place: string): Shelf {
  const open = `open:${place}`;
  const store = createStore("aterforing", "drafts");
  return {
    all: async () => (await entries<IDBValidKey, unknown>(store)).map(([, value]) => value).filter(isKept),
    take: async (id) => keptOf(await get<unknown>(prefix + id, store)),
    put: async (kept, over) => {
      let there: Kept | null = null;
      await update<unknown>(
        prefix + kept.id,
        (lying) => {
          const other = keptOf(lying);
          there = other && !over.includes(other.revision) ? other : null;
          return there ? lying : kept;
        },
        store,
      );
      return there;
    },
    remove: (id) => del(prefix + id, store),
    lastOpen: async () => {
      const id = await get<unknown>(open, store);
      return typeof id === "string" ? id : null;
    },
    markOpen: (id) => set(open, id, store),
  };
}

function keptOf(value: unknown): Kept | null {
  return isKept(value) ? value : null;
}

export function isKept(value: unknown): value is Kept {
  return (
    isRecord(value) &&
    typeof value["id"] === "string" &&
    Number.isSafeInteger(value["revision"]) &&
    typeof value["changed"] === "number" &&
    typeof value["name"] === "string" &&
    typeof value["rulebook"] === "string"
  );
}

/** Whether two drafts off the shelf, of which nothing is known, say the same. */
export function sayTheSame(a: unknown, b: unknown): boolean {
  return isRecord(a) && isRecord(b) && isSame(a as unknown as Draft, b as unknown as Draft);
}

export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
