/** The row above the draft. It stays in sight where there is room for it: the steps back are taken from there. */
import { css } from "lit";

export const toolbarStyles = css`
  .top {
    display: contents;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    justify-content: space-between;
    max-inline-size: 90em;
    margin-inline: auto;
    padding: 0.5em 1em;
  }
  .toolbar > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    min-inline-size: 0;
  }
  .toolbar strong {
    overflow-wrap: anywhere;
  }
  .toolbar .standing {
    font-size: 0.875em;
    color: var(--ink-soft);
  }
  /* As wide while it is being saved as when it is, so that nothing moves under a hand. */
  .toolbar .standing[data-standing="saving"]::after {
    content: attr(data-saved);
    display: block;
    block-size: 0;
    visibility: hidden;
  }
  .toolbar .standing[data-standing="failed"] {
    color: var(--bad);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin-inline-start: -0.6em;
  }
  .tools > button,
  .tools .menu > button {
    border-color: transparent;
    padding-inline: 0.6em;
    color: var(--accent);
    font-weight: 400;
  }
  .tools > button:hover,
  .tools .menu > button:hover,
  .tools .menu > button[aria-expanded="true"] {
    background: var(--accent-soft);
  }
  .tools > button[aria-disabled="true"] {
    color: var(--ink-soft);
    background: none;
    cursor: default;
  }

  @container aterforing (min-width: 58em) {
    .toolbar {
      padding-inline: 1.75em;
    }
    .tools {
      margin-inline: 0 -0.6em;
    }
  }
  @media (min-height: 40em) {
    @container aterforing (min-width: 58em) {
      .top {
        display: block;
        position: sticky;
        inset-block-start: 0;
        z-index: 6;
        background: var(--ground);
        border-block-end: 0.07em solid var(--line);
      }
      .columns {
        --under-toolbar: 3.5em;
      }
      .draft :is(a, button, input, select, textarea, summary, [tabindex]) {
        scroll-margin-block-start: calc(var(--under-toolbar) + 1em);
      }
    }
  }
  @media (forced-colors: active) {
    .tools > button[aria-disabled="true"] {
      color: GrayText;
    }
  }
`;
