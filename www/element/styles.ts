/** The frame of the element: columns, and the first result. The workplace brings the rest. */
import { css } from "lit";
import { firstStyles } from "../result/first-styles";
import { figureStyles } from "../why/figure-styles";
import { baseStyles } from "./base-styles";
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
  .draft > .schedule {
    contain: layout style;
  }
  h2 {
    inline-size: fit-content;
  }
  h2,
  .result {
    scroll-margin-block-start: calc(var(--under-toolbar, 0em) + 1.25em);
  }
  .about {
    max-inline-size: 42em;
    margin-block-start: 0.25em;
  }
  .bar {
    justify-content: space-between;
  }

  .glance {
    padding-inline: 1em;
  }
  .glance span {
    display: block;
    font-weight: 400;
    font-size: 0.85em;
    color: var(--ink-soft);
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
      /* Its scroll bar, which comes with the findings, moves nothing. */
      scrollbar-gutter: stable;
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

export const styles = [tokens, baseStyles, frame, waiting, ...firstStyles, figureStyles];
