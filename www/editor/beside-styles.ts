/** How the list of what is to be mended and what stands beside the fields look. */
import { css } from "lit";

export const besideStyles = css`
  .mending {
    display: grid;
    gap: 0.4em;
    padding: 0.9em 1em;
    margin-block-end: 1em;
    border: 0.12em solid var(--bad);
    border-radius: var(--corner);
    background: var(--bad-soft);
    scroll-margin-block-start: 5.5em;
  }
  .mending h2 {
    font-size: 1em;
    color: var(--bad);
    scroll-margin-block-start: 5.5em;
  }
  .mending ul {
    list-style: none;
    display: grid;
    gap: 0.3em;
    max-block-size: 16em;
    overflow-y: auto;
    overflow-wrap: anywhere;
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
    min-inline-size: 0;
  }
  .beside h2 {
    scroll-margin-block-start: 5.5em;
  }
  .compare,
  .compare > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .compare > .field {
    grid-template-rows: none;
    grid-row: auto;
    gap: 0.25em;
  }
  .compare > .field > * {
    grid-row: auto;
  }
  #project {
    scroll-margin-block-start: 6.5em;
  }
  .stale {
    padding-inline-start: 0.3em;
    border-inline-start: 0.2em dashed var(--warn-edge);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.45em 0.5em;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    border-block-end: 0.07em solid var(--line);
  }
  thead th {
    font-size: 0.875em;
    color: var(--ink-soft);
    border-block-end-color: var(--edge);
  }
  .figures :is(td, thead th) {
    text-align: end;
    overflow-wrap: break-word;
  }
  tr.changed th {
    box-shadow: inset 0.2em 0 0 var(--accent);
    font-weight: 600;
  }
  .figures tr.changed td:last-child {
    font-weight: 600;
  }
  .figures {
    font-size: 0.875em;
  }
  .figures :is(th, td) {
    padding-inline: 0.3em;
  }
  .projects {
    font-size: 0.85em;
    line-height: 1.35;
  }
  .projects :is(th, td) {
    padding-inline: 0.3em;
    vertical-align: top;
  }
  .projects th[scope="row"] {
    padding-inline-start: 0.5em;
    overflow-wrap: break-word;
    font-weight: 400;
  }
  .projects th > * {
    margin-inline-end: 0.3em;
  }
  .projects th button.link {
    display: inline;
    padding: 0;
    min-block-size: 0;
    font-weight: 600;
    line-height: inherit;
  }
  .projects .changes-text {
    display: block;
  }
  .projects tr.chosen > * {
    background: var(--accent-soft);
  }
  .projects .was {
    color: var(--ink-soft);
  }
  .projects :is(.amount, thead th:last-child) {
    text-align: end;
  }
  .projects .amount > :is(.was, strong) {
    white-space: nowrap;
  }
  .difference {
    display: block;
    font-weight: 400;
    font-size: 0.875em;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .changes {
    list-style: none;
    display: grid;
    gap: 0.6em;
  }
  .changes li {
    padding-inline-start: 0.7em;
    border-inline-start: 0.2em solid var(--line);
  }
  .scroll {
    overflow-x: auto;
  }
  .years {
    font-size: 0.925em;
  }
  .years td.amount,
  .years thead th:nth-child(n + 3) {
    text-align: end;
    white-space: nowrap;
  }
  .years tbody tr:not(.first) > * {
    border-block-start: 0;
  }
  .years tbody th {
    font-weight: 600;
  }
  .preview {
    font-size: 0.925em;
    min-inline-size: 0;
  }
  .snippet {
    max-inline-size: 48em;
  }

  @container aterforing (min-width: 34em) {
    .stale {
      padding-inline-start: 0.7em;
    }
    .figures {
      font-size: 1em;
    }
    .projects {
      font-size: 0.925em;
    }
  }
  @container aterforing (min-width: 58em) {
    .contents {
      position: sticky;
      inset-block-start: 4.5em;
      align-self: start;
      max-block-size: calc(100vh - 6em);
      overflow-y: auto;
    }
    .beside {
      grid-column: 2;
    }
  }
  @container aterforing (min-width: 75em) {
    .beside {
      grid-column: 3;
      position: sticky;
      inset-block-start: 4.5em;
      align-self: start;
      max-block-size: calc(100vh - 6em);
      overflow-y: auto;
    }
  }
`;
