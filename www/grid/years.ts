/** Which years a grid shows: those of the project, those that have figures, and later ones that were asked for. */
import { html, nothing, type TemplateResult } from "lit";
import type { Application, ByYear, Rulebook } from "../../src/types.d.ts";
import { parts, type Pointer } from "../draft/pointer";
import type { Form } from "../parts/form";

export type GridName =
  | "costs"
  | "effects"
  | "upkeep"
  | "plan"
  | "decided"
  | "alternatives"
  | "outcomeCosts"
  | "outcomeEffects"
  | "outcomeUpkeep";

/** More than the calculation takes, so that a year that is out of reach can still be seen and mended. */
const mostColumns = 62;

export interface Years {
  readonly shown: readonly number[];
  /** The last one that is there without being asked for. */
  readonly own: number;
}

export function phaseYears({ period }: Application): { first: number; last: number } {
  const first = Number(period.start.slice(0, 4));
  return { first, last: Math.max(first, Number(period.end.slice(0, 4))) };
}

/** How far after the phase figures are of use: as long as the window that the rule set sets, or ten years where it counts them. */
export function yearsAfter({ repayment, counted }: Rulebook): number {
  const window = "window" in repayment ? (repayment.window.years ?? 5) : 5;
  const counting = counted && counted.window !== "all" ? counted.window.yearsAfterPhase : 0;
  return Math.max(window, counting);
}

/** Every year from the first to the last, with no gaps, and those that have figures outside. */
export function yearsOf(first: number, last: number, figures: readonly ByYear[]): number[] {
  const known = figures.flatMap((amounts) => Object.keys(amounts).map(Number));
  const from = Math.min(first, ...known);
  const to = Math.max(last, ...known);
  return Array.from({ length: Math.min(to - from + 1, mostColumns) }, (_, index) => from + index);
}

/** The years of a grid that begins with these by itself. A text that cannot be read keeps its year in sight. */
export function yearsIn(
  form: Form,
  name: GridName,
  { first, last }: { readonly first: number; readonly last: number },
  figures: readonly ByYear[],
): Years {
  const unread = Object.fromEntries(yearsTyped(form, name).map((year) => [year, ""]));
  const held = [...figures, unread];
  const shown = yearsOf(first, Math.max(last, form.laterYears.get(name) ?? last), held);
  const known = held.flatMap((amounts) => Object.keys(amounts).map(Number));
  return { shown, own: Math.max(last, ...known) };
}

function yearsTyped({ draft, editing }: Form, name: GridName): number[] {
  const places = [...Object.keys(draft.typed), ...(editing ? [editing.path] : [])];
  return places.filter((place) => gridOf(place) === name).map((place) => Number(parts(place).at(-1)));
}

/** The grid that a figure by year stands in. */
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

/** The years of the phase and as many after it as the rule set looks at. */
export function effectYears(form: Form, name: GridName, figures: readonly ByYear[]): Years {
  const { first, last } = phaseYears(form.draft.application);
  return yearsIn(form, name, { first, last: last + yearsAfter(form.view.rulebook) }, figures);
}

/** Adds the year after the last one; takes the last one away again as long as it holds nothing. */
export function yearTools(form: Form, name: GridName, { shown, own }: Years): TemplateResult {
  const { t } = form.view;
  const last = shown.at(-1) ?? own;
  const add = () => {
    form.showYearsTo(name, last + 1);
    form.say(t("grid-year-added", { year: last + 1 }));
  };
  const remove = ({ currentTarget }: Event) => {
    form.showYearsTo(name, last - 1);
    form.say(t("grid-year-removed", { year: last }));
    // The button goes with the last year that can be taken away.
    if (last - 1 === own && currentTarget instanceof HTMLElement)
      currentTarget.parentElement?.querySelector("button")?.focus();
  };
  return html`<button type="button" class="link" part="link" @click=${add}>
      ${t("grid-year-add", { year: last + 1 })}
    </button>
    ${
      last > own
        ? html`<button type="button" class="link" part="link" @click=${remove}>
            ${t("grid-year-remove", { year: last })}
          </button>`
        : nothing
    }`;
}
