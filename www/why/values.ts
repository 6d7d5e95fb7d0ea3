/** The values of figures and entries, as they stand in a sentence. */
import type { Assessment, Explanation } from "../../src/types.d.ts";
import { amountText, decimalsOf, isDecimal, shift, showDecimal, type Unit } from "../amounts/amounts";
import { get, parts, to, type Pointer } from "../draft/pointer";
import type { ResultView } from "../element/view";
import { dash, monthOf, percentOf, worded } from "../result/phrases";
import { placeText } from "../result/places";
import { fieldOf, placeOf, type Part } from "./explain";
import { lineName, monthIn, whatIs, type Field } from "./names";

type Shown = Pick<ResultView, "application" | "rulebook" | "lang" | "t" | "unit">;

type Kind = "amount" | "kronor" | "year" | "percent" | "decimal" | "month";

/** What is no amount of kronor. */
const kinds: Partial<Record<Field, Kind>> = {
  windowFrom: "year",
  windowTo: "year",
  window: "year",
  fundPaybackYear: "year",
  municipalPaybackYear: "year",
  paybackFrom: "year",
  firstSaving: "year",
  lastSaving: "year",
  baseYear: "year",
  year: "year",
  stays: "year",
  paymentYear: "year",
  paymentMonth: "month",
  // A mean of so few kronor that thousands would hide it.
  costPerPerson: "kronor",
  repaidShare: "percent",
  costShare: "percent",
  effectShare: "percent",
  discountRate: "percent",
  benefitCostRatio: "decimal",
};

/** How many decimals each unit shows, and how many places its point lies from kronor. */
const shown: Readonly<Record<Unit, number>> = { kr: 2, tkr: 1, mnkr: 2 };
const places: Readonly<Record<Unit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/** The unit that shows every amount of a text exactly: the one chosen, or kronor. Rounded, a sum may look wrong. */
export function exactUnit(unit: Unit, assessment: Assessment, explanations: readonly Explanation[]): Unit {
  const isExact = (amount: string) => decimalsOf(shift(amount, -places[unit])) <= shown[unit];
  const amounts = explanations.flatMap(({ figure, value, from }) => [
    ...(isAmount(assessment, { figure, value }) ? [value] : []),
    ...from.flatMap((part) => (isAmount(assessment, part) ? [part.value] : [])),
  ]);
  return amounts.every(isExact) ? unit : "kr";
}

function isAmount(assessment: Assessment, part: Part): boolean {
  if (!isDecimal(part.value)) return false;
  return "figure" in part
    ? (kinds[whatIs(assessment, part.figure).field] ?? "amount") === "amount"
    : inputKind(part.input) === "amount";
}

/** What kind of field an entry stands in. */
function inputKind(
  input: Pointer,
): Exclude<Kind, "kronor" | "decimal"> | "unitValue" | "quantity" | "kind" | "status" | "count" {
  const names = parts(input);
  const field = names.at(-1) ?? "";
  if (["deadweight", "attribution", "dropOff"].includes(field) || names[0] === "discountRates") return "percent";
  if (field === "unitValue" || field === "kind" || field === "status") return field;
  if (names.at(-2) === "quantity") return "quantity";
  if (names[0] === "period") return "month";
  if (names[0] === "reach") return "count";
  if (["from", "to", "exemptFrom", "through"].includes(field)) return "year";
  return "amount";
}

/** A figure's value. */
export function valueText(view: Shown, assessment: Assessment, figure: Pointer, value: string): string {
  const { t, lang } = view;
  const { field } = whatIs(assessment, figure);
  const kind = kinds[field] ?? "amount";
  if (value === "null" || value === "")
    return kind === "year" ? t(field === "window" ? "why-no-years" : "why-no-year") : t("why-no-value");
  switch (kind) {
    case "amount":
      return amountText(value, view.unit, t);
    case "kronor":
      return amountText(value, "kr", t);
    case "percent":
      return percentOf(view, value, 20);
    case "decimal":
      return showDecimal(value, lang);
    case "month":
      return monthIn(view, value);
    case "year":
      return value;
  }
}

/** An entry's value, by the kind of field that it stands in. */
export function inputText(view: Shown, { value }: Part, input: Pointer): string {
  const { t, lang } = view;
  const [list = "", row = ""] = parts(input);
  const unit = ((get(view.application, to(list, row, "estimate", "unit")) as string | undefined) ?? "").trim();
  switch (inputKind(input)) {
    case "percent":
      return percentOf(view, value, 20);
    case "unitValue":
      // A price is known to the öre, whatever the unit of the page.
      return unit ? t("why-per-unit", { amount: amountText(value, "kr", t), unit }) : amountText(value, "kr", t);
    case "quantity":
      return unit ? t("why-quantity", { count: showDecimal(value, lang), unit }) : showDecimal(value, lang);
    case "month":
      return monthOf(view, value);
    case "count":
      return showDecimal(value, lang);
    case "kind":
      return worded(t, "kind", value);
    case "status":
      return worded(t, "why-status", value);
    case "year":
      return value;
    case "amount":
      return isDecimal(value) ? amountText(value, view.unit, t) : value || dash;
  }
}

/** What an entry is of, with its year: "”Färre placeringar” 2021". */
export function inputName(view: Shown, input: Pointer): string {
  const { t } = view;
  const [list = "", row = "", id = ""] = parts(input);
  const last = fieldOf(input);
  const dated = (the: string) => (/^\d{4}$/.test(last) ? t("why-name-year", { the, year: last }) : the);
  if (["costs", "effects", "upkeep", "alternatives"].includes(list)) return dated(lineName(view, to(list, row)));
  if (list === "followUp" && id !== "") return dated(followedLine(view, row, id));
  if (list === "grant") return t("why-the-granted");
  if (list === "reach") return t("why-the-persons");
  if (list === "discountRates") return t("why-the-discountRate");
  return placeText(view, input);
}

function followedLine(view: Shown, list: string, id: string): string {
  const lines = (get(view.application, to(list)) ?? []) as readonly { id: string }[];
  return lineName(
    view,
    to(
      list,
      lines.findIndex((line) => line.id === id),
    ),
  );
}

/** Where an entry's field is: a follow-up stands beside the application. */
export function fieldFor(input: Pointer): Pointer {
  return input.startsWith("/followUp") ? `/beside${input}` : input;
}

/** The part as something to press. */
export function held(view: Shown, assessment: Assessment, part: Part) {
  return "figure" in part
    ? { figure: part.figure, text: valueText(view, assessment, part.figure, part.value) }
    : { input: fieldFor(part.input), text: inputText(view, part, placeOf(part)) };
}
