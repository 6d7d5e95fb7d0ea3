/** Filling a row to the right and a column downwards, and emptying what is marked. */
import { placesIn, sizeOf, type Area, type Place } from "./marked";
import { carryOut, copyTo, markedIn, noChange, pathAt, type Sheet } from "./sheet";

/** The first figure of each marked row goes to the rest of it; where one column is marked, to all years after it. */
export function fillRight(sheet: Sheet): void {
  const area = markedIn(sheet);
  if (!area) return;
  const right = area.left === area.right ? sheet.years.length - 1 : area.right;
  fill(sheet, { ...area, right }, (place) => ({ ...place, column: area.left }));
}

/** The first figure of each marked column goes to the rest of it. */
export function fillDown(sheet: Sheet): void {
  const area = markedIn(sheet);
  if (area) fill(sheet, area, (place) => ({ ...place, row: area.top }));
}

export function canFillRight(sheet: Sheet, area: Area): boolean {
  return sizeOf(area).columns > 1 || area.right < sheet.years.length - 1;
}

/** Says how many cells were emptied. */
export function empty(sheet: Sheet): void {
  const area = markedIn(sheet);
  if (!area) return;
  const change = noChange();
  for (const place of placesIn(area).flat()) {
    const path = pathAt(sheet, place);
    if (path !== undefined) change.values.push([path, undefined]);
  }
  carryOut(sheet, change);
  if (change.values.length > 1) sheet.form.say(sheet.form.view.t("grid-emptied", { count: change.values.length }));
}

function fill(sheet: Sheet, area: Area, sourceOf: (place: Place) => Place): void {
  const change = noChange();
  for (const place of placesIn(area).flat()) {
    const source = sourceOf(place);
    const [from, to] = [pathAt(sheet, source), pathAt(sheet, place)];
    // A number of placements is no amount.
    const alike = sheet.rows[source.row]?.kind === sheet.rows[place.row]?.kind;
    if (from !== undefined && to !== undefined && from !== to && alike) copyTo(change, sheet, from, to);
  }
  carryOut(sheet, change);
  sheet.form.say(sheet.form.view.t("grid-filled", { count: change.values.length + change.refused.length }));
}
