/** What is shown at a moment, out of the draft and the last answer. */
import type { DraftStore } from "../draft/store";
import { words } from "../words/words";
import type { Answer } from "./assessing";
import type { Guidelines } from "./guidelines";
import type { ContractErrorLike, ResultView } from "./view";

/** What there is from the first result on. */
export interface Desk {
  readonly store: DraftStore;
  readonly guidelines: Guidelines;
}

type Hands = Pick<ResultView, "goTo" | "open" | "setOpen" | "sources">;

export function viewOf(
  { store, guidelines }: Desk,
  { rulebook, ref, application, options, assessment, error }: Answer,
  hands: Hands,
  /** What the form itself could not read, or does not have yet. */
  { refused, isWaiting }: { readonly refused: ContractErrorLike | null; readonly isWaiting: boolean },
): ResultView {
  const { lang, unit, stage } = store.draft;
  const why = refused ?? error;
  return {
    t: words(lang),
    lang,
    unit,
    stage,
    application,
    options,
    rulebook,
    ref,
    rulebooks: guidelines.known,
    assessment,
    error: why,
    stale: why !== null || isWaiting,
    ...hands,
  };
}
