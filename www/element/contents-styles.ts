/** The table of contents: folded where the page is narrow, each entry with what is left to do there. */
import { css } from "lit";

export const contentsStyles = css`
  .contents button.fold {
    inline-size: 100%;
    text-align: start;
    border-color: var(--edge);
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  .contents ol {
    list-style: none;
    display: none;
  }
  .contents ol.shown {
    display: block;
  }
  /* What does not fit beside a name stands below it. */
  .contents li button {
    inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    justify-content: space-between;
    align-items: baseline;
    text-align: start;
    border: 0;
    border-inline-start: 0.2em solid transparent;
    border-radius: 0;
    padding: 0.35em 0.5em;
    min-block-size: 2.25em;
  }
  .contents li button > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .contents li button:hover {
    background: var(--ground-soft);
  }
  .contents li button[aria-current] {
    background: var(--accent-soft);
    border-inline-start-color: var(--accent);
    font-weight: 600;
  }
  .contents .state {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .contents .state.done {
    color: var(--good);
  }
  .contents .state.stops {
    color: var(--bad);
  }
  @container aterforing (min-width: 58em) {
    .contents ol {
      display: block;
    }
    .contents button.fold {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .contents li button {
      border-inline-start-color: Canvas;
    }
    .contents li button[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;
