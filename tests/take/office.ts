// Recalculates workbooks with LibreOffice and reads what then stands in a sheet.
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** A sheet's cells as text; figures with all the digits that they have. */
export type Cells = string[][];

const run = promisify(execFile);

const script = fileURLToPath(new URL("../../scripts/office.sh", import.meta.url));

function office(): string {
  const path = execFileSync("sh", [script], { encoding: "utf8" }).trim();
  if (path === "")
    throw new Error(
      "LibreOffice is not installed (soffice): the workbook cannot be recalculated. Run `make setup-test`.",
    );
  return path;
}

/**
 * One sheet of every file, by its place from 1, after LibreOffice has computed it anew. The files go to two
 * LibreOffices side by side: loading takes the time.
 */
export async function recalculated(files: ReadonlyMap<string, Uint8Array>, sheet: number): Promise<Map<string, Cells>> {
  const path = office();
  const folder = mkdtempSync(join(tmpdir(), "aterforing-xlsx-"));
  try {
    const names = [...files.keys()];
    const halves = [0, 1]
      .map((half) => names.filter((_, index) => index % 2 === half))
      .filter((half) => half.length > 0);
    const read = await Promise.all(
      halves.map(async (half, index) => {
        const own = join(folder, String(index));
        mkdirSync(own);
        for (const name of half) writeFileSync(join(own, `${name}.xlsx`), files.get(name) ?? "");
        // Comma, quote, UTF-8, from line 1; as computed and not as shown; one sheet.
        const csv = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,${sheet}`;
        const profile = `-env:UserInstallation=${pathToFileURL(join(own, "profile")).href}`;
        const options = ["--headless", "--norestore", "--convert-to", csv, "--outdir", join(own, "out")];
        await run(path, [profile, ...options, ...half.map((name) => join(own, `${name}.xlsx`))], {
          maxBuffer: 1 << 26,
        });
        const out = readdirSync(join(own, "out"));
        return half.map((name): [string, Cells] => {
          const file = out.find((one) => one.startsWith(`${name}-`)) ?? `${name} is missing`;
          return [name, cellsOf(readFileSync(join(own, "out", file), "utf8"))];
        });
      }),
    );
    return new Map(read.flat());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fields with commas, quotes and line breaks in quotes. */
function cellsOf(text: string): Cells {
  const rows: Cells = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;
  while (field.lastIndex < text.length) {
    const [, quoted, bare = "", end] = field.exec(text) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
