/**
 * How a rule set looks as a document: each rule with its source beside it, on
 * paper too. Everything lies below `.rule-document`, so that it can stand in any root.
 */
import { css } from "lit";
import { outOfSight } from "../element/base-styles";

export const ruleStyles = css`
  .rule-document {
    container: rules / inline-size;
    line-height: 1.5;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .rule-document :is(h1, h2, h3, h4, h5, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
  }
  .rule-document :is(h1, h2, h3, h4, h5) {
    line-height: 1.3;
    text-wrap: balance;
  }
  .rule-document a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .rule-document .soft,
  .rule-document .cite {
    color: var(--ink-soft);
  }
  .rule-document .small,
  .rule-document .cite {
    font-size: 0.875em;
  }
  .rule-document :is(.cite, .check) a {
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentcolor 45%, transparent);
  }
  .rule-document :is(.cite, .check) a:hover {
    text-decoration-color: currentcolor;
  }
  .rule-document .hidden {
    ${outOfSight}
  }
  /* Led to, and nothing to act on. */
  .rule-document :is(h1, h2, h3):focus {
    outline: none;
  }

  .rule-document .title {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding-block-end: 2em;
  }
  .rule-document .title > :is(h1, h2) {
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.01em;
    max-inline-size: 24em;
  }
  .rule-document .tag {
    display: inline-block;
    border-radius: 1.2em;
    padding: 0.1em 0.65em;
    font-size: 0.85em;
    font-weight: 400;
    line-height: 1.45;
    background: var(--ground-soft);
    color: var(--ink-soft);
  }
  .rule-document .status-adopted {
    background: var(--good-soft);
    color: var(--good);
  }
  .rule-document :is(.status-proposal, .status-motion, .status-described) {
    background: var(--warn-soft);
    color: var(--warn);
  }

  .rule-document .contents {
    padding-block-end: 2em;
  }
  .rule-document .contents ul {
    list-style: none;
    columns: 9em;
    column-gap: 1.25em;
  }
  .rule-document .contents li {
    break-inside: avoid;
  }
  .rule-document .contents a {
    display: block;
    padding-block: 0.35em;
    text-decoration: none;
  }
  .rule-document .contents a:hover {
    text-decoration: underline;
  }

  .rule-document .chapters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3em;
    max-inline-size: 60em;
  }
  .rule-document .chapter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .rule-document .chapter > :is(h2, h3):first-child {
    font-size: 1.25em;
    border-block-start: 0.15em solid var(--accent);
    padding-block-start: 0.5em;
    scroll-margin-block-start: 0.5em;
  }
  .rule-document .chapter > :is(h3, h4):not(:first-child) {
    font-size: 1em;
    margin-block-start: 1em;
  }
  .rule-document .chapter > p,
  .rule-document .example {
    max-inline-size: 42em;
  }

  .rule-document .rules {
    list-style: none;
  }
  .rule-document :is(.rule, .term) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 2em;
    padding-block: 0.75em;
    border-block-start: 0.07em solid var(--line);
    scroll-margin-block-start: 0.5em;
  }
  .rule-document :is(.rule, .term):target {
    background: var(--accent-soft);
    box-shadow: 0 0 0 0.5em var(--accent-soft);
  }
  .rule-document .what {
    display: grid;
    gap: 0.25em;
    max-inline-size: 42em;
  }
  .rule-document .what > :is(h3, h4, h5) {
    font-size: 1em;
    font-weight: 600;
  }
  .rule-document .what ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .rule-document .check {
    font-size: 0.9em;
    color: var(--ink-soft);
  }
  .rule-document .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .rule-document .term dt {
    font-weight: 600;
  }
  .rule-document .reading {
    max-inline-size: 40em;
    font-size: 0.9em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.2em solid var(--warn-edge);
    color: var(--ink-soft);
  }
  .rule-document .reading strong {
    font-weight: 600;
    color: var(--warn);
  }
  .rule-document .reading .cite {
    display: block;
    font-size: 0.95em;
  }

  .rule-document .example {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-start: 0.5em;
    padding: 1em 0.75em;
    background: var(--ground-soft);
  }
  .rule-document table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .rule-document caption {
    text-align: start;
    color: var(--ink-soft);
    padding-block-end: 0.4em;
  }
  .rule-document :is(th, td) {
    padding-block: 0.25em;
    padding-inline-start: 0.4em;
    text-align: end;
    font-weight: 400;
    vertical-align: bottom;
  }
  .rule-document tbody :is(th, td) {
    border-block-start: 0.07em solid var(--line);
  }
  .rule-document th:first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  .rule-document thead th {
    color: var(--ink-soft);
    hyphens: auto;
  }

  @container rules (min-width: 44em) {
    .rule-document :is(.rule, .chapter) {
      grid-template-columns: minmax(0, 1fr) 12em;
    }
    .rule-document .chapter > * {
      grid-column: 1 / -1;
    }
    .rule-document .rule > * {
      grid-column: 1;
    }
    /* What stands beside may be longer than the rule: what is assumed follows the rule all the same. */
    .rule-document :is(.rule, .term) {
      grid-template-rows: auto 1fr;
    }
    .rule-document .chapter > .cite {
      grid-column: 2;
      grid-row: 1;
    }
    .rule-document .rule > .cite {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .rule-document .term > dt {
      grid-row: 1 / span 2;
    }
    .rule-document .chapter > :is(h2, h3):first-child {
      grid-row: 1;
    }
    .rule-document .chapter > .cite {
      align-self: end;
      padding-block-start: 0.75em;
    }
    .rule-document .term {
      grid-template-columns: 10em minmax(0, 1fr);
    }
    .rule-document .term > dd {
      grid-column: 2;
    }
  }
  @container rules (min-width: 54em) {
    .rule-document .term {
      grid-template-columns: 10em minmax(0, 1fr) 12em;
    }
    .rule-document .term > .cite {
      grid-column: 3;
      grid-row: 1 / span 2;
    }
  }
  @container rules (min-width: 62em) {
    .rule-document .pages {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 2.5em;
    }
    .rule-document .pages > :only-child {
      grid-column: 1 / -1;
    }
    .rule-document .contents {
      position: sticky;
      inset-block-start: 1.5em;
      align-self: start;
      max-block-size: calc(100vh - 3em);
      overflow-y: auto;
    }
    .rule-document .contents ul {
      columns: auto;
    }
  }

  @media print {
    /* Small enough for the sources to stand beside. */
    .rule-document {
      font-size: 0.8125em;
    }
    .rule-document .contents {
      display: none;
    }
    /* A heading keeps to what follows it only where they are no cells of a grid. */
    .rule-document :is(.pages, .chapters, .chapter) {
      display: block;
    }
    .rule-document .chapter {
      padding-block-end: 1.75em;
    }
    .rule-document .chapter > :is(p, .example) {
      margin-block-end: 0.6em;
    }
    .rule-document .chapter > .cite {
      padding: 0;
      break-after: avoid;
    }
    .rule-document a {
      color: inherit;
      text-decoration: none;
    }
    .rule-document :is(.rule, .term, .reading, tr) {
      break-inside: avoid;
    }
    .rule-document :is(h1, h2, h3, h4, h5) {
      break-after: avoid;
    }
    .rule-document :is(.reading, .example, .tag) {
      background: none;
    }
    .rule-document .example {
      border: 0.07em solid var(--line);
    }
  }
`;
