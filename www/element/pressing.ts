/** Knows whether a button of the mouse, a pen or a finger is down, anywhere on the page. */
const ends = ["pointerup", "pointercancel", "dragend", "click"] as const;

export class Pressing {
  #isDown = false;
  #waiting: (() => void)[] = [];

  connect(): void {
    addEventListener("pointerdown", this.#begin, { capture: true });
    for (const end of ends) addEventListener(end, this.#end, { capture: true });
  }

  disconnect(): void {
    removeEventListener("pointerdown", this.#begin, { capture: true });
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

  /** What is pressed hears of it last. Where nothing is, there is no click after the pointer is up. */
  readonly #end = ({ type }: Event): void => {
    this.#isDown = false;
    if (type === "click") this.#go();
    else setTimeout(() => this.#go());
  };

  #go(): void {
    for (const go of this.#waiting.splice(0)) go();
  }
}
