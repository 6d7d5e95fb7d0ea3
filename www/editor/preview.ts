/** How the rules read, as a municipality's visitors meet them. */
import { html, nothing, type TemplateResult } from "lit";
import type { Rulebook } from "../../src/types.d.ts";
import { ruleDocument } from "../rules/document";
import type { T } from "../words/words";
import type { Json } from "./json";

export function preview(t: T, usable: Json | null, stale: boolean): TemplateResult {
  const note = stale
    ? html`<p class="note warn">${t(usable ? "editor-preview-stale" : "editor-preview-none")}</p>`
    : nothing;
  if (!usable) return html`${note}`;
  const document = ruleDocument(usable as unknown as Rulebook, t, { prefix: "preview", level: 2, links: false });
  return html`${note}
    <div class="preview">${document}</div>`;
}
