// The built package's types against the public contract, by the compiler itself.
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compile, packagePath } from "./compile.ts";
import { lacking } from "./shape.ts";

/** Functions of the contract that the package does not have yet. */
const notYetBuilt = ["breakEven", "sensitivity", "simulate", "fundOutlook"];

/** Made by wasm-bindgen, which promises more precisely than the contract: held to it by calls, below. */
const loaders = ["default", "initSync"];

/** Lists that the contract leaves for the package to complete. */
const openLists = ["ErrorCode", "ExplainStep"];

const contractFile = new URL("contract.d.ts", import.meta.url);
const contract = readFileSync(contractFile, "utf8");

/** The contract with the package's own completed lists, so that nothing else may differ. */
const completed = openLists.reduce(
  (text, name) => text.replace(new RegExp(`(export type ${name} =)[^;]*;`), `$1 import("${packagePath}").${name};`),
  contract,
);

const names = compile({
  "contract.d.ts": completed,
  "package.ts": `export * from "${packagePath}"; export { default } from "${packagePath}";`,
});
const promised = exportsOf("contract.d.ts");
const built = exportsOf("package.ts");

function exportsOf(file: string): Map<string, ts.Symbol> {
  const module = names.checker.getSymbolAtLocation(names.source(file));
  if (!module) throw new Error(`${file} exports nothing`);
  return new Map(
    names.checker.getExportsOfModule(module).map((each) => {
      const target = each.flags & ts.SymbolFlags.Alias ? names.checker.getAliasedSymbol(each) : each;
      return [each.name, target];
    }),
  );
}

const isType = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Type) !== 0;
const isValue = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Value) !== 0;
const typeOf = (symbol: ts.Symbol): ts.Type =>
  isType(symbol) ? names.checker.getDeclaredTypeOfSymbol(symbol) : names.checker.getTypeOfSymbol(symbol);

/** What both sides have, apart from the loaders. */
const common = [...promised.keys()].filter((name) => built.has(name) && !loaders.includes(name));

/** Both ways for each name, four lines each: so a complaint's line tells the name. */
const linesEach = 4;
const assertions = compile({
  "contract.d.ts": completed,
  "assertions.ts": [
    `import type * as C from "./contract"; import type * as P from "${packagePath}";`,
    ...common.flatMap((name) => {
      const of = (side: string): string => `${isType(promised.get(name)!) ? "" : "typeof "}${side}.${name}`;
      return [
        `declare const contract_${name}: ${of("C")};`,
        `declare const package_${name}: ${of("P")};`,
        `export const toPackage_${name}: ${of("P")} = contract_${name};`,
        `export const toContract_${name}: ${of("C")} = package_${name};`,
      ];
    }),
  ].join("\n"),
});

describe("the package's types are the contract's", () => {
  const original = new URL("../../../shared/spec/contract.d.ts", import.meta.url);
  if (existsSync(original)) {
    test("the reference copy is the contract, byte for byte", () => {
      expect(readFileSync(contractFile).equals(readFileSync(original))).toBe(true);
    });
  }

  test("every name of the contract is exported, as a type or a value", () => {
    const missing = [...promised].filter(([name, symbol]) => {
      const other = built.get(name);
      return !other || isType(symbol) !== isType(other) || isValue(symbol) !== isValue(other);
    });
    expect(missing.map(([name]) => name)).toEqual(notYetBuilt);
  });

  test.each(common)("%s is assignable both ways", (name) => {
    const index = common.indexOf(name);
    const own = assertions.complaints.filter(
      ({ file, line }) => file === "assertions.ts" && Math.floor((line - 1) / linesEach) === index,
    );
    expect(own.map(({ message }) => message)).toEqual([]);
  });

  test.each(common)("%s has every field that the contract names", (name) => {
    expect(lacking(names.checker, typeOf(promised.get(name)!), typeOf(built.get(name)!), name)).toEqual([]);
  });

  test("what is compiled here has no other fault", () => {
    expect(names.complaints).toEqual([]);
    expect(assertions.complaints.filter(({ file }) => file !== "assertions.ts")).toEqual([]);
  });

  test.each(openLists)("%s holds all that the contract lists", (name) => {
    const { complaints } = compile({
      "contract.d.ts": contract,
      "list.ts": `import type * as C from "./contract"; import type * as P from "${packagePath}";
        declare const listed: C.${name};
        export const held: P.${name} = listed;`,
    });
    expect(complaints).toEqual([]);
  });

  test("the loaders take what the contract says that they take", () => {
    const { complaints } = compile({
      "calls.ts": `import init, { initSync } from "${packagePath}";
        declare const bytes: Uint8Array<ArrayBuffer>, response: Response, compiled: WebAssembly.Module;
        export const loading: Promise<unknown>[] = [
          init(), init("a.wasm"), init(new URL("a:b")), init(response), init(bytes), init(bytes.buffer), init(compiled),
        ];
        initSync({ module: bytes });
        initSync({ module: bytes.buffer });
        initSync({ module: compiled });`,
    });
    expect(complaints).toEqual([]);
  });
});
