/** What a finding, a refusal or a fault in a rule set says, in the reader's language. */
import type { Application, Citation, ErrorCode, Fault, FaultCode, Finding, FindingCode } from "../../src/types.d.ts";
import { doubtIn, isDecimal, showDecimal } from "../amounts/amounts";
import { parts } from "../draft/pointer";
import type { ContractErrorLike, ResultView } from "../element/view";
import type { Args, T } from "../words/words";
import { dressed } from "./args";

export interface FindingText {
  readonly title: string;
  readonly body: string;
  /** What to do about it, where anything can be done. */
  readonly todo?: string;
  readonly cite?: Citation;
}

/** What a finding's text was made from, beside the finding. */
type Ground = Pick<ResultView, "t" | "unit" | "rulebook"> & { readonly names: string };

const said = new WeakMap<Finding, { readonly ground: Ground; readonly text: FindingText }>();
const named = new WeakMap<Application, string>();

/** The text is asked for at every key, at the field and in the list; most findings are the same as at the last. */
export function findingText(view: ResultView, finding: Finding): FindingText {
  const { t, unit, rulebook, application } = view;
  const ground = { t, unit, rulebook, names: namesIn(application) };
  const known = said.get(finding);
  if (known && isSame(known.ground, ground)) return known.text;
  const text = makeText(view, finding);
  said.set(finding, { ground, text });
  return text;
}

function isSame(a: Ground, b: Ground): boolean {
  return a.t === b.t && a.unit === b.unit && a.rulebook === b.rulebook && a.names === b.names;
}

/** All that findings call the lines and parties of a project by, with their order. */
function namesIn(application: Application): string {
  let names = named.get(application);
  if (names === undefined) {
    const { parties, costs, effects, upkeep, evaluation, alternatives } = application;
    const lists: readonly (readonly Named[] | undefined)[] = [
      parties,
      costs,
      effects,
      upkeep,
      evaluation,
      alternatives,
    ];
    names = JSON.stringify(lists.map((list) => list?.map(({ id, name, label, goal }) => [id, name, label, goal])));
    named.set(application, names);
  }
  return names;
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
  readonly goal?: string;
}

/** A criterion's heading is the rule set's own; what the calculation finds has one of ours. */
function makeText(view: ResultView, finding: Finding): FindingText {
  const { t, lang, rulebook } = view;
  const args = dressed(view, finding);
  const code = knownCode(t, finding.code);
  const criterion = rulebook.criteria.find(({ id }) => id === finding.criterion);
  const title = criterion?.text[lang] ?? (t.has(`finding-${code}-title`) ? t(`finding-${code}-title`, args) : code);
  const cite = finding.cite ?? criterion?.cite;
  const texts = { title, body: tidy(t(`finding-${code}`, args)), ...(cite && { cite }) };
  if (finding.status === "later")
    return { ...texts, body: t("finding-later", { stage: finding.stage ?? "application" }) };
  const todo = finding.status !== "met" && t.has(`finding-${code}-todo`) ? tidy(t(`finding-${code}-todo`, args)) : "";
  return todo === "" ? texts : { ...texts, todo };
}

/** What has to change before the draft can be computed. */
export function errorText({ t, lang }: Pick<ResultView, "t" | "lang">, error: ContractErrorLike): string {
  const id: `error-${ErrorCode | "other"}` = t.has(`error-${error.code}`) ? `error-${error.code}` : "error-other";
  const args = { ...refusalArgs(lang, error.args), ...doubtArgs(error.args["given"]) };
  const [list = ""] = parts(error.path);
  return tidy(t(id, { ...args, list, year: yearOf(error.path), asked: askedAt(error.path) }));
}

/** What has to be mended in a rule set. */
export function faultText({ t, lang }: Pick<ResultView, "t" | "lang">, fault: Fault): string {
  const code = fault.code as FaultCode;
  const id: `fault-${FaultCode | "other"}` = t.has(`fault-${code}`) ? `fault-${code}` : "fault-other";
  return tidy(t(id, refusalArgs(lang, fault.args)));
}

function knownCode(t: T, code: string): FindingCode | "unknown" {
  return t.has(`finding-${code}`) ? (code as FindingCode) : "unknown";
}

function refusalArgs(lang: ResultView["lang"], args: ContractErrorLike["args"]): Args {
  const { least, most } = args;
  const shown = (value: string | number | undefined) =>
    isDecimal(String(value)) ? showDecimal(String(value), lang) : String(value ?? "");
  return {
    field: "none",
    given: "none",
    id: "none",
    ...args,
    bounds: least === undefined || most === undefined ? "none" : "both",
    least: shown(least),
    most: shown(most),
  };
}

/** Why what was given is no figure that can be taken as it stands. */
function doubtArgs(given: string | number | undefined): Args {
  const doubt = given === undefined ? null : doubtIn(String(given));
  return { doubt: doubt?.kind ?? "none", thousands: doubt?.kind === "two_ways" ? doubt.thousands : "" };
}

/** A month is asked for everywhere but where a decision has its day. */
function askedAt(path: string): "day" | "month" {
  return /^\/beside\/decisions\/\d+\/date$/.test(path) ? "day" : "month";
}

function yearOf(path: string): string {
  return parts(path).find((part, index) => index > 1 && /^\d{4}$/.test(part)) ?? "none";
}

/** A variant that says nothing leaves a space behind. */
function tidy(text: string): string {
  return text.replace(/ {2,}/g, " ").trim();
}
