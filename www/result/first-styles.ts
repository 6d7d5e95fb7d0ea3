/** How the verdict and the figures look. Classes of the result begin with `r-`, since all parts share one shadow root. */
import { css as styles } from "lit";

const column = styles`
  .r-result,
  .r-computed,
  .r-verdict,
  .r-findings,
  .r-group,
  .r-chart,
  .r-plan,
  .r-sheet,
  .r-sheets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    overflow-wrap: break-word;
  }
  .r-result {
    gap: 1.75em;
    border-block-start: 0.2em solid var(--accent);
    padding-block-start: 1em;
  }
  .r-computed {
    gap: 2em;
    justify-items: start;
  }
  .r-computed > * {
    inline-size: 100%;
  }
  /* A figure that changes in one of them has none of the others laid out or painted anew. */
  .r-verdict,
  .r-computed > * {
    contain: layout style;
  }
  .r-result button.link {
    padding-inline: 0;
  }
  .r-computed > button.link {
    inline-size: auto;
    margin-block-start: -1.25em;
  }
  /* What is shown is how it was: the words above say so, and the figures are quieter. */
  .r-stale .r-value,
  .r-stale .r-table td,
  .r-stale .r-totals dd {
    color: var(--ink-soft);
  }
`;

const verdict = styles`
  .r-verdict {
    gap: 0.5em;
  }
  .r-verdict h2 {
    font-size: 1.5em;
    line-height: 1.25;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .r-eyebrow {
    color: var(--ink-soft);
    font-size: 0.875em;
    text-wrap: pretty;
  }
  .r-badges {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.25em;
  }
  .r-badge {
    display: inline-block;
    border: 0.07em solid transparent;
    border-radius: 1.2em;
    padding: 0.2em 0.7em;
    min-block-size: 0;
    font-size: 0.85em;
    line-height: 1.4;
    background: var(--ground-soft);
    color: var(--ink-soft);
  }
  button.r-badge:hover {
    border-color: currentColor;
  }
  .r-badge.r-hinders {
    background: var(--bad-soft);
    color: var(--bad);
    font-weight: 600;
  }
  .r-badge.r-missing,
  .r-badge.r-partly,
  .r-badge.r-thoughts {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .r-badge.r-missing,
  .r-badge.r-partly {
    font-weight: 600;
  }
  .r-badge.r-met {
    background: var(--good-soft);
    color: var(--good);
  }
  .r-fold > summary {
    cursor: pointer;
    padding-block: 0.35em;
    font-weight: 600;
    inline-size: fit-content;
  }
  .r-verdict .r-fold > summary,
  .r-chart .r-fold > summary {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--accent);
  }
  .r-refusal {
    border-inline-start: 0.2em solid var(--bad);
    background: var(--bad-soft);
    padding: 0.6em 0.8em;
  }
`;

const figures = styles`
  .r-figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 1.5em;
  }
  /* Figures beside each other stand on one line, however their labels wrap. */
  .r-figures > div {
    border-block-start: 0.07em solid var(--line);
    padding-block: 0.7em 0.9em;
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    gap: 0.1em;
    align-content: start;
  }
  /* The question stands below what is said of the figure, and keeps its room where it cannot be asked. */
  .r-figures dd:has(.why-ask) {
    position: relative;
    align-self: start;
    padding-block-end: 1.3em;
  }
  .r-figures .why-ask {
    position: absolute;
    inset-block-end: 0;
  }
  .r-figures dt {
    align-self: end;
    color: var(--ink-soft);
    font-size: 0.9em;
    line-height: 1.35;
  }
  .r-value {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .r-words .r-value {
    font-size: 1.1em;
    line-height: 1.65;
  }
  .r-unit {
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .r-note {
    display: block;
    color: var(--ink-soft);
    font-size: 0.85em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .r-bad .r-value {
    color: var(--bad);
  }
  .r-figures > .r-bad {
    grid-column: 1 / -1;
  }
`;

export const firstStyles = [column, verdict, figures];
