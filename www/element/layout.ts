/**
 * The three columns, contents, draft and result, with a row above and a bar
 * below: the same from the first result on, so that nothing moves when the
 * workplace comes and fills them in.
 */
import { html, type noChange, nothing, type TemplateResult } from "lit";
import { countsOf } from "../result/groups";
import { verdictText } from "../result/verdict";
import { keepTyping } from "./keys";
import { goToStart } from "./places";
import type { ResultView } from "./view";

type Piece = TemplateResult | typeof nothing | typeof noChange;

export interface Pieces {
  /** The row above: nothing where nothing can be written. */
  readonly top: Piece;
  /** The table of contents; nothing where there is one section or none. */
  readonly contents: Piece;
  /** What is written, below its heading; null where no section shows. */
  readonly draft: Piece | null;
  /** Null where it does not show. */
  readonly result: TemplateResult | null;
  /** Beside the columns: panels and dialogs. */
  readonly panel: Piece;
  readonly dialogs: Piece;
  /** What listens to all of it. */
  readonly ears: Partial<Ears>;
}

export interface Ears {
  readonly input: (event: Event) => void;
  readonly focusin: (event: Event) => void;
  readonly focusout: (event: Event) => void;
  readonly click: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
}

export function layout(view: ResultView, name: string, lead: string, pieces: Pieces): TemplateResult {
  const { t } = view;
  const { top, contents, draft, result, panel, dialogs, ears } = pieces;
  const shape = [draft === null && "no-draft", result === null && "no-result", contents === nothing && "no-contents"];
  return html`<div
      class="form"
      @input=${ears.input}
      @change=${ears.input}
      @focusin=${ears.focusin}
      @focusout=${ears.focusout}
      @click=${ears.click}
      @keydown=${ears.keydown}
      @keypress=${keepTyping}
      @keyup=${keepTyping}
    >
      ${top}
      <div class="columns ${shape.filter(Boolean).join(" ")}">
        ${contents}
        ${
          draft === null
            ? nothing
            : html`<div class="draft" part="draft">
                <header>
                  <h1 part="heading">${name}</h1>
                  <p class="lead">${lead}</p>
                </header>
                ${draft}
              </div>`
        }
        ${
          result === null
            ? nothing
            : html`<section class="result" part="result" aria-label=${t("result-label")} tabindex="-1">
                ${result}
              </section>`
        }
      </div>
      ${draft === null || result === null ? nothing : glance(view)} ${panel}
    </div>
    <div @keydown=${keepTyping} @keypress=${keepTyping} @keyup=${keepTyping}>${dialogs}</div>`;
}

/** On a narrow screen the verdict stays in sight. */
function glance(view: ResultView): TemplateResult {
  const { t } = view;
  const { verdict, beside } = standing(view);
  const show = ({ currentTarget }: Event) => {
    const result = (currentTarget as Element).closest(".form")?.querySelector<HTMLElement>(".result");
    if (result) goToStart(result, isCalm());
  };
  return html`<div class="glance" part="glance" role="group" aria-label=${t("glance-label")}>
    <p>${verdict} ${beside === "" ? nothing : html`<span>${beside}</span>`}</p>
    <button type="button" class="act" part="button" @click=${show}>${t("glance-show")}</button>
  </div>`;
}

/** The verdict and what is left; where the draft cannot be computed as it stands, that instead of how it was. */
function standing(view: ResultView): { verdict: string; beside: string } {
  const { t, assessment, error } = view;
  if (!assessment) return { verdict: verdictText(view), beside: "" };
  if (error) return { verdict: t("error-title"), beside: t("error-still") };
  const { hinders, missing, partly } = countsOf(assessment);
  const left = [t("count-hinders", { count: hinders }), t("count-missing", { count: missing })];
  if (partly > 0) left.push(t("count-partly", { count: partly }));
  return { verdict: verdictText(view), beside: left.join(", ") };
}

/** Whether the reader wants things to keep still. */
export function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
