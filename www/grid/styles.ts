import { css } from "lit";

export const gridStyles = css`
  .grid {
    --cell: 3.3em;
    overflow-x: auto;
    container: grid / inline-size;
    scroll-padding-inline: 11em 5em;
  }
  .grid table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
  }
  /* The box that scrolls would cut an outline that reaches outside it. */
  .grid :focus-visible {
    outline-offset: -0.15em;
  }
  .grid caption {
    text-align: start;
  }
  .grid th,
  .grid td {
    padding: 0.4em 0.5em;
    text-align: end;
    white-space: nowrap;
    border-block-end: 0.07em solid var(--line);
    font-weight: 400;
  }
  .grid thead th {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--ink-soft);
  }
  .grid th.name {
    text-align: start;
    white-space: normal;
    min-inline-size: 11em;
    inline-size: 40%;
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    background: var(--ground);
    padding-inline-start: 0;
  }
  .grid td.cell {
    padding: 0;
    min-inline-size: var(--cell);
    border-inline-start: 0.07em solid var(--line);
    block-size: 1px;
  }
  /* Room for the shade beside the sum, so that it does not lie over the last year's frame. */
  .grid td.cell:has(+ .sum) {
    padding-inline-end: 0.4em;
  }
  .grid thead th:has(+ .sum),
  .grid tfoot td:has(+ .sum) {
    padding-inline-end: 0.9em;
  }
  .grid td.cell input {
    border: 0.13em solid transparent;
    border-radius: 0;
    background: transparent;
    text-align: end;
    padding: 0.4em 0.45em;
    min-block-size: 3em;
    block-size: 100%;
    /* As wide as its text; where that is not known, the sign count of its column stands in. */
    inline-size: auto;
    field-sizing: content;
    max-inline-size: none;
    min-inline-size: 100%;
  }
  .grid td.cell input:hover {
    background: var(--ground-soft);
  }
  .grid td.cell input:focus {
    outline: none;
    border-color: var(--focus);
    background: var(--accent-soft);
  }
  .grid td.cell input[aria-invalid="true"] {
    border-color: var(--bad);
    background: var(--bad-soft);
    box-shadow: none;
  }
  .grid td.sum,
  .grid th.sum {
    padding-inline-start: 0.9em;
    position: sticky;
    inset-inline-end: 0;
    z-index: 1;
    background: var(--ground);
    border-inline-start: 0.07em solid var(--line);
    /* Figures that scroll in under the sum are seen to be cut off, not to be smaller. */
    box-shadow: -0.5em 0 0.5em -0.2em var(--ground);
  }
  .grid tfoot th,
  .grid tfoot td {
    background: var(--ground-soft);
    border-block-end: 0;
  }
  .grid tfoot tr:last-child > * {
    font-weight: 700;
  }
  .grid tfoot th.name,
  .grid tfoot td.sum {
    background: var(--ground-soft);
  }
  .grid tfoot th.name {
    padding-inline-start: 0.6em;
  }
  .grid tfoot tr.stale td {
    color: var(--ink-soft);
    font-style: italic;
  }

  .grid .line-name {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
    padding-inline-end: 0.2em;
  }
  .grid .line-name textarea {
    border-color: transparent;
    padding: 0.2em 0.3em;
    min-block-size: 2em;
    background: transparent;
    resize: none;
    line-height: 1.3;
  }
  @supports not (field-sizing: content) {
    .grid .line-name textarea {
      min-block-size: 3.1em;
    }
  }
  .grid .line-name textarea:hover,
  .grid .line-name textarea:placeholder-shown {
    border-color: var(--edge);
  }
  .grid .line-name button {
    padding: 0.1em 0.35em;
    font-size: 0.85em;
    color: var(--ink-soft);
    text-decoration: none;
    line-height: 1.35;
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .grid .line-name button:hover > span {
    text-decoration: underline;
  }
  .grid .line-name button > span {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .grid .line-name .mark {
    display: block;
    font-size: 1em;
    margin: 0;
  }
  .grid .line-name button::before {
    content: "";
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: rotate(-45deg);
  }
  .grid .line-name button[aria-expanded="true"]::before {
    transform: rotate(45deg) translateY(-0.15em);
  }
  .grid tr.details td {
    padding: 0;
    text-align: start;
    white-space: normal;
  }
  .grid tr.details td > div {
    position: sticky;
    inset-inline-start: 0;
    inline-size: 100cqi;
    padding: 0.75em 0 1.5em;
  }

  @container aterforing (max-width: 40em) {
    .grid {
      scroll-padding-inline: 9em 0;
    }
    .grid th.name {
      min-inline-size: 9.5em;
      max-inline-size: 9.5em;
      font-size: 0.925em;
      hyphens: auto;
    }
    .grid td.sum,
    .grid th.sum {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .grid td.cell input,
    .grid .line-name textarea {
      border-color: Canvas;
    }
    .grid td.cell input[aria-invalid="true"] {
      border-color: Mark;
    }
    .grid td.cell input:focus {
      outline: 0.15em solid Highlight;
      outline-offset: -0.15em;
    }
  }
`;
