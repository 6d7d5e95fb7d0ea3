import { css } from "lit";

/** What is to be known of the keeping, and the list of drafts. */
export const keepStyles = css`
  .keep-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 6;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: 0.6em 1em;
    color: var(--warn);
    background: var(--warn-soft);
    border-inline-start: 0.2em solid var(--warn-edge);
    border-block-end: 0.07em solid var(--warn-edge);
  }
  .keep-bar > :first-child {
    flex: 1 1 24em;
    max-inline-size: 60em;
    color: var(--ink);
  }
  .keep-bar ul {
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  @container aterforing (min-width: 58em) {
    .keep-bar {
      padding-inline: 1.55em 1.75em;
    }
    .top:has(.keep-bar) ~ .columns {
      --under-toolbar: 8em;
    }
  }
  @media (max-height: 30em) {
    .keep-bar {
      position: static;
    }
  }

  dialog.drafts {
    inline-size: min(44em, calc(100vw - 2em));
    max-inline-size: none;
    max-block-size: calc(100dvh - 2em);
  }
  dialog.drafts form > .bar:first-child {
    justify-content: space-between;
  }
  .drafts ul {
    list-style: none;
    border-block-start: 0.07em solid var(--line);
  }
  .drafts li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.6em;
    border-block-end: 0.07em solid var(--line);
  }
  .drafts li > div:first-child {
    flex: 1 1 18em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .drafts li .soft {
    display: block;
  }
  .drafts .when {
    white-space: nowrap;
  }
  .drafts .mark {
    color: var(--good);
    font-size: 0.875em;
  }
  .drafts .warning {
    padding: 0.6em 0.8em;
    background: var(--warn-soft);
    border-inline-start: 0.2em solid var(--warn-edge);
  }
`;
