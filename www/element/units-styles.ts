/** A few choices side by side, one of them pressed in: the unit of amounts, what stands beside. */
import { css } from "lit";

export const unitsStyles = css`
  .units {
    display: inline-flex;
    inline-size: fit-content;
    border: 0.07em solid var(--edge);
    border-radius: var(--corner);
    overflow: clip;
  }
  .units label {
    padding: 0.3em 0.8em;
    cursor: pointer;
  }
  .units label:has(:checked) {
    background: var(--accent);
    color: var(--on-accent);
  }
  .units label:has(:focus-visible) {
    outline: 0.15em solid currentColor;
    outline-offset: -0.3em;
  }
  .units input {
    position: absolute;
    opacity: 0;
    inline-size: 1px;
    block-size: 1px;
  }
  @media (forced-colors: active) {
    .units label:has(:checked) {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
`;
