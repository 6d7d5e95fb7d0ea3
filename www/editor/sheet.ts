/** What every part of the editor is given: the work as it stands, what is wrong with it, and what can be done. */
import type { Pointer } from "../draft/pointer";
import type { Lang, T } from "../words/words";
import type { Said } from "./faults";
import type { Field, Referred } from "./format";
import type { Figure } from "./reading";
import type { Work } from "./work";

export interface Sheet {
  readonly t: T;
  readonly lang: Lang;
  readonly work: Work;
  readonly faults: readonly Said[];
  /** The field under the hand, and its text. */
  readonly editing: { readonly path: Pointer; readonly text: string } | null;
  /** What is folded out: chapters by "chapter:id", items by their place. */
  readonly open: ReadonlySet<string>;
  setOpen(key: string, open: boolean): void;
  /** A value that was chosen; `undefined` takes the place away. */
  put(path: Pointer, value: unknown): void;
  /** A text, key by key; `whole` is written first, where the place lies in something that is not there yet. */
  type(path: Pointer, text: string | undefined, whole?: { path: Pointer; value: unknown }): void;
  /** A figure, key by key; what cannot be read is kept. */
  typeFigure(path: Pointer, kind: Figure, need: Field["need"], text: string): void;
  /** A text that counts only when the field is left: an id, which others refer to, or a year. */
  hold(path: Pointer, text: string): void;
  rename(path: Pointer, id: string): void;
  retag(path: Pointer, name: string): void;
  add(list: Pointer, item: unknown): void;
  remove(path: Pointer): void;
  move(path: Pointer, by: -1 | 1): void;
  /** A new item in another list, and a reference to it here. */
  addReferred(path: Pointer, list: Referred): void;
  /** Folds out what a place lies in, and leads there. */
  lead(path: Pointer): void;
}
