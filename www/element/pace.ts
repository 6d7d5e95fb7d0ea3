/**
 * While somebody types, the section under the hand, the verdict and the figures are drawn at each key, and
 * everything else, what is said of the result included, once the typing pauses: a large project would otherwise
 * make the keys wait.
 */
import { sectionOf, type SectionId } from "../parts/sections";

/** Milliseconds without a key. */
const pause = 150;

export class Pace {
  #section: SectionId | null = null;
  #isTyping = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #update: () => void;

  constructor(update: () => void) {
    this.#update = update;
  }

  /** A place has been changed: by the text under the hand, or by anything else. */
  changed(place: string, isTyped: boolean): void {
    this.#section = isTyped ? sectionOf(place) : null;
  }

  /** Only a part was drawn last; the rest waits for the pause. */
  get isTyping(): boolean {
    return this.#isTyping;
  }

  /** The section that alone is to be drawn now; null for all of them. */
  take(): SectionId | null {
    const section = this.#section;
    this.#section = null;
    this.#isTyping = section !== null;
    clearTimeout(this.#timer);
    if (section !== null) this.#timer = setTimeout(this.#update, pause);
    return section;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
