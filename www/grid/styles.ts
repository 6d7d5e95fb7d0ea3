import { css, unsafeCSS } from "lit";
import { edgeShade } from "../element/base-styles";

/** As wide as so many digits, which the figures of a column have at most. */
const widths = Array.from(
  { length: 17 },
  (_, index) => `.grid td.cell input[data-signs="${index + 4}"] { inline-size: calc(${index + 4}ch + 0.57em); }`,
).join("\n");

/** A longer sum stands over more of what scrolls under it; one of fewer signs has the room of ten. */
const sumRooms = Array.from(
  { length: 13 },
  (_, index) => `.grid[data-sum="${index + 11}"] { --sum-room: calc(${(index + 11) * 0.9}ch + 1.5em); }`,
).join("\n");

export const gridStyles = css`
  .sheet {
    min-inline-size: 0;
  }
  .sheet-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
    align-items: baseline;
    /* Whether or not there is something to say, what stands below stays where it is. */
    min-block-size: 2.1em;
    padding-block-start: 0.3em;
  }
  .sheet-bar p {
    flex: auto;
  }
  .grid {
    overflow-x: auto;
    scroll-padding-inline: 9em var(--sum-room, 7em);
  }
  .grid table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
  }
  /* A line that changes is painted anew without the others. */
  .grid tbody {
    isolation: isolate;
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
    padding: 0.3em 0.35em;
    text-align: end;
    white-space: nowrap;
    border-block-end: 0.07em solid var(--line);
    font-size: 0.9em;
    font-weight: 400;
  }
  .grid thead th {
    font-size: 0.85em;
    font-weight: 600;
    color: var(--ink-soft);
    padding-inline: 0.25em;
  }
  .grid tfoot td {
    padding-inline: 0.25em;
  }
  .grid thead th:not(.name),
  .grid tr[data-row] td.sum {
    cursor: cell;
  }
  .grid th.name {
    text-align: start;
    white-space: normal;
    min-inline-size: 9.5em;
    inline-size: 40%;
    overflow-wrap: break-word;
    hyphens: auto;
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    background: var(--ground);
    padding-inline-start: 0;
  }
  .grid td.cell {
    padding: 0;
    border-inline-start: 0.07em solid var(--line);
    block-size: 1px;
  }
  .grid td.cell.marked {
    background: var(--accent-soft);
  }
  /* Room for the shade beside the sum, so that it does not lie over the last year's frame. */
  .grid td.cell:has(+ .sum) {
    padding-inline-end: 0.4em;
  }
  .grid thead th:has(+ .sum),
  .grid tfoot td:has(+ .sum) {
    padding-inline-end: 0.7em;
  }
  .grid td.cell input {
    border: 0.13em solid transparent;
    border-radius: 0;
    background: transparent;
    text-align: end;
    padding: 0.3em 0.15em;
    min-block-size: 2.75em;
    block-size: 100%;
    max-inline-size: none;
    min-inline-size: 100%;
    cursor: cell;
  }
  .grid td.cell input[data-edited] {
    cursor: text;
  }
  /* A cell that is marked has no text to select in, and no place in it yet. */
  .grid td.cell input:not([data-edited]) {
    caret-color: transparent;
  }
  .grid td.cell input:not([data-edited])::selection {
    background: transparent;
    color: inherit;
  }
  ${unsafeCSS(widths)}
  ${unsafeCSS(sumRooms)}
  .grid td.cell input:hover {
    background: var(--ground-soft);
  }
  .grid td.cell input:focus {
    outline: none;
    border-color: var(--focus);
    background: var(--accent-soft);
  }
  .grid td.cell input[data-edited] {
    background: var(--ground);
  }
  .grid td.cell input[aria-invalid="true"] {
    border-color: var(--bad);
    background: var(--bad-soft);
    box-shadow: none;
  }
  .grid td.cell input[aria-invalid="true"]:focus {
    outline: 0.15em solid var(--focus);
    outline-offset: -0.15em;
  }
  .grid td.sum,
  .grid th.sum {
    padding-inline: 0.7em 0.25em;
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
  /* Half a pixel down: a browser puts text at the whole pixel above, and that of a field at the nearest. */
  .grid tr[data-row] > td.sum {
    padding-block-start: calc(0.3em + 1px);
  }
  .grid td.stale {
    color: var(--ink-soft);
    font-style: italic;
  }
  /* What is only read out stays where it is, however far the grid scrolls. */
  .grid td.stale:not(.sum) {
    position: relative;
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
    margin-inline-start: -0.3em;
    inline-size: calc(100% + 0.3em);
    max-inline-size: none;
    min-block-size: 2em;
    background: transparent;
    resize: none;
    line-height: 1.3;
  }
  .grid .line-name textarea:hover,
  .grid .line-name textarea:placeholder-shown {
    border-color: var(--edge);
  }
  .grid .line-name button {
    padding: 0.1em 0;
    font-size: 0.9em;
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
  /* A name above its figures, or the foot of its sums, stays in sight while they scroll. */
  .grid tr.head th {
    text-align: start;
    white-space: normal;
    padding: 0.6em 0 0;
    border-block-end: 0;
  }
  .grid tr.head th > div {
    position: sticky;
    inset-inline-start: 0;
    inline-size: var(--draft-room, 100%);
    padding-inline-end: 0.5em;
  }
  .stacked .grid {
    scroll-padding-inline: 0 var(--sum-room, 7em);
  }
  /* Room for tens of millions, so that a sum that grows by a digit moves no column. */
  .stacked .grid .sum {
    min-inline-size: calc(10ch + 0.95em);
  }
  .stacked .grid tr[data-row] > td {
    border-block-start: 0.07em solid var(--line);
  }
  .stacked .grid td.cell:first-child {
    border-inline-start: 0;
  }
  /* Of one size whatever is in it, so that a key within lays out nothing of the table. */
  .stacked .grid td.cell {
    block-size: auto;
  }
  .stacked .grid td.cell input {
    display: block;
    block-size: 2.4em;
    min-block-size: 0;
    contain: strict;
  }
  @container aterforing (min-width: 40em) {
    .stacked .grid .line-name {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      align-items: baseline;
    }
    .stacked .grid .line-name textarea {
      inline-size: auto;
      min-inline-size: 12em;
      max-inline-size: 100%;
    }
    @supports not (field-sizing: content) {
      .stacked .grid .line-name textarea {
        inline-size: 24em;
      }
    }
    .stacked .grid .line-name button {
      flex: 1 1 12em;
    }
    .stacked .grid .line-name .mark {
      display: inline;
      margin-inline-start: 0.75em;
    }
  }
  .stacked .grid tbody + tbody tr.head th {
    padding-block-start: 1em;
  }
  .stacked .grid tfoot {
    font-size: 0.92em;
  }
  .stacked .grid tfoot th > div {
    padding-inline-start: 0.6em;
    font-weight: 600;
  }
  .grid tr.details td {
    padding: 0;
    text-align: start;
    white-space: normal;
  }
  .grid tr.details td > div {
    position: sticky;
    inset-inline-start: 0;
    inline-size: var(--draft-room, 100%);
    padding: 0.75em 0 1.5em;
  }

  @container aterforing (max-width: 40em) {
    .stacked .grid {
      scroll-padding-inline: 0;
      ${edgeShade}
    }
    .stacked .grid .sum {
      position: relative;
      inset-inline-end: auto;
      min-inline-size: 0;
      /* The shade at the edge lies under it. */
      background: none;
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    .grid td.cell input,
    .grid .line-name textarea {
      border-color: Canvas;
    }
    .grid td.cell input[aria-invalid="true"] {
      border: 0.2em dashed CanvasText;
    }
    .grid td.cell.marked input {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
    .grid td.cell input:focus {
      outline: 0.15em solid Highlight;
      outline-offset: -0.15em;
    }
  }
`;
