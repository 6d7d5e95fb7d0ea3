/** Moving between the fields of a grid by arrows and Enter; Tab moves as everywhere. */

interface Step {
  readonly rows: number;
  readonly columns: number;
}

export function move(event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
    return;
  const step = stepOf(event, target);
  const next = step && neighbour(target, step);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

/** Left and right stay in the text until they reach its end, so that a figure can be mended. */
function stepOf({ key, shiftKey }: KeyboardEvent, input: HTMLInputElement): Step | null {
  const { selectionStart: from, selectionEnd: to, value } = input;
  const whole = from === 0 && to === value.length;
  if (key === "Enter") return { rows: shiftKey ? -1 : 1, columns: 0 };
  if (shiftKey) return null;
  if (key === "ArrowUp") return { rows: -1, columns: 0 };
  if (key === "ArrowDown") return { rows: 1, columns: 0 };
  if (key === "ArrowLeft" && (whole || to === 0)) return { rows: 0, columns: -1 };
  if (key === "ArrowRight" && (whole || from === value.length)) return { rows: 0, columns: 1 };
  return null;
}

function neighbour(input: HTMLInputElement, { rows, columns }: Step): HTMLInputElement | null {
  const lines = [...(input.closest("table")?.querySelectorAll<HTMLTableRowElement>("tr[data-row]") ?? [])].map(
    fieldsOf,
  );
  const row = lines.findIndex((fields) => fields.includes(input));
  const column = lines[row]?.indexOf(input) ?? -1;
  return column < 0 ? null : (lines[row + rows]?.[column + columns] ?? null);
}

function fieldsOf(row: HTMLTableRowElement): HTMLInputElement[] {
  return [...row.querySelectorAll<HTMLInputElement>("td.cell input")];
}
