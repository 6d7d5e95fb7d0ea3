/**
 * Holds the message files against each other and against the code. Fluent
 * drops what it cannot read without a word, and an id that nobody wrote shows
 * up only when someone reads that very screen; so both are looked for here,
 * before anything is built. A word that stands in the code is in one language
 * only. What is loaded before the first result has only the words of
 * `embed.ftl`, so it may say no others.
 */
import { parse, Visitor, type Message } from "@fluent/syntax";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { wordsIn } from "./literals.ts";
import type { Lang } from "./words";

interface Said {
  readonly file: string;
  readonly variables: string;
}

/** Everything wrong with the words of the form in a folder; empty when all is well. */
export function wordFaults(www: string, tsconfig: string): string[] {
  const faults: string[] = [];
  const sv = readWords(www, "sv", faults);
  const en = readWords(www, "en", faults);
  const { said, stems, saidFirst } = idsInCode(resolve(www), tsconfig, faults);
  const isUsed = (id: string) => said.has(id) || [...stems].some((stem) => id.startsWith(stem));
  for (const [id, { file, variables }] of sv) {
    const other = en.get(id);
    if (!other) faults.push(`${id}: in ${file} and not in English`);
    else if (other.variables !== variables)
      faults.push(`${id}: takes "${variables}" in Swedish and "${other.variables}" in English`);
    if (!isUsed(id)) faults.push(`${id}: in ${file} and used nowhere`);
  }
  for (const [id, { file }] of en) if (!sv.has(id)) faults.push(`${id}: in ${file} and not in Swedish`);
  for (const [id, where] of said) if (!sv.has(id)) faults.push(`${id}: used in ${where} and not written`);
  for (const [id, where] of saidFirst)
    if (sv.has(id) && sv.get(id)?.file !== "sv/embed.ftl")
      faults.push(`${id}: said before the first result, in ${where}, and stands in ${sv.get(id)?.file ?? ""}`);
  return faults;
}

function readWords(www: string, lang: Lang, faults: string[]): Map<string, Said> {
  const words = new Map<string, Said>();
  const folder = join(www, "words", lang);
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ftl"))) {
    const file = `${lang}/${name}`;
    for (const entry of parse(readFileSync(join(folder, name), "utf8"), {}).body) {
      if (entry.type === "Junk") faults.push(`${file}: cannot be read: ${entry.content.split("\n")[0] ?? ""}`);
      if (entry.type !== "Message") continue;
      if (words.has(entry.id.name))
        faults.push(`${entry.id.name}: in ${file} and ${words.get(entry.id.name)?.file ?? ""}`);
      words.set(entry.id.name, { file, variables: variablesOf(entry) });
    }
  }
  return words;
}

class Variables extends Visitor {
  readonly names = new Set<string>();

  override visitVariableReference({ id }: { id: { name: string } }): void {
    this.names.add(id.name);
  }
}

function variablesOf(message: Message): string {
  const found = new Variables();
  found.visit(message);
  return [...found.names].sort().join(" ");
}

interface Usage {
  /** Ids that are said, with a place where they are. */
  readonly said: Map<string, string>;
  /** Beginnings of ids that are put together out of what comes from outside. */
  readonly stems: Set<string>;
  /** Those that are said by what is loaded before the first result. */
  readonly saidFirst: Map<string, string>;
}

const entry = "element/define.ts";

/** Every id that the code says: the compiler knows what each expression can be. */
function idsInCode(www: string, tsconfig: string, faults: string[]): Usage {
  const { config } = ts.readConfigFile(tsconfig, (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, dirname(tsconfig));
  const program = ts.createProgram(ts.sys.readDirectory(www, [".ts"], ["**/dist/**"]), options);
  const checker = program.getTypeChecker();
  const usage: Usage = { said: new Map(), stems: new Set(), saidFirst: new Map() };
  const first = loadedWith(program, `${www}/${entry}`);
  const visit = (node: ts.Node, isFirst: boolean): void => {
    const note = (id: string, where: string) => {
      usage.said.set(id, where);
      if (isFirst) usage.saidFirst.set(id, where);
    };
    for (const words of wordsIn(node)) faults.push(`“${words}” stands in ${placeOf(node)}, and not among the words`);
    if (ts.isCallExpression(node)) look(node, checker, { note, stems: usage.stems }, faults);
    ts.forEachChild(node, (child) => visit(child, isFirst));
  };
  for (const source of program.getSourceFiles())
    if (source.fileName.startsWith(www) && !source.isDeclarationFile) visit(source, first.has(source.fileName));
  return usage;
}

/** The files that are loaded with one, since it imports them as it begins. */
function loadedWith(program: ts.Program, file: string, found = new Set<string>()): Set<string> {
  const source = program.getSourceFile(file);
  if (!source || found.has(file)) return found;
  found.add(file);
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const isType = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly;
    const { moduleSpecifier } = statement;
    if (isType || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) continue;
    const { resolvedModule } = ts.resolveModuleName(moduleSpecifier.text, file, program.getCompilerOptions(), ts.sys);
    if (resolvedModule) loadedWith(program, resolvedModule.resolvedFileName, found);
  }
  return found;
}

interface Notes {
  readonly note: (id: string, where: string) => void;
  readonly stems: Set<string>;
}

function look(call: ts.CallExpression, checker: ts.TypeChecker, { note, stems }: Notes, faults: string[]): void {
  const isT = (node: ts.Node) => checker.getTypeAtLocation(node).symbol?.name === "T";
  const [id] = call.arguments;
  // A helper that puts ids together calls the beginning that it is handed `prefix`.
  parametersOf(call, checker).forEach((name, index) => {
    const at = call.arguments[index];
    if (name === "prefix" && at && ts.isStringLiteral(at)) stems.add(`${at.text}-`);
  });
  if (!id || call.arguments.length > 2 || isNoText(id) || !isT(call.expression)) return;
  const where = placeOf(call);
  if (isGuarded(call, id)) {
    const head = ts.isTemplateExpression(id) ? id.head.text : headOf(call, id);
    if (head) stems.add(head);
    return;
  }
  for (const name of literals(checker.getTypeAtLocation(id), checker)) {
    if (name === null) faults.push(`${where}: ${id.getText()} can be any text`);
    else note(name, where);
  }
}

function placeOf(node: ts.Node): string {
  const { fileName } = node.getSourceFile();
  return fileName.slice(fileName.lastIndexOf("www/"));
}

/** What a function that is called by its bare name calls what it takes. Asking for its signature takes far longer. */
function parametersOf({ expression }: ts.CallExpression, checker: ts.TypeChecker): string[] {
  if (!ts.isIdentifier(expression)) return [];
  const symbol = checker.getSymbolAtLocation(expression);
  const isAlias = symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const at = (isAlias ? checker.getAliasedSymbol(symbol) : symbol)?.valueDeclaration;
  const made = at && ts.isVariableDeclaration(at) ? at.initializer : at;
  return made && ts.isFunctionLike(made) ? made.parameters.map(({ name }) => name.getText()) : [];
}

/** What can be no id, whatever its type: most calls are such. */
function isNoText(node: ts.Expression): boolean {
  return ts.isFunctionLike(node) || ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}

/** Said only where the words turn out to have it: `t.has(id) ? t(id) : …` */
function isGuarded(call: ts.CallExpression, id: ts.Expression): boolean {
  const around = ts.findAncestor(call, ts.isFunctionLike);
  return around?.getText().includes(`.has(${id.getText()})`) ?? false;
}

/** How an id begins that was put together in a variable first. */
function headOf(call: ts.CallExpression, id: ts.Expression): string | undefined {
  const around = ts.findAncestor(call, ts.isFunctionLike)?.getText() ?? "";
  return new RegExp(`const ${id.getText()} = \`([\\w-]+)\\$`).exec(around)?.[1];
}

function literals(type: ts.Type, checker: ts.TypeChecker): (string | null)[] {
  if (type.isUnion()) return type.types.flatMap((part) => literals(part, checker));
  if (type.isStringLiteral()) return [type.value];
  const constraint = checker.getBaseConstraintOfType(type);
  return constraint && constraint !== type ? literals(constraint, checker) : [null];
}
