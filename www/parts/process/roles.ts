/** Who does what: the guideline's roles, else those of another document, each with room for a name. */
import { html, nothing, type TemplateResult } from "lit";
import type { Citation, Rulebook, Text } from "../../../src/types.d.ts";
import { to } from "../../draft/pointer";
import { citeText } from "../../result/citations";
import { foldable } from "../../result/parts";
import { roles as described } from "../../shared-material.json";
import { field } from "../field/field";
import type { Form } from "../form";
import { placeIn, straysIn } from "../stands";
import { fromOthers, straysPart, type Stray } from "../strays/strays";
import { interpretationsOf } from "./sources";

export interface Role {
  readonly id: string;
  readonly title: Text;
  readonly duties: readonly Text[];
  readonly cite?: Citation;
}

/** The roles that people can take on, and whether the guideline itself has them. */
export function rolesOf({ roles = [] }: Rulebook): { readonly roles: readonly Role[]; readonly own: boolean } {
  return roles.length > 0 ? { roles, own: true } : { roles: described, own: false };
}

export function rolesPart(form: Form): TemplateResult {
  const { view } = form;
  const { t, rulebook } = view;
  const { roles, own } = rolesOf(rulebook);
  const cite = roles[0]?.cite;
  return html`<div class="block">
    <h3>${t("process-roles")}</h3>
    ${
      own || !cite
        ? nothing
        : html`<p class="note">
            <strong>${t("process-roles-borrowed")}</strong> ${t("process-roles-borrowed-text")}
            <span class="soft small" lang="sv">${citeText(view, cite)}</span>
          </p>`
    }
    <ul class="roles">
      ${roles.map((role) => roleOf(form, role, own))}
    </ul>
    ${interpretationsOf(view, ["/roles"])} ${straysPart(form, "people", strayPeople(form, roles))}
  </div>`;
}

/** Those who have taken on a role of another guideline. */
function strayPeople(form: Form, roles: readonly Role[]): Stray[] {
  const { t, lang } = form.view;
  return straysIn(form, "/beside/people", roles).map((id, index) => {
    const path = placeIn("/beside/people", id);
    const name =
      fromOthers(form, id, (rulebook) => rolesOf(rulebook).roles)?.title[lang] ??
      t("stray-role", { number: index + 1 });
    return {
      path,
      name,
      content: html`<h4>${name}</h4>
        ${field(form, { path, kind: "text", label: t("process-person") })}`,
    };
  });
}

function roleOf(form: Form, { id, title, duties, cite }: Role, own: boolean): TemplateResult {
  const { view } = form;
  const { t, lang } = view;
  const list = () =>
    html`<ul>
      ${duties.map((duty) => html`<li>${duty[lang]}</li>`)}
    </ul>`;
  return html`<li>
    <div class="role" role="group" aria-labelledby="role-${id}">
      <div>
        <h4 id="role-${id}">${title[lang]}</h4>
        ${own ? list() : foldable(view, `role-${id}`, t("process-duties", { count: duties.length }), list)}
        ${own && cite ? html`<p class="soft small" lang="sv">${cite.section}</p>` : nothing}
      </div>
      ${field(form, { path: `/beside${to("people", id)}`, kind: "text", label: t("process-person") })}
    </div>
  </li>`;
}
