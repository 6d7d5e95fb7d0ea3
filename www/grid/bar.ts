/** The line under a grid: what a paste came to, what is marked and what it comes to, and what can be done with it. */
import { html, nothing, type TemplateResult } from "lit";
import { toldAt } from "../parts/told";
import { canFillRight, fillDown, fillRight } from "./fill";
import { isOne, sizeOf } from "./marked";
import { markedText } from "./marking";
import { markedIn, type Sheet } from "./sheet";

export function bar(sheet: Sheet): TemplateResult {
  const { t } = sheet.form.view;
  const area = markedIn(sheet);
  const told = toldAt(sheet.form, sheet.name);
  return html`<div class="sheet-bar" @mousedown=${stay}>
    ${told === null ? nothing : html`<p class="small">${told}</p>`}
    ${
      area === null
        ? nothing
        : html`${
            isOne(area) && told !== null
              ? nothing
              : html`<p class="soft small">${isOne(area) ? t("grid-hint") : markedText(sheet, area)}</p>`
          }
          ${
            canFillRight(sheet, area)
              ? html`<button type="button" class="link small" part="link" @click=${() => fillRight(sheet)}>
                  ${t("grid-fill-right")}
                </button>`
              : nothing
          }
          ${
            sizeOf(area).rows > 1
              ? html`<button type="button" class="link small" part="link" @click=${() => fillDown(sheet)}>
                  ${t("grid-fill-down")}
                </button>`
              : nothing
          }`
    }
  </div>`;
}

/** A press on a button here leaves the focus in the grid. */
function stay(event: MouseEvent): void {
  event.preventDefault();
}
