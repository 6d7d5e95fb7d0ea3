/** Whether the form is as narrow as on a phone, which the layout of its tables depends on. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** In its own letters, as in the style sheets: a page may enlarge them. */
const narrowest = 40;

export class Width implements ReactiveController {
  narrow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const narrow = this.#host.clientWidth <= narrowest * Number.parseFloat(getComputedStyle(this.#host).fontSize);
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
