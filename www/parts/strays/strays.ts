/**
 * What has lost its place: written under another guideline, or for a line that
 * is gone. It counts for nothing and stays in the draft, folded under its
 * section, until it is taken away or has a place again.
 */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Rulebook } from "../../../src/types.d.ts";
import type { Pointer } from "../../draft/pointer";
import { refusedWithin } from "../field/notes";
import type { Form } from "../form";

export interface Stray {
  readonly path: Pointer;
  readonly name: string;
  readonly content: TemplateResult;
}

export type Strays = "answers" | "texts" | "people" | "outcome";

export function straysPart(form: Form, kind: Strays, strays: readonly Stray[]): TemplateResult | typeof nothing {
  if (strays.length === 0) return nothing;
  const { t } = form.view;
  const named = ({ currentTarget }: Event) => {
    if ((currentTarget as HTMLDetailsElement).open && kind !== "outcome") form.fetchOthers();
  };
  return html`<details class="strays" ?open=${strays.some(({ path }) => refusedWithin(form, path))} @toggle=${named}>
    <summary>${t(`strays-${kind}`, { count: strays.length })}</summary>
    <p class="hint">${t(kind === "outcome" ? "strays-gone" : "strays-about")}</p>
    <div class="lines">
      ${repeat(
        strays,
        ({ path }) => path,
        (stray, index) => strayLine(form, stray, strays[index + 1] ?? strays[index - 1]),
      )}
    </div>
  </details>`;
}

function strayLine(form: Form, { path, name, content }: Stray, next: Stray | undefined): TemplateResult {
  const { t } = form.view;
  const remove = () => {
    form.store.remove(path);
    form.say(t("stray-removed"));
    // Without another, the way leads to the section's heading.
    form.view.goTo(next?.path ?? path);
  };
  return html`<div class="line" role="group" aria-label=${name} data-at=${path}>
    ${content}
    <div>
      <button type="button" class="link" part="link" @click=${remove}>${t("line-remove", { name })}</button>
    </div>
  </div>`;
}

/** What another guideline that is here has by an id, if any of them. */
export function fromOthers<Part extends { readonly id: string }>(
  { others }: Pick<Form, "others">,
  id: string,
  of: (rulebook: Rulebook) => readonly Part[],
): Part | undefined {
  return others.flatMap((rulebook) => of(rulebook)).find((part) => part.id === id);
}
