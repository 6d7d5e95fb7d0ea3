/** Marking a block of cells, and saying what it comes to. */
import { add, amountText, isDecimal, showDecimal } from "../amounts/amounts";
import { areaBetween, isSame, placesIn, type Area, type Place } from "./marked";
import { pathAt, type Sheet } from "./sheet";

/** The focus is in the first of the two corners. */
export function mark(sheet: Sheet, from: Place, to: Place): void {
  const [start, end] = [pathAt(sheet, from), pathAt(sheet, to)];
  if (start === undefined || end === undefined) return;
  sheet.form.mark({ from: start, to: end });
  if (!isSame(from, to)) sheet.form.say(markedText(sheet, areaBetween(from, to)));
}

/** "Markerat: 4 celler, summa 1 200 tkr." Amounts and numbers of things have no sum together. */
export function markedText(sheet: Sheet, area: Area): string {
  const { store, view } = sheet.form;
  const rows = sheet.rows.slice(area.top, area.bottom + 1);
  const count = placesIn(area).flat().length;
  const figures = placesIn(area)
    .flat()
    .map((place) => store.at(pathAt(sheet, place) ?? ""))
    .filter((value) => typeof value === "string" || typeof value === "number");
  const sum = add(figures.map(String).filter(isDecimal));
  if (rows.every(({ kind }) => kind === "amount"))
    return view.t("grid-marked-sum", { count, sum: amountText(sum, view.unit, view.t) });
  if (rows.every(({ kind }) => kind === "quantity"))
    return view.t("grid-marked-sum", { count, sum: showDecimal(sum, view.lang) });
  return view.t("grid-marked", { count });
}
