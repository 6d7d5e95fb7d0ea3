/** What the element and the editor begin with: bare headings and lists, type, buttons, and the line that keeps a verdict in sight. */
import { css } from "lit";

/** Read out, and not seen. */
export const outOfSight = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** For a box that scrolls sideways: a shade at its edge as long as there is more to the right. */
export const edgeShade = css`
  background:
    linear-gradient(to left, var(--ground) 45%, transparent) right / 3em 100% no-repeat local,
    linear-gradient(to left, color-mix(in srgb, var(--ink) 22%, transparent), transparent) right / 0.7em 100% no-repeat
      scroll;
`;

export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
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
  h3,
  h4,
  h5 {
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

  .lead {
    color: var(--ink-soft);
    max-inline-size: 42em;
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
  }
  .hidden {
    ${outOfSight}
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
  button:disabled {
    color: var(--ink-soft);
    border-color: var(--line);
    cursor: default;
    text-decoration: none;
  }

  .glance {
    position: sticky;
    inset-block-end: 0;
    z-index: 5;
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
    background: var(--ground);
    border-block-start: 0.15em solid var(--accent);
  }
  .glance p {
    font-weight: 600;
    line-height: 1.3;
  }
  /* Where the page is magnified to a few lines, all of them are needed. */
  @media (max-height: 22em) {
    .glance {
      position: static;
    }
  }
  @container aterforing (min-width: 75em) {
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
