/**
 * Knows whether a button of the mouse, a pen or a finger is down, anywhere on
 * the page. A finger presses twice over: by its own events, and, when it is up
 * again, by those of a mouse, which move the focus. Where a list of choices opens,
 * some browsers never say that it is up: the next key does.
 */
const begins = ["pointerdown", "mousedown"] as const;
const ends = ["pointerup", "pointercancel", "mouseup", "dragend", "keydown"] as const;

export class Pressing {
  #isDown = false;
  #waiting: (() => void)[] = [];

  connect(): void {
    for (const begin of begins) addEventListener(begin, this.#begin, { capture: true });
    for (const end of ends) addEventListener(end, this.#end, { capture: true });
  }

  disconnect(): void {
    for (const begin of begins) removeEventListener(begin, this.#begin, { capture: true });
    for (const end of ends) removeEventListener(end, this.#end, { capture: true });
    this.#isDown = false;
    this.#go();
  }

  /** Does something at once, or, where something is being pressed, when that is over. */
  whenOver(go: () => void): void {
    if (this.#isDown) this.#waiting.push(go);
    else go();
  }

  readonly #begin = (): void => {
    this.#isDown = true;
  };

  /** What is pressed hears of it first: a choice that is drawn anew before it has told of its change would lose it. */
  readonly #end = (): void => {
    this.#isDown = false;
    setTimeout(() => this.#go());
  };

  #go(): void {
    for (const go of this.#waiting.splice(0)) go();
  }
}
