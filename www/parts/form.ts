/** What every part of the draft’s side is given: the view, the store, and ways to ask. */
import type { Assessment, Finding, NoFund, Rulebook, RulebookSummary, YearMonth } from "../../src/types.d.ts";
import type { Draft } from "../draft/draft";
import type { History } from "../draft/history";
import type { Pointer } from "../draft/pointer";
import type { DraftStore } from "../draft/store";
import type { Shown } from "../element/shown";
import type { Way } from "../element/steps";
import type { ResultView } from "../element/view";
import type { Marked } from "../grid/marked";
import type { GridName } from "../grid/years";
import { asking as gravity, grouped } from "../result/groups";

export interface Form {
  readonly view: ResultView;
  readonly draft: Draft;
  readonly store: DraftStore;
  readonly history: History;
  /** The page has it read, and not written. */
  readonly isReadOnly: boolean;
  /** The parts that the page wants to show. */
  readonly shown: Shown;
  /** Whether a rule set is there to be used, fetched if need be. If not, that has been said, with a way to try again. */
  ready(rulebook: string, retry: () => void): Promise<boolean> | boolean;
  /** Takes a step back, or makes it again, and brings what it changed into sight. */
  step(way: Way): void;
  /** The rule set that was chosen just now, while it is fetched. */
  readonly choosing: string | null;
  readonly rulebooks: readonly RulebookSummary[];
  readonly withoutFund: readonly NoFund[];
  /** Of the rule sets that are not chosen, those that are here: they know what was written under them. */
  readonly others: readonly Rulebook[];
  /** Fetches the rest of them, as far as they can be had. */
  fetchOthers(): void;
  /** The month it is now. */
  readonly today: YearMonth;
  /** The field under the hand: its text stays as typed until it is left. */
  readonly editing: Editing | null;
  /** Somebody types: what is said of what stands there waits until the typing pauses, and moves nothing between two keys. */
  readonly isTyping: boolean;
  /** As narrow as on a phone. */
  readonly narrow: boolean;
  /** Later years that were asked for, by grid. */
  readonly laterYears: ReadonlyMap<GridName, number>;
  /** Shows the years of a grid up to this one, and those that have figures. */
  showYearsTo(grid: GridName, year: number): void;
  /** The cells of a grid that are marked. */
  readonly marked: Marked | null;
  mark(marked: Marked | null): void;
  /** Holds on to a text as it is being typed, or lets go of it. */
  edit(editing: Editing | null): void;
  /** Says politely what was done. */
  say(text: string): void;
  /** Adds a line, folds it out and leads to its first field. */
  addLine<Line extends { readonly id: string }>(list: Pointer, line: Line): void;
  /** Takes a line away and leads to what stands in its place. */
  removeLine(path: Pointer): void;
  /** Asks before something that cannot be taken back. */
  ask(question: Question): void;
  showExample(): void;
}

export interface Editing {
  readonly path: Pointer;
  readonly text: string;
  /** For so many signs its column had room when the key came: under the hand it grows, but never narrows. */
  readonly room: number;
}

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly go: () => void;
  /** It was declined, or another question took its place. */
  readonly no?: () => void;
}

/** What asks something of the reader, gravest first, and the same by place. */
interface Asking {
  readonly all: readonly Finding[];
  readonly at: ReadonlyMap<Pointer, readonly Finding[]>;
}

const none: Asking = { all: [], at: new Map() };
const sorted = new WeakMap<Assessment, Asking>();

/** What hinders, what is missing and what deserves a thought; what is met or comes later asks nothing. */
export function asking(assessment: Assessment | null): readonly Finding[] {
  return askingOf(assessment).all;
}

export function findingsAt({ view }: Form, path: Pointer): readonly Finding[] {
  return askingOf(view.assessment).at.get(path) ?? none.all;
}

/** Every field asks this at every key, so each assessment is sorted once. */
function askingOf(assessment: Assessment | null): Asking {
  if (!assessment) return none;
  const known = sorted.get(assessment) ?? sort(assessment);
  sorted.set(assessment, known);
  return known;
}

function sort({ findings }: Assessment): Asking {
  const groups = grouped(findings);
  const all = gravity.flatMap((group) => groups[group]);
  const at = new Map<Pointer, Finding[]>();
  for (const finding of all) for (const path of finding.paths) at.set(path, [...(at.get(path) ?? []), finding]);
  return { all, at };
}

/** Whether a line, such as "/effects/0", is folded out. */
export function isLineOpen(form: Form, line: Pointer): boolean {
  return form.view.open.has(lineKey(form.store.at(line), line));
}

/** A line stays folded out when others before it are taken away. */
export function lineKey(line: unknown, path: Pointer): string {
  const { id } = (line ?? {}) as { id?: string };
  return `line${path.replace(/[^/]*$/, id ?? "")}`;
}
