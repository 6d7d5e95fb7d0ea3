/** Lists the cells that could not be read, each with its row, its column and what to do. */
import { html, nothing, type TemplateResult } from "lit";
import type { Form } from "../parts/form";
import { errorText } from "../result/texts";
import type { Built, Unread } from "./build";
import type { Shown } from "./importing";

export function unreadList(form: Form, shown: Shown, { unread }: Built): TemplateResult | typeof nothing {
  const { t } = form.view;
  if (unread.length === 0) return nothing;
  return html`<div>
    <h3 id="import-unread">${t("import-unread", { count: unread.length })}</h3>
    <div class="told" tabindex="0" role="group" aria-labelledby="import-unread">
      <ul>
        ${unread.map((cell) => html`<li>${unreadText(form, shown, cell)}</li>`)}
      </ul>
    </div>
  </div>`;
}

function unreadText({ view }: Form, { rows, plan }: Shown, { row, column, text, why }: Unread): string {
  const { t } = view;
  const heading = rows[plan.header]?.[column] || t("import-column", { number: column + 1 });
  const place = t("import-unread-at", { number: row + 1, heading, text });
  if (why === "unknown_kind") return `${place} ${t("import-unknown-kind", { kind: t(`import-kind-${plan.kind}`) })}`;
  if (why === "unknown_funding") return `${place} ${t("import-unknown-funding")}`;
  if (why === "unknown_unit") return `${place} ${t("import-unknown-unit", { unit: t(`unit-${plan.unit}`) })}`;
  if (why === "unknown_year") return `${place} ${t("import-unknown-year")}`;
  return `${place} ${errorText(view, { code: why, path: "", args: { given: text } })}`;
}
