/** How the result looks; its classes begin with `r-`. */
import { css as styles } from "lit";
import { chartStyles } from "./chart-styles";
import { firstStyles } from "./first-styles";
import { tableStyles } from "./table-styles";

const findings = styles`
  .r-findings {
    gap: 1.25em;
  }
  .r-group {
    gap: 0.25em;
  }
  .r-findings ul {
    list-style: none;
  }
  .r-findings li {
    display: grid;
    gap: 0.25em;
    padding-block: 0.75em;
    border-block-start: 0.07em solid var(--line);
  }
  .r-group > ul > li {
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--line);
    border-block-start: 0;
    margin-block: 0.5em;
    padding-block: 0.1em;
  }
  .r-hinders > ul > li {
    border-inline-start-color: var(--bad);
  }
  .r-missing > ul > li,
  .r-partly > ul > li,
  .r-thoughts > ul > li {
    border-inline-start-color: var(--warn-edge);
  }
  .r-findings h3 {
    font-size: 1.05em;
  }
  .r-hinders h3 {
    color: var(--bad);
  }
  .r-missing h3,
  .r-partly h3,
  .r-thoughts h3 {
    color: var(--warn);
  }
  .r-findings h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .r-tag {
    font-weight: 400;
    font-size: 0.85em;
    color: var(--ink-soft);
  }
  .r-tag > span {
    white-space: nowrap;
  }
  .r-origin {
    font-size: 0.85em;
    line-height: 1.45;
    color: var(--ink-soft);
    display: grid;
    gap: 0.2em;
  }
  .r-reading strong {
    font-weight: 600;
  }
`;

export const css = [...firstStyles, findings, chartStyles, tableStyles];
