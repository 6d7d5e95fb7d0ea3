import { css } from "lit";

export const textStyles = css`
  .tag {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--ink-soft);
    border: 0.07em solid var(--edge);
    border-radius: var(--corner);
    padding: 0.05em 0.4em;
    white-space: nowrap;
  }
  .writing .cite {
    display: block;
  }
  .grow {
    display: grid;
    max-inline-size: 46em;
  }
  .grow textarea {
    min-block-size: 7em;
    max-block-size: none;
    overflow-wrap: anywhere;
  }
  .count {
    font-size: 0.875em;
    color: var(--ink-soft);
  }
  .count.over {
    color: var(--bad);
    font-weight: 600;
  }
  /* Where the field does not grow by itself, an unseen copy of its text holds the room open. */
  @supports not (field-sizing: content) {
    .grow::after {
      content: attr(data-text) " ";
      visibility: hidden;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      border: 0.07em solid transparent;
      padding: 0.4em 0.6em;
    }
    .grow::after,
    .grow textarea {
      grid-area: 1 / 1;
      min-inline-size: 0;
    }
    .grow textarea {
      resize: none;
      overflow: hidden;
    }
  }
`;
