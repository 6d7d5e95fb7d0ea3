/**
 * The panel that says why a figure is what it is. It stands beside the draft
 * and takes nothing over: one may go on writing, and it follows along.
 *
 * It holds the trail of what was asked, so that one can go back, and listens
 * around the whole form to the figures that are pressed (see figure.ts).
 */
import { html, nothing, type TemplateResult } from "lit";
import type { Assessment } from "../../src/types.d.ts";
import type { Pointer } from "../draft/pointer";
import type { ResultView } from "../element/view";
import { foldable, origin } from "../result/parts";
import { anchorOf, figureAt, type Anchor } from "./anchor";
import { figureFor } from "./keys";
import { tell, type Told } from "./tell";
import type { Sentence } from "./telling";
import { rendered } from "./weave";

/** What the panel needs of the element that it stands in. */
interface Host {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** What the panel last said, and of what. */
interface Known {
  readonly assessment: Assessment;
  readonly figure: Pointer;
  readonly spokenIn: string;
  readonly told: Told;
}

/** A button presses itself; what only stands for one does not. */
function isPressOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, at: HTMLElement): boolean {
  return at.matches('[role="button"]') && (key === "Enter" || key === " ") && !ctrlKey && !altKey && !metaKey;
}

export class WhyPanel {
  readonly #host: Host;
  #trail: readonly Anchor[] = [];
  #view: ResultView | null = null;
  #known: Known | null = null;
  /** What was pressed last outside the panel: there the focus goes when the panel closes. */
  #from: { readonly figure: Pointer; readonly button: HTMLElement } | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return this.#trail.length > 0;
  }

  render(view: ResultView): TemplateResult | typeof nothing {
    this.#view = view;
    const asked = this.#trail.at(-1);
    if (!asked || !view.assessment) return nothing;
    const told = this.#tell(view, view.assessment, asked);
    const { t } = view;
    return html`<section class="why" part="why" aria-labelledby="why-heading">
      <div class="why-head">
        <h2 id="why-heading" tabindex="-1">
          ${
            told
              ? html`${t("why-heading", { value: told.value })} <span class="why-of">${told.name}</span>`
              : t("why-gone-heading")
          }
        </h2>
        <div class="why-ways">
          ${this.#trail.length > 1 ? html`<button type="button" class="link" part="link" data-why="back">${t("why-back")}</button>` : nothing}
          <button type="button" class="link" part="link" data-why="close">${t("why-close")}</button>
        </div>
      </div>
      ${view.stale ? html`<p class="why-stale">${t("why-stale")}</p>` : nothing}
      ${told ? account(view, told) : html`<p>${t("why-gone")}</p>`}
    </section>`;
  }

  /** What was said last stays as long as the draft cannot be computed. */
  #tell(view: ResultView, assessment: Assessment, asked: Anchor): Told | null {
    const figure = figureAt(assessment, asked);
    if (figure === null) return null;
    const spokenIn = `${view.lang} ${view.unit}`;
    const known = this.#known;
    const same = known?.assessment === assessment && known.figure === figure && known.spokenIn === spokenIn;
    if (known && (same || view.stale)) return known.told;
    const told = tell(view, assessment, figure);
    this.#known = told && { assessment, figure, spokenIn, told };
    return told;
  }

  readonly click = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>("[data-figure], [data-input], [data-why]");
    if (!button) return;
    const { figure, input, why } = button.dataset;
    if (figure !== undefined) this.#ask(figure, button);
    if (input !== undefined) this.#leadTo(input);
    if (why === "back") this.#back();
    if (why === "close") this.close();
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const at = event.target as HTMLElement;
    if (event.defaultPrevented) return;
    if (event.key === "Escape") return this.#escape(event, at);
    if (isPressOf(event, at)) {
      event.preventDefault();
      return at.click();
    }
    const next = figureFor(event, at);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  /** Closes the panel and gives the focus back to the figure that was asked about. */
  close(): void {
    const within = this.#hasFocus();
    this.#trail = [];
    this.#host.requestUpdate();
    if (within) this.#origin()?.focus();
  }

  #escape(event: KeyboardEvent, at: HTMLElement): void {
    const among = at.closest<HTMLElement>("[data-figures]");
    if (this.isOpen && !at.matches("input, textarea, select")) {
      event.preventDefault();
      this.close();
    } else if (among && among !== at) {
      event.preventDefault();
      among.focus();
    }
  }

  #ask(figure: Pointer, button: HTMLElement): void {
    const assessment = this.#view?.assessment;
    if (!assessment) return;
    const further = button.closest(".why") !== null;
    if (!further) this.#from = { figure, button };
    const anchor = anchorOf(assessment, figure);
    this.#trail = further ? [...this.#trail, anchor] : [anchor];
    void this.#show(() => this.#heading());
  }

  #back(): void {
    const left = this.#trail.at(-1);
    this.#trail = this.#trail.slice(0, -1);
    void this.#show(() => {
      const assessment = this.#view?.assessment;
      const figure = assessment && left ? figureAt(assessment, left) : null;
      return (figure ? this.#find(`.why [data-figure="${CSS.escape(figure)}"]`) : null) ?? this.#heading();
    });
  }

  /** Leads to the field of an entry. A panel as wide as the form would lie over it. */
  #leadTo(input: Pointer): void {
    const panel = this.#find(".why");
    const form = panel?.parentElement;
    if (panel && form && panel.offsetWidth > form.offsetWidth * 0.8) {
      this.#trail = [];
      this.#host.requestUpdate();
    }
    this.#view?.goTo(input);
  }

  async #show(target: () => HTMLElement | null): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#find(".why");
    if (panel) panel.scrollTop = 0;
    target()?.focus({ preventScroll: true });
  }

  #heading(): HTMLElement | null {
    return this.#find("#why-heading");
  }

  #origin(): HTMLElement | null {
    const from = this.#from;
    if (from?.button.isConnected && from.button.dataset["figure"] === from.figure) return from.button;
    const same = from && this.#find(`[data-figure="${CSS.escape(from.figure)}"]`);
    return same ?? this.#find("#r-verdict");
  }

  #hasFocus(): boolean {
    return this.#find(".why :focus") !== null;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

const mostReadings = 2;

function account(view: ResultView, { sentences, cite, readings }: Told): TemplateResult {
  const [only] = sentences;
  return html`${
    sentences.length === 1 && only
      ? html`<div class="why-steps">${sentence(view, only, 0)}</div>`
      : html`<ol class="why-steps">
          ${sentences.map((one, index) => html`<li>${sentence(view, one, index)}</li>`)}
        </ol>`
  }
  ${origin(view, cite, readings.slice(0, mostReadings))}
  ${
    readings.length > mostReadings
      ? foldable(
          view,
          "why-readings",
          view.t("why-more-readings", { count: readings.length - mostReadings }),
          () => html`${origin(view, undefined, readings.slice(mostReadings))}`,
        )
      : nothing
  }`;
}

function sentence(view: ResultView, { said, summary, list }: Sentence, index: number): TemplateResult {
  return html`<p>${rendered(view, said)}</p>
    ${
      summary && list
        ? foldable(
            view,
            `why-list-${index}`,
            summary,
            () =>
              html`<ul>
                ${list.map((line) => html`<li>${rendered(view, line)}</li>`)}
              </ul>`,
          )
        : nothing
    }`;
}
