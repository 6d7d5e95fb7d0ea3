/** What keeps the rule set from being used, each at the field that it concerns. */
import type { Fault } from "../../src/types.d.ts";
import { within, type Pointer } from "../draft/pointer";
import { checkRulebook } from "../module";
import { errorText, faultText } from "../result/texts";
import type { T } from "../words/words";
import type { Work } from "./work";

export interface Said {
  readonly path: Pointer;
  readonly code: string;
  readonly text: string;
}

/** The field that a fault of the whole is mended in, where the fault names what lies around it. */
const mendedIn: Readonly<Record<string, (path: Pointer) => Pointer>> = {
  deadline_missing: (path) => `${path}/deadlineYears`,
};

/** Everything, in the order of the rule set's places. What was not readable is said in the place of what stood there. */
export function faultsOf({ rulebook, typed }: Work, t: T): Said[] {
  const view = { t, lang: t.lang };
  const refused = Object.entries(typed).map(([path, { code, text }]) => ({
    path,
    code,
    text: errorText(view, { code, path, args: { given: text } }),
  }));
  const found = checkRulebook(rulebook)
    .map((fault) => ({ ...fault, path: mendedIn[fault.code]?.(fault.path) ?? fault.path }))
    .filter(({ path }) => !Object.hasOwn(typed, path))
    .map((fault: Fault) => ({ path: fault.path, code: fault.code, text: faultText(view, fault) }));
  return [...refused, ...found];
}

export function at(faults: readonly Said[], path: Pointer): readonly Said[] {
  return faults.filter((fault) => fault.path === path);
}

export function below(faults: readonly Said[], path: Pointer): readonly Said[] {
  return faults.filter((fault) => within(fault.path, path));
}
