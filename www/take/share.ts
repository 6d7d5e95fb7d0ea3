/** The sheet with a link to the draft: to copy, with its length in words. */
import { html, nothing, type TemplateResult } from "lit";
import { showDecimal } from "../amounts/amounts";
import { today } from "../clock";
import type { Form } from "../parts/form";
import type { LinkSheet, Workbench } from "./exchange";
import { longLink } from "./link";
import { provenance } from "./provenance";

export function linkSheet(form: Workbench, sheet: LinkSheet): TemplateResult {
  const { exchange, view } = form;
  const { t } = view;
  return html`<dialog class="sheet" part="dialog" aria-labelledby="sheet-title" @close=${() => exchange.closed(sheet)}>
    <div class="sheet-body">
      <h2 id="sheet-title">${t("link-title")}</h2>
      ${sheet.link === null ? html`<p>${t("link-too-long")}</p>` : linkField(form, sheet, sheet.link)}
      <div class="bar">
        ${
          sheet.link === null
            ? nothing
            : html`<button
                type="button"
                class="act main"
                part="button button-main"
                @click=${(event: Event) => void copy(form, sheet, event)}
              >
                ${t("link-copy")}
              </button>`
        }
        <button type="button" class="act" part="button" @click=${() => exchange.close()}>${t("sheet-close")}</button>
      </div>
    </div>
  </dialog>`;
}

function linkField({ view }: Form, { copied }: LinkSheet, link: string): TemplateResult {
  const { t, lang } = view;
  const length = showDecimal(String(link.length), lang);
  return html`<p>${t("link-about")}</p>
    <div class="field wide">
      <label for="link">${t("link-label")}</label>
      <input
        id="link"
        readonly
        .value=${link}
        aria-describedby="link-length"
        @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
      />
      <p class="hint" id="link-length">${t("link-length", { length })}</p>
    </div>
    <p class="hint">${provenance({ view, date: today() }).join(" · ")}</p>
    ${link.length > longLink ? html`<p class="note warn">${t("link-long")}</p>` : nothing}
    <p role="status" class="copied">${copied === "" ? "" : t(`link-${copied}`)}</p>`;
}

/** Where the browser keeps the clipboard to itself, the text is selected for the reader's own keys. */
async function copy({ exchange }: Workbench, sheet: LinkSheet, event: Event): Promise<void> {
  const field = (event.currentTarget as HTMLElement).closest("dialog")?.querySelector<HTMLInputElement>("#link");
  let copied: LinkSheet["copied"] = "copied";
  try {
    await navigator.clipboard.writeText(sheet.link ?? "");
  } catch {
    copied = "selected";
    field?.focus();
    field?.select();
  }
  if (exchange.sheet === sheet) exchange.show({ ...sheet, copied });
}
