/** How the page of the rule sets looks around a document: the list, and what stands above. */
import { css } from "lit";
import { outOfSight } from "../element/base-styles";

export const pageStyles = css`
  main {
    display: block;
    max-inline-size: 90em;
    margin-inline: auto;
    padding: 1em 1em 3em;
  }
  main:focus:not(:focus-visible) {
    outline: none;
  }
  main a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .back {
    padding-block-end: 1em;
  }
  .notice {
    padding: 0.75em 1em;
    background: var(--warn-soft);
    border-inline-start: 0.2em solid var(--warn-edge);
    max-inline-size: 42em;
  }
  .actions {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  a.act {
    display: inline-block;
    border: 0.07em solid var(--accent);
    border-radius: var(--corner);
    padding: 0.5em 0.9em;
    font-weight: 600;
    text-decoration: none;
  }
  a.act:hover {
    background: var(--accent-soft);
  }
  a.act.main {
    background: var(--accent);
    color: var(--on-accent);
  }
  a.act.main:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--ink));
  }

  .rule-list {
    display: grid;
    gap: 1.5em;
    max-inline-size: 75em;
  }
  .rule-list :is(h1, h2, h3, p, ul) {
    margin: 0;
    padding: 0;
  }
  .rule-list h1 {
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .rule-list h2 {
    font-size: 1.25em;
  }
  .rule-list h3 {
    font-size: 1.05em;
    line-height: 1.35;
  }
  .rule-list .lead,
  .rule-list .own p {
    max-inline-size: 46em;
  }
  .rule-list .soft {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .rule-list .small {
    font-size: 0.875em;
  }
  .rule-list .hidden {
    ${outOfSight}
  }
  .rule-list .tag {
    display: inline-block;
    border-radius: 1.2em;
    padding: 0.15em 0.7em;
    font-size: 0.85em;
    background: var(--warn-soft);
    color: var(--warn);
  }
  .rule-list .status-adopted {
    background: var(--good-soft);
    color: var(--good);
  }
  .rule-list section {
    display: grid;
    gap: 0.75em;
  }
  .rule-list ul {
    list-style: none;
  }
  .rule-list li {
    display: grid;
    gap: 0.35em 2em;
    padding-block: 1em;
    border-block-start: 0.07em solid var(--line);
  }
  .rule-list li > div {
    display: grid;
    gap: 0.25em;
    max-inline-size: 42em;
  }
  .rule-list .whose .soft {
    margin-inline-start: 0.5em;
  }
  @media (min-width: 58em) {
    main {
      padding: 1.5em 1.75em 4em;
    }
    .rule-list li {
      grid-template-columns: 11em minmax(0, 1fr) auto;
      align-items: start;
    }
    .rule-list .whose .soft {
      display: block;
      margin: 0;
    }
  }
  @media print {
    .back,
    .actions {
      display: none;
    }
    main {
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    a.act.main {
      forced-color-adjust: none;
      background: LinkText;
      color: Canvas;
    }
  }
`;
