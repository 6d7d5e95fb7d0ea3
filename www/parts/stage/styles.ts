import { css } from "lit";

export const stageStyles = css`
  .stages > legend {
    font-weight: 600;
    padding: 0;
    margin-block-end: 0.4em;
  }
  .stages > div {
    display: grid;
    border: 0.07em solid var(--edge);
    border-radius: var(--corner);
  }
  .stages label {
    display: flex;
    gap: 0.55em;
    padding: 0.6em 0.75em;
    line-height: 1.35;
    border-block-start: 0.07em solid var(--line);
    cursor: pointer;
  }
  .stages label:first-child {
    border-block-start: 0;
  }
  .stages label:hover {
    background: var(--ground-soft);
  }
  .stages label:has(:checked) {
    background: var(--accent-soft);
    box-shadow: inset 0.2em 0 0 var(--accent);
  }
  .stages label span span {
    display: block;
  }
  .stages label span span:first-child {
    font-weight: 600;
  }
  .stages label:has(:checked) .soft {
    color: var(--ink);
  }
  .stages input {
    translate: 0 0.1em;
  }
  .stages .hint {
    margin-block-start: 0.4em;
  }

  .mending {
    display: grid;
    gap: 0.4em;
    padding: 0.9em 1em;
    border: 0.12em solid var(--bad);
    border-radius: var(--corner);
    background: var(--bad-soft);
  }
  .mending h2 {
    font-size: 1em;
    color: var(--bad);
  }
  .mending ul {
    list-style: none;
    display: grid;
    gap: 0.3em;
  }

  @container aterforing (min-width: 40em) {
    .stages > div {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .stages label:nth-child(2) {
      border-block-start: 0;
    }
    .stages label:nth-child(even) {
      border-inline-start: 0.07em solid var(--line);
    }
  }
  @media (forced-colors: active) {
    .stages label:has(:checked) {
      outline: 0.15em solid Highlight;
      outline-offset: -0.2em;
    }
  }
`;
