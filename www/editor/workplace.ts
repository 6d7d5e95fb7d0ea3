/** The editor's frame: what is open and how it stands, the chapters, and beside them what the rules mean. */
import { html, nothing, type TemplateResult } from "lit";
import type { Way } from "../element/steps";
import { chapterParts, contents, mending } from "./chapters";
import { inWords, textOf } from "./json";
import type { Standing } from "./keeping";
import type { Sheet } from "./sheet";

export type Side = "compare" | "preview";

export interface Workplace {
  readonly sheet: Sheet;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly standing: Standing;
  readonly resumed: boolean;
  readonly side: Side;
  /** How it stands, in a sentence. */
  readonly summary: string;
  step(way: Way): void;
  save(): void;
  startPage(): void;
  readonly startOver: () => void;
  readonly insist: () => void;
  show(side: Side): void;
  leadToChapter(id: string): void;
  leadTo(selector: string): void;
  use(): TemplateResult;
  comparison(): TemplateResult;
  preview(): TemplateResult;
}

export function workplace(at: Workplace): TemplateResult {
  const { sheet } = at;
  return html`${top(at)}
    <div class="columns">
      ${contents(sheet, (id) => at.leadToChapter(id))}
      <div class="sheet">${mending(sheet)} ${chapterParts(sheet, () => at.use())}</div>
      ${beside(at)}
    </div>
    ${glance(at)}`;
}

function top(at: Workplace): TemplateResult {
  const { t, work } = at.sheet;
  const title = inWords(work.rulebook["title"], t.lang) || t("editor-unnamed");
  const from = inWords(work.start.rulebook["title"], t.lang) || textOf(work.start.rulebook["id"]);
  return html`<header class="top">
      <h1 tabindex="-1">${title}</h1>
      <p class="soft">
        ${t("editor-begun-from", { title: from || t("editor-unnamed") })}
        <button type="button" class="link" @click=${() => at.startPage()}>${t("editor-begin-other")}</button>
      </p>
      ${at.resumed ? resumed(at) : nothing} ${elsewhere(at)}
    </header>
    ${tools(at)}`;
}

function resumed({ sheet: { t }, startOver }: Workplace): TemplateResult {
  return html`<p class="note">
    ${t("editor-resumed")}
    <button type="button" class="link" @click=${startOver}>${t("editor-start-over")}</button>
  </p>`;
}

function elsewhere({ sheet: { t }, standing, insist }: Workplace): TemplateResult | typeof nothing {
  if (standing !== "elsewhere" && standing !== "trouble") return nothing;
  return html`<p class="note warn">
    ${t(`editor-note-${standing}`)}
    <button type="button" class="link" @click=${insist}>${t(`editor-insist-${standing}`)}</button>
  </p>`;
}

function tools(at: Workplace): TemplateResult {
  const { t, faults } = at.sheet;
  return html`<div class="tools" role="group" aria-label=${t("editor-tools")}>
    <button type="button" class="act" ?disabled=${!at.canUndo} @click=${() => at.step("undo")}>
      ${t("tools-undo")}
    </button>
    <button type="button" class="act" ?disabled=${!at.canRedo} @click=${() => at.step("redo")}>
      ${t("tools-redo")}
    </button>
    <span class="soft small standing" data-standing=${at.standing}>${t(`editor-standing-${at.standing}`)}</span>
    ${
      faults.length > 0
        ? html`<button type="button" class="link state stops" @click=${() => at.leadTo("#mending")}>
            ${t("editor-to-mend", { count: faults.length })}
          </button>`
        : nothing
    }
    <button type="button" class="act main" @click=${() => at.save()}>${t("editor-save")}</button>
  </div>`;
}

const sides: readonly Side[] = ["compare", "preview"];

function beside(at: Workplace): TemplateResult {
  const { t } = at.sheet;
  return html`<aside class="beside" aria-labelledby="beside">
    <h2 id="beside" tabindex="-1">${t(`editor-side-${at.side}-title`)}</h2>
    <fieldset class="units">
      <legend class="hidden">${t("editor-side")}</legend>
      ${sides.map(
        (side) =>
          html`<label
            ><input type="radio" name="side" .checked=${side === at.side} @change=${() => at.show(side)} />${t(
              `editor-side-${side}`,
            )}</label
          >`,
      )}
    </fieldset>
    ${at.side === "compare" ? at.comparison() : at.preview()}
  </aside>`;
}

/** Where what stands beside is out of sight, it is one press away. */
function glance(at: Workplace): TemplateResult {
  const { t } = at.sheet;
  return html`<div class="glance">
    <p>${at.summary || t("editor-no-answer")}</p>
    <button type="button" class="act" @click=${() => at.leadTo("#beside")}>${t("editor-side-compare")}</button>
  </div>`;
}
