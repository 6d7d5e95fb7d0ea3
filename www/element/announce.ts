/**
 * Says politely what happened and where the draft now stands: once things have
 * been still for a moment, not at each key, and nothing that was just said.
 */

const moment = 1000;

export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #happened = "";
  #standing: string | null = null;
  #said: string | null = null;
  readonly #show: (text: string) => void;

  constructor(show: (text: string) => void) {
    this.#show = show;
  }

  /** Something that the reader did: a line added, an example filled in. */
  happened(text: string): void {
    this.#happened = text;
    this.#wait();
  }

  /** Where the draft stands; the first is what the page opens with, and nobody asked to hear it. */
  stands(text: string): void {
    this.#said ??= text;
    if (text === this.#standing) return;
    this.#standing = text;
    if (text !== this.#said) this.#wait();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Goes on after a stop with what was left unsaid. */
  resume(): void {
    if (this.#happened !== "" || this.#standing !== this.#said) this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const standing = this.#standing === this.#said ? "" : this.#standing;
      this.#show([this.#happened, standing].filter(Boolean).join(" "));
      this.#said = this.#standing;
      this.#happened = "";
    }, moment);
  }
}
