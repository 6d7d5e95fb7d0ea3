// What a call comes to when its arguments are anything at all, and changed
// copies of arguments: what the tests of misuse share.
import { readFileSync } from "node:fs";
import type { Hostile } from "./hostile.ts";
import type { Application, AssessOptions, Fault, RulebookRef } from "./module.ts";
import { assess, checkRulebook, compare, ContractError, explain } from "./module.ts";

const types = readFileSync(new URL("../../src/types.d.ts", import.meta.url), "utf8").replace(/\/\/.*$/gm, "");

/** The names in a union of the package's types, the unions that it takes in among them. */
export function union(name: string): Set<string> {
  const body = new RegExp(`export type ${name} =([^;]*);`).exec(types)?.[1] ?? "";
  const own = [...body.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? "");
  const taken = [...body.matchAll(/\|\s*([A-Z]\w*)/g)].flatMap((match) => [...union(match[1] ?? "")]);
  return new Set([...own, ...taken]);
}

export const errorCodes = union("ErrorCode");
export const faultCodes = union("FaultCode");

export interface Outcome<T> {
  answer?: T;
  refusal?: ContractError;
}

/** A call's answer, or the one way in which it may refuse; any other error goes on. */
export function attempt<T>(call: () => T, ...given: unknown[]): Outcome<T> {
  try {
    return { answer: call() };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { code, path, args } = error;
    if (!(error instanceof Error) || error.name !== "ContractError" || typeof error.message !== "string")
      throw new Error("no real error", { cause: error });
    if (!errorCodes.has(code)) throw new Error(`unknown code ${code}`, { cause: error });
    // The path is one in the argument that is wrong, which may be any of them.
    if (!isPointer(path) || !given.some((argument) => leads(argument, path)))
      throw new Error(`${code} leads nowhere: ${path}`, { cause: error });
    if (!isPlain(args)) throw new Error(`${code} at ${path} has no plain args`, { cause: error });
    return { refusal: error };
  }
}

export const isPointer = (path: unknown) => typeof path === "string" && /^(\/([^~/]|~[01])*)*$/.test(path);

const stepsOf = (path: string) =>
  path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Whether a pointer names a field that is there, or one that could be. */
export function leads(value: unknown, path: string): boolean {
  const steps = stepsOf(path);
  const last = steps.pop();
  if (last === undefined) return true;
  let holder = value;
  for (const step of steps) {
    if (!isObject(holder) || !Object.hasOwn(holder, step)) return false;
    holder = (holder as Record<string, unknown>)[step];
  }
  return isObject(holder) && (!Array.isArray(holder) || Object.hasOwn(holder, last));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function isPlain(args: unknown): boolean {
  return (
    isObject(args) &&
    Object.getPrototypeOf(args) === Object.prototype &&
    Object.values(args).every((value) => typeof value === "string" || Number.isSafeInteger(value))
  );
}

/** Every part of a value, itself first: by JSON Pointer. */
export function partsOf(value: unknown, path = ""): string[] {
  if (!isObject(value)) return [path];
  const step = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
  return [path, ...Object.entries(value).flatMap(([key, part]) => partsOf(part, `${path}/${step(key)}`))];
}

/** A copy with one part described anew. */
export function withPart(value: unknown, path: string, part: PropertyDescriptor): unknown {
  return changed(value, path, (holder, key) =>
    Object.defineProperty(holder, key, { enumerable: true, configurable: true, ...part }),
  );
}

/** A copy without one part; of a list, with the later ones moved up. */
export function withoutPart(value: unknown, path: string): unknown {
  return changed(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  });
}

export function partAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce((holder, step) => (holder as Record<string, unknown>)[step], value);
}

function changed(value: unknown, path: string, change: (holder: object, key: string) => void): unknown {
  const root = { "": structuredClone(value) };
  const steps = ["", ...stepsOf(path)];
  const last = steps.pop() ?? "";
  change(
    steps.reduce((holder: object, step) => (holder as Record<string, object>)[step] ?? {}, root),
    last,
  );
  return root[""];
}

const reference = {
  contract: 1 as const,
  name: "Jämförelse",
  period: { start: "2016-01", end: "2017-12" },
  parties: [{ id: "n", name: "Nämnden", kind: "committee" as const, role: "lead" as const }],
  costs: [
    { id: "k", label: "Kostnad", party: "n", funding: "fund" as const, amounts: { "2016": "1000", "2017": "333.33" } },
  ],
  effects: [
    {
      id: "e",
      label: "Effekt",
      party: "n",
      direction: "saving" as const,
      estimate: { kind: "amounts" as const, amounts: { "2018": "700.01", "2019": "900" } },
    },
  ],
};
const referenceAnswer = () => JSON.stringify(assess(reference, "sodertalje-2015"));
const expected = referenceAnswer();

/** Throws where the module no longer answers as it did at first. */
export function expectUnharmed(): void {
  if (referenceAnswer() !== expected) throw new Error("the module answers otherwise than before");
}

/** A getter stands in an object: it cannot be the whole argument. */
export const placesFor = (value: unknown, make: Hostile) => partsOf(value).filter((path) => path !== "" || !make().get);

/** assess with anything at all. */
export function tryAssess(given: unknown, by: unknown, asked: unknown): Outcome<unknown> {
  const outcome = attempt(
    () => assess(given as Application, by as RulebookRef, asked as AssessOptions),
    given,
    by,
    asked,
  );
  expectUnharmed();
  return outcome;
}

/** explain with anything at all. */
export function tryExplain(given: unknown, by: unknown, figure: unknown, asked: unknown): Outcome<unknown> {
  const outcome = attempt(
    () => explain(given as Application, by as RulebookRef, figure as string, asked as AssessOptions),
    given,
    by,
    figure,
    asked,
  );
  expectUnharmed();
  return outcome;
}

/** compare with anything at all. */
export function tryCompare(given: unknown, by: unknown, asked: unknown): Outcome<unknown> {
  const outcome = attempt(
    () => compare(given as Application, by as RulebookRef[], asked as AssessOptions),
    given,
    by,
    asked,
  );
  expectUnharmed();
  return outcome;
}

/** checkRulebook with anything at all: it never refuses. */
export function tryCheck(given: unknown): Fault[] {
  const faults = checkRulebook(given);
  for (const { code, path } of faults) {
    if (!faultCodes.has(code)) throw new Error(`unknown fault ${code}`);
    if (!isPointer(path) || !leads(given, path)) throw new Error(`${code} leads nowhere: ${path}`);
  }
  expectUnharmed();
  return faults;
}
