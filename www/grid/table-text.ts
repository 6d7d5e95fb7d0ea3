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
  return squared(rows.map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent ?? "")));
}

/** Of a page's text only the rows and cells, without what they are told to look like or do. */
function cellsAlone(html: string): string {
  return html
    .replace(/<!--[^]*?-->|<(script|style|template)\b[^]*?<\/\1\s*>/gi, "")
    .replace(/<(?:(\/?)(table|tr|th|td)\b)?[^>]*>/gi, (_, slash = "", name = "") => (name ? `<${slash}${name}>` : " "));
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
