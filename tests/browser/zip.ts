// The zip of static files, made by its script and unpacked, for tests that serve it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { test as withHosts } from "./hosts.ts";

export class Unzipped {
  readonly folder = mkdtempSync(join(tmpdir(), "aterforing-zip-"));
  /** The zip itself. */
  readonly bytes: Buffer;
  /** The one folder in it, named by the version. */
  readonly name: string;
  /** The files in that, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;

  constructor() {
    this.bytes = this.make();
    const files = Object.entries(unzipSync(this.bytes));
    this.name = files[0]?.[0].split("/")[0] ?? "";
    this.files = new Map(files.map(([path, content]) => [path.replace(`${this.name}/`, ""), content]));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  make(): Buffer {
    const file = join(this.folder, "made.zip");
    execFileSync(process.execPath, ["scripts/zip.mjs", file]);
    const bytes = readFileSync(file);
    rmSync(file);
    return bytes;
  }

  text(path: string): string {
    return Buffer.from(this.files.get(path) ?? []).toString();
  }
}

/** One for all tests of a worker. */
export const test = withHosts.extend<object, { zip: Unzipped }>({
  zip: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const zip = new Unzipped();
      await use(zip);
      rmSync(zip.folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

export { expect } from "./hosts.ts";
