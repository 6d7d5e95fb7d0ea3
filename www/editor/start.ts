/** Where to begin: what was begun before, a municipality's rules, an example, or a file. */
import { html, nothing, type TemplateResult } from "lit";
import type { RulebookSummary } from "../../src/types.d.ts";
import type { T } from "../words/words";
import type { FileRefusal } from "./files";
import { inWords, textOf, type Json } from "./json";
import type { Kept } from "./keep";

export interface Beginnings {
  readonly t: T;
  readonly kept: readonly Kept[];
  readonly rulebooks: readonly RulebookSummary[];
  readonly variants: readonly { readonly name: string; readonly rulebook: Json }[];
  readonly refusal: FileRefusal | null;
  /** Work lies open behind this. */
  readonly canGoBack: boolean;
  readonly resume: (kept: Kept) => void;
  readonly forget: (kept: Kept) => void;
  builtIn(id: string): void;
  variant(name: string): void;
  file(file: File): void;
  back(): void;
}

export function startPage(start: Beginnings): TemplateResult {
  const { t, kept, rulebooks, variants } = start;
  return html`<div class="start">
    <header>
      <h1 tabindex="-1">${t("editor-start-title")}</h1>
      <p class="lead">${t("editor-start-lead")}</p>
      ${
        start.canGoBack
          ? html`<p>
              <button type="button" class="link" @click=${() => start.back()}>${t("editor-start-back")}</button>
            </p>`
          : nothing
      }
    </header>
    ${
      kept.length === 0
        ? nothing
        : html`<section>
            <h2>${t("editor-start-kept")}</h2>
            <ul class="beginnings">
              ${kept.map((each) => keptRow(start, each))}
            </ul>
          </section>`
    }
    <section>
      <h2>${t("editor-start-built-in")}</h2>
      <ul class="beginnings">
        ${rulebooks.map(({ id, title, municipality, status }) =>
          row(title[t.lang], `${municipality}. ${t(`result-status-${status}`)}.`, () => start.builtIn(id)),
        )}
      </ul>
    </section>
    ${
      variants.length === 0
        ? nothing
        : html`<section>
            <h2>${t("editor-start-examples")}</h2>
            <p class="hint">${t("editor-start-examples-help")}</p>
            <ul class="beginnings">
              ${variants.map(({ name, rulebook }) =>
                row(inWords(rulebook["title"], t.lang) || name, textOf(rulebook["municipality"]), () =>
                  start.variant(name),
                ),
              )}
            </ul>
          </section>`
    }
    <section>
      <h2>${t("editor-start-file")}</h2>
      ${fileField(t, start.refusal, (file) => start.file(file))}
    </section>
  </div>`;
}

function row(title: string, about: string, go: () => void): TemplateResult {
  return html`<li>
    <button type="button" class="beginning" @click=${go}>
      <span class="name">${title}</span><span class="soft small">${about}</span>
    </button>
  </li>`;
}

function keptRow({ t, resume, forget }: Beginnings, kept: Kept): TemplateResult {
  const { rulebook } = kept.work;
  const title = inWords(rulebook["title"], t.lang) || textOf(rulebook["id"]) || t("editor-unnamed");
  const when = new Intl.DateTimeFormat(t.lang === "sv" ? "sv-SE" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  }).format(kept.changed);
  return html`<li>
    <button type="button" class="beginning" @click=${() => resume(kept)}>
      <span class="name">${title}</span><span class="soft small">${t("editor-changed-when", { when })}</span>
    </button>
    <button type="button" class="link" @click=${() => forget(kept)}>
      ${t("editor-forget")}<span class="hidden"> (${title})</span>
    </button>
  </li>`;
}

/** A file of one's own; why it could not be opened stands at the field. */
export function fileField(t: T, refusal: FileRefusal | null, take: (file: File) => void): TemplateResult {
  const chosen = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) take(file);
    // The same file can be chosen again, once it has been mended.
    input.value = "";
  };
  return html`<div class="field wide">
    <label for="file">${t("editor-file")}</label>
    <p class="hint" id="file-hint">${t("editor-file-help")}</p>
    <input
      id="file"
      type="file"
      accept=".json,application/json"
      aria-invalid=${refusal ? "true" : nothing}
      aria-describedby=${refusal ? "file-hint file-notes" : "file-hint"}
      @change=${chosen}
    />
    ${refusal ? html`<div class="notes" id="file-notes"><p class="note bad">${t(`editor-file-${refusal}`)}</p></div>` : nothing}
  </div>`;
}
