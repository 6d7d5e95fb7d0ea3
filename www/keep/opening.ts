/**
 * Opens the draft that this tab, or else any, had open last. That comes before
 * anything is shown, and so it is fetched without the rest of the keeping.
 */
import type { Draft } from "../draft/draft";
import type { Pointer } from "../draft/pointer";
import type { DraftStore } from "../draft/store";
import { openDraft } from "../draft/versions";
import { inTime, Late } from "../in-time";
import { lastHere } from "./here";
import { allLeft, forgetLeft, type LeftHere } from "./left";
import { browserShelf, sayTheSame, type Kept, type Shelf } from "./shelf";

/** What the opening needs of the form. */
export interface Desk {
  readonly store: DraftStore;
  /** The ids of those that are known here. */
  readonly rulebooks: readonly string[];
  /** Fetches the rule set of a draft that is to be shown. */
  ready(rulebook: string): Promise<void>;
}

/** Something to be told of the draft that was opened, until it is put away. */
export type Notice = { readonly kind: "lost"; readonly lost: readonly Pointer[] } | { readonly kind: "refused" };

/** What came of it. */
export interface Opening {
  readonly shelf: Shelf;
  /** What the element is called that keeps drafts there. */
  readonly place: string;
  /** What was opened, and the draft in it; null where a new one is begun. */
  readonly opened: { readonly kept: Kept; readonly draft: Draft } | null;
  /** It was left, and could not be put on the shelf. */
  readonly left: LeftHere | null;
  readonly notice: Notice | null;
  /** Why the shelf could not be reached. */
  readonly failure: unknown;
}

/** A database that does not answer is no reason to wait with the form. */
const patience = 3000;

/** Puts the last draft on the desk, where there is one that can be read. */
export async function openLast(desk: Desk, place: string, shelf: Shelf = browserShelf(place)): Promise<Opening> {
  let failure: unknown = null;
  const tried = <V>(work: (signal: AbortSignal) => Promise<V>) =>
    inTime(patience, work).catch((reason: unknown) => {
      failure = reason;
      return null;
    });
  await tried((signal) => collect(shelf, place, signal));
  const left = failure === null ? null : lastLeft(place);
  // A full shelf can still be read. One that does not answer is not waited for again.
  const kept = left?.kept ?? (failure instanceof Late ? null : await tried(() => last(shelf, place)));
  const nothing = { shelf, place, opened: null, left: null, notice: null, failure };
  if (!kept) return nothing;
  await desk.ready(kept.rulebook);
  const { draft, notice } = readKept(kept, desk.store.draft, desk.rulebooks);
  if (!draft) return { ...nothing, notice };
  desk.store.replace(draft);
  return { ...nothing, opened: { kept, draft }, left, notice };
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

/**
 * What was written just before a page was left comes to where it belongs. What finds no room stays where it lies, and
 * is no hindrance for the rest.
 */
export async function collect(shelf: Shelf, place: string, signal?: AbortSignal): Promise<void> {
  const failures: unknown[] = [];
  // The last one last, since it is to be the one that was open last.
  for (const left of allLeft().reverse())
    await put(left, shelf, place, signal).catch((reason: unknown) => void failures.push(reason));
  if (failures.length > 0) throw failures[0];
}

/** Puts it where it belongs, or beside it where another tab was there. */
async function put({ name, kept, over, place }: LeftHere, shelf: Shelf, here: string, signal?: AbortSignal) {
  const lying = await shelf.take(kept.id);
  // By now it may be on the desk.
  signal?.throwIfAborted();
  const isSame = (other: Kept | null) => sayTheSame(kept.draft, other?.draft);
  const revision = Math.max(0, ...over) + 1;
  const other = isSame(lying) ? null : await shelf.put({ ...kept, revision }, over);
  // However often it is put beside, it is one.
  const beside = { ...kept, id: `${kept.id}-${name}`, revision: 1 };
  if (other && !isSame(other)) await shelf.put(beside, []);
  forgetLeft(name);
  if (!lying && place === here) await shelf.markOpen(kept.id);
}

/** What this tab left, or, where it had nothing open before, any other. */
function lastLeft(place: string): LeftHere | null {
  const here = lastHere(place);
  return allLeft().find((left) => (here === null ? left.place === place : left.kept.id === here)) ?? null;
}

async function last(shelf: Shelf, place: string): Promise<Kept | null> {
  const here = lastHere(place);
  // A new draft was begun in this tab, in which nothing is written yet.
  if (here === "") return null;
  const kept = here === null ? null : await shelf.take(here);
  const last = kept ? null : await shelf.lastOpen();
  return kept ?? (last === null ? null : shelf.take(last));
}
