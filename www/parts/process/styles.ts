import { css } from "lit";

export const processStyles = css`
  .timeline,
  .steps,
  .roles,
  ul.plain {
    list-style: none;
  }
  .timeline {
    max-inline-size: 46em;
    border-inline-start: 0.15em solid var(--edge);
    margin-inline-start: 0.45em;
  }
  .timeline > li {
    display: grid;
    gap: 0.75em;
    padding: 0.25em 0 1.75em 1.5em;
  }
  .timeline > li:last-child {
    padding-block-end: 0.25em;
  }
  /* A turn is a bar across the line, a step a ring on it, and where it is decided a filled square. */
  .turn {
    position: relative;
  }
  .turn::before {
    content: "";
    position: absolute;
    inset-inline-start: -0.6em;
    inset-block-start: 0.85em;
    inline-size: 1.1em;
    border-block-start: 0.3em solid var(--accent);
  }
  .turn strong {
    font-size: 1.1em;
  }
  .steps {
    display: grid;
    gap: 1.1em;
  }
  .steps > li {
    position: relative;
  }
  .steps > li::before {
    content: "";
    position: absolute;
    inset-inline-start: -1.98em;
    inset-block-start: 0.4em;
    box-sizing: border-box;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 0.15em solid var(--edge);
    border-radius: 50%;
    background: var(--ground);
  }
  .steps > li.gate::before {
    border-radius: 0;
    border-color: var(--accent);
    background: var(--accent);
  }
  .steps h4,
  .timeline h4,
  .roles h4 {
    font-size: 1em;
    font-weight: 600;
  }
  .who {
    font-weight: 400;
    color: var(--ink-soft);
  }
  ul.plain {
    display: grid;
    gap: 0.6em;
  }
  .timeline ul:not(.plain),
  .block ul:not(.roles),
  [data-section="process"] .r-fold ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .block {
    display: grid;
    gap: 0.75em;
    max-inline-size: 46em;
  }
  .roles {
    display: grid;
  }
  .role {
    display: grid;
    gap: 0.5em 2em;
    padding-block: 0.9em 0.4em;
    border-block-start: 0.07em solid var(--line);
  }
  .roles .field {
    grid-template-rows: none;
    grid-row: auto;
    gap: 0.25em;
  }
  .roles .field > * {
    grid-row: auto;
  }

  @container aterforing (min-width: 40em) {
    .role {
      grid-template-columns: minmax(0, 1fr) minmax(0, 16em);
    }
  }
  @media (forced-colors: active) {
    .steps > li.gate::before {
      background: CanvasText;
    }
  }
`;
