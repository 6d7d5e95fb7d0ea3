/**
 * Whether all that stands on the input sheet counts. A program stops what is
 * typed and must not be there, but not what is pasted, and a line with a word
 * that no formula asks for would be gone from the schedule without a sign.
 */
import { brokenBy } from "./allowed";
import { literal } from "./book";
import { yearRow, type Desk } from "./desk";
import { at } from "./grid";
import type { InputCells } from "./input";

/** Checks every input by its own rule, and answers the sentence that says what comes of it. */
export function layControl(desk: Desk, { startYear }: Pick<InputCells, "startYear">): string {
  const { calculation, input, t, question } = desk;
  desk.heading(calculation, t("xlsx-control"));
  calculation.text(calculation.row(), at.label, t("xlsx-control-note"), "note");
  const first = calculation.next;
  for (const { row, from, to, allowed } of input.inputs) {
    const cells = from === to ? input.fixed(row, from) : input.across(row, from, to);
    const years = question.years.across(input, yearRow);
    const isByYear = allowed.kind === "number" && allowed.byYear;
    const early = isByYear ? `+SUMPRODUCT((${years}<${startYear})*(${cells}<>0))` : "";
    const check = calculation.row();
    calculation.formula(check, at.label, `${input.fixed(row, at.label)}&""`, "label");
    calculation.formula(check, at.value, `IF(${brokenBy(allowed, cells)}${early}=0,"",ROW(${cells}))`, "plain");
    calculation.text(check, at.first, allowed.message, "note");
  }
  const last = calculation.next - 1;
  const rows = calculation.fixedDown(first, last, at.value);
  const found = (column: number) =>
    `INDEX(${calculation.fixedDown(first, last, column)},MATCH(MIN(${rows}),${rows},0))`;
  const where = `${literal(`${t("xlsx-control-row")} `)}&MIN(${rows})&" ("&${found(at.label)}&"). "`;
  const sentence = calculation.row();
  calculation.text(sentence, at.label, t("xlsx-control-all"), "label");
  calculation.formula(
    sentence,
    at.value,
    `IF(COUNT(${rows})=0,${literal(t("xlsx-control-fine"))},${where}&${found(at.first)})`,
    "text",
  );
  return calculation.fixed(sentence, at.value);
}
