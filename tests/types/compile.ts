// Puts TypeScript before the compiler, in a folder of its own that is gone afterwards.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** To be imported from a compiled text: the types of the built package. */
export const packagePath = fileURLToPath(new URL("../../pkg/aterforing.js", import.meta.url));

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipDefaultLibCheck: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
};

export interface Complaint {
  file: string;
  line: number;
  message: string;
}

export interface Compiled {
  checker: ts.TypeChecker;
  source(file: string): ts.SourceFile;
  complaints: Complaint[];
}

/** Compiles texts by file name; they import each other as `./name`. */
export function compile(texts: Record<string, string>): Compiled {
  const folder = mkdtempSync(join(tmpdir(), "aterforing-types-"));
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    const files = Object.keys(texts).map((name) => join(folder, name));
    const program = ts.createProgram(files, options);
    const complaints = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => ({
      file: file?.fileName.replace(`${folder}/`, "") ?? "",
      line: file ? file.getLineAndCharacterOfPosition(start ?? 0).line : 0,
      message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }));
    return {
      checker: program.getTypeChecker(),
      complaints,
      source: (name) => {
        const found = program.getSourceFile(join(folder, name));
        if (!found) throw new Error(`${name} was not compiled`);
        return found;
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
