/** The chart: few inks, a pattern beside each colour, plain in forced colours. */
import { css } from "lit";

export const chartStyles = css`
  .r-chart {
    gap: 0.5em;
  }
  .r-chart svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 34em;
    block-size: auto;
    overflow: visible;
    font-family: inherit;
    font-size: 12.5px;
  }
  .r-chart text {
    fill: var(--ink-soft);
  }
  .r-chart text.mark {
    fill: var(--ink);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--ground);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .r-chart .grid {
    stroke: var(--line);
    stroke-width: 1;
  }
  .r-chart .zero {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .r-chart .line {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .r-chart .point {
    fill: var(--accent);
    stroke: var(--ground);
    stroke-width: 1.5;
  }
  .r-chart .hatch {
    stroke: var(--accent);
    stroke-width: 1;
    opacity: 0.4;
  }
  .r-chart .dot {
    fill: var(--accent);
    opacity: 0.55;
  }
  .r-chart figcaption {
    font-size: 0.9em;
    color: var(--ink-soft);
    margin-block-start: 0.35em;
  }
  @media (forced-colors: active) {
    .r-chart svg {
      forced-color-adjust: none;
    }
    .r-chart text,
    .r-chart text.mark,
    .r-chart .point,
    .r-chart .dot {
      fill: CanvasText;
    }
    .r-chart text.mark,
    .r-chart .point {
      stroke: Canvas;
    }
    .r-chart .line,
    .r-chart .zero,
    .r-chart .hatch {
      stroke: CanvasText;
    }
    .r-chart .grid {
      stroke: CanvasText;
      opacity: 0.35;
    }
  }
`;
