/**
 * How wide the form is, which the layout of its tables depends on: whether it is as narrow as on a phone, and the room
 * that the draft has, which the styles know as `--draft-room`. A container of its own for each table would tell them
 * too, but Chromium drops tables from those when all that is in them changes at once.
 */
import type { LitElement, ReactiveController } from "lit";

/** In its own letters, as in the style sheets: a page may enlarge them. */
const narrowest = 40;

export class Width implements ReactiveController {
  narrow = false;
  readonly #host: LitElement;
  #draft: HTMLElement | null = null;
  readonly #observer = new ResizeObserver((sizes) => this.#measure(sizes));

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostUpdated(): void {
    // What was on its way when it was taken from the page is still drawn.
    if (!this.#host.isConnected) return;
    const draft = this.#host.renderRoot.querySelector<HTMLElement>(".draft");
    if (draft === this.#draft) return;
    if (this.#draft) this.#observer.unobserve(this.#draft);
    if (draft) this.#observer.observe(draft);
    this.#draft = draft;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#draft = null;
  }

  #measure(sizes: readonly ResizeObserverEntry[]): void {
    const room = sizes.find(({ target }) => target === this.#draft)?.contentRect.width;
    if (room !== undefined) this.#draft?.style.setProperty("--draft-room", `${room}px`);
    // The letters are those within: what the page says of its own ends at the root.
    const root = this.#host.renderRoot.firstElementChild ?? this.#host;
    const narrow = root.clientWidth <= narrowest * Number.parseFloat(getComputedStyle(root).fontSize);
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
