/** How the workplace looks, beyond what is there from the first result on. */
import { css } from "lit";
import { gridStyles } from "../grid/styles";
import { keepStyles } from "../keep/styles";
import { fieldStyles } from "../parts/field/styles";
import { rulebookStyles } from "../parts/rulebook/styles";
import { partStyles } from "../parts/styles";
import { css as resultStyles } from "../result/styles";
import { printStyles } from "../take/print-styles";
import { exchangeStyles } from "../take/styles";
import { whyStyles } from "../why/styles";
import { styles } from "./styles";
import { toolbarStyles } from "./toolbar-styles";

const desk = css`
  .units {
    display: inline-flex;
    border: 0.07em solid var(--edge);
    border-radius: var(--corner);
    overflow: clip;
  }
  .units label {
    padding: 0.3em 0.8em;
    cursor: pointer;
  }
  .units label:has(:checked) {
    background: var(--accent);
    color: var(--on-accent);
  }
  .units label:has(:focus-visible) {
    outline: 0.15em solid var(--focus);
    outline-offset: -0.3em;
    outline-color: currentColor;
  }
  .units input {
    position: absolute;
    opacity: 0;
    inline-size: 1px;
    block-size: 1px;
  }

  .contents button.fold {
    inline-size: 100%;
    text-align: start;
    border-color: var(--edge);
    display: flex;
    justify-content: space-between;
  }
  .contents ol {
    list-style: none;
    display: none;
  }
  .contents ol.shown {
    display: block;
  }
  .contents li button {
    inline-size: 100%;
    display: flex;
    gap: 0.4em;
    justify-content: space-between;
    align-items: baseline;
    text-align: start;
    border: 0;
    border-inline-start: 0.2em solid transparent;
    border-radius: 0;
    padding: 0.35em 0.5em;
    min-block-size: 2.25em;
  }
  .contents li button:hover {
    background: var(--ground-soft);
  }
  .contents li button[aria-current] {
    background: var(--accent-soft);
    border-inline-start-color: var(--accent);
    font-weight: 600;
  }
  .contents .state {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .contents .state.done {
    color: var(--good);
  }
  .contents .state.stops {
    color: var(--bad);
  }

  dialog {
    color: var(--ink);
    background: var(--ground);
    border: 0.07em solid var(--edge);
    border-radius: calc(2 * var(--corner));
    padding: 1.5em;
    max-inline-size: min(32em, calc(100vw - 2em));
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog form {
    display: grid;
    gap: 1em;
  }
  dialog .bar {
    justify-content: flex-end;
  }

  @container aterforing (min-width: 58em) {
    .contents ol {
      display: block;
    }
    .contents button.fold {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .contents li button {
      transition: background-color 0.12s;
    }
  }
  @media (forced-colors: active) {
    .units label:has(:checked) {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
    .contents li button {
      border-inline-start-color: Canvas;
    }
    .contents li button[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;

const all = [
  ...styles,
  desk,
  fieldStyles,
  gridStyles,
  rulebookStyles,
  ...partStyles,
  ...resultStyles,
  exchangeStyles,
  toolbarStyles,
  keepStyles,
  whyStyles,
  printStyles,
];

/** Every sheet once, in their order. */
export const workplaceStyles = [...new Set(all)];
