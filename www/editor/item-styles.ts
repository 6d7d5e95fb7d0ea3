/** How chapters, items and the groups of fields in them look. */
import { css } from "lit";

export const itemStyles = css`
  .sheet > section {
    border-block-end: 0.07em solid var(--line);
    min-inline-size: 0;
  }
  button.chapter,
  button.item-fold {
    display: flex;
    gap: 0.25em 0.75em;
    flex-wrap: wrap;
    align-items: baseline;
    inline-size: 100%;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  button.chapter {
    padding: 0.75em 0.25em;
    font-weight: 700;
    scroll-margin-block-start: 5.5em;
  }
  button.chapter > .soft {
    font-weight: 400;
    flex: 1 1 auto;
    font-size: 0.75em;
  }
  button.chapter:hover,
  button.item-fold:hover {
    background: var(--ground-soft);
  }
  button.chapter::before,
  button.item-fold::before {
    content: "";
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid var(--accent);
    border-width: 0 0.13em 0.13em 0;
    rotate: -45deg;
    translate: 0 -0.1em;
    flex: none;
  }
  button[aria-expanded="true"]:is(.chapter, .item-fold)::before {
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  .chapter-body {
    display: grid;
    gap: 1em;
    padding: 0.25em 0.25em 2em;
    min-inline-size: 0;
  }
  .state {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .state.stops {
    color: var(--bad);
    font-weight: 600;
  }

  .items {
    list-style: none;
    display: grid;
    border-block-start: 0.07em solid var(--line);
  }
  .item {
    border-block-end: 0.07em solid var(--line);
    min-inline-size: 0;
  }
  button.item-fold {
    padding: 0.55em 0.25em;
    font-weight: 400;
  }
  .item-fold .place {
    font-size: 0.875em;
    color: var(--ink-soft);
    white-space: nowrap;
    min-inline-size: 6em;
  }
  .item-fold .name {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .item.open > :is(h3, h4, h5) .place {
    font-weight: 700;
    color: var(--ink);
  }
  .item-body {
    display: grid;
    gap: 0.75em;
    padding: 0.25em 0 1.25em 1em;
    border-inline-start: 0.2em solid var(--accent-soft);
    min-inline-size: 0;
  }
  .item-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  fieldset.frame {
    padding-inline-start: 1em;
    border-inline-start: 0.14em solid var(--line);
    gap: 0.5em;
    margin-block: 0.25em 1em;
  }
  fieldset.frame > legend {
    font-size: 1.05em;
    padding-block-end: 0.5em;
  }
  fieldset.frame > .hint {
    margin-block-end: 0.4em;
  }
  .fields > .offer,
  .fields > .reference,
  .fields > fieldset {
    grid-column: 1 / -1;
  }
  .fields > .reference {
    display: grid;
    gap: 0;
    margin-block-end: 0.6em;
  }
  .reference > .field {
    grid-template-rows: none;
    grid-row: auto;
    gap: 0.25em;
    margin-block-end: 0.1em;
  }
  .reference > .field > * {
    grid-row: auto;
  }
  .reference p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-end: 0.6em;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1.25em;
  }
  .pair > .field {
    grid-template-rows: none;
    grid-row: auto;
    gap: 0.2em;
    margin-block-end: 0;
  }
  .pair > .field > * {
    grid-row: auto;
  }
  .pair > .field > label {
    font-weight: 400;
    font-size: 0.875em;
    align-self: end;
  }
  .words.long textarea.line-text {
    min-block-size: 4em;
  }
  .choices.told {
    display: grid;
    gap: 0.35em;
  }
  .choices.told label {
    align-items: start;
  }
  .choices.told input {
    margin-block-start: 0.2em;
  }
  .choices label > span > .soft {
    display: block;
    max-inline-size: 44em;
  }
  input.code,
  textarea.code {
    font-family: ui-monospace, "Cascadia Mono", Consolas, monospace;
    font-size: 0.95em;
  }
  input.code {
    max-inline-size: 22em;
  }
  textarea.code {
    min-block-size: 4.5em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  input[type="file"] {
    padding-block: 0.45em;
  }
  .beside-field,
  .year-row .beside {
    align-self: end;
  }
  .year-row > .field {
    grid-row: auto;
    grid-template-rows: none;
    gap: 0.25em;
  }
  .year-row > p {
    align-self: center;
  }
  .name-or {
    display: grid;
    gap: 0.25em;
  }
  .name-or > .fields {
    padding-inline-start: 1.6em;
  }
  .unknown {
    display: grid;
    gap: 0.4em;
  }

  @container aterforing (min-width: 34em) {
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
