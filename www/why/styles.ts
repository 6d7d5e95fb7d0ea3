/** Figures of a table that can be asked about, and the panel that answers. */
import { css } from "lit";
import { outOfSight } from "../element/base-styles";

export const whyStyles = css`
  /* The whole cell can be pressed. */
  .r-table td:has(> button.why-figure) {
    padding: 0;
  }
  .r-table td > button.why-figure {
    display: block;
    inline-size: 100%;
    padding: 0.45em 0.4em;
    border-radius: 0;
  }
  .r-table td > button.why-figure:focus-visible,
  .r-totals button.why-figure:focus-visible {
    outline-offset: -0.1em;
  }
  .r-scroll {
    scroll-padding-inline: 9em 1em;
  }

  /* How to come in among the figures: said to those who come by keyboard. */
  .why-hint {
    ${outOfSight}
  }
  [data-figures]:focus-visible > .why-hint {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
    padding: 0.25em 0.4em;
    font-size: 0.875em;
    background: var(--accent-soft);
  }

  .why {
    position: sticky;
    inset-block-end: 0;
    z-index: 6;
    max-block-size: 65vh;
    overflow-y: auto;
    overscroll-behavior: contain;
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding: 0.9em 1em 1.1em;
    background: var(--ground);
    border-block-start: 0.2em solid var(--accent);
    box-shadow: 0 -0.3em 1.2em rgb(0 0 0 / 16%);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  .why-head {
    display: flex;
    gap: 0.5em 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .why h2 {
    font-size: 1.1em;
    inline-size: auto;
    min-inline-size: 0;
    scroll-margin-block-start: 4em;
  }
  .why-of {
    display: block;
    font-size: 0.8em;
    font-weight: 400;
    color: var(--ink-soft);
  }
  .why-ways {
    display: flex;
    gap: 0 1em;
    white-space: nowrap;
  }
  .why-steps {
    display: grid;
    gap: 0.45em;
  }
  ol.why-steps {
    padding-inline-start: 1.5em;
  }
  .why-steps ul {
    padding-inline-start: 1.2em;
  }
  .why-steps .r-fold > summary {
    font-size: 0.9em;
    font-weight: 400;
    color: var(--accent);
  }
  .why button.link.why-input {
    display: inline;
    padding: 0;
    min-block-size: 0;
    line-height: inherit;
  }
  .why-stale {
    border-inline-start: 0.2em solid var(--warn-edge);
    background: var(--warn-soft);
    padding: 0.4em 0.7em;
    font-size: 0.9em;
  }

  @container aterforing (min-width: 40em) {
    .why {
      inline-size: min(26em, 100%);
      margin-inline: auto 1em;
      /* Above the bar that keeps the verdict in sight. */
      inset-block-end: 4.25em;
      border: 0.07em solid var(--line);
      border-block-start: 0.2em solid var(--accent);
      border-radius: var(--corner) var(--corner) 0 0;
    }
  }
  @container aterforing (min-width: 75em) {
    .why {
      inset-block-end: 1em;
      max-block-size: 58vh;
      margin-inline-end: calc(max(0em, (100% - 90em) / 2) + 1.25em);
      inline-size: 27em;
      border-radius: var(--corner);
    }
    /* What the panel lies over can still be scrolled into sight. */
    .columns:has(~ .why) .result {
      padding-block-end: 60vh;
    }
  }
  @media (forced-colors: active) {
    .why {
      border: 0.15em solid CanvasText;
    }
  }
  @media print {
    .why,
    .why-ask,
    .why-hint {
      display: none;
    }
    button.why-figure,
    button.why-figure.inline:not([disabled]) {
      text-decoration: none;
    }
  }
`;
