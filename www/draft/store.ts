/**
 * Holds the draft. Each change makes a new draft that shares what did not
 * change, and is told to whoever listens, with the places that it touched.
 */
import type { Application, ErrorCode } from "../../src/types.d.ts";
import { isSame } from "./changes";
import type { Draft, Typed } from "./draft";
import { get, parts, remove, set, to, within, type Pointer } from "./pointer";

export interface DraftChange {
  readonly before: Draft;
  readonly draft: Draft;
  /** Pointers into what is written; empty where the whole draft was replaced or only its setting changed. */
  readonly paths: readonly Pointer[];
}

/** All that pointers reach: the application, and under "beside" what is no part of it. */
type Written = Application & Pick<Draft, "beside">;

/** What a place held before its field was touched. */
export interface Before {
  readonly value: unknown;
}

export type Setting = Partial<Pick<Draft, "rulebook" | "stage" | "lang" | "unit" | "aside">>;

export class DraftStore {
  #draft: Draft;
  #begun: Draft;
  readonly #listeners = new Set<(change: DraftChange) => void>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#begun = draft;
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** The draft as it was when it was begun, by the page and by nobody's hand. */
  get begun(): Draft {
    return this.#begun;
  }

  /** Nothing that anybody would have to enter again. */
  get isUntouched(): boolean {
    return isSame(this.#draft, this.#begun);
  }

  /** Calls back after each change; what it returns ends that. */
  listen(listener: (change: DraftChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  at(path: Pointer): unknown {
    return get(this.#written, path);
  }

  /** A readable value at a place; what was typed there and could not be read is settled by it. */
  set(path: Pointer, value: unknown): void {
    this.#apply(set(this.#written, path, value), unTyped(this.#draft, path), [path]);
  }

  /**
   * Several places in one change; `undefined` takes a place away. Where a text cannot be read, it is kept as it was
   * typed, and the value from before stands.
   */
  setAll(values: readonly (readonly [Pointer, unknown])[], refused: readonly (readonly [Pointer, Typed])[] = []): void {
    const written = values.reduce((at, [path, value]) => put(at, path, value), this.#written);
    const settled = new Set(values.map(([path]) => path));
    const left = Object.entries(this.#draft.typed).filter(([path]) => !settled.has(path));
    const paths = [...settled, ...refused.map(([path]) => path)];
    this.#apply(written, Object.fromEntries([...left, ...refused]), paths);
  }

  /** Takes a place away, with all below it. In a list the later items move up, and so do their unread texts. */
  remove(path: Pointer): void {
    const { typed } = this.#draft;
    const above = to(...parts(path).slice(0, -1));
    const index = Number(parts(path).at(-1));
    const next = Array.isArray(this.at(above)) ? movedUp(typed, above, index) : unTyped(this.#draft, path);
    this.#apply(remove(this.#written, path), next, [path]);
  }

  /** Adds a line last in a list, which is made where it is missing, and says where it stands. */
  append(list: Pointer, item: unknown): Pointer {
    const items = (this.at(list) as readonly unknown[] | undefined) ?? [];
    this.#apply(set(this.#written, list, [...items, item]), this.#draft.typed, [list]);
    return `${list}/${items.length}`;
  }

  /**
   * Keeps a text that cannot be read, so that it is neither lost nor counted. The value that the field had before
   * it was touched stands: the beginning of "12 or so" is not an amount that anyone meant.
   */
  refuse(path: Pointer, text: string, code: ErrorCode, before: Before | null = null): void {
    const restored = before ? put(this.#written, path, before.value) : this.#written;
    this.#apply(restored, { ...this.#draft.typed, [path]: { text, code } }, [path]);
  }

  choose(setting: Setting): void {
    this.#change({ ...this.#draft, ...setting }, []);
  }

  /** The page, and no person, chooses the rule set: a draft in which nothing is written is as untouched as before. */
  giveRulebook(rulebook: string): void {
    if (this.isUntouched) this.#begun = { ...this.#begun, rulebook };
    if (rulebook !== this.#draft.rulebook) this.choose({ rulebook });
  }

  /** Another draft in the place of this one, in which nothing is written yet. */
  begin(draft: Draft): void {
    this.#begun = draft;
    this.replace(draft);
  }

  replace(draft: Draft): void {
    this.#change(draft, []);
  }

  get #written(): Written {
    const { application, beside } = this.#draft;
    return { ...application, beside };
  }

  #apply({ beside, ...application }: Written, typed: Draft["typed"], paths: readonly Pointer[]): void {
    // Whoever compares whole applications is to see no change where none was made to it.
    const same = paths.length > 0 && paths.every((path) => within(path, "/beside"));
    this.#change({ ...this.#draft, application: same ? this.#draft.application : application, beside, typed }, paths);
  }

  #change(draft: Draft, paths: readonly Pointer[]): void {
    const before = this.#draft;
    this.#draft = draft;
    for (const listener of this.#listeners) listener({ before, draft, paths });
  }
}

function put(written: Written, path: Pointer, value: unknown): Written {
  return value === undefined ? remove(written, path) : set(written, path, value);
}

function unTyped({ typed }: Draft, path: Pointer): Draft["typed"] {
  return Object.fromEntries(Object.entries(typed).filter(([place]) => !within(place, path)));
}

function movedUp(typed: Draft["typed"], list: Pointer, gone: number): Draft["typed"] {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([place, text]) => {
      if (!within(place, list)) return [[place, text]];
      const [at = "", ...below] = parts(place).slice(parts(list).length);
      if (Number(at) === gone) return [];
      return [[Number(at) > gone ? list + to(Number(at) - 1, ...below) : place, text]];
    }),
  );
}
