/** Says what changed, politely: the last thing said within a moment, not one for each key. */

const moment = 1000;

export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';
  readonly #show: (text: string) => void;

  constructor(show: (text: string) => void) {
    this.#show = show;
  }

  /** Texts that come while one waits take its place. */
  say(text: string): void {
    if (text === this.#text) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#show(text);
    }, moment);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
