/** All that keeps the draft from being computed, in one place above it, with the way to each. */
import { html, nothing, type TemplateResult } from "lit";
import type { Pointer } from "../../draft/pointer";
import { placeText } from "../../result/places";
import { errorText } from "../../result/texts";
import type { Form } from "../form";

interface Fault {
  readonly path: Pointer;
  readonly text: string;
}

export function mendingPart(form: Form): TemplateResult | typeof nothing {
  const { t } = form.view;
  const faults = faultsOf(form);
  if (faults.length === 0) return nothing;
  return html`<div class="mending" role="group" aria-labelledby="mending">
    <h2 id="mending">${t("mending-title", { count: faults.length })}</h2>
    <ul>
      ${faults.map(({ path, text }) =>
        path === ""
          ? html`<li>${text}</li>`
          : html`<li>
              <button type="button" class="link said" part="link" @click=${() => form.view.goTo(path)}>
                ${placeText(form.view, path)}</button
              >: ${text}
            </li>`,
      )}
    </ul>
  </div>`;
}

/** What could not be read, the field under the hand apart, and what the calculation refused, once for each place. */
export function faultsOf({ draft, editing, view }: Form): Fault[] {
  const typed = Object.entries(draft.typed)
    .filter(([path]) => path !== editing?.path)
    .map(([path, { text, code }]) => ({ path, text: errorText(view, { code, path, args: { given: text } }) }));
  const { error } = view;
  const refused =
    error && error.path !== editing?.path && !typed.some(({ path }) => path === error.path) ? [error] : [];
  return [...typed, ...refused.map((fault) => ({ path: fault.path, text: errorText(view, fault) }))];
}
