/** The row above the draft: what it is called, whether it is saved, and what can be done with the whole of it. */
import { html, nothing, type TemplateResult } from "lit";
import { keepBars } from "../keep/bars";
import type { Workbench } from "../take/exchange";
import { openMenu, shareMenu, takeMenu } from "../take/menu";
import { notice } from "../take/sheets";
import type { Way } from "./steps";

export function toolbar(form: Workbench): TemplateResult {
  const { view, draft, keeping } = form;
  const { t } = view;
  const standing = keeping ? keeping.keeper.standing : "off";
  return html`<div class="top">
    <div class="toolbar" part="toolbar" role="group" aria-label=${t("tools-label")}>
      <p>
        <strong>${draft.application.name.trim() || t("draft-unnamed")}</strong>
        <span class="standing" data-standing=${standing} data-saved=${t("keep-saved")}>${t(`keep-${standing}`)}</span>
      </p>
      <div class="tools">
        ${form.isReadOnly ? nothing : html`${step(form, "undo", form.history.canUndo)} ${step(form, "redo", form.history.canRedo)}`}
        ${
          keeping && !form.isReadOnly
            ? html`<button type="button" aria-haspopup="dialog" @click=${() => void keeping.showList()}>
                ${t("tools-drafts")}
              </button>`
            : nothing
        }
        ${form.isReadOnly ? nothing : openMenu(form)} ${shareMenu(form)} ${takeMenu(form)}
      </div>
    </div>
    ${keeping ? keepBars(form, keeping) : nothing} ${notice(form)}
  </div>`;
}

/** Stays in the way of Tab when there is nothing to do, so that the focus is not lost by the last step. */
function step(form: Workbench, way: Way, can: boolean): TemplateResult {
  return html`<button
    type="button"
    part="button"
    aria-disabled=${can ? nothing : "true"}
    aria-keyshortcuts=${way === "undo" ? "Control+Z Meta+Z" : "Control+Y Control+Shift+Z Meta+Shift+Z"}
    @click=${() => form.step(way)}
  >
    ${form.view.t(`tools-${way}`)}
  </button>`;
}
