/** Asks the calculation why; the form's own sums are explained here. */
import type { Assessment, Explanation } from "../../src/types.d.ts";
import { add, isDecimal, subtract } from "../amounts/amounts";
import { get, parts, type Pointer } from "../draft/pointer";
import type { ResultView } from "../element/view";
import { explain } from "../module";
import { isDifference, ownSum, partsOfOwnSum } from "./pointers";

export type Part = Explanation["from"][number];

type Asked = Pick<ResultView, "application" | "ref" | "options">;

/** An assessment stays the same, and so do the answers about it. */
const known = new WeakMap<Assessment, Map<Pointer, Explanation | null>>();

/** Why a figure is what it is; null where there is no such figure. */
export function explained(view: Asked, assessment: Assessment, figure: Pointer): Explanation | null {
  const answers = known.get(assessment) ?? new Map<Pointer, Explanation | null>();
  known.set(assessment, answers);
  let answer = answers.get(figure);
  if (answer === undefined) answers.set(figure, (answer = asked(view, assessment, figure)));
  return answer;
}

function asked(view: Asked, assessment: Assessment, figure: Pointer): Explanation | null {
  if (ownSum(figure) !== null) return explainedSum(assessment, figure);
  try {
    const { application, ref, options } = view;
    return explain(application, ref, figure, options);
  } catch (reason) {
    // Between a change and its answer a figure can be gone.
    if (reason instanceof Error && reason.name === "ContractError") return null;
    throw reason;
  }
}

/** A sum that the form adds for itself. */
function explainedSum(assessment: Assessment, figure: Pointer): Explanation {
  const valueOf = (part: Pointer) =>
    ownSum(part) === null ? String(get(assessment, part)) : explainedSum(assessment, part).value;
  const places = partsOfOwnSum(figure, assessment.schedule.length, assessment.parties.length);
  const from = places.map((part) => ({ figure: part, value: valueOf(part) }));
  const values = from.map((part) => part.value).filter(isDecimal);
  const [first = "0", ...rest] = values;
  const value = isDifference(figure) ? subtract(first, add(rest)) : add(values);
  return { figure, value, step: isDifference(figure) ? "difference" : "sum", args: {}, from };
}

export function placeOf(part: Part): Pointer {
  return "figure" in part ? part.figure : part.input;
}

/** The last name of a place: what the figure is of its row. */
export function fieldOf(place: Pointer): string {
  return parts(place).at(-1) ?? "";
}
