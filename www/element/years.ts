/** Which later years of the grids must be shown for a text that could not be read to be in sight, and so to be mended. */
import type { Draft } from "../draft/draft";
import { parts, type Pointer } from "../draft/pointer";
import type { GridName } from "../grid/years";

type LaterYears = ReadonlyMap<GridName, number>;

/** The later years that were asked for, and those that the draft's unread texts stand in. */
export function withTypedYears(asked: LaterYears, { typed }: Draft): LaterYears {
  const years = new Map(asked);
  for (const place of Object.keys(typed)) {
    const grid = gridOf(place);
    const year = Number(parts(place).at(-1));
    if (grid && year > (years.get(grid) ?? 0)) years.set(grid, year);
  }
  return years;
}

function gridOf(place: Pointer): GridName | null {
  if (!/\/\d{4}$/.test(place)) return null;
  const [first = "", second, third = ""] = parts(place);
  switch (first) {
    case "costs":
    case "effects":
    case "upkeep":
    case "alternatives":
      return first;
    case "repaymentPlan":
      return second === "decided" ? "decided" : "plan";
    case "beside":
      return outcomeOf(third);
    default:
      return null;
  }
}

function outcomeOf(list: string): GridName | null {
  switch (list) {
    case "costs":
      return "outcomeCosts";
    case "effects":
      return "outcomeEffects";
    case "upkeep":
      return "outcomeUpkeep";
    default:
      return null;
  }
}
