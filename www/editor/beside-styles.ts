/** How the table of contents, the list of what is to be mended and what stands beside the fields look. */
import { css } from "lit";

export const besideStyles = css`
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
    border-radius: 0;
    padding: 0.3em 0.5em;
    min-block-size: 2.1em;
  }
  .contents li button:hover {
    background: var(--ground-soft);
  }

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
  .units {
    display: inline-flex;
    inline-size: fit-content;
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
    outline: 0.15em solid currentColor;
    outline-offset: -0.3em;
  }
  .units input {
    position: absolute;
    opacity: 0;
    inline-size: 1px;
    block-size: 1px;
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
  .stale {
    padding-inline-start: 0.7em;
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
  .figures tr.changed th {
    box-shadow: inset 0.2em 0 0 var(--accent);
    font-weight: 600;
  }
  .figures tr.changed td:last-child {
    font-weight: 600;
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

  @container aterforing (min-width: 58em) {
    .contents {
      position: sticky;
      inset-block-start: 4.5em;
      align-self: start;
      max-block-size: calc(100vh - 6em);
      overflow-y: auto;
    }
    .contents ol {
      display: block;
    }
    .contents button.fold {
      display: none;
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
    .glance {
      display: none;
    }
  }
  @media (max-height: 22em) {
    .glance {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .units label:has(:checked) {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
`;
