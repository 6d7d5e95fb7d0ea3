/**
 * Colours and measures by name. A page sets them on the element, or on
 * anything around it; everything inside uses the short names.
 *
 * | custom property | what it is | without it, light | dark |
 * |---|---|---|---|
 * | `--aterforing-accent` | buttons, links, marks | `#0a5c52` | `#7bd0c0` |
 * | `--aterforing-on-accent` | text on the accent | white or black, whichever reads better | likewise |
 * | `--aterforing-ground` | background | `#ffffff` | `#121816` |
 * | `--aterforing-ground-soft` | background of quiet areas | `#f3f5f4` | `#1c2421` |
 * | `--aterforing-ink` | text | `#1a2220` | `#e8edeb` |
 * | `--aterforing-ink-soft` | quieter text | `#56625e` | `#a4b1ac` |
 * | `--aterforing-line` | thin lines | `#d9dfdc` | `#333e3a` |
 * | `--aterforing-edge` | borders of fields | `#7c8a85` | `#74837d` |
 * | `--aterforing-good`, `-good-soft` | met: text, background | `#1c6b33`, `#e5f4e8` | `#86d39b`, `#17301e` |
 * | `--aterforing-warn`, `-warn-soft`, `-warn-edge` | missing, worth a thought | `#7d5000`, `#fff4dc`, `#a86f00` | `#ecc169`, `#342a12`, `#c99a3c` |
 * | `--aterforing-bad`, `-bad-soft` | hinders | `#a11c1c`, `#fdeceb` | `#ff9d94`, `#3b1917` |
 * | `--aterforing-focus` | ring around what has the focus | the accent | the accent |
 * | `--aterforing-font` | typeface | the system's | |
 * | `--aterforing-font-size` | size of text, all else follows | `medium`: the reader's own | |
 * | `--aterforing-space` | spacing around and between sections and columns | `1em` | |
 * | `--aterforing-corner` | radius of corners | `0.2em` | |
 *
 * **Light and dark.** The element follows `color-scheme` of the page: on a page
 * that does not state one it is light, whatever the reader's system says. Each
 * colour has a name for dark as well, with `-dark` at its end
 * (`--aterforing-ground-dark`), and the names above are for light. A page that sets
 * only those keeps the element's own dark colours, whose contrast holds; the
 * accent is then the page's own, lifted until it can be read on dark ground. A
 * page that is always dark, or wants no dark element, says so:
 * `aterforing-kalkyl { color-scheme: dark }`, `{ color-scheme: only light }`.
 *
 * Pairs of ink on ground keep 4.5:1, edges of fields 3:1, light and dark; who sets
 * one of a pair sees to the other. The accent is text too: 4.5:1 on the ground.
 *
 * **Parts**, for `aterforing-kalkyl::part(name)`:
 *
 * | part | |
 * |---|---|
 * | `root` | all of it |
 * | `toolbar`, `contents`, `draft`, `result`, `glance` | the row above, table of contents, what is written, the result, the bar at the foot of a narrow screen |
 * | `section`, `section-costs` and its likes | a section of the draft |
 * | `heading`, `section-heading`, `verdict-heading` | headings; the one above the draft is a `heading` too |
 * | `verdict`, `counts`, `count` | the verdict, how much there is to do, each of them |
 * | `figures`, `figure` | the key figures, each of them |
 * | `chart`, `findings`, `schedule`, `table` | chart of the balance, list of findings, the plan by year, any table in it |
 * | `button`, `button-main`, `link` | buttons; the one that stands out; buttons that look like links |
 * | `grid` | a table to type in |
 * | `why`, `dialog`, `message` | why a figure is what it is; questions and sheets; what could not be used |
 */
import { css, unsafeCSS, type CSSResult } from "lit";

/** One colour: the page's for light, the page's for dark, else ours. */
function colour(name: string, light: string, dark: string): CSSResult {
  return unsafeCSS(
    `--${name}: light-dark(var(--aterforing-${name}, ${light}), var(--aterforing-${name}-dark, ${dark}));`,
  );
}

/** Of an accent that the page gave for light: the same hue, light enough on a dark ground. */
const lifted = "oklch(from var(--aterforing-accent, #7bd0c0) max(l, 0.78) c h)";
/** White on what is dark enough for it, else black. */
const readable = "oklch(from var(--accent) clamp(0, (0.6 - l) * 1000, 1) 0 0)";
const soft = "color-mix(in oklab, var(--accent) 12%, var(--ground))";

export const tokens = css`
  :host,
  :root {
    ${colour("ground", "#ffffff", "#121816")}
    ${colour("ground-soft", "#f3f5f4", "#1c2421")}
    ${colour("ink", "#1a2220", "#e8edeb")}
    ${colour("ink-soft", "#56625e", "#a4b1ac")}
    ${colour("line", "#d9dfdc", "#333e3a")}
    ${colour("edge", "#7c8a85", "#74837d")}
    ${colour("accent", "#0a5c52", lifted)}
    ${colour("accent-soft", soft, soft)}
    ${colour("on-accent", readable, readable)}
    ${colour("good", "#1c6b33", "#86d39b")}
    ${colour("good-soft", "#e5f4e8", "#17301e")}
    ${colour("warn", "#7d5000", "#ecc169")}
    ${colour("warn-soft", "#fff4dc", "#342a12")}
    ${colour("warn-edge", "#a86f00", "#c99a3c")}
    ${colour("bad", "#a11c1c", "#ff9d94")}
    ${colour("bad-soft", "#fdeceb", "#3b1917")}
    ${colour("focus", "var(--accent)", "var(--accent)")}
    --font: var(--aterforing-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
    --size: var(--aterforing-font-size, medium);
    --space: var(--aterforing-space, 1em);
    --corner: var(--aterforing-corner, 0.2em);
  }
`;
