/**
 * Colours and measures by name. A page sets `--aterforing-accent` and its
 * likes on itself or on the element; everything inside uses the short names.
 * Pairs of ink on ground keep 4.5:1, edges of fields 3:1, light and dark.
 */
import { css } from "lit";

export const tokens = css`
  :host {
    --ground: var(--aterforing-ground, light-dark(#ffffff, #121816));
    --ground-soft: var(--aterforing-ground-soft, light-dark(#f3f5f4, #1c2421));
    --ink: var(--aterforing-ink, light-dark(#1a2220, #e8edeb));
    --ink-soft: var(--aterforing-ink-soft, light-dark(#56625e, #a4b1ac));
    --line: var(--aterforing-line, light-dark(#d9dfdc, #333e3a));
    --edge: var(--aterforing-edge, light-dark(#7c8a85, #74837d));
    --accent: var(--aterforing-accent, light-dark(#0a5c52, #7bd0c0));
    --accent-soft: var(--aterforing-accent-soft, color-mix(in oklab, var(--accent) 12%, var(--ground)));
    --on-accent: var(--aterforing-on-accent, light-dark(#ffffff, #0c1f1b));
    --good: var(--aterforing-good, light-dark(#1c6b33, #86d39b));
    --good-soft: var(--aterforing-good-soft, light-dark(#e5f4e8, #17301e));
    --warn: var(--aterforing-warn, light-dark(#7d5000, #ecc169));
    --warn-soft: var(--aterforing-warn-soft, light-dark(#fff4dc, #342a12));
    --warn-edge: var(--aterforing-warn-edge, light-dark(#a86f00, #c99a3c));
    --bad: var(--aterforing-bad, light-dark(#a11c1c, #ff9d94));
    --bad-soft: var(--aterforing-bad-soft, light-dark(#fdeceb, #3b1917));
    --focus: var(--aterforing-focus, var(--accent));
    --font: var(--aterforing-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
    --corner: var(--aterforing-corner, 0.2em);
  }
`;
