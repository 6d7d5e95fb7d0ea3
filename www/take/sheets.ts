/** What the exchange lays over the form: the link, the import, a few words; and the notice of what was done. */
import { html, nothing, type TemplateResult } from "lit";
import { importSheet } from "../import/sheet";
import type { Told, Workbench } from "./exchange";
import { linkSheet } from "./share";

/** Belongs beside the form's other dialogs, once. */
export function sheets(form: Workbench): TemplateResult {
  const { exchange, view } = form;
  const chosen = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    input.value = "";
    if (file) void exchange.openFile(file);
  };
  return html`<input
      class="chosen-file"
      type="file"
      hidden
      aria-label=${view.t("open-file")}
      accept=".json,.csv,.tsv,.txt,application/json,text/csv"
      @change=${chosen}
    />
    ${sheetOf(form)}
    ${exchange.hovering ? html`<div class="drop-here" aria-hidden="true"><p>${view.t("open-drop")}</p></div>` : nothing}`;
}

/** What was done last, in sight until it is put away. */
export function notice({ exchange, view }: Workbench): TemplateResult | typeof nothing {
  if (exchange.notice === "") return nothing;
  return html`<div class="notice">
    <p>${exchange.notice}</p>
    <button type="button" class="link" part="link" @click=${() => exchange.dismiss()}>${view.t("notice-close")}</button>
  </div>`;
}

function sheetOf(form: Workbench): TemplateResult | typeof nothing {
  const { sheet } = form.exchange;
  switch (sheet?.kind) {
    case "link":
      return linkSheet(form, sheet);
    case "import":
      return importSheet(form, sheet);
    case "told":
      return toldSheet(form, sheet);
    case undefined:
      return nothing;
  }
}

function toldSheet({ exchange, view }: Workbench, sheet: Told): TemplateResult {
  const { title, text, list = [], lead } = sheet;
  const go = () => {
    exchange.close();
    lead?.go();
  };
  return html`<dialog class="sheet" part="dialog" aria-labelledby="sheet-title" @close=${() => exchange.closed(sheet)}>
    <div class="sheet-body">
      <h2 id="sheet-title">${title}</h2>
      <p>${text}</p>
      ${
        list.length > 0
          ? html`<div class="told" tabindex="0" role="group" aria-label=${view.t("open-lost-title")}>
              <ul>
                ${list.map((line) => html`<li>${line}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      <div class="bar">
        ${lead ? html`<button type="button" class="act main" part="button button-main" @click=${go}>${lead.text}</button>` : nothing}
        <button type="button" class="act ${lead ? "" : "main"}" part="button" @click=${() => exchange.close()}>
          ${view.t("sheet-close")}
        </button>
      </div>
    </div>
  </dialog>`;
}
