/** The sheet «Importera tabell»: a table is pasted or chosen, looked at, and taken in. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { units, type Unit } from "../amounts/amounts";
import type { ResultView } from "../element/view";
import type { Form } from "../parts/form";
import { download } from "../take/download";
import type { ImportSheet, Workbench } from "../take/exchange";
import type { Built } from "./build";
import { builtOf, wanting, type Asking, type Importing, type Shown } from "./importing";
import { previewTable } from "./preview";
import { template } from "./template";
import { unreadList } from "./unread";
import { rowKinds, type RowKind } from "./vocabulary";

export function importSheet(form: Workbench, sheet: ImportSheet): TemplateResult {
  const { exchange, view } = form;
  const { importing } = sheet;
  return html`<dialog
    class="sheet wide"
    part="dialog"
    aria-labelledby="sheet-title"
    @close=${() => exchange.closed(sheet)}
  >
    <div class="sheet-body">
      <h2 id="sheet-title" tabindex="-1">${view.t("import-title")}</h2>
      ${importing.step === "source" ? source(form, importing) : preview(form, importing)}
    </div>
  </dialog>`;
}

function source(form: Workbench, { text, refused }: Asking): TemplateResult {
  const { exchange, view } = form;
  const { t } = view;
  const read = (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest("dialog")?.querySelector("textarea");
    void exchange.readTable(field?.value ?? "");
  };
  return html`<p>${t("import-about")}</p>
    <div class="field wide">
      <label for="import-text">${t("import-paste")}</label>
      <p class="hint" id="import-hint">${t("import-paste-hint")}</p>
      <textarea
        id="import-text"
        autofocus
        spellcheck="false"
        aria-invalid=${refused ? "true" : nothing}
        aria-describedby="import-hint import-refused"
        .value=${text}
      ></textarea>
      <p id="import-refused" class=${refused ? "note bad" : ""} role="status">${refused ?? ""}</p>
    </div>
    <div class="bar">
      <button type="button" class="link" part="link" @click=${() => download(template(form))}>
        ${t("import-template")}
      </button>
      <button type="button" class="act" part="button" @click=${() => exchange.chooseFile()}>
        ${t("import-choose")}
      </button>
      <button type="button" class="act" part="button" @click=${() => exchange.close()}>${t("dialog-no")}</button>
      <button type="button" class="act main" part="button button-main" @click=${read}>${t("import-read")}</button>
    </div>`;
}

function preview(form: Workbench, shown: Shown): TemplateResult {
  const { exchange, view } = form;
  const { t } = view;
  const { plan, text } = shown;
  const built = builtOf(form, shown);
  const lines = built ? built.costs + built.effects + built.upkeep : 0;
  const go = (importing: Importing) => exchange.show({ kind: "import", importing });
  const set = (change: Partial<Shown["plan"]>) => go({ ...shown, plan: { ...plan, ...change } });
  const valueOf = (event: Event) => (event.currentTarget as HTMLSelectElement).value;
  return html`<p>${t("import-check")}</p>
    <div class="fields">
      <div class="field">
        <label for="import-kind">${t("import-kind-otherwise")}</label>
        <select id="import-kind" @change=${(event: Event) => set({ kind: valueOf(event) as RowKind })}>
          ${rowKinds.map(
            (kind) =>
              html`<option value=${kind} .selected=${live(kind === plan.kind)}>${t(`import-kind-${kind}`)}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="import-unit">${t("import-unit")}</label>
        <select id="import-unit" @change=${(event: Event) => set({ unit: valueOf(event) as Unit })}>
          ${units.map((unit) => html`<option value=${unit} .selected=${live(unit === plan.unit)}>${t(`unit-${unit}`)}</option>`)}
        </select>
      </div>
    </div>
    ${previewTable(form, shown, built, go)}
    <div role="status" class="comes-to">${summary(form, shown, built)}</div>
    ${built ? unreadList(form, shown, built) : nothing}
    <div class="bar">
      <button type="button" class="link" part="link" @click=${() => go({ step: "source", text, refused: null })}>
        ${t("import-back")}
      </button>
      <button type="button" class="act" part="button" @click=${() => exchange.close()}>${t("dialog-no")}</button>
      <button
        type="button"
        class="act main"
        part="button button-main"
        ?disabled=${lines === 0}
        @click=${() => built && take(form, built)}
      >
        ${t("import-go")}
      </button>
    </div>`;
}

/** What the table comes to, or what it lacks. */
function summary({ view, draft }: Form, { plan }: Shown, built: Built | null): TemplateResult {
  const { t } = view;
  const missing = wanting(plan);
  if (!built || missing) return html`<p class="note warn">${t(`import-wants-${missing ?? "amounts"}`)}</p>`;
  const { parties, firstYear } = built;
  const begins = Number(draft.application.period.start.slice(0, 4));
  return html`<p>${t("import-comes-to", { lines: linesIn(view, built) })}</p>
    ${parties.length > 0 ? html`<p>${t("import-parties", { count: parties.length, names: parties.join(", ") })}</p>` : nothing}
    ${
      firstYear !== null && firstYear < begins
        ? html`<p class="note warn">${t("import-early", { year: firstYear, begins })}</p>`
        : nothing
    }`;
}

/** "3 kostnader och en effekt" */
function linesIn({ t, lang }: ResultView, { costs, effects, upkeep }: Built): string {
  const counts = [
    costs > 0 && t("import-costs", { count: costs }),
    effects > 0 && t("import-effects", { count: effects }),
    upkeep > 0 && t("import-upkeep", { count: upkeep }),
  ].filter((text) => text !== false);
  return counts.length > 0 ? new Intl.ListFormat(lang).format(counts) : t("import-nothing");
}

function take(form: Workbench, built: Built): void {
  const { exchange, view, store } = form;
  const { changes, refused } = built;
  exchange.close();
  store.setAll(changes, refused);
  const paths = refused.map(([path]) => path);
  for (const grid of ["costs", "effects", "upkeep"] as const) showRefused(form, grid, paths);
  const done = view.t("import-done", { lines: linesIn(view, built) });
  exchange.say(refused.length > 0 ? `${done} ${view.t("import-done-refused", { count: refused.length })}` : done);
  const [first] = changes.map(([path]) => path).filter((path) => path !== "/parties");
  if (first) void exchange.goTo(paths[0] ?? first);
}

/** A text that cannot be read has a field to stand in, however late its year. */
function showRefused(form: Form, grid: "costs" | "effects" | "upkeep", paths: readonly string[]): void {
  const years = paths.filter((path) => path.startsWith(`/${grid}/`)).map((path) => Number(path.slice(-4)));
  if (years.length > 0) form.showYearsTo(grid, Math.max(form.laterYears.get(grid) ?? 0, ...years));
}
