/**
 * Holds the work, and what can be taken back. What happens in one go is one
 * step, and so is all that is typed in one field until it is left.
 */
import type { Pointer } from "../draft/pointer";
import { isSame } from "./same";
import type { Work } from "./work";

const mostSteps = 300;

interface Step {
  readonly before: Work;
  readonly after: Work;
  /** Where it was done: what undoing it leads to. */
  readonly path: Pointer;
  readonly field: Pointer | null;
}

export class Desk {
  #work: Work;
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];
  #typing: Pointer | null = null;
  readonly #changed: () => void;

  constructor(work: Work, changed: () => void) {
    this.#work = work;
    this.#changed = changed;
  }

  get work(): Work {
    return this.#work;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** A change at a place; `typed` where it is one key of several in the same field. */
  change(after: Work, path: Pointer, typed = false): void {
    const before = this.#work;
    if (isSame(before, after)) return;
    const last = this.#done.at(-1);
    const goesOn = typed && this.#typing === path && last?.field === path;
    const step = { before: goesOn ? last.before : before, after, path, field: typed ? path : null };
    this.#done = [...(goesOn ? this.#done.slice(0, -1) : this.#done), step].slice(-mostSteps);
    this.#undone = [];
    this.#typing = typed ? path : null;
    this.#work = after;
    this.#changed();
  }

  /** The field is left: what is typed from now on is a step of its own. */
  leave(): void {
    this.#typing = null;
  }

  /** Takes the last step back, and says where that was; null where there was none. */
  undo(): Pointer | null {
    const step = this.#done.at(-1);
    if (!step) return null;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    return this.#go(step.before, step.path);
  }

  redo(): Pointer | null {
    const step = this.#undone.at(-1);
    if (!step) return null;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    return this.#go(step.after, step.path);
  }

  #go(work: Work, path: Pointer): Pointer {
    this.#typing = null;
    this.#work = work;
    this.#changed();
    return path;
  }
}
