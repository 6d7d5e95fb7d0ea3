/** Moving among the figures of a table or a list, marked with `data-figures`, by arrows, Home and End. */

const figures = ".why-figure:not([disabled])";

/** The figure that a key leads to; null for keys that lead nowhere. */
export function figureFor({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, at: Element): HTMLElement | null {
  if (ctrlKey || altKey || metaKey) return null;
  const around = at.closest("[data-figures]");
  if (!around) return null;
  if (at === around) return key === "Enter" ? firstOf(around) : null;
  const rows = rowsOf(around);
  const row = rows.findIndex((one) => one.includes(at as HTMLElement));
  const here = rows[row];
  const column = here?.indexOf(at as HTMLElement) ?? -1;
  if (!here || column < 0) return null;
  switch (key) {
    case "ArrowLeft":
      return here[column - 1] ?? null;
    case "ArrowRight":
      return here[column + 1] ?? null;
    case "ArrowUp":
      return below(at, rows.slice(0, row).reverse(), column);
    case "ArrowDown":
      return below(at, rows.slice(row + 1), column);
    case "Home":
      return here[0] ?? null;
    case "End":
      return here.at(-1) ?? null;
    default:
      return null;
  }
}

function firstOf(around: Element): HTMLElement | null {
  return around.querySelector<HTMLElement>(figures);
}

/** The nearest row with a figure in the same column, else with one at all. */
function below(at: Element, rows: readonly HTMLElement[][], column: number): HTMLElement | null {
  const place = columnOf(at);
  const same = rows.map((row) => row.find((figure) => columnOf(figure) === place)).find(Boolean);
  return same ?? rows[0]?.[column] ?? rows[0]?.[0] ?? null;
}

function columnOf(figure: Element): number | undefined {
  return figure.closest("td")?.cellIndex;
}

function rowsOf(around: Element): HTMLElement[][] {
  const rows = around.matches("tr") ? [around] : [...around.querySelectorAll("tr, dl > div")];
  return rows.map((row) => [...row.querySelectorAll<HTMLElement>(figures)]).filter((row) => row.length > 0);
}
