/** The frame of the element: type, columns, headings, buttons, and the first result. The workplace brings the rest. */
import { css } from "lit";
import { firstStyles } from "../result/first-styles";
import { figureStyles } from "../why/figure-styles";
import { tokens } from "./tokens";

const frame = css`
  /*
   * The element itself is the page's to place: what the page says of it holds. What it would pass on into it ends at
   * the root within, where no rule of the page reaches.
   */
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    /* Light or dark as the page around it is; and hidden with it. */
    color-scheme: inherit;
    visibility: inherit;
    container: aterforing / inline-size;
    direction: ltr;
    font: var(--size) / 1.5 var(--font);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--ink);
    background: var(--ground);
    accent-color: var(--accent);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
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
  /* On a page without a doctype a table goes by the page's text, and not by what is around it. */
  table {
    font: inherit;
    color: inherit;
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
    gap: calc(1.5 * var(--space));
    max-inline-size: 90em;
    margin-inline: auto;
    padding: calc(1.25 * var(--space)) var(--space) calc(2 * var(--space));
  }
  .draft {
    display: grid;
    gap: calc(3 * var(--space));
    align-content: start;
    min-inline-size: 0;
  }
  .draft > header {
    display: grid;
    gap: 0.4em;
  }
  .written > section {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
  }
  /* A figure that changes in one of them moves nothing within the others. */
  .written > section,
  .written > .schedule {
    contain: layout style;
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

  @container aterforing (min-width: 58em) {
    .columns {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: calc(2.5 * var(--space));
      padding: calc(2 * var(--space)) calc(1.75 * var(--space)) calc(3 * var(--space));
    }
    .columns.no-contents {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns.no-contents .result {
      grid-column: 1;
    }
    .contents {
      position: sticky;
      inset-block-start: calc(var(--under-toolbar, 0em) + 1.5em);
      align-self: start;
      max-block-size: calc(var(--aterforing-room, 100vh) - var(--under-toolbar, 0em) - 3em);
      overflow-y: auto;
    }
    .result {
      grid-column: 2;
    }
  }
  @container aterforing (min-width: 75em) {
    .columns {
      grid-template-columns: 12em minmax(0, 1fr) 25.5em;
      gap: calc(2 * var(--space));
    }
    .columns.no-contents {
      grid-template-columns: minmax(0, 1fr) 25.5em;
    }
    .columns.no-contents .result {
      grid-column: 2;
    }
    .columns.no-result {
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .columns.no-contents:is(.no-draft, .no-result) {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns.no-draft .result {
      grid-column: 1;
      position: static;
      max-block-size: none;
    }
    .result {
      grid-column: 3;
      position: sticky;
      inset-block-start: calc(var(--under-toolbar, 0em) + 1.5em);
      align-self: start;
      max-block-size: calc(var(--aterforing-room, 100vh) - var(--under-toolbar, 0em) - 3em);
      overflow-y: auto;
    }
    .glance {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: background-color 0.12s;
    }
  }
`;

/** While the workplace is on its way, and where it, or anything else, cannot come. */
const waiting = css`
  .loading,
  .trouble {
    padding: 1em;
    max-inline-size: 42em;
  }
  .loading {
    color: var(--ink-soft);
  }
  .written {
    display: contents;
  }
  .draft .loading {
    padding: 0;
    min-block-size: var(--aterforing-room, 100vh);
  }
  .toolbar.waiting {
    min-block-size: 9.4em;
    max-inline-size: 90em;
    margin-inline: auto;
    padding: 0.5em 1em;
  }
  .contents.waiting {
    min-block-size: 2.5em;
  }
  @container aterforing (min-width: 40em) {
    .toolbar.waiting {
      min-block-size: 5.25em;
    }
  }
  @container aterforing (min-width: 58em) {
    .toolbar.waiting {
      padding: 0.95em 1.75em;
      min-block-size: 3.57em;
    }
  }
  .trouble {
    display: grid;
    gap: 0.5em;
    margin: 1em;
    border-inline-start: 0.2em solid var(--warn-edge);
    background: var(--warn-soft);
    overflow-wrap: anywhere;
  }
  .trouble ul {
    padding-inline-start: 1.2em;
  }
  .trouble code {
    font-size: 0.9em;
  }
  .trouble .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
`;

export const styles = [tokens, frame, waiting, ...firstStyles, figureStyles];
