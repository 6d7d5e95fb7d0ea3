// Assignability lets an optional field vanish and lets `any` pass. This walks
// two types side by side and names what the second lacks of the first.
import ts from "typescript";

/** Paths at which `built` lacks a field that `promised` has, or has no type to speak of. */
export function lacking(checker: ts.TypeChecker, promised: ts.Type, built: ts.Type, path: string): string[] {
  const seen = new Set<string>();
  const found: string[] = [];

  // A union stands as the list of its members, each once, so that a type that holds itself comes to an end.
  function walk(promised: readonly ts.Type[], built: readonly ts.Type[], path: string): void {
    const key = `${ids(promised)}|${ids(built)}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (!promised.some(isAny) && built.some(isAny)) {
      found.push(`${path}: any`);
      return;
    }
    for (const name of fieldNames(promised)) {
      walkPart((types) => fieldTypes(types, name), promised, built, `${path}.${name}`);
    }
    walkPart(elements, promised, built, `${path}[]`);
    walkPart(results, promised, built, `${path}()`);
    walkParameters(promised, built, path);
  }

  function walkPart(
    part: (types: readonly ts.Type[]) => ts.Type[],
    promised: readonly ts.Type[],
    built: readonly ts.Type[],
    path: string,
  ): void {
    const [ours, theirs] = [new Set(part(promised)), new Set(part(built))];
    if (ours.size === 0) return;
    if (theirs.size === 0) found.push(path);
    else walk([...ours], [...theirs], path);
  }

  function walkParameters(promised: readonly ts.Type[], built: readonly ts.Type[], path: string): void {
    const theirs = parameters(built);
    parameters(promised).forEach((parameter, index) => {
      const place = `${path}(${index})`;
      const other = theirs[index];
      if (other) walk(parts(parameter), parts(other), place);
      else found.push(place);
    });
  }

  const parts = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types : [type]);
  const isObject = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  /** Fields of the language's own objects (arrays, functions, errors) are not ours to compare. */
  const isOurs = (field: ts.Symbol): boolean =>
    !(field.declarations ?? []).some((declaration) =>
      /\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName),
    );

  const fieldNames = (types: readonly ts.Type[]): Set<string> =>
    new Set(
      types
        .filter(isObject)
        .flatMap((type) => checker.getPropertiesOfType(type))
        .filter(isOurs)
        .map((field) => field.name),
    );
  const fieldTypes = (types: readonly ts.Type[], name: string): ts.Type[] =>
    types.filter(isObject).flatMap((type) => {
      const field = checker.getPropertyOfType(type, name);
      return field ? parts(checker.getTypeOfSymbol(field)) : [];
    });
  const elements = (types: readonly ts.Type[]): ts.Type[] =>
    types.filter(isObject).flatMap((type) => checker.getIndexInfosOfType(type).flatMap((info) => parts(info.type)));
  const signatures = (types: readonly ts.Type[]): ts.Signature[] =>
    types.filter(isObject).flatMap((type) => type.getCallSignatures());
  const results = (types: readonly ts.Type[]): ts.Type[] =>
    signatures(types).flatMap((signature) => parts(signature.getReturnType()));
  const parameters = (types: readonly ts.Type[]): ts.Type[] =>
    signatures(types).flatMap((signature) => signature.parameters.map((each) => checker.getTypeOfSymbol(each)));

  walk(parts(promised), parts(built), path);
  return found;
}

const ids = (types: readonly ts.Type[]): string => types.map((type) => (type as ts.Type & { id: number }).id).join();
const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;
