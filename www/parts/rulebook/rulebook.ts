/** Which guideline the draft is held against, what it is worth, and which starts it covers. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { RulebookSummary } from "../../../src/types.d.ts";
import { startsText } from "../../result/phrases";
import type { Form } from "../form";
import { section } from "../sections";

const fold = "rulebooks";

export function rulebookPart(form: Form): TemplateResult {
  const { view, draft, rulebooks } = form;
  const { t, lang } = view;
  const chosen = rulebooks.find(({ id }) => id === draft.rulebook);
  const open = view.open.has(fold);
  return section(
    form,
    "rulebook",
    t("section-rulebook-about"),
    html`${
        chosen
          ? html`<div class="rulebook" data-at="/rulebook">
              <p><strong>${chosen.title[lang]}</strong></p>
              <p class="soft small">${factsOf(form, chosen)}</p>
              ${chosen.afterlife ? html`<p class="small">${chosen.afterlife[lang]}</p>` : nothing}
            </div>`
          : nothing
      }
      <div class="choices">
        <button type="button" class="act" part="button" aria-expanded=${open} @click=${() => view.setOpen(fold, !open)}>
          ${t(open ? "rulebook-fold" : "rulebook-change")}
        </button>
        <button type="button" class="link" part="link" @click=${() => form.showExample()}>${t("example-show")}</button>
      </div>
      ${open ? list(form) : nothing}`,
  );
}

function list(form: Form): TemplateResult {
  const { view, draft, rulebooks, withoutFund } = form;
  const { t, lang } = view;
  const chosen = form.choosing ?? draft.rulebook;
  return html`<fieldset class="rulebooks">
    <legend class="hidden">${t("rulebook-legend")}</legend>
    ${rulebooks.map(
      (rulebook) =>
        html`<label>
          <input
            type="radio"
            name="rulebook"
            value=${rulebook.id}
            data-setting="rulebook"
            .checked=${live(rulebook.id === chosen)}
          />
          <span>
            ${rulebook.title[lang]}
            <span class="soft small">${factsOf(form, rulebook)}</span>
          </span>
        </label>`,
    )}
    ${withoutFund.map(
      ({ municipality, text }) =>
        html`<div class="without">
          <p>${t("rulebook-without-fund", { municipality })}</p>
          <p class="soft small">${text[lang]}</p>
        </div>`,
    )}
  </fieldset>`;
}

function factsOf({ view: { t } }: Form, { status, starts, repayment }: RulebookSummary): string {
  return [t(`rulebook-status-${status}`), startsText(t, starts), t(`rulebook-repayment-${repayment}`)].join(" ");
}
