/** What a paste or a copy came to: said, and shown at its place until the next change, under a grid until the focus leaves. */
import type { Draft } from "../draft/draft";
import type { DraftStore } from "../draft/store";
import type { Form } from "./form";

interface Told {
  /** The grid, or the section of a table of texts. */
  readonly place: string;
  readonly text: string;
  /** What the draft was then: another one has been changed since. */
  readonly draft: Draft;
}

const last = new WeakMap<DraftStore, Told>();

/** What is refused changes nothing, so that the form has to be told to draw: nothing is under the hand any more. */
export function tell(form: Form, place: string, text: string): void {
  last.set(form.store, { place, text, draft: form.store.draft });
  form.edit(null);
  form.say(text);
}

export function toldAt(form: Form, place: string): string | null {
  const told = last.get(form.store);
  return told?.place === place && told.draft === form.store.draft ? told.text : null;
}

export function forgetTold(form: Form): void {
  if (last.delete(form.store)) form.edit(null);
}
