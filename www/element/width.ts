/** Whether the form is as narrow as on a phone, which the layout of its tables depends on. */
import type { LitElement, ReactiveController } from "lit";

/** In its own letters, as in the style sheets: a page may enlarge them. */
const narrowest = 40;

export class Width implements ReactiveController {
  narrow = false;
  readonly #host: LitElement;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: LitElement) {
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
    // The letters are those within: what the page says of its own ends at the root.
    const root = this.#host.renderRoot.firstElementChild ?? this.#host;
    const narrow = root.clientWidth <= narrowest * Number.parseFloat(getComputedStyle(root).fontSize);
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
