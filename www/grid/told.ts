/** What a paste came to: said, and shown under its grid until the next change or until the focus leaves. */
import type { Draft } from "../draft/draft";
import type { DraftStore } from "../draft/store";
import type { Sheet } from "./sheet";

interface Told {
  readonly grid: Sheet["name"];
  readonly text: string;
  /** What the draft was then: another one has been changed since. */
  readonly draft: Draft;
}

const last = new WeakMap<DraftStore, Told>();

/** A paste that is refused changes nothing, so that the form has to be told to draw: nothing is under the hand any more. */
export function tell({ form, name }: Sheet, text: string): void {
  last.set(form.store, { grid: name, text, draft: form.store.draft });
  form.edit(null);
  form.say(text);
}

export function toldOf({ form, name }: Sheet): string | null {
  const told = last.get(form.store);
  return told?.grid === name && told.draft === form.store.draft ? told.text : null;
}

export function forgetTold({ form }: Sheet): void {
  if (last.delete(form.store)) form.edit(null);
}
