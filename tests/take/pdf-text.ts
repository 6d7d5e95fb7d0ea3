// What stands on the pages of a pdf, as a reader's search would find it.
import { extractText, getDocumentProxy, getMeta } from "unpdf";

/** What its window is called. */
export async function titleOf(pdf: Uint8Array): Promise<unknown> {
  const { info } = await getMeta(new Uint8Array(pdf));
  return info["Title"];
}

/** The text of each page, with one space wherever there is any. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  // A copy, since the reader takes the bytes over.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, " ").trim());
}

/** Without spaces and hyphens, which differ where a line breaks. */
export function letters(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]+/g, "");
}
