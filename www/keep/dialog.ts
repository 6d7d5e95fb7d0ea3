/** The drafts in this browser: to open, copy and remove, and to begin another. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Form } from "../parts/form";
import { nameOf, type Keeping } from "./keeping";
import type { Kept } from "./shelf";

export function draftsDialog(form: Form, keeping: Keeping): TemplateResult | typeof nothing {
  const { t } = form.view;
  const { list, stuck, keeper } = keeping;
  if (!list) return nothing;
  return html`<dialog
    class="asked drafts"
    part="dialog"
    aria-labelledby="drafts-title"
    @close=${() => keeping.hideList()}
  >
    <form method="dialog">
      <div class="bar">
        <h2 id="drafts-title" tabindex="-1" autofocus>${t("drafts-title")}</h2>
        <button type="button" class="act" part="button" @click=${() => void keeping.startNew()}>
          ${t("drafts-new")}
        </button>
      </div>
      <p class="soft small">${t("drafts-about")}</p>
      ${stuck ? html`<p class="warning" role="alert">${t("drafts-stuck")}</p>` : nothing}
      ${
        list.length === 0
          ? html`<p>${t(keeper.trouble ? `keep-trouble-${keeper.trouble}` : "drafts-none")}</p>`
          : html`<ul>
              ${repeat(
                list,
                ({ id }) => id,
                (kept) => draftItem(form, keeping, kept),
              )}
            </ul>`
      }
      ${persistence(form, keeping)}
      <div class="bar"><button class="act main" part="button button-main">${t("drafts-close")}</button></div>
    </form>
  </dialog>`;
}

function draftItem(form: Form, keeping: Keeping, kept: Kept): TemplateResult {
  const { t, lang } = form.view;
  const { id, rulebook } = kept;
  const name = nameOf(t, kept.name);
  const isOpen = id === keeping.keeper.id;
  const title = form.rulebooks.find((known) => known.id === rulebook)?.title[lang] ?? rulebook;
  const when = new Intl.DateTimeFormat(lang === "sv" ? "sv-SE" : "en-SE", { dateStyle: "medium", timeStyle: "short" });
  const about = html`<span class="hidden"> ${name}</span>`;
  return html`<li aria-current=${isOpen ? "true" : nothing}>
    <div>
      <strong>${name}</strong>${isOpen ? html` <span class="mark">${t("drafts-now")}</span>` : nothing}
      <span class="soft small"
        >${title} · <span class="when">${t("drafts-changed", { when: when.format(kept.changed) })}</span></span
      >
    </div>
    <div class="acts">
      ${
        isOpen
          ? nothing
          : html`<button type="button" class="act" part="button" @click=${() => void keeping.openOther(id)}>
              ${t("drafts-open")}${about}
            </button>`
      }
      <button type="button" class="link" part="link" @click=${() => void keeping.copy(id)}>
        ${t("drafts-copy")}${about}
      </button>
      <button type="button" class="link" part="link" @click=${(event: Event) => remove(form, keeping, kept, event)}>
        ${t("drafts-remove")}${about}
      </button>
    </div>
  </li>`;
}

/** The focus goes to the heading of the list: the button that was pressed is gone with its draft. */
function remove(form: Form, keeping: Keeping, kept: Kept, event: Event): void {
  const { t } = form.view;
  const heading = (event.currentTarget as HTMLElement).closest("dialog")?.querySelector("h2");
  form.ask({
    title: t("drafts-remove-title", { name: nameOf(t, kept.name) }),
    text: t("drafts-remove-text"),
    yes: t("drafts-remove"),
    go: () => void keeping.remove(kept.id).then(() => heading?.focus()),
  });
}

/** Asked of the browser only when the person asks for it: some browsers ask the person in turn. */
function persistence(form: Form, keeping: Keeping): TemplateResult | typeof nothing {
  const { t } = form.view;
  const { list, persisted } = keeping;
  if (list?.length === 0 || persisted === null) return nothing;
  if (persisted) return html`<p class="soft small">${t("drafts-persisted")}</p>`;
  return html`<p class="soft small">
    ${t(keeping.refusedToPersist ? "drafts-not-persisted" : "drafts-persist-about")}
    <button type="button" class="link" part="link" @click=${() => void keeping.persist()}>
      ${t("drafts-persist")}
    </button>
  </p>`;
}
