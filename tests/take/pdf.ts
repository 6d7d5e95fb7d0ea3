// Documents opened by LibreOffice without a window and printed to pdf, all in one run with a profile of its own.
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../../scripts/office.sh", import.meta.url));

/** What each document is as pdf; it throws where one cannot be opened. */
export async function pdfsOf(documents: ReadonlyMap<string, Blob>): Promise<Map<string, Uint8Array>> {
  const office = execFileSync("sh", [script], { encoding: "utf8" }).trim();
  if (office === "")
    throw new Error("LibreOffice is not installed (soffice): nothing opens the documents. Run `make setup`.");
  const folder = mkdtempSync(join(tmpdir(), "aterforing-docx-"));
  try {
    const names = [...documents.keys()];
    for (const [name, content] of documents)
      writeFileSync(join(folder, `${name}.docx`), new Uint8Array(await content.arrayBuffer()));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const files = names.map((name) => join(folder, `${name}.docx`));
    await run(office, [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, ...files]);
    return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
