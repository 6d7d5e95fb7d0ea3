import { css } from "lit";

export const rulebookStyles = css`
  .rulebook {
    display: grid;
    gap: 0.25em;
    max-inline-size: 42em;
  }
  .rulebooks {
    display: grid;
  }
  .rulebooks > * {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    padding: 0.6em 0.25em;
    border-block-start: 0.07em solid var(--line);
  }
  .rulebooks label {
    cursor: pointer;
  }
  .rulebooks label:hover {
    background: var(--ground-soft);
  }
  .rulebooks input {
    translate: 0 0.15em;
  }
  .rulebooks label span span,
  .rulebooks .without {
    display: block;
  }
  .rulebooks .without {
    padding-inline-start: 2.15em;
  }
`;
