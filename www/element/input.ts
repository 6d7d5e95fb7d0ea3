/** Takes what is typed or chosen in a field to the store. */
import type { Stage } from "../../src/types.d.ts";
import type { Unit } from "../amounts/amounts";
import type { Before, DraftStore } from "../draft/store";
import { readField, type Kind } from "../parts/field/kinds";
import type { Editing } from "../parts/form";

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The field that an event comes from, where it is one that the draft knows. */
export function controlOf({ target }: Event): Control | null {
  return (target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement) &&
    target.dataset["path"] !== undefined
    ? target
    : null;
}

/** Whether its text can be on its way to something else, as opposed to a choice that is made at once. */
export function isTyped(control: Control): boolean {
  return control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type !== "radio");
}

export function editingOf({ dataset, value }: Control): Editing {
  return { path: dataset["path"] ?? "", text: value, room: Number(dataset["signs"] ?? 0) };
}

export function isFigure({ dataset }: Control): boolean {
  return ["amount", "percent", "quantity", "count"].includes(dataset["kind"] ?? "");
}

export function take(store: DraftStore, control: Control, before: Before | null): void {
  const { path = "", kind = "text" } = control.dataset;
  // A line of text can be pasted with line ends in it.
  const text = control.dataset["line"] === undefined ? control.value : control.value.replace(/\s*[\r\n]+\s*/g, " ");
  const read = readField(kind as Kind, text, store.draft);
  if (!read.ok) store.refuse(path, control.value, read.code, before);
  else if (read.value === undefined) store.remove(path);
  else store.set(path, read.value);
}

/** What the draft is held against, and how it is shown. */
export function takeSetting(store: DraftStore, { target }: Event, choose: (rulebook: string) => void): void {
  if (!(target instanceof HTMLInputElement)) return;
  const { value, dataset } = target;
  const setting = dataset["setting"];
  if (setting === "rulebook") choose(value);
  if (setting === "stage") store.choose({ stage: value as Stage });
  if (setting === "unit") store.choose({ unit: value as Unit });
}
