/** The follow-up as the calculation takes it. */
import type { ByYear, FollowUp } from "../../../src/types.d.ts";
import type { Draft } from "../../draft/draft";
import { hasBegun } from "../stage/stages";

/** The lists whose lines can have an outcome. */
export const outcomeLists = ["costs", "effects", "upkeep"] as const;
export type OutcomeList = (typeof outcomeLists)[number];

/**
 * The outcome so far, once its year is known and the project has begun. Lines that are no longer there, and lines
 * without a single figure, keep out of it: naming them would refuse the whole, or turn their years to nothing.
 */
export function followUpOf({ stage, application, beside }: Draft): FollowUp | undefined {
  const { followUp } = beside;
  if (!hasBegun(stage) || followUp?.through === undefined) return undefined;
  const { through, status } = followUp;
  const lists = outcomeLists.flatMap((list) => {
    const known = new Set((application[list] ?? []).map(({ id }) => id));
    const lines = Object.entries(followUp[list] ?? {}).filter(([id, figures]) => known.has(id) && isFilled(figures));
    return lines.length > 0 ? [[list, Object.fromEntries(lines)] as const] : [];
  });
  return { through, ...(status && { status }), ...Object.fromEntries(lists) };
}

/** Lines that have an outcome, those that are gone too: no other line is to come by what was written for them. */
export function followed({ beside }: Pick<Draft, "beside">, list: OutcomeList): { readonly id: string }[] {
  return Object.keys(beside.followUp?.[list] ?? {}).map((id) => ({ id }));
}

function isFilled(figures: ByYear): boolean {
  return Object.keys(figures).length > 0;
}
