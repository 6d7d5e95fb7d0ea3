/** The frame of the element: type, columns, headings, buttons. Parts bring their own. */
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
import { tokens } from "./tokens";
import { toolbarStyles } from "./toolbar-styles";

const frame = css`
  :host {
    all: initial;
    /* Light or dark as the page around it is. */
    color-scheme: inherit;
    display: block;
    container: aterforing / inline-size;
    direction: ltr;
    font: medium/1.5 var(--font);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--ink);
    background: var(--ground);
    accent-color: var(--accent);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1 {
    font-size: 1.75em;
    line-height: 1.2;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 700;
  }
  h3 {
    font-size: 1em;
    font-weight: 700;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  [tabindex="-1"]:focus:not(:focus-visible) {
    outline: none;
  }
  :focus-visible {
    outline: 0.15em solid var(--focus);
    outline-offset: 0.12em;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    max-inline-size: 90em;
    margin-inline: auto;
    padding: 1.25em 1em 2em;
  }
  .draft {
    display: grid;
    gap: 3em;
    align-content: start;
    min-inline-size: 0;
  }
  .draft > header {
    display: grid;
    gap: 0.4em;
  }
  .draft > section {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
  }
  h2 {
    inline-size: fit-content;
  }
  h2,
  .result {
    scroll-margin-block-start: calc(var(--under-toolbar, 0em) + 1.25em);
  }
  .lead {
    color: var(--ink-soft);
    max-inline-size: 42em;
  }
  .about {
    max-inline-size: 42em;
    margin-block-start: 0.25em;
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: 0.875em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    background: none;
    border: 0.07em solid var(--accent);
    border-radius: var(--corner);
    padding: 0.4em 0.9em;
    min-block-size: 2.5em;
    line-height: 1.3;
  }
  button.act {
    color: var(--accent);
    font-weight: 600;
  }
  button.act:hover {
    background: var(--accent-soft);
  }
  button.main {
    color: var(--on-accent);
    background: var(--accent);
    font-weight: 600;
  }
  button.act.main:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--ink));
  }
  button.link {
    border: 0;
    padding: 0.15em 0.1em;
    min-block-size: 1.6em;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
  }
  button.link:hover {
    text-decoration-thickness: 0.12em;
  }
  button[disabled] {
    color: var(--ink-soft);
    border-color: var(--line);
    cursor: default;
  }

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

  .glance {
    position: sticky;
    inset-block-end: 0;
    z-index: 5;
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.5em 1em;
    background: var(--ground);
    border-block-start: 0.15em solid var(--accent);
  }
  .glance p {
    font-weight: 600;
    line-height: 1.3;
  }
  .glance span {
    display: block;
    font-weight: 400;
    font-size: 0.85em;
    color: var(--ink-soft);
  }

  /* Where the page is magnified to a few lines, all of them are needed. */
  @media (max-height: 22em) {
    .glance {
      position: static;
    }
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
    .columns {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 2.5em;
      padding: 2em 1.75em 3em;
    }
    .contents {
      position: sticky;
      inset-block-start: calc(var(--under-toolbar, 0em) + 1.5em);
      align-self: start;
      max-block-size: calc(100vh - var(--under-toolbar, 0em) - 3em);
      overflow-y: auto;
    }
    .contents ol {
      display: block;
    }
    .contents button.fold {
      display: none;
    }
    .result {
      grid-column: 2;
    }
  }
  @container aterforing (min-width: 75em) {
    .columns {
      grid-template-columns: 12em minmax(0, 1fr) 25.5em;
      gap: 2em;
    }
    .result {
      grid-column: 3;
      position: sticky;
      inset-block-start: calc(var(--under-toolbar, 0em) + 1.5em);
      align-self: start;
      max-block-size: calc(100vh - var(--under-toolbar, 0em) - 3em);
      overflow-y: auto;
    }
    .glance {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
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

export const styles = [
  tokens,
  frame,
  fieldStyles,
  gridStyles,
  rulebookStyles,
  ...partStyles,
  resultStyles,
  exchangeStyles,
  toolbarStyles,
  keepStyles,
  whyStyles,
  printStyles,
];
