/** The plan and its tables: figures to the right, the first column always in sight, and how they print. */
import { css } from "lit";
import { edgeShade } from "../element/base-styles";

export const tableStyles = css`
  .r-plan {
    gap: 1em;
  }
  .r-plan h2,
  .r-findings h2,
  .r-verdict h2 {
    scroll-margin-block-start: 1em;
  }
  .r-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }
  .r-controls > * {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.5em;
    max-inline-size: 100%;
  }
  .r-controls select {
    inline-size: auto;
    min-inline-size: 0;
  }
  .r-sheets {
    gap: 2.25em;
    margin-block-start: 1.5em;
  }
  .r-sheet {
    gap: 0.6em;
  }
  .r-sheet h3 {
    font-size: 1.05em;
  }
  .r-sheet ul {
    padding-inline-start: 1.2em;
  }
  .r-readings {
    padding-inline-start: 1.2em;
    display: grid;
    gap: 0.6em;
    max-inline-size: 44em;
  }

  .r-caption {
    color: var(--ink-soft);
    font-size: 0.85em;
    margin-block-end: -0.4em;
  }
  .r-scroll {
    overflow-x: auto;
    max-inline-size: 100%;
    ${edgeShade}
  }
  .r-table {
    border-collapse: separate;
    border-spacing: 0;
    min-inline-size: 100%;
    font-size: 0.9em;
    line-height: 1.35;
  }
  .r-table.r-narrow {
    min-inline-size: 0;
  }
  .r-table th,
  .r-table td {
    padding: 0.45em 0.4em;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 0.07em solid var(--line);
    font-weight: 400;
  }
  .r-table thead th {
    color: var(--ink-soft);
    font-weight: 600;
    vertical-align: bottom;
    hyphens: manual;
  }
  .r-table .figure {
    text-align: end;
  }
  .r-table td.figure {
    white-space: nowrap;
  }
  .r-table tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--ground);
    z-index: 1;
    max-inline-size: 14em;
  }
  .r-table tr > :first-child {
    padding-inline-start: 0.25em;
  }
  .r-table .r-phase > * {
    border-block-end: 0;
    padding-block: 1em 0.25em;
  }
  .r-table .r-phase th {
    font-weight: 600;
    font-size: 0.925em;
    color: var(--accent);
    white-space: nowrap;
  }
  .r-table .r-year > * {
    font-weight: 600;
  }
  .r-table .r-under > th {
    padding-inline-start: 1em;
    color: var(--ink-soft);
  }
  .r-table .r-sum > *,
  .r-table .r-sum > th:first-child {
    font-weight: 700;
    background: var(--ground-soft);
    border-block-end: 0;
  }
  .r-table td.r-zero {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .r-table td.r-bad {
    color: var(--bad);
    font-weight: 700;
  }
  .r-totals > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.4em;
    border-block-end: 0.07em solid var(--line);
    max-inline-size: 34em;
  }
  .r-totals dd {
    margin-inline-start: auto;
    font-weight: 600;
    white-space: nowrap;
  }

  @media print {
    .r-scroll {
      overflow: visible;
    }
    .r-table tr > th:first-child {
      position: static;
    }
    .r-table tr,
    .r-chart,
    .r-findings li {
      break-inside: avoid;
    }
    .r-controls,
    .r-result button.link {
      display: none;
    }
  }
`;
