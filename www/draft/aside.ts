/**
 * An effect is estimated in one of two ways. What was written for the other is
 * put aside whole, with the texts that could not be read, until it is turned
 * back to.
 */
import type { Effect } from "../../src/types.d.ts";
import type { Draft, Typed } from "./draft";
import { within, type Pointer } from "./pointer";
import type { DraftStore } from "./store";

type Estimate = Effect["estimate"];

export type Aside = Estimate & {
  /** Texts that could not be read, by their place in the estimate. */
  readonly typed?: Readonly<Record<Pointer, Typed>>;
};

/** @param effect Where it stands. */
export function turnEstimate(store: DraftStore, effect: Pointer, kind: Estimate["kind"]): void {
  const at = `${effect}/estimate`;
  const { id, estimate } = store.at(effect) as Effect;
  if (estimate.kind === kind) return;
  const { aside, typed } = store.draft;
  const unread = textsBelow(typed, at);
  const other = aside[id];
  const { typed: texts = {}, ...kept } = other?.kind === kind ? other : fresh(kind);
  store.choose({
    aside: { ...aside, [id]: unread.length > 0 ? { ...estimate, typed: Object.fromEntries(unread) } : estimate },
  });
  store.set(at, kept);
  if (Object.keys(texts).length > 0)
    store.setAll(
      [],
      Object.entries(texts).map(([place, text]) => [at + place, text] as const),
    );
}

function textsBelow(typed: Draft["typed"], at: Pointer): [Pointer, Typed][] {
  return Object.entries(typed)
    .filter(([place]) => within(place, at))
    .map(([place, text]) => [place.slice(at.length), text]);
}

function fresh(kind: Estimate["kind"]): Aside {
  return kind === "units" ? { kind, unit: "", unitValue: "", quantity: {} } : { kind, amounts: {} };
}
