/** Editing the text of a cell, as opposed to having the cell marked: how it begins, ends and is taken back. */
import type { Typed } from "../draft/draft";
import type { Pointer } from "../draft/pointer";
import { editingOf } from "../element/input";
import type { Sheet } from "./sheet";

/** What a cell held before its text was edited. */
interface Before {
  readonly path: Pointer;
  readonly value: unknown;
  readonly typed: Typed | undefined;
}

const edited = new WeakMap<HTMLInputElement, Before>();

export function isEdited(input: HTMLInputElement): boolean {
  return edited.has(input);
}

/** The text is gone into, without the spaces between its digits, so that digits can go in and out anywhere. */
export function beginEdit(sheet: Sheet, input: HTMLInputElement): void {
  remember(sheet, input);
  const path = input.dataset["path"] ?? "";
  const text = sheet.form.store.draft.typed[path] ? input.value : input.value.replace(/\s/g, "");
  input.value = text;
  input.setSelectionRange(text.length, text.length);
  sheet.form.edit(editingOf(input));
}

/** Notes what a cell held; to be called before the first key changes it. */
export function remember({ form: { store } }: Sheet, input: HTMLInputElement): void {
  const path = input.dataset["path"] ?? "";
  if (edited.has(input)) return;
  edited.set(input, { path, value: store.at(path), typed: store.draft.typed[path] });
  input.toggleAttribute("data-edited", true);
}

export function forget(input: HTMLInputElement): Before | undefined {
  const before = edited.get(input);
  edited.delete(input);
  input.toggleAttribute("data-edited", false);
  return before;
}

/** The cell is marked again, with what its text has become. */
export function stopEdit({ form }: Sheet, input: HTMLInputElement): void {
  if (forget(input)) form.edit(null);
}

/** The cell is marked again, with what it held before. */
export function giveBack({ form }: Sheet, input: HTMLInputElement): boolean {
  const before = forget(input);
  if (!before) return false;
  const { path, value, typed } = before;
  const same = form.store.at(path) === value && form.store.draft.typed[path] === typed;
  if (!same) form.store.setAll([[path, value]], typed ? [[path, typed]] : []);
  form.edit(null);
  return true;
}
