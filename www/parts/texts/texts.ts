/** The written application, in the order that the guideline asks for. */
import { html, nothing, type TemplateResult } from "lit";
import type { Section } from "../../../src/types.d.ts";
import { documentsLine, interpretationsOf } from "../process/sources";
import type { Form } from "../form";
import { section } from "../sections";
import { isLater } from "../stage/stages";
import { placeIn, straysIn } from "../stands";
import { fromOthers, straysPart, type Stray } from "../strays/strays";
import { isWritten, textsAsked } from "./missing";
import { longText, writing } from "./writing";

export function textsPart(form: Form): TemplateResult {
  const { t, rulebook } = form.view;
  const asked = textsAsked(form);
  const written = asked.filter((text) => isWritten(form, text)).length;
  return section(
    form,
    "texts",
    t("section-texts-about"),
    html`${interpretationsOf(form.view, ["/sections"])}
    ${asked.length === 0 ? nothing : html`<p class="soft">${t("texts-written", { written, of: asked.length })}</p>`}
    ${(["idea", "application"] as const).map((stage) =>
      stageTexts(
        form,
        stage,
        rulebook.sections.filter((text) => text.stage === stage),
      ),
    )}
    ${documentsLine(form.view, rulebook.sections)} ${straysPart(form, "texts", strayTexts(form))}`,
  );
}

/** Texts that another guideline asks for. */
function strayTexts(form: Form): Stray[] {
  const { t, lang, rulebook } = form.view;
  return straysIn(form, "/texts", rulebook.sections).map((id, index) => {
    const path = placeIn("/texts", id);
    const known = fromOthers(form, id, ({ sections }) => sections);
    const name = known?.title[lang] ?? t("stray-text", { number: index + 1 });
    return { path, name, content: longText(form, { path, label: name }) };
  });
}

function stageTexts(
  form: Form,
  stage: Section["stage"],
  sections: readonly Section[],
): TemplateResult | typeof nothing {
  const { t } = form.view;
  if (sections.length === 0) return nothing;
  return html`<div class="stage" role="group" aria-labelledby="texts-${stage}">
    <h3 id="texts-${stage}">
      ${t(`stage-${stage}`)}${
        isLater(stage, form.draft.stage) ? html` <span class="soft small">${t("criteria-later")}</span>` : nothing
      }
    </h3>
    ${sections.map((text) => writing(form, text))}
  </div>`;
}
