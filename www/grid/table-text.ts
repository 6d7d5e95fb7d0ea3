/** Tables as the clipboard carries them: cells between tabs, rows between line ends, as spreadsheets write and read it. */

/**
 * The cells of a text. A cell that holds a tab, a line end or quotes may stand in quotes, with those inside doubled;
 * one that merely begins with a quote is as it is written.
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const [whole, quoted] = cell.exec(text) ?? [""];
    rows.at(-1)?.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'));
    at += whole.length;
    const sign = text[at];
    at += sign === "\r" && text[at + 1] === "\n" ? 2 : 1;
    // What ends the last row begins no other.
    if ((sign === "\r" || sign === "\n") && at < text.length) rows.push([]);
    else if (sign !== "\t") break;
  }
  return squared(rows);
}

/** The table of a page's text, for programs that offer nothing else. Nothing in it is loaded or run. */
export function readHtmlTable(html: string): string[][] {
  const rows = [...new DOMParser().parseFromString(cellsAlone(html), "text/html").querySelectorAll("tr")];
  const cells = rows.map((row) => [...row.querySelectorAll<HTMLTableCellElement>("th, td")]);
  return laidOut(
    cells.map((row) => row.map(({ textContent, rowSpan, colSpan }) => [textContent ?? "", rowSpan, colSpan])),
  );
}

/** Of a page's text only the rows and cells with what they span, without what they are told to look like or do. */
export function cellsAlone(html: string): string {
  return html
    .replace(/<!--[^]*?-->|<(script|style|template)\b[^]*?<\/\1\s*>/gi, "")
    .replace(/<(?:(\/?)(table|tr|th|td)\b)?([^>]*)>/gi, (_, slash = "", name = "", told: string = "") =>
      name ? `<${slash}${name}${slash ? "" : spansIn(told)}>` : " ",
    );
}

function spansIn(told: string): string {
  const spans = told.matchAll(/\s(rowspan|colspan)\s*=\s*["']?(\d{1,5})/gi);
  return [...spans].map(([, name = "", count = ""]) => ` ${name.toLowerCase()}=${count}`).join("");
}

/** A cell of a page's table: its text, and over how many rows and columns it reaches. */
export type Merged = readonly [text: string, rows: number, columns: number];

/** Wider than any table that is read. */
const mostColumns = 200;

/** Each cell in its own column: a merged one has its text in its first place, and is empty in the others. */
export function laidOut(rows: readonly (readonly Merged[])[]): string[][] {
  const laid: string[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    const row = laid[at] ?? [];
    let column = 0;
    for (const [text, height, width] of cells) {
      while (row[column] !== undefined) column += 1;
      const right = Math.min(column + Math.max(width, 1), Math.max(mostColumns, column + 1));
      // As in a page, no rows at all are all that follow.
      for (const below of laid.slice(at, height === 0 ? undefined : at + height))
        for (let each = column; each < right; each += 1) below[each] ??= "";
      row[column] = text;
      column = right;
    }
  });
  return squared(laid.map((row) => Array.from(row, (cell) => cell ?? "")));
}

function squared(rows: string[][]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

export function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escaped(cell)}</td>`).join("");
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>`;
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
