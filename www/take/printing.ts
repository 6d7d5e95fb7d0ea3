/**
 * Draws the annex when something is about to be printed, and takes it away
 * afterwards, so that it costs nothing in between. A printer waits for no
 * update: it is drawn at once, in a place of its own in the shadow root.
 */
import { render, type ReactiveController } from "lit";
import type { Form } from "../parts/form";
import { annex } from "./annex/annex";
import { paperOf } from "./exchange";
import { pageRules, printed } from "./print";

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class Printing implements ReactiveController {
  readonly #host: Host;
  /** What to print; null before the form has been loaded. */
  readonly #form: () => Form | null;
  readonly #media = matchMedia("print");
  #shown: { readonly place: HTMLElement; readonly pages: CSSStyleSheet } | null = null;

  constructor(host: Host, form: () => Form | null) {
    this.#host = host;
    this.#form = form;
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.#begin);
    addEventListener("afterprint", this.#end);
    this.#media.addEventListener("change", this.#turn);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.#begin);
    removeEventListener("afterprint", this.#end);
    this.#media.removeEventListener("change", this.#turn);
    this.#end();
  }

  readonly #turn = ({ matches }: MediaQueryListEvent): void => {
    if (matches) this.#begin();
    else this.#end();
  };

  readonly #begin = (): void => {
    const form = this.#form();
    if (!form || this.#shown) return;
    const paper = paperOf(form);
    const content = annex(paper);
    const place = document.createElement("div");
    place.className = "paper";
    render(printed(paper, content), place);
    this.#host.renderRoot.append(place);
    const pages = new CSSStyleSheet();
    pages.replaceSync(pageRules(paper, content));
    document.adoptedStyleSheets.push(pages);
    this.#shown = { place, pages };
  };

  readonly #end = (): void => {
    const shown = this.#shown;
    if (!shown) return;
    shown.place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== shown.pages);
    this.#shown = null;
  };
}
