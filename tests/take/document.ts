// A Word document taken apart: its parts, read by a strict reader, and what stands in it in reading order.
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface Said {
  readonly style: string;
  readonly text: string;
}

export interface Grid {
  /** The paragraph before it. */
  readonly caption: string;
  /** How many rows are repeated on each page. */
  readonly repeated: number;
  readonly rows: readonly (readonly Said[])[];
}

export interface Document {
  readonly parts: ReadonlyMap<string, string>;
  /** Every paragraph outside tables, in order. */
  readonly paragraphs: readonly Said[];
  readonly grids: readonly Grid[];
  /** All that can be read, tables too. */
  readonly text: string;
}

export async function opened(file: Blob): Promise<Document> {
  const zip = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const parts = new Map(
    Object.entries(zip)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  // Each part is held against the rules of XML, its characters included.
  for (const text of parts.values()) read(text);
  const body = parts.get("word/document.xml");
  if (body === undefined) throw new Error("there is no document in the file");
  return { parts, ...contents(body) };
}

function read(text: string, listen: (parser: SaxesParser) => void = () => {}): void {
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  listen(parser);
  parser.write(text).close();
}

function contents(body: string): Omit<Document, "parts"> {
  const paragraphs: Said[] = [];
  const grids: { caption: string; repeated: number; rows: Said[][] }[] = [];
  const all: string[] = [];
  let [style, text, within, inText] = ["", "", 0, false];
  read(body, (parser) => {
    parser.on("opentag", ({ name, attributes }) => {
      if (name === "w:tbl" && within++ === 0)
        grids.push({ caption: paragraphs.at(-1)?.text ?? "", repeated: 0, rows: [] });
      if (name === "w:tr") grids.at(-1)?.rows.push([]);
      if (name === "w:tblHeader") (grids.at(-1) ?? { repeated: 0 }).repeated += 1;
      if (name === "w:tc") grids.at(-1)?.rows.at(-1)?.push({ style: "", text: "" });
      if (name === "w:p") [style, text] = ["", ""];
      if (name === "w:pStyle") style = String(attributes["w:val"]);
      if (name === "w:t") inText = true;
      if (name === "w:br") text += "\n";
      if (name === "w:softHyphen") text += "\u00ad";
    });
    parser.on("text", (part) => {
      if (inText) text += part;
    });
    parser.on("closetag", ({ name }) => {
      if (name === "w:t") inText = false;
      if (name === "w:tbl") within -= 1;
      if (name !== "w:p") return;
      all.push(text);
      if (within === 0) paragraphs.push({ style, text });
      else cellIn(grids, { style, text });
    });
  });
  return { paragraphs, grids, text: all.join("\n") };
}

/** Adds a paragraph to the cell at hand; a cell has the style of its first. */
function cellIn(grids: readonly { rows: Said[][] }[], { style, text }: Said): void {
  const row = grids.at(-1)?.rows.at(-1);
  const cell = row?.pop();
  if (row && cell) row.push(cell.style === "" ? { style, text } : { style: cell.style, text: `${cell.text}\n${text}` });
}
