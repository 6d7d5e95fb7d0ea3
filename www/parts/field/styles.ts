import { css } from "lit";

export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1.25em;
  }
  /* Label, hint, control and notes of neighbours stand on the same lines, however long each is. */
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    grid-row: span 4;
    align-content: start;
    min-inline-size: 0;
    margin-block-end: 0.6em;
  }
  .field > label {
    grid-row: 1;
    align-self: end;
  }
  /* A label stands right above its field, even where a neighbour has a hint between the two. */
  .field > label:where(:not(:has(+ .hint))) {
    grid-row: 1 / span 2;
  }
  .field > .hint {
    grid-row: 2;
  }
  .field > .with-unit,
  .field > select,
  .field > textarea {
    grid-row: 3;
  }
  .field > .notes {
    grid-row: 4;
  }
  fieldset.field,
  .field.wide,
  .stage > .field,
  .question > .field {
    grid-template-rows: none;
    grid-row: auto;
    gap: 0.25em;
  }
  fieldset.field > *,
  .field.wide > *,
  .stage > .field > *,
  .question > .field > * {
    grid-row: auto;
  }
  .field > label,
  .field > legend {
    font-weight: 600;
    line-height: 1.35;
    padding: 0;
  }
  summary {
    cursor: pointer;
    color: var(--accent);
    font-weight: 600;
    padding-block: 0.3em;
    inline-size: fit-content;
  }
  details[open] > summary {
    margin-block-end: 0.6em;
  }
  details > * + .lines,
  details > * + .bar,
  details > .bar + * {
    margin-block-start: 1em;
  }
  .stage {
    display: grid;
    gap: 1.5em;
  }
  .stage + .stage {
    padding-block-start: 1em;
  }
  .stage > h3 {
    border-block-end: 0.07em solid var(--line);
    padding-block-end: 0.35em;
  }
  .question {
    display: grid;
    gap: 0;
  }
  .question > fieldset.field {
    margin-block-end: 0;
  }
  .grids {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
  }
  .hint {
    color: var(--ink-soft);
    font-size: 0.875em;
    max-inline-size: 44em;
  }
  .mark {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--warn);
    white-space: nowrap;
  }

  input:not([type="radio"], [type="checkbox"]),
  select,
  textarea {
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
    background: var(--ground);
    border: 0.07em solid var(--edge);
    border-radius: var(--corner);
    padding: 0.4em 0.6em;
    min-block-size: 2.5em;
    inline-size: 100%;
    max-inline-size: 100%;
    margin: 0;
  }
  select {
    text-overflow: ellipsis;
  }
  .field > select {
    align-self: start;
  }
  textarea {
    min-block-size: 6em;
    field-sizing: content;
    max-block-size: 40em;
    resize: vertical;
    line-height: 1.5;
  }
  textarea.line-text {
    min-block-size: 2.5em;
    max-block-size: none;
    padding-block: 0.5em;
    line-height: 1.4;
    resize: none;
    overflow: hidden;
  }
  @supports not (field-sizing: content) {
    textarea.line-text {
      overflow: auto;
    }
  }
  input.figure {
    max-inline-size: 12em;
    text-align: end;
  }
  input[aria-invalid="true"],
  select[aria-invalid="true"],
  textarea[aria-invalid="true"] {
    border-color: var(--bad);
    box-shadow: inset 0.2em 0 0 var(--bad);
  }
  @media (forced-colors: active) {
    input[aria-invalid="true"],
    select[aria-invalid="true"],
    textarea[aria-invalid="true"] {
      border: 0.2em dashed CanvasText;
    }
  }
  .with-unit {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
  }
  .choices label {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    min-block-size: 2em;
    cursor: pointer;
  }
  input[type="radio"],
  input[type="checkbox"] {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
  }

  /* Where the draft is there to be read, what would change it is away, and what says something stays. */
  .written:disabled button:is(.act, .link:not(.said)),
  .written:disabled .units label:not(:has(:checked)) {
    display: none;
  }
  .written:disabled button.said {
    color: inherit;
  }
  .written:disabled .line-name button.said::before {
    content: none;
  }
  .written:disabled :is(input:not([type="radio"], [type="checkbox"]), select, textarea) {
    color: var(--ink);
    opacity: 1;
    background: var(--ground-soft);
    border-color: transparent;
    resize: none;
  }
  .written:disabled .grid :is(td.cell input, .line-name textarea) {
    background: transparent;
  }
  .written:disabled select {
    appearance: none;
  }
  .written:disabled :is(textarea, .choices label) {
    cursor: auto;
  }

  .note {
    font-size: 0.925em;
    padding: 0.6em 0.8em;
    border-inline-start: 0.2em solid var(--edge);
    background: var(--ground-soft);
    overflow-wrap: break-word;
  }
  .note.warn {
    border-inline-start-color: var(--warn-edge);
    background: var(--warn-soft);
  }
  .note.warn > strong {
    color: var(--warn);
  }
  .note.bad {
    border-inline-start-color: var(--bad);
    background: var(--bad-soft);
  }
  .note.bad > strong {
    color: var(--bad);
  }
  .note .others {
    display: block;
  }
  .notes {
    display: grid;
    gap: 0.5em;
  }
  .notes:empty {
    display: none;
  }

  .lines {
    display: grid;
    gap: 0;
  }
  .lines:not(:has(*)) {
    display: none;
  }
  .line {
    display: grid;
    gap: 0.5em;
    padding-block: 1.25em 0.75em;
    border-block-end: 0.07em solid var(--line);
  }
  .line:first-child {
    border-block-start: 0.07em solid var(--line);
  }

  @container aterforing (min-width: 40em) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .fields.three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .fields.three > .two {
      grid-column: span 2;
    }
    .fields > .wide,
    .fields > .notes {
      grid-column: 1 / -1;
    }
  }
`;
