/** Pasting a schedule into the evaluation, and copying it out. */
import { harmless, mostRows, mostSigns } from "../../grid/clipboard";
import { readHtmlTable, readTable, writeHtmlTable, writeTable } from "../../grid/table-text";
import type { Form } from "../form";
import { tell } from "../told";
import { columns, placeTable, tableOf } from "./table";

/** A table goes to the rows from the field on, in one step; a text goes into the field as usual. */
export function pasteSchedule(form: Form, event: ClipboardEvent): void {
  const { t } = form.view;
  const told = (text: string) => tell(form, "evaluation", text);
  const { evaluation = [], effects } = form.draft.application;
  const [, row, name] = /^\/evaluation\/(\d+)\/(\w+)$/.exec(pathOf(event)) ?? [];
  const column = columns.find((one) => one === name);
  const [text, html] = ["text/plain", "text/html"].map((type) => event.clipboardData?.getData(type) ?? "");
  if (column === undefined || !text || !(html?.includes("<table") || text.includes("\t"))) return;
  if (text.length > mostSigns) {
    event.preventDefault();
    return told(t("grid-paste-large"));
  }
  // A document's cells hold lines of their own, which only its table keeps together.
  const fromTable = html && html.length <= mostSigns ? readHtmlTable(html) : [];
  const cells = fromTable.length > 0 ? fromTable : readTable(text);
  if (cells.length === 1 && cells[0]?.length === 1) return;
  event.preventDefault();
  if (cells.length > mostRows) return told(t("grid-paste-large"));
  const { rows, filled, added, left } = placeTable(evaluation, effects, cells, { row: Number(row), column });
  if (filled > 0) form.store.setAll([["/evaluation", rows]]);
  const said = [
    t("evaluation-pasted", { count: filled }),
    added > 0 && t("grid-pasted-lines", { count: added }),
    left > 0 && t("grid-pasted-left", { count: left }),
  ];
  told(said.filter(Boolean).join(" "));
}

/** As a spreadsheet and a document take it. */
export async function copySchedule(form: Form): Promise<void> {
  const { t } = form.view;
  const told = (text: string) => tell(form, "evaluation", text);
  const { evaluation = [], effects } = form.draft.application;
  const cells = tableOf(evaluation, effects, t).map((row) => row.map(harmless));
  const as = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  try {
    const types = [as("text/plain", writeTable(cells)), as("text/html", writeHtmlTable(cells))];
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types))]);
    told(t("evaluation-copied", { count: evaluation.length }));
  } catch {
    told(t("evaluation-copy-kept"));
  }
}

function pathOf({ target }: Event): string {
  return target instanceof HTMLElement ? (target.dataset["path"] ?? "") : "";
}
