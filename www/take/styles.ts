import { css } from "lit";

/** Menus, the sheets over the form, and the notice of what was done. */
export const exchangeStyles = css`
  /* Under all the tools where there is little room, under its own button where there is more. */
  .tools {
    position: relative;
  }
  .menu > ul {
    position: absolute;
    z-index: 7;
    inset-block-start: calc(100% + 0.3em);
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: min(22em, 100%);
    list-style: none;
    background: var(--ground);
    border: 0.07em solid var(--edge);
    border-radius: var(--corner);
    padding-block: 0.3em;
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 18%);
  }
  @container aterforing (min-width: 58em) {
    .menu {
      position: relative;
    }
    .menu > ul {
      inset-inline: auto 0;
      max-inline-size: 22em;
    }
  }
  .menu > ul[hidden] {
    display: none;
  }
  .menu li button {
    inline-size: 100%;
    border: 0;
    border-radius: 0;
    text-align: start;
    padding: 0.5em 1em;
  }
  .menu li button:hover {
    background: var(--accent-soft);
  }

  .notice {
    position: fixed;
    inset-inline: 1em;
    inset-block-end: 1em;
    z-index: 8;
    display: flex;
    gap: 1em;
    align-items: baseline;
    inline-size: fit-content;
    max-inline-size: min(46em, 100vw - 2em);
    margin-inline: auto;
    padding: 0.6em 1em;
    background: var(--ground);
    border: 0.07em solid var(--accent);
    border-inline-start-width: 0.25em;
    border-radius: var(--corner);
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 18%);
  }
  /* The verdict at the lower edge of a narrow screen stays in sight. */
  @container aterforing (max-width: 75em) {
    .notice {
      inset-block-end: 6em;
    }
  }
  .notice p {
    overflow-wrap: anywhere;
  }

  dialog.sheet {
    inline-size: min(34em, calc(100vw - 2em));
    max-inline-size: none;
    max-block-size: calc(100dvh - 2em);
    overflow-y: auto;
  }
  dialog.sheet.wide {
    inline-size: min(72em, calc(100vw - 2em));
  }
  .sheet-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .sheet h2,
  .sheet p,
  .sheet li {
    overflow-wrap: anywhere;
  }
  .told {
    max-block-size: 14em;
    overflow-y: auto;
  }
  .told ul {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.25em;
  }
  .sheet .copied:empty {
    display: none;
  }
  .comes-to {
    display: grid;
    gap: 0.5em;
  }
  #import-text {
    font-family: ui-monospace, monospace;
    white-space: pre;
    overflow-x: auto;
    min-block-size: 10em;
    max-block-size: 40dvh;
  }
  #import-refused:empty {
    display: none;
  }

  .preview {
    overflow: auto;
    inline-size: fit-content;
    max-inline-size: 100%;
    max-block-size: 45dvh;
    border: 0.07em solid var(--line);
  }
  .preview table {
    border-collapse: collapse;
    font-size: 0.925em;
    position: relative;
  }
  .preview th,
  .preview td {
    padding: 0.3em 0.6em;
    border-block-end: 0.07em solid var(--line);
    text-align: start;
    font-weight: 400;
    vertical-align: middle;
    white-space: nowrap;
    max-inline-size: 22em;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .preview thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--ground-soft);
  }
  .preview thead select {
    inline-size: auto;
    min-inline-size: 7em;
  }
  .preview .figure {
    text-align: end;
  }
  .preview tbody label {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 1.75em;
    min-inline-size: 2.75em;
    cursor: pointer;
  }
  .preview .left td {
    color: var(--ink-soft);
    text-decoration: line-through;
  }
  .preview .above td {
    color: var(--ink-soft);
  }
  .preview .headings td {
    font-weight: 600;
  }
  .preview .unread {
    background: var(--bad-soft);
    color: var(--bad);
    box-shadow: inset 0.2em 0 0 var(--bad);
  }
  @media (forced-colors: active) {
    .preview .unread {
      outline: 0.15em dashed CanvasText;
      outline-offset: -0.2em;
    }
  }

  .drop-here {
    position: fixed;
    inset: 0.75em;
    z-index: 20;
    display: grid;
    place-items: center;
    background: color-mix(in oklab, var(--ground) 88%, transparent);
    border: 0.2em dashed var(--accent);
    border-radius: calc(2 * var(--corner));
    pointer-events: none;
    font-size: 1.25em;
    font-weight: 600;
  }
`;
