/**
 * The menus of the toolbar: «Dela», «Öppna» and «Hämta». Each is a button that
 * folds out a plain list of buttons. What they do is the exchange's matter.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { MenuName, Workbench } from "./exchange";

/** A link to the draft where the page has one to give, and the file to send. */
export function shareMenu(form: Workbench): TemplateResult {
  const { view, exchange } = form;
  const { t } = view;
  return menu(form, "share", [
    ...(exchange.linkBase === null ? [] : [{ text: t("share-link"), go: () => void exchange.showLink() }]),
    { text: t("share-file"), go: () => void exchange.save("file") },
  ]);
}

/** A draft out of a file, or lines out of a table. */
export function openMenu(form: Workbench): TemplateResult {
  const { view, exchange } = form;
  const { t } = view;
  return menu(form, "open", [
    { text: t("open-file"), go: () => exchange.chooseFile() },
    { text: t("open-table"), go: () => exchange.showImport() },
  ]);
}

/** What is taken along, each in the form that its reader wants. */
export function takeMenu(form: Workbench): TemplateResult {
  const { view, exchange } = form;
  const { t } = view;
  return menu(form, "take", [
    { text: t("take-xlsx"), go: () => void exchange.save("xlsx") },
    { text: t("take-docx"), go: () => void exchange.save("docx") },
    { text: t("take-print"), go: () => exchange.print() },
    { text: t("take-csv"), go: () => void exchange.save("csv") },
    { text: t("take-file"), go: () => void exchange.save("file") },
  ]);
}

interface Item {
  readonly text: string;
  readonly go: () => void;
}

function menu({ view, exchange }: Workbench, name: MenuName, items: readonly Item[]): TemplateResult {
  const { t } = view;
  const open = exchange.menu === name;
  const chosen = (go: () => void) => {
    exchange.closeMenu(true);
    go();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    exchange.closeMenu(true);
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !(currentTarget as Node).contains(relatedTarget)) exchange.closeMenu(false);
  };
  return html`<div class="menu" data-menu=${name} @keydown=${pressed} @focusout=${left}>
    <button
      type="button"
      class="act"
      part="button"
      aria-expanded=${open}
      aria-controls="menu-${name}"
      @click=${() => exchange.toggleMenu(name)}
    >
      ${t(`menu-${name}`)}
    </button>
    <ul id="menu-${name}" ?hidden=${!open} aria-label=${t(`menu-${name}`)}>
      ${
        open
          ? items.map(
              ({ text, go }) => html`<li><button type="button" @click=${() => chosen(go)}>${text}</button></li>`,
            )
          : nothing
      }
    </ul>
  </div>`;
}
