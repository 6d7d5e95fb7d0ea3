/**
 * What can be taken back, and brought back again: every change to the draft,
 * save the language and the unit that it is shown in.
 *
 * What happens in one go is one step: all that one key, one press or one
 * paste does before the browser goes on. Typing in one field is one step until
 * the field is left, however long it takes. Drafts share what did not change,
 * so a step costs little more than what it touched.
 */
import { changedPlace, isSame } from "./changes";
import type { Draft } from "./draft";
import type { Pointer } from "./pointer";
import type { DraftChange, DraftStore } from "./store";

const mostSteps = 500;

interface Step {
  readonly before: Draft;
  readonly after: Draft;
}

export class History {
  readonly #store: DraftStore;
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];
  /** The field that has the focus. */
  #field: Pointer | null = null;
  /** The last step was typed in that field, and nothing else. */
  #isTyping = false;
  /** The last step was made in this very go. */
  #isOpen = false;
  #isGoing = false;

  constructor(store: DraftStore) {
    this.#store = store;
    store.listen((change) => this.#note(change));
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** A field is entered, or left: what is typed from now on is a step of its own. */
  enter(field: Pointer | null): void {
    this.#field = field;
    this.#isTyping = false;
  }

  /** Takes the last step back, and says which place was changed by that; null where there was none. */
  undo(): Pointer | null {
    const step = this.#done.at(-1);
    if (!step) return null;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    return this.#go(step.before);
  }

  /** Makes the step again that was last taken back. */
  redo(): Pointer | null {
    const step = this.#undone.at(-1);
    if (!step) return null;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    return this.#go(step.after);
  }

  /** Another draft has taken the place of this one, and no step leads from one to the other. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
    this.#close();
  }

  #go(draft: Draft): Pointer {
    const now = this.#store.draft;
    const { lang, unit } = now;
    this.#close();
    this.#isGoing = true;
    this.#store.replace({ ...draft, lang, unit });
    this.#isGoing = false;
    return changedPlace(now, draft);
  }

  #note({ before, draft, paths }: DraftChange): void {
    if (this.#isGoing || isSame(before, draft)) return;
    const isTyped = paths.length === 1 && paths[0] === this.#field;
    const last = this.#isOpen || (this.#isTyping && isTyped) ? this.#done.at(-1) : undefined;
    const step = { before: last?.before ?? before, after: draft };
    const earlier = last ? this.#done.slice(0, -1) : this.#done;
    this.#undone = [];
    // What was typed and then taken away by hand is nothing to go back to.
    const isNothing = isSame(step.before, draft);
    this.#done = isNothing ? earlier : [...earlier, step].slice(-mostSteps);
    this.#isTyping = isTyped && (this.#isTyping || !last) && !isNothing;
    this.#isOpen = !isNothing;
    queueMicrotask(() => {
      this.#isOpen = false;
    });
  }

  #close(): void {
    this.#isTyping = false;
    this.#isOpen = false;
  }
}
