/** The written application, in the order that the guideline asks for. */
import { html, nothing, type TemplateResult } from "lit";
import type { Section } from "../../../src/types.d.ts";
import { area } from "../field/field";
import type { Form } from "../form";
import { section } from "../sections";

export function textsPart(form: Form): TemplateResult {
  const { t, rulebook } = form.view;
  const { texts = {} } = form.draft.application;
  const written = rulebook.sections.filter(({ id }) => texts[id]?.trim()).length;
  return section(
    form,
    "texts",
    t("section-texts-about"),
    html`<p class="soft">${t("texts-written", { written, of: rulebook.sections.length })}</p>
      ${(["idea", "application"] as const).map((stage) =>
        stageTexts(
          form,
          stage,
          rulebook.sections.filter((text) => text.stage === stage),
        ),
      )}`,
  );
}

function stageTexts(
  form: Form,
  stage: Section["stage"],
  sections: readonly Section[],
): TemplateResult | typeof nothing {
  const { t, lang } = form.view;
  if (sections.length === 0) return nothing;
  return html`<div class="stage" role="group" aria-labelledby="texts-${stage}">
    <h3 id="texts-${stage}">${t(`stage-${stage}`)}</h3>
    ${sections.map(({ id, title, guidance, required, annex }) => {
      const aside = [annex && t("text-annex"), !required && t("text-optional")].filter(Boolean).join(", ");
      return area(form, {
        path: `/texts/${id}`,
        kind: "text",
        label: aside ? `${title[lang]} (${aside})` : title[lang],
        hint: guidance[lang],
      });
    })}
  </div>`;
}
