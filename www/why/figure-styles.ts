/** Figures that can be asked about. */
import { css } from "lit";

export const figureStyles = css`
  .why-figure {
    border: 0;
    border-radius: var(--corner);
    padding: 0;
    min-block-size: 0;
    font: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
    cursor: pointer;
    text-decoration: underline transparent;
    text-underline-offset: 0.2em;
  }
  .why-figure:hover:not([disabled]) {
    text-decoration-color: var(--accent);
  }
  .why-figure[disabled] {
    cursor: default;
    color: inherit;
    text-decoration: none;
  }
  .why-figure.inline:not([disabled]) {
    text-decoration: underline dotted var(--accent);
    text-decoration-thickness: 0.08em;
    white-space: nowrap;
  }
  .why-figure.inline:hover:not([disabled]) {
    text-decoration-style: solid;
  }
  .why-figure.alone {
    display: block;
    text-align: start;
  }
  /* On a line of its own, so that a longer figure moves nothing. */
  .why-ask {
    display: block;
    color: var(--accent);
    font-size: 0.85em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    white-space: nowrap;
  }
  .why-figure[disabled] .why-ask {
    visibility: hidden;
  }
`;
