/** How the editor looks: the fields are the form's own, the frame around them is this one's. */
import { css } from "lit";
import { baseStyles } from "../element/base-styles";
import { contentsStyles } from "../element/contents-styles";
import { tokens } from "../element/tokens";
import { unitsStyles } from "../element/units-styles";
import { fieldStyles } from "../parts/field/styles";
import { ruleStyles } from "../rules/styles";
import { besideStyles } from "./beside-styles";
import { itemStyles } from "./item-styles";

const frame = css`
  :host {
    all: initial;
    color-scheme: inherit;
    display: block;
    container: aterforing / inline-size;
    direction: ltr;
    font: medium/1.5 var(--font);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--ink);
    background: var(--ground);
    accent-color: var(--accent);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* What is long is broken within its column. */
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    min-inline-size: 0;
  }
  code {
    font:
      0.9em/1.4 ui-monospace,
      "Cascadia Mono",
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  .loading {
    padding: 1.5em 1em;
  }
  button.act.small {
    font-size: 0.9em;
  }

  .top,
  .start {
    display: grid;
    gap: 0.5em;
    max-inline-size: 90em;
    margin-inline: auto;
    padding-block: 1.25em 0.5em;
  }
  .start {
    gap: 2em;
    max-inline-size: 52em;
    margin-inline: 0;
    padding-block-end: 3em;
  }
  .start > *,
  .start header {
    display: grid;
    gap: 0.6em;
  }
  .beginnings {
    list-style: none;
    border-block-start: 0.07em solid var(--line);
  }
  .beginnings li {
    display: flex;
    gap: 1em;
    align-items: center;
    border-block-end: 0.07em solid var(--line);
  }
  .beginning {
    flex: 1;
    display: grid;
    gap: 0.1em;
    border: 0;
    border-radius: 0;
    padding: 0.6em 0.5em;
    text-align: start;
  }
  .beginning:hover {
    background: var(--ground-soft);
  }
  .beginning .name {
    font-weight: 600;
    color: var(--accent);
  }

  .tools {
    position: sticky;
    inset-block-start: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
    align-items: center;
    max-inline-size: 90em;
    margin-inline: auto;
    padding-block: 0.5em;
    background: var(--ground);
    border-block-end: 0.07em solid var(--line);
  }
  .tools button.act {
    padding-inline: 0.6em;
  }
  .tools :is(.standing, .stops) {
    flex: 1 1 auto;
    order: 1;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    max-inline-size: 90em;
    margin-inline: auto;
    padding-block: 1em 2em;
  }
  .sheet {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }

  @container aterforing (min-width: 34em) {
    .tools button.act {
      padding-inline: 0.9em;
    }
    .tools :is(.standing, .stops) {
      order: 0;
    }
    .tools .stops {
      flex: none;
    }
  }
  @container aterforing (min-width: 58em) {
    .columns {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 2.5em;
      padding-block: 1.5em 3em;
    }
  }
  @container aterforing (min-width: 75em) {
    .columns {
      grid-template-columns: 12em minmax(0, 1fr) 27em;
      gap: 2em;
    }
  }
  @media (max-height: 22em) {
    .tools {
      position: static;
    }
  }
`;

export const editorStyles = [
  tokens,
  baseStyles,
  unitsStyles,
  contentsStyles,
  frame,
  fieldStyles,
  itemStyles,
  besideStyles,
  ruleStyles,
];
