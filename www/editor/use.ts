/** How the rules come onto a page: the file, and the lines to copy. */
import { html, nothing, type TemplateResult } from "lit";
import { version } from "../../pkg/package.json";
import type { T } from "../words/words";
import { fileNameOf } from "./files";
import type { Json } from "./json";

export type Snippet = "element" | "frame";
export interface Copied {
  readonly which: Snippet;
  /** The clipboard took it, or the browser keeps that to itself and the text is marked for the reader's own keys. */
  readonly how: "copied" | "selected";
}

/** Where the guide has the calculator's files: a folder for each version. */
const folder = `/aterforing-${version}`;

export function snippetOf(which: Snippet, rulebook: Json, lang: string): string {
  const source = `rulebook-src="/regler/${fileNameOf(rulebook)}" lang="${lang}"`;
  return which === "element"
    ? `<script type="module" src="${folder}/element/aterforing-kalkyl.js"></script>\n<aterforing-kalkyl ${source}></aterforing-kalkyl>`
    : `<script type="module" src="${folder}/aterforing-ram.js"></script>\n<aterforing-ram src="${folder}/frame.html" ${source}></aterforing-ram>`;
}

export interface Use {
  readonly t: T;
  readonly rulebook: Json;
  readonly faults: number;
  /** How many texts could not be read, and so are not in the file. */
  readonly unread: number;
  readonly copied: Copied | null;
  readonly save: () => void;
  readonly copy: (which: Snippet, event: Event) => void;
}

export function usePart(use: Use): TemplateResult {
  const { t, rulebook, faults, unread, save } = use;
  const name = fileNameOf(rulebook);
  return html`<p class="hint">${t("editor-use-save")}</p>
    ${faults > 0 ? html`<p class="note warn">${t("editor-use-faulty", { count: faults })}</p>` : nothing}
    ${unread > 0 ? html`<p class="note warn">${t("editor-use-unread", { count: unread })}</p>` : nothing}
    <p><button type="button" class="act main" @click=${save}>${t("editor-save-file", { name })}</button></p>
    ${snippet(use, "element")} ${snippet(use, "frame")}`;
}

function snippet({ t, rulebook, copied, copy }: Use, which: Snippet): TemplateResult {
  const done = copied?.which === which ? copied.how : null;
  const lines = snippetOf(which, rulebook, t.lang);
  return html`<div class="field wide snippet">
    <label for="snippet-${which}">${t(`editor-snippet-${which}`)}</label>
    <p class="hint" id="snippet-${which}-hint">${t(`editor-snippet-${which}-help`)}</p>
    <textarea
      id="snippet-${which}"
      class="code"
      readonly
      rows="4"
      spellcheck="false"
      aria-describedby="snippet-${which}-hint"
      .value=${lines}
      @focus=${(event: Event) => (event.currentTarget as HTMLTextAreaElement).select()}
    ></textarea>
    <p class="bar">
      <button type="button" class="act" @click=${(event: Event) => copy(which, event)}>
        ${t("editor-copy")}<span class="hidden"> (${t(`editor-snippet-${which}`)})</span>
      </button>
      <span role="status">${done ? t(`editor-copy-${done}`) : ""}</span>
    </p>
  </div>`;
}

/** Where the browser keeps the clipboard to itself, the text is marked for the reader's own keys. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<Copied["how"]> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    field?.focus();
    field?.select();
    return "selected";
  }
}
