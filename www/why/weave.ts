/** Sentences with something in them to press: a figure that opens its own explanation, an entry that leads to its field. */
import { html, type TemplateResult } from "lit";
import type { Pointer } from "../draft/pointer";
import type { ResultView } from "../element/view";
import { figureInText } from "./figure";

export type Piece = string | Figure | Input;
export interface Figure {
  readonly figure: Pointer;
  readonly text: string;
}
export interface Input {
  readonly input: Pointer;
  readonly text: string;
}

/** What is held stands in the text as a number between two private signs, so that each language keeps its own order of words. */
const [open, close] = ["\ue000", "\ue001"];
const held = new RegExp(`${open}(\\d+)${close}`);

export function woven(say: (hold: (piece: Piece) => string) => string): Piece[] {
  const pieces: Piece[] = [];
  const text = say((piece) => `${open}${pieces.push(piece) - 1}${close}`);
  return text
    .split(held)
    .map((part, index) => (index % 2 === 0 ? part : (pieces[Number(part)] ?? "")))
    .filter((piece) => piece !== "");
}

/** As plain text. */
export function spoken(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

export function rendered(view: Pick<ResultView, "stale" | "goTo">, pieces: readonly Piece[]): TemplateResult {
  return html`${pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    if ("figure" in piece) return figureInText(view, piece.figure, piece.text);
    return html`<button type="button" class="link why-input" part="link" data-input=${piece.input}>
      ${piece.text}
    </button>`;
  })}`;
}
