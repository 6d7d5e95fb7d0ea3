/** The table of contents, with what is left to do in each section. */
import { html, nothing, type TemplateResult } from "lit";
import type { Form } from "../parts/form";
import { stateOf, type SectionId } from "../parts/sections";

const fold = "contents";

export function contents(
  form: Form,
  ids: readonly SectionId[],
  current: SectionId | null,
  lead: (id: SectionId) => void,
): TemplateResult {
  const { t, open } = form.view;
  const shown = open.has(fold);
  return html`<nav class="contents" part="contents" aria-label=${t("contents")}>
    <button type="button" class="fold" aria-expanded=${shown} @click=${() => form.view.setOpen(fold, !shown)}>
      <span>${t("contents")}</span><span class="soft small">${t(shown ? "contents-fold" : "contents-unfold")}</span>
    </button>
    <ol class=${shown ? "shown" : ""}>
      ${ids.map((id) => entry(form, id, id === current, lead))}
    </ol>
  </nav>`;
}

function entry(form: Form, id: SectionId, current: boolean, lead: (id: SectionId) => void): TemplateResult {
  const { t } = form.view;
  const state = stateOf(form, id);
  // What the rule set fixes by itself needs nothing of the applicant.
  const word = state.kind === "open" ? "" : t(`state-${state.kind}`, "count" in state ? { count: state.count } : {});
  const tone = { mend: "stops", stops: "stops", done: "done" }[state.kind as string] ?? "";
  return html`<li>
    <button type="button" aria-current=${current ? "true" : nothing} @click=${() => lead(id)}>
      <span>${t(`section-${id}`)}</span><span class="state ${tone}">${word}</span>
    </button>
  </li>`;
}
