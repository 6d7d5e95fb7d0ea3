/** How the workplace looks, beyond what is there from the first result on. */
import { css } from "lit";
import { gridStyles } from "../grid/styles";
import { keepStyles } from "../keep/styles";
import { fieldStyles } from "../parts/field/styles";
import { rulebookStyles } from "../parts/rulebook/styles";
import { partStyles } from "../parts/styles";
import { css as resultStyles } from "../result/styles";
import { printStyles } from "../take/print-styles";
import { exchangeStyles } from "../take/styles";
import { whyStyles } from "../why/styles";
import { contentsStyles } from "./contents-styles";
import { styles } from "./styles";
import { toolbarStyles } from "./toolbar-styles";
import { unitsStyles } from "./units-styles";

const desk = css`
  dialog {
    color: var(--ink);
    background: var(--ground);
    border: 0.07em solid var(--edge);
    border-radius: calc(2 * var(--corner));
    padding: 1.5em;
    max-inline-size: min(32em, calc(100vw - 2em));
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog form {
    display: grid;
    gap: 1em;
  }
  dialog .bar {
    justify-content: flex-end;
  }

  @media (prefers-reduced-motion: no-preference) {
    .contents li button {
      transition: background-color 0.12s;
    }
  }
`;

const all = [
  ...styles,
  unitsStyles,
  contentsStyles,
  desk,
  fieldStyles,
  gridStyles,
  rulebookStyles,
  ...partStyles,
  ...resultStyles,
  exchangeStyles,
  toolbarStyles,
  keepStyles,
  whyStyles,
  printStyles,
];

/** Every sheet once, in their order. */
export const workplaceStyles = [...new Set(all)];
