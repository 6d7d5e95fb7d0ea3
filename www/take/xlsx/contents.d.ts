import type { Options, Sheet } from "write-excel-file/universal";

/** The files inside the workbook, by their paths. */
export function contentsOf(sheets: Sheet<Blob>[], options: Options<Blob>): Record<string, string>;
