import { css } from "lit";

export const outcomeStyles = css`
  .grid .facts {
    display: block;
    font-size: 0.85em;
    font-weight: 400;
    color: var(--ink-soft);
  }
  .grid td.cell input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
    font-style: italic;
  }
`;
