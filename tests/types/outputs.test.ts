// What the built module answers, written out as literals and put before the
// compiler: a field that the types do not know, lack or type otherwise is an error.
import { describe, expect, test } from "vitest";
import { assess, checkRulebook, getRulebook, listRulebooks } from "../door/module.ts";
import { workedCases } from "../worked-cases.ts";
import { compile, packagePath } from "./compile.ts";

const prelude = `import type * as P from "${packagePath}";
/** With the codes held to the complete list. */
type Coded<T, Code> = Omit<T, "code"> & { code: Code };
type Assessment = Omit<P.Assessment, "findings"> & { findings: Coded<P.Finding, P.FindingCode>[] };
type Fault = Coded<P.Fault, P.FaultCode>;
`;

/** A value as source text. Whatever is not plain data is refused. */
function literal(value: unknown): string {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return JSON.stringify(value);
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${literal(field)}`);
    return `{ ${fields.join(",\n")} }`;
  }
  throw new TypeError(`${Object.prototype.toString.call(value)} is not plain data`);
}

interface Output {
  name: string;
  type: string;
  value: unknown;
}

const { rulebooks } = listRulebooks();
const example = getRulebook(rulebooks[0]!.id);
const outputs: Output[] = [
  ...workedCases.map(({ name, application, rulebook, options }) => ({
    name,
    type: "Assessment",
    value: assess(application, rulebook, options),
  })),
  ...rulebooks.map(({ id }) => ({ name: `rule set ${id}`, type: "P.Rulebook", value: getRulebook(id) })),
  { name: "the list of rule sets", type: "ReturnType<typeof P.listRulebooks>", value: listRulebooks() },
  { name: "faults of no rule set at all", type: "Fault[]", value: checkRulebook(null) },
  { name: "faults of an empty rule set", type: "Fault[]", value: checkRulebook({}) },
  {
    name: "faults of a rule set that is wrong in several ways",
    type: "Fault[]",
    value: checkRulebook({ ...example, format: 2, criteria: [{}], questions: "none", unknown: 1 }),
  },
];

const fileOf = (index: number): string => `output-${index}.ts`;
const { complaints } = compile(
  Object.fromEntries(
    outputs.map(({ type, value }, index) => [
      fileOf(index),
      `${prelude}export const output: ${type} = ${literal(value)};\n`,
    ]),
  ),
);

describe("what the module answers has the type that the package gives it", () => {
  test.each(outputs.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
    expect(complaints.filter(({ file }) => file === fileOf(index))).toEqual([]);
  });
});
