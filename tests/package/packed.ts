// The package as npm gives it to somebody else: packed, and installed into a folder of its own, without a network.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const pkg = fileURLToPath(new URL("../../pkg", import.meta.url));

/** Milliseconds that npm and the compiler may take on a machine that does much else at the same time. */
export const patience = 300_000;

/** A folder for one test's files. Nothing is written beside it: it has npm's cache too. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), "aterforing-package-"));

  /** An empty project with the package installed. */
  static withPackage(): Project {
    const project = new Project();
    const { folder } = project;
    project.write({ "package.json": JSON.stringify({ name: "blank", private: true, type: "module" }) });
    project.npm(["pack", pkg, "--pack-destination", folder]);
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
    project.npm(["install", `./${tarball}`]);
    return project;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), text);
    }
  }

  npm(args: readonly string[]): string {
    const quiet = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    return this.run("npm", [...args, ...quiet, "--cache", this.path(".npm")]);
  }

  node(file: string): string {
    return this.run(process.execPath, [file]);
  }

  run(command: string, args: readonly string[]): string {
    return execFileSync(command, args, { cwd: this.folder, encoding: "utf8", stdio: "pipe" });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
