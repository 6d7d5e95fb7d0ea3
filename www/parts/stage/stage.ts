/** Where the project stands: what the draft is examined for now, and what comes later. */
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Form } from "../form";
import { stages } from "./stages";

export function stagePart(form: Form): TemplateResult {
  const { t } = form.view;
  return html`<fieldset class="stages" aria-describedby="stage-hint">
    <legend>${t("stage-legend")}</legend>
    <div>
      ${stages.map(
        (stage) =>
          html`<label>
            <input
              type="radio"
              name="stage"
              value=${stage}
              data-setting="stage"
              aria-labelledby="stage-${stage}"
              aria-describedby="stage-${stage}-about"
              .checked=${live(stage === form.draft.stage)}
            />
            <span>
              <span id="stage-${stage}">${t(`stage-${stage}`)}</span>
              <span class="soft small" id="stage-${stage}-about">${t(`stage-${stage}-about`)}</span>
            </span>
          </label>`,
      )}
    </div>
    <p class="hint" id="stage-hint">${t("stage-hint")}</p>
  </fieldset>`;
}
