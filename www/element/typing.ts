/**
 * What is under the hand: the field that has the focus, the text as it is
 * being typed, and what the field held before. Takes what is typed to the
 * store, and tells the history which field it is typed in.
 *
 * Steps are taken back by the form alone. The browser's own, field by field,
 * would be in the way: what a field shows is not always what was typed in it.
 */
import type { Draft } from "../draft/draft";
import type { History } from "../draft/history";
import { within, type Pointer } from "../draft/pointer";
import type { DraftChange, DraftStore } from "../draft/store";
import type { Editing } from "../parts/form";
import type { Pressing } from "./pressing";
import { controlOf, editingOf, isFigure, isTyped, take, takeSetting } from "./input";

/** What is typed into. */
interface Desk {
  readonly store: DraftStore;
  readonly history: History;
}

interface Entered {
  readonly path: Pointer;
  /** What the draft held there. */
  readonly value: unknown;
}

export class Typing {
  #editing: Editing | null = null;
  #entered: Entered | null = null;
  #isTaking = false;
  readonly #desk: () => Desk | null;
  readonly #update: () => void;
  readonly #choose: (rulebook: string) => void;
  readonly #pressing: Pressing;

  /** @param choose What to do with another rule set, which may have to be fetched first. */
  constructor(desk: () => Desk | null, update: () => void, choose: (rulebook: string) => void, pressing: Pressing) {
    this.#desk = desk;
    this.#update = update;
    this.#choose = choose;
    this.#pressing = pressing;
  }

  get editing(): Editing | null {
    return this.#editing;
  }

  edit(editing: Editing | null): void {
    this.#editing = editing;
    this.#update();
  }

  readonly take = (event: Event): void => {
    const control = controlOf(event);
    const desk = this.#desk();
    if (!desk) return;
    if (!control) return takeSetting(desk.store, event, this.#choose);
    const typed = isTyped(control);
    if (event.type !== (typed && !(control instanceof HTMLSelectElement) ? "input" : "change")) return;
    const path = control.dataset["path"] ?? "";
    if (typed) this.edit(editingOf(control));
    this.#isTaking = true;
    take(desk.store, control, this.#entered?.path === path ? this.#entered : null);
    this.#isTaking = false;
    // A longer text is many steps.
    if (isLong(control) && endsSentence(event)) desk.history.enter(path);
  };

  /** A figure stands without its spaces while it is under the hand, so that digits can go in and out anywhere. */
  readonly enter = (event: Event): void => {
    const control = controlOf(event);
    const desk = this.#desk();
    if (!control || !desk) return;
    const path = control.dataset["path"] ?? "";
    const { store, history } = desk;
    this.#entered = { path, value: store.at(path) };
    history.enter(isTyped(control) ? path : null);
    if (!(control instanceof HTMLInputElement) || !isFigure(control) || store.draft.typed[path]) return;
    // A cell is only marked as yet: the grid does this when its text begins to be edited.
    if (control.closest("td.cell")) return;
    const text = control.value.replace(/\s/g, "");
    if (text === control.value) return;
    control.value = text;
    control.select();
    this.edit(editingOf(control));
  };

  /** A field that is left for a button says what is amiss in it once that has been pressed, which it would move away. */
  readonly leave = (event: Event): void => {
    if (!controlOf(event)) return;
    this.#desk()?.history.enter(null);
    const left = this.#editing;
    this.#pressing.whenOver(() => {
      if (this.#editing === left) this.edit(null);
    });
  };

  /** A place that is changed by other means than its field, by a paste or an undo, shows it also under the hand. */
  changed({ before, draft, paths }: DraftChange): void {
    const path = this.#entered?.path;
    const here = (at: Pointer) => path !== undefined && (within(path, at) || within(at, path));
    if (path && !this.#isTaking && (paths.length > 0 ? paths.some(here) : isRewritten(before, draft))) {
      this.#editing = null;
      this.#entered = { path, value: this.#desk()?.store.at(path) };
    }
    this.#update();
  }
}

/** A text of several lines; one of a single line may stand in an area too. */
function isLong(control: Element): control is HTMLTextAreaElement {
  return control instanceof HTMLTextAreaElement && control.dataset["line"] === undefined;
}

function endsSentence(event: Event): boolean {
  const { inputType = "", data } = event as Partial<InputEvent>;
  if (inputType === "insertText") return /[.!?:]$/.test(data ?? "");
  return /^(insertLineBreak|insertParagraph|insertFrom\w+|deleteByCut|deleteByDrag)$/.test(inputType);
}

/** Puts the cursor of a longer text where it was changed just now, and not at its end. */
export function placeCursor(field: Element | null, before: unknown): void {
  if (!field || !isLong(field) || typeof before !== "string") return;
  const { value } = field;
  let alike = 0;
  const most = Math.min(value.length, before.length);
  while (alike < most && value.at(-1 - alike) === before.at(-1 - alike)) alike += 1;
  field.setSelectionRange(value.length - alike, value.length - alike);
}

function isRewritten(before: Draft, after: Draft): boolean {
  return before.application !== after.application || before.beside !== after.beside || before.typed !== after.typed;
}
