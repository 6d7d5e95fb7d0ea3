/** The drafts in this browser: to open, copy and remove, and to begin another. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Form } from "../parts/form";
import type { T } from "../words/words";
import { nameOf, type Hitch, type Keeping } from "./keeping";
import type { Kept } from "./shelf";

export function draftsDialog(form: Form, keeping: Keeping): TemplateResult | typeof nothing {
  const { t } = form.view;
  const { list, keeper } = keeping;
  if (!list) return nothing;
  const trouble = keeper.trouble && t(`keep-trouble-${keeper.trouble}`);
  const told = hitchText(t, keeping.hitch) ?? (list.length > 0 ? trouble : null);
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
      ${told ? html`<p class="warning" role="alert">${told}</p>` : nothing}
      ${
        list.length === 0
          ? html`<p>${trouble ?? t("drafts-none")}</p>`
          : html`<ul>
              ${repeat(
                list,
                ({ id }) => id,
                (kept) => draftItem(form, keeping, kept, isNamesake(list, kept)),
              )}
            </ul>`
      }
      ${persistence(form, keeping)}
      <div class="bar"><button class="act main" part="button button-main">${t("drafts-close")}</button></div>
    </form>
  </dialog>`;
}

function hitchText(t: T, hitch: Hitch | null): string | null {
  return hitch && t(`drafts-${hitch.kind}`, { name: nameOf(t, hitch.kind === "refused" ? hitch.name : "") });
}

/** Whether another draft is called the same. */
function isNamesake(list: readonly Kept[], { id, name }: Kept): boolean {
  return list.some((other) => other.id !== id && other.name.trim() === name.trim());
}

/** Namesakes are told apart by the second, for those who listen too. */
function draftItem(form: Form, keeping: Keeping, kept: Kept, isNamesake: boolean): TemplateResult {
  const { t, lang } = form.view;
  const { id, rulebook } = kept;
  const name = nameOf(t, kept.name);
  const { keeper } = keeping;
  const isOpen = id === keeper.id;
  const mark = isOpen ? t("drafts-now") : id === keeper.rival ? t("drafts-rival") : "";
  const title = form.rulebooks.find((known) => known.id === rulebook)?.title[lang] ?? rulebook;
  const timeStyle = isNamesake ? "medium" : "short";
  const format = new Intl.DateTimeFormat(lang === "sv" ? "sv-SE" : "en-SE", { dateStyle: "medium", timeStyle });
  const changed = t("drafts-changed", { when: format.format(kept.changed) });
  const about = html`<span class="hidden"> ${isNamesake ? `${name}, ${changed}` : name}</span>`;
  return html`<li aria-current=${isOpen ? "true" : nothing}>
    <div>
      <strong>${name}</strong>${mark ? html`&nbsp; <span class="mark">${mark}</span>` : nothing}
      <span class="soft small">${title} · <span class="when">${changed}</span></span>
    </div>
    <div class="acts">
      ${
        isOpen
          ? nothing
          : html`<button type="button" class="act" part="button" @click=${act(keeping, () => keeping.openOther(id))}>
              ${t("drafts-open")}${about}
            </button>`
      }
      <button type="button" class="link" part="link" @click=${act(keeping, () => keeping.copy(id))}>
        ${t("drafts-copy")}${about}
      </button>
      <button type="button" class="link" part="link" @click=${(event: Event) => remove(form, keeping, kept, event)}>
        ${t("drafts-remove")}${about}
      </button>
    </div>
  </li>`;
}

/** Where the draft turns out to be gone, its button goes, and the focus moves to the heading of the list. */
function act(keeping: Keeping, run: () => Promise<void>): (event: Event) => Promise<void> {
  return async ({ currentTarget }) => {
    const heading = (currentTarget as HTMLElement).closest("dialog")?.querySelector("h2");
    await run();
    if (keeping.hitch?.kind === "gone") heading?.focus();
  };
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
