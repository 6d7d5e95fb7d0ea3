// Types of a module for the package: what its source exports, and what that needs, as one file.
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import ts from "typescript";

/**
 * The text of a .d.ts for a source. Types of the files in `elsewhere` are
 * imported from the module that it names for them.
 */
export function declarationsOf(entry, elsewhere) {
  const bundle = new Bundle(new Map(Object.entries(elsewhere).map(([file, module]) => [resolve(file), module])));
  bundle.takeAll(resolve(entry));
  return bundle.text();
}

class Bundle {
  /** By name: the statement's text, its file, and whether it is exported. */
  #taken = new Map();
  /** By module: names. */
  #imported = new Map();
  #globals = [];
  #files = new Map();

  constructor(elsewhere) {
    this.elsewhere = elsewhere;
  }

  /** Everything that a file exports. */
  takeAll(path) {
    const file = this.#read(path);
    for (const name of file.exported) this.#take(path, name, true);
    for (const star of file.stars) this.takeAll(star);
    for (const block of file.globals) {
      this.#globals.push(block.getFullText(file.source).trim());
      this.#follow(path, block);
    }
  }

  #take(path, name, isExported = false) {
    const module = this.elsewhere.get(path);
    if (module !== undefined) {
      this.#imported.set(module, (this.#imported.get(module) ?? new Set()).add(name));
      return;
    }
    const file = this.#read(path);
    const statement = file.statements.get(name);
    if (!statement) {
      const from = file.imports.get(name);
      if (from === undefined) throw new Error(`${relative("", path)} has no ${name}`);
      this.#take(from, name, isExported);
      return;
    }
    const known = this.#taken.get(name);
    if (known && known.path !== path) throw new Error(`${name} is in ${known.path} and in ${path}`);
    this.#taken.set(name, {
      path,
      text: statement.getFullText(file.source).trim(),
      isExported: isExported || (known?.isExported ?? false),
    });
    if (!known) this.#follow(path, statement);
  }

  /** Takes what a statement names. */
  #follow(path, statement) {
    const { statements, imports } = this.#read(path);
    const visit = (node) => {
      // The name of a member is no name of a type.
      const isMember = "name" in node.parent && node.parent.name === node && node.parent !== statement;
      if (ts.isIdentifier(node) && !isMember && (statements.has(node.text) || imports.has(node.text)))
        this.#take(path, node.text);
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(statement, visit);
  }

  #read(path) {
    let file = this.#files.get(path);
    if (!file) this.#files.set(path, (file = read(path)));
    return file;
  }

  text() {
    const imports = [...this.#imported].map(
      ([module, names]) => `import type { ${[...names].sort().join(", ")} } from "${module}";`,
    );
    const taken = [...this.#taken.values()].map(({ text, isExported }) =>
      isExported ? text : text.replace(/^export /m, ""),
    );
    return [...imports, ...taken, ...this.#globals, "export {};"].join("\n\n");
  }
}

/** The declarations of a source file, by name. */
function read(path) {
  const { outputText } = ts.transpileDeclaration(readFileSync(path, "utf8"), {
    fileName: path,
    compilerOptions: { strict: true, target: ts.ScriptTarget.ES2022 },
  });
  const source = ts.createSourceFile(path, outputText, ts.ScriptTarget.ES2022, true);
  const file = { source, statements: new Map(), imports: new Map(), exported: [], stars: [], globals: [] };
  for (const statement of source.statements) place(statement, path, file);
  return file;
}

function place(statement, path, file) {
  const from = statement.moduleSpecifier && pathOf(statement.moduleSpecifier.text, path);
  const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (ts.isExportDeclaration(statement) && !statement.exportClause) {
    if (from !== undefined) file.stars.push(from);
  } else if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) {
    const named = statement.importClause?.namedBindings ?? statement.exportClause;
    for (const { name, propertyName } of named?.elements ?? []) {
      if (propertyName) throw new Error(`${path} gives ${propertyName.text} another name`);
      file.imports.set(name.text, from);
      if (ts.isExportDeclaration(statement)) file.exported.push(name.text);
    }
  } else if (ts.isModuleDeclaration(statement)) {
    file.globals.push(statement);
  } else {
    for (const name of namesIn(statement)) {
      file.statements.set(name, statement);
      if (isExported) file.exported.push(name);
    }
  }
}

const namesIn = (statement) =>
  statement.declarationList?.declarations.map(({ name }) => name.text) ?? [statement.name.text];

function pathOf(specifier, importer) {
  const path = resolve(dirname(importer), specifier);
  return existsSync(path) ? path : `${path}.ts`;
}
