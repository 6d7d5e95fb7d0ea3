// The form's parts without a browser: what of the draft they draw a field or a frame for. A template is walked as it
// stands, its directives for what they would draw.
import type { Draft } from "../../www/draft/draft";
import { DraftStore } from "../../www/draft/store";
import { answer, unreadIn } from "../../www/element/assessing";
import type { Rulebook } from "../../src/types.d.ts";
import { alternativesPart } from "../../www/parts/alternatives/alternatives";
import { costsPart } from "../../www/parts/costs/costs";
import { criteriaPart } from "../../www/parts/criteria/criteria";
import { effectsPart } from "../../www/parts/effects/effects";
import { evaluationPart } from "../../www/parts/evaluation/evaluation";
import type { Form } from "../../www/parts/form";
import { logPart } from "../../www/parts/log/log";
import { outcomePart } from "../../www/parts/outcome/outcome";
import { partiesPart } from "../../www/parts/parties/parties";
import { planPart } from "../../www/parts/plan/plan";
import { processPart } from "../../www/parts/process/process";
import { projectPart } from "../../www/parts/project/project";
import { rulebookPart } from "../../www/parts/rulebook/rulebook";
import { sectionsOf, type SectionId } from "../../www/parts/sections";
import { textsPart } from "../../www/parts/texts/texts";
import { upkeepPart } from "../../www/parts/upkeep/upkeep";
import { renderResult, renderSchedule } from "../../www/result/result";
import { listRulebooks } from "../door/module.ts";
import { viewIn } from "./result-samples";

const parts: Readonly<Record<SectionId, (form: Form) => unknown>> = {
  rulebook: rulebookPart,
  project: projectPart,
  parties: partiesPart,
  costs: costsPart,
  effects: effectsPart,
  upkeep: upkeepPart,
  outcome: outcomePart,
  plan: planPart,
  criteria: criteriaPart,
  texts: textsPart,
  evaluation: evaluationPart,
  alternatives: alternativesPart,
  process: processPart,
  log: logPart,
};

const today = "2026-11";

/** Whatever can be folded is folded out. */
class All extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** A form with everything folded out. */
export function formOf(draft: Draft, rulebook: Rulebook, more: Partial<Form> = {}): Form {
  const { assessment, error, options, application } = answer(draft, { rulebook, ref: rulebook }, today, null);
  const { lang, unit, stage } = draft;
  const { rulebooks, withoutFund } = listRulebooks();
  const refused = unreadIn(draft, null) ?? error;
  const given = {
    application,
    rulebook,
    ref: rulebook,
    assessment,
    error: refused,
    stale: refused !== null,
    open: new All(["schedule-show:each"]),
  };
  return {
    view: viewIn(lang, { ...given, rulebooks, options, unit, stage }),
    draft,
    store: new DraftStore(draft),
    rulebooks,
    withoutFund,
    others: [],
    editing: null,
    isReadOnly: false,
    narrow: false,
    today: today,
    laterYears: new Map(),
    marked: null,
    ...more,
  } as unknown as Form;
}

export interface Drawn {
  /** What kind of value each field takes, by its path. */
  readonly fields: ReadonlyMap<string, string>;
  /** The places that a frame of several fields stands for. */
  readonly frames: ReadonlySet<string>;
  /** The figures of the assessment that answer "why?". */
  readonly figures: ReadonlySet<string>;
  readonly html: string;
}

export function drawn(form: Form): Drawn {
  const sections = sectionsOf(form).map((id) => parts[id](form));
  const html = written([sections, renderResult(form.view), form.view.assessment ? renderSchedule(form.view) : ""]);
  const [fields, frames, figures] = [new Map<string, string>(), new Set<string>(), new Set<string>()];
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
    const [path, at] = [attribute(tag, "data-path"), attribute(tag, "data-at")];
    if (path !== undefined) fields.set(path, attribute(tag, "data-kind") ?? "");
    if (at !== undefined) frames.add(at);
    const figure = attribute(tag, "data-figure");
    if (figure !== undefined) figures.add(figure);
  }
  return { fields, frames, figures, html };
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** A template as text, whatever its values are bound to. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join("");
  if (isTemplate(value)) return value.strings.map((string, index) => string + valueIn(value, index)).join("");
  if (isDirective(value)) return drawnBy(value.values).map(written).join("");
  return typeof value === "string" || typeof value === "number" ? escaped(String(value)) : "";
}

function valueIn({ strings, values }: Template, index: number): string {
  const text = written(values[index]);
  return strings[index]?.endsWith("=") ? `"${text}"` : text;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Of a list, each of its items; of what is drawn only now and then, what it is now; of a value, the value. */
function drawnBy([first, second, third]: readonly unknown[]): unknown[] {
  if (Array.isArray(first) && typeof third === "function")
    return first.map((item, index) => (third as (item: unknown, index: number) => unknown)(item, index));
  return [typeof second === "function" ? (second as () => unknown)() : first];
}

function isTemplate(value: unknown): value is Template {
  return typeof value === "object" && value !== null && "strings" in value && "values" in value;
}

function isDirective(value: unknown): value is Pick<Template, "values"> {
  return typeof value === "object" && value !== null && "_$litDirective$" in value && "values" in value;
}
