/**
 * Opens what may be a draft, of whatever version and from wherever it comes:
 * the browser's own store, a file, a link. Nothing that JSON or the browser's
 * store can hold makes it throw, and what it gives is always a draft that the
 * form can show.
 *
 * Format 1 had nothing beside the application. An application alone, as the
 * contract has it, and a worked case open too.
 */
import type { Application, ErrorCode, YearMonth } from "../../src/types.d.ts";
import { thisMonth } from "../clock";
import type { Aside } from "./aside";
import { emptyDraft, freeId, type Draft, type Typed } from "./draft";
import { get, parts, to, type Pointer } from "./pointer";
import { isRecord, oneOf, own, Reading, shapeAt, table, text, type Shape } from "./reading";
import * as shape from "./shape";

export type Opened =
  | {
      readonly draft: Draft;
      /** Places, as pointers into the draft go, of what could not be restored. */
      readonly lost: readonly Pointer[];
    }
  | { readonly refused: "not_a_draft" | "newer_format" | "too_large" };

const format = 2;

/** @param rulebooks The ids that are known here; another is named among what could not be restored. */
export function openDraft(value: unknown, rulebooks?: readonly string[], today: YearMonth = thisMonth()): Opened {
  const laid = asDraft(value);
  if ("refused" in laid) return laid;
  const reading = new Reading();
  const draft = read(laid.given, reading, today, rulebooks);
  return reading.tooLarge ? { refused: "too_large" } : { draft, lost: reading.lost };
}

type Given = Readonly<Record<string, unknown>>;
type Refused = Extract<Opened, { refused: unknown }>;

/** What is given, laid out as a draft is. */
function asDraft(value: unknown): { readonly given: Given } | Refused {
  if (!isRecord(value)) return { refused: "not_a_draft" };
  const isAlone = own(value, "format") === undefined && own(value, "contract") !== undefined;
  const isCase = own(value, "format") === undefined && !isAlone;
  const application = isAlone ? value : own(value, "application");
  const contract = own(application, "contract");
  const version = isAlone || isCase ? 1 : own(value, "format");
  if (isNewer(version, format) || isNewer(contract, 1)) return { refused: "newer_format" };
  if ((version !== 1 && version !== format) || contract !== 1) return { refused: "not_a_draft" };
  if (isAlone) return { given: { application } };
  if (!isCase) return { given: value };
  const options = own(value, "options");
  const followUp = own(options, "followUp");
  const beside = followUp === undefined ? {} : { followUp };
  return { given: { application, rulebook: own(value, "rulebook"), stage: own(options, "stage"), beside } };
}

function isNewer(version: unknown, known: number): boolean {
  return typeof version === "number" && Number.isInteger(version) && version > known;
}

const known = new Set(["format", "rulebook", "stage", "lang", "unit", "application", "beside", "typed", "aside"]);

function read(given: Given, reading: Reading, today: YearMonth, rulebooks: readonly string[] | undefined): Draft {
  for (const name of Object.keys(given)) if (!known.has(name)) reading.lose(to(name.slice(0, 60)));
  const blank = emptyDraft({ rulebook: rulebooks?.[0] ?? "", lang: "sv", today });
  const part = <V>(name: keyof Draft, at: Pointer, of: Shape<V>, otherwise: V): V =>
    own(given, name) === undefined ? otherwise : (of.read(own(given, name), at, reading) ?? otherwise);
  const rulebook = part("rulebook", "/rulebook", shape.name, blank.rulebook);
  const isKnown = rulebooks?.includes(rulebook) ?? true;
  if (!isKnown) reading.lose("/rulebook");
  const application = mended(part("application", "", shape.application, blank.application), blank.application, reading);
  const beside = part("beside", "/beside", shape.beside, blank.beside);
  return {
    format,
    rulebook: isKnown ? rulebook : blank.rulebook,
    stage: part("stage", "/stage", shape.stages, blank.stage),
    lang: part("lang", "/lang", shape.langs, blank.lang),
    unit: part("unit", "/unit", shape.units, blank.unit),
    application,
    beside: beside.decisions
      ? { ...beside, decisions: withIds("d", beside.decisions, "/beside/decisions", reading) }
      : beside,
    typed: typedIn({ ...application, beside }, own(given, "typed"), reading),
    aside: part("aside", "/aside", asides, blank.aside),
  };
}

/** What an application cannot do without, and what makes its lines tell each other apart. */
function mended(read: Application, blank: Application, reading: Reading): Application {
  const { period, parties, costs, effects, upkeep, evaluation, alternatives } = read;
  const named = withIds("p", parties, "/parties", reading);
  const ofSomeone = <L extends { party: string }>(line: L): L =>
    line.party === "" ? { ...line, party: named[0]?.id ?? "" } : line;
  return {
    ...read,
    period: { start: period.start || blank.period.start, end: period.end || blank.period.end },
    parties: named,
    costs: withIds("c", costs, "/costs", reading).map(ofSomeone),
    effects: withIds("e", effects, "/effects", reading).map(ofSomeone),
    ...(upkeep && { upkeep: withIds("u", upkeep, "/upkeep", reading).map(ofSomeone) }),
    ...(evaluation && { evaluation: withIds("v", evaluation, "/evaluation", reading) }),
    ...(alternatives && { alternatives: withIds("a", alternatives, "/alternatives", reading) }),
  };
}

/** The same with an id each: one that is missing, or that another has already, is replaced. */
function withIds<L extends { readonly id: string }>(
  prefix: string,
  list: readonly L[],
  at: Pointer,
  reading: Reading,
): L[] {
  const taken = new Set<string>();
  return list.map((line, index) => {
    if (line.id !== "" && !taken.has(line.id)) {
      taken.add(line.id);
      return line;
    }
    reading.lose(at + to(index, "id"));
    const id = freeId(prefix, [...list, ...[...taken].map((id) => ({ id }))]);
    taken.add(id);
    return { ...line, id };
  });
}

const codes = oneOf<Extract<ErrorCode, `bad_${string}` | `${string}_out_of_range` | "negative_amount">>({
  bad_amount: true,
  negative_amount: true,
  amount_out_of_range: true,
  bad_percent: true,
  percent_out_of_range: true,
  bad_number: true,
  number_out_of_range: true,
  bad_year: true,
  bad_month: true,
});
const unread = text(1000);

/** Texts that could not be read, where there is a field to mend them in: those kept by this reading, and the draft's own. */
function typedIn(written: object, given: unknown, reading: Reading): Draft["typed"] {
  return {
    ...unreadIn(given, "/typed", (place) => hasField(written, place), reading),
    ...Object.fromEntries(
      Object.entries(reading.typed).filter(([place]) => hasField(written, place) || reading.lose(place)),
    ),
  };
}

function unreadIn(
  given: unknown,
  at: Pointer,
  isField: (place: Pointer) => boolean,
  reading: Reading,
): Record<Pointer, Typed> {
  const typed: Record<Pointer, Typed> = {};
  for (const [place, entry] of Object.entries(isRecord(given) ? given : {})) {
    const here = at + to(place.slice(0, 200));
    if (!isField(place)) {
      reading.lose(here);
      continue;
    }
    const words = unread.read(own(entry, "text"), here, reading);
    if (words === undefined) continue;
    const code = codes.read(own(entry, "code"), here, reading) ?? "wrong_type";
    typed[place] = { text: words, code };
  }
  return typed;
}

function hasField(written: object, place: Pointer): boolean {
  if (!isPlace(place)) return false;
  const way = parts(place);
  const inApplication = way[0] !== "beside";
  const shapes = inApplication ? shapeAt(shape.application, way) : shapeAt(shape.beside, way.slice(1));
  const isThere = way.every((name, index) => {
    const above = get(written, to(...way.slice(0, index)));
    return !Array.isArray(above) || Object.hasOwn(above, name);
  });
  return shapes?.typed === true && isThere;
}

function isPlace(place: string): boolean {
  return place.startsWith("/") && place.length <= 600;
}

/** What is put aside has no fields at hand: what cannot be read there lies with it, until it has. */
const asides = table<Aside>(
  {
    read: (value, at, reading) => {
      if (!isRecord(value)) return reading.lose(at);
      const { typed: given, ...alone } = value;
      const apart = new Reading();
      const estimate = shape.estimate.read(alone, "", apart);
      for (const place of apart.lost) reading.lose(at + place);
      reading.tooLarge ||= apart.tooLarge;
      if (estimate === undefined) return undefined;
      const typed = { ...unreadIn(given, `${at}/typed`, isOfEstimate, reading), ...apart.typed };
      return Object.keys(typed).length > 0 ? { ...estimate, typed } : estimate;
    },
  },
  shape.mostLines,
);

function isOfEstimate(place: Pointer): boolean {
  return isPlace(place) && shapeAt(shape.estimate, parts(place))?.typed === true;
}
