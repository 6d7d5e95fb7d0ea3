/**
 * Opens the draft that this tab, or else any, had open last. That comes before
 * anything is shown, and so it is fetched without the rest of the keeping.
 */
import type { Draft } from "../draft/draft";
import type { Pointer } from "../draft/pointer";
import type { DraftStore } from "../draft/store";
import { openDraft } from "../draft/versions";
import { inTime } from "../in-time";
import { lastHere } from "./here";
import { collectLeft, leave } from "./left";
import { browserShelf, newId, sayTheSame, type Kept, type Shelf } from "./shelf";

/** What the opening needs of the form. */
export interface Desk {
  readonly store: DraftStore;
  /** The ids of those that are known here. */
  readonly rulebooks: readonly string[];
  /** Fetches the rule set of a draft that is to be shown. */
  ready(rulebook: string): Promise<void>;
}

/** Something to be told of the draft that was opened, until it is put away. */
export type Notice =
  | { readonly kind: "lost"; readonly lost: readonly Pointer[] }
  | { readonly kind: "refused" }
  | { readonly kind: "gone" };

/** What came of it. */
export interface Opening {
  readonly shelf: Shelf;
  /** What the element is called that keeps drafts there. */
  readonly place: string;
  /** What was taken off the shelf, and the draft in it; null where a new one is begun. */
  readonly opened: { readonly kept: Kept; readonly draft: Draft } | null;
  readonly notice: Notice | null;
  /** Why the shelf could not be reached. */
  readonly failure: unknown;
}

/** A database that does not answer is no reason to wait with the form. */
const patience = 3000;

/** Puts the last draft on the desk, where there is one that can be read. */
export async function openLast(desk: Desk, place: string, shelf: Shelf = browserShelf(place)): Promise<Opening> {
  const nothing = { shelf, place, opened: null, notice: null, failure: null };
  try {
    await inTime(patience, () => collect(shelf, place));
    const kept = await inTime(patience, () => last(shelf, place));
    if (!kept) return nothing;
    await desk.ready(kept.rulebook);
    const { draft, notice } = readKept(kept, desk.store.draft, desk.rulebooks);
    if (draft) desk.store.replace(draft);
    return { ...nothing, opened: draft && { kept, draft }, notice };
  } catch (failure) {
    return { ...nothing, failure };
  }
}

/** The draft in what lies on the shelf, in the present one's language; none where this version cannot read it. */
export function readKept(
  { draft }: Kept,
  { lang, rulebook }: Draft,
  rulebooks: readonly string[],
): { readonly draft: Draft | null; readonly notice: Notice | null } {
  const read = openDraft(draft, [rulebook, ...rulebooks]);
  if ("refused" in read) return { draft: null, notice: { kind: "refused" } };
  const { lost } = read;
  return { draft: { ...read.draft, lang }, notice: lost.length > 0 ? { kind: "lost", lost } : null };
}

/** What was written just before a page was left comes to where it belongs, or beside it where another tab was there. */
async function collect(shelf: Shelf, place: string): Promise<void> {
  for (const left of collectLeft()) {
    const { kept, over } = left;
    try {
      const lying = await shelf.take(kept.id);
      const under = lying?.revision ?? 0;
      const fits = !lying || over.includes(under);
      const id = fits ? kept.id : newId();
      if (!sayTheSame(kept.draft, lying?.draft))
        await shelf.put({ ...kept, id, revision: fits ? under + 1 : 1 }, fits ? under : 0);
      if (!lying && left.place === place) await shelf.markOpen(id);
    } catch (reason) {
      leave(left);
      throw reason;
    }
  }
}

async function last(shelf: Shelf, place: string): Promise<Kept | null> {
  const here = lastHere(place);
  // A new draft was begun in this tab, in which nothing is written yet.
  if (here === "") return null;
  const kept = here === null ? null : await shelf.take(here);
  const last = kept ? null : await shelf.lastOpen();
  return kept ?? (last === null ? null : shelf.take(last));
}
