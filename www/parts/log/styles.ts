import { css } from "lit";

export const logStyles = css`
  .decisions {
    list-style: none;
    display: grid;
  }
  .decisions li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    padding-block: 0.6em;
    border-block-start: 0.07em solid var(--line);
    overflow-wrap: anywhere;
  }
  .decisions li > div:first-child {
    flex: 1 1 18em;
  }
`;
