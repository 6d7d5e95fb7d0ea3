/**
 * `<aterforing-kalkyl>`: the whole form in one element with one shadow root.
 * It holds the draft and what is folded out; the parts draw from that, and
 * what is typed comes back here.
 *
 * Attributes: `rulebook` (an id), `lang` ("sv" or "en"), `unit`.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { NoFund, RulebookSummary, YearMonth } from "../../src/types.d.ts";
import { units } from "../amounts/amounts";
import { emptyDraft, isEmpty, type Draft } from "../draft/draft";
import { to, type Pointer } from "../draft/pointer";
import { DraftStore } from "../draft/store";
import type { Marked } from "../grid/marked";
import { phaseYears, yearsAfter, type GridName } from "../grid/years";
import { getRulebook, listRulebooks, loadModule } from "../module";
import { lineKey, type Editing, type Form, type Question } from "../parts/form";
import { sectionOf, type SectionId } from "../parts/sections";
import { resultSummary } from "../result/result";
import { words, type Lang, type T } from "../words/words";
import { Announcer } from "./announce";
import { answer, type Answer } from "./assessing";
import { columns } from "./columns";
import { askDialog } from "./dialog";
import { exampleOf } from "./example";
import { controlOf, isFigure, isTyped, take, takeSetting } from "./input";
import { goTo, goToStart, isShown, lineOf, placeFor } from "./places";
import { sectionInSight } from "./sight";
import { styles } from "./styles";
import type { ContractErrorLike, ResultView, Source } from "./view";

interface Loaded {
  readonly rulebooks: readonly RulebookSummary[];
  readonly withoutFund: readonly NoFund[];
  readonly sources: readonly Source[];
  readonly store: DraftStore;
}

export class AterforingKalkyl extends LitElement {
  static override styles = styles;
  static override properties = {
    lang: { type: String },
    rulebook: { type: String },
    unit: { type: String },
    loaded: { state: true },
    failed: { state: true },
    editing: { state: true },
    open: { state: true },
    laterYears: { state: true },
    marked: { state: true },
    question: { state: true },
    said: { state: true },
    current: { state: true },
  };

  declare lang: string;
  declare rulebook: string | undefined;
  declare unit: string | undefined;
  declare private loaded: Loaded | null;
  declare private failed: boolean;
  declare private editing: Editing | null;
  declare private open: ReadonlySet<string>;
  declare private laterYears: ReadonlyMap<GridName, number>;
  declare private marked: Marked | null;
  declare private question: Question | null;
  declare private said: string;
  declare private current: SectionId | null;

  #answer: Answer | null = null;
  #answered: Draft | null = null;
  #before: { readonly path: Pointer; readonly value: unknown } | null = null;
  #stopWatching: (() => void) | null = null;
  readonly #announcer = new Announcer((text) => {
    this.said = text;
  });

  constructor() {
    super();
    this.lang = "sv";
    this.loaded = null;
    this.failed = false;
    this.editing = null;
    this.open = new Set();
    this.laterYears = new Map();
    this.marked = null;
    this.question = null;
    this.said = "";
    this.current = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#announcer.resume();
    if (this.loaded) this.#watch();
    else void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#announcer.stop();
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = sectionInSight(this.renderRoot, (id) => {
      this.current = id;
    });
  }

  /** The draft as it stands; null until the calculation has been loaded. */
  get draft(): Draft | null {
    return this.loaded?.store.draft ?? null;
  }

  /** Puts another draft in its place, without asking. */
  set draft(draft: Draft) {
    this.loaded?.store.replace(draft);
  }

  /** Leads to the field that a JSON Pointer into the application names, or to the nearest thing around it. */
  async goTo(path: Pointer): Promise<void> {
    const line = lineOf(path);
    if (line && line !== path && !isShown(this.renderRoot, path))
      this.#setOpen(lineKey(this.loaded?.store.at(line), line), true);
    await this.updateComplete;
    const place = placeFor(this.renderRoot, path);
    if (place) goTo(place, calm());
    else this.#lead(sectionOf(path));
  }

  async #load(): Promise<void> {
    try {
      await loadModule();
    } catch {
      this.failed = true;
      return;
    }
    const { rulebooks, withoutFund } = listRulebooks();
    const known = rulebooks.find(({ id }) => id === this.rulebook);
    const first = known ?? rulebooks.find(({ status }) => status === "adopted") ?? rulebooks[0];
    if (!first) throw new Error("the calculation module has no rule set");
    const unit = units.find((at) => at === this.unit) ?? "tkr";
    const store = new DraftStore({
      ...emptyDraft({ rulebook: first.id, lang: langOf(this.lang), today: thisMonth() }),
      unit,
    });
    store.listen(() => this.requestUpdate());
    this.loaded = { rulebooks, withoutFund, sources: sourcesOf(rulebooks), store };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was said in the other language is not left to be read.
    if (changed.has("lang")) this.said = "";
    if (!this.loaded) return;
    const { store } = this.loaded;
    if (changed.has("lang") && langOf(this.lang) !== store.draft.lang) store.choose({ lang: langOf(this.lang) });
    const unit = units.find((at) => at === this.unit);
    if (changed.has("unit") && unit) store.choose({ unit });
    if (changed.has("rulebook") && this.loaded.rulebooks.some(({ id }) => id === this.rulebook))
      this.#choose(this.rulebook);
    this.#assess(store.draft);
  }

  #choose(rulebook: string | undefined): void {
    if (rulebook && rulebook !== this.draft?.rulebook) this.loaded?.store.choose({ rulebook });
  }

  #assess(draft: Draft): void {
    const known = this.#answered;
    const same =
      known?.application === draft.application && known.rulebook === draft.rulebook && known.stage === draft.stage;
    if (!same) this.#answer = answer(draft, thisMonth(), this.#answer);
    this.#answered = draft;
  }

  protected override updated(changed: PropertyValues): void {
    // There are sections to look for only now.
    if (changed.has("loaded") && this.loaded && this.isConnected) this.#watch();
    const dialog = this.renderRoot.querySelector("dialog");
    if (dialog && this.question && !dialog.open) dialog.showModal();
    if (this.loaded && !changed.has("said")) this.#announceChange();
  }

  #announceChange(): void {
    const form = this.#form();
    if (form) this.#announcer.stands(resultSummary(form.view));
  }

  protected override render(): TemplateResult {
    const t = words(langOf(this.lang));
    const form = this.#form();
    return html`<div lang=${t.lang}>
      ${form ? this.#whole(form) : html`<p class="loading">${t(this.failed ? "load-failed" : "loading")}</p>`}
      <div class="hidden" role="status" aria-live="polite">${this.said}</div>
    </div>`;
  }

  #whole(form: Form): TemplateResult {
    return html`<div @input=${this.#take} @change=${this.#take} @focusin=${this.#enter} @focusout=${this.#leave}>
        ${columns(form, this.current, (id) => this.#lead(id))}
      </div>
      ${this.question ? askDialog(form.view.t, this.question, () => (this.question = null)) : nothing}`;
  }

  #form(): Form | null {
    if (!this.loaded || !this.#answer) return null;
    const { store, rulebooks, withoutFund } = this.loaded;
    return {
      view: this.#view(this.loaded, this.#answer),
      draft: store.draft,
      store,
      rulebooks,
      withoutFund,
      editing: this.editing,
      laterYears: this.laterYears,
      addYear: (grid) => this.#addYear(grid),
      showYearsTo: (grid, year) => (this.laterYears = new Map(this.laterYears).set(grid, year)),
      marked: this.marked,
      mark: (marked) => (this.marked = marked),
      edit: (editing) => (this.editing = editing),
      say: (text) => this.#announcer.happened(text),
      addLine: (list, item) => this.#addLine(list, item),
      removeLine: (path) => this.#removeLine(path),
      ask: (question) => (this.question = question),
      showExample: () => void this.#showExample(),
    };
  }

  #view({ store, sources, rulebooks }: Loaded, { rulebook, application, assessment, error }: Answer): ResultView {
    const { draft } = store;
    const refused = this.#refused(draft) ?? error;
    return {
      t: words(draft.lang),
      lang: draft.lang,
      unit: draft.unit,
      stage: draft.stage,
      application,
      rulebook,
      rulebooks,
      sources,
      assessment,
      error: refused,
      stale: refused !== null,
      goTo: (path) => void this.goTo(path),
      open: this.open,
      setOpen: (key, open) => this.#setOpen(key, open),
    };
  }

  /** The first field whose text cannot be read, the one under the hand apart. */
  #refused({ typed }: Draft): ContractErrorLike | null {
    const [path, text] = Object.entries(typed).find(([place]) => place !== this.editing?.path) ?? [];
    return path && text ? { code: text.code, path, args: { given: text.text } } : null;
  }

  readonly #take = (event: Event): void => {
    const control = controlOf(event);
    if (!this.loaded) return;
    if (!control) return takeSetting(this.loaded.store, event);
    const typed = isTyped(control);
    if (event.type !== (typed && !(control instanceof HTMLSelectElement) ? "input" : "change")) return;
    if (typed) this.editing = { path: control.dataset["path"] ?? "", text: control.value };
    const before = this.#before?.path === control.dataset["path"] ? this.#before : null;
    take(this.loaded.store, control, before);
  };

  /** A figure stands without its spaces while it is under the hand, so that digits can go in and out anywhere. */
  readonly #enter = (event: Event): void => {
    const control = controlOf(event);
    const path = control?.dataset["path"] ?? "";
    this.#before = { path, value: this.loaded?.store.at(path) };
    if (!(control instanceof HTMLInputElement) || !isFigure(control) || this.draft?.typed[path]) return;
    const text = control.value.replace(/\s/g, "");
    if (text === control.value) return;
    control.value = text;
    control.select();
    this.editing = { path, text };
  };

  readonly #leave = (event: Event): void => {
    if (controlOf(event)) this.editing = null;
  };

  #setOpen(key: string, open: boolean): void {
    const next = new Set(this.open);
    if (open) next.add(key);
    else next.delete(key);
    this.open = next;
  }

  #addYear(grid: GridName): void {
    if (!this.loaded || !this.#answer) return;
    const { application } = this.loaded.store.draft;
    const { last } = phaseYears(application);
    const shown = grid === "costs" ? last : last + yearsAfter(this.#answer.rulebook);
    const headings = [...this.renderRoot.querySelectorAll(`[data-grid="${grid}"] thead th`)].map((th) =>
      Number(th.textContent),
    );
    const year = Math.max(shown, this.laterYears.get(grid) ?? 0, ...headings.filter(Number.isInteger)) + 1;
    this.laterYears = new Map(this.laterYears).set(grid, year);
    this.#announcer.happened(this.#t("grid-year-added", { year }));
  }

  #addLine(list: Pointer, item: { readonly id: string }): void {
    const path = this.loaded?.store.append(list, item);
    if (!path) return;
    if (lineOf(path)) this.#setOpen(lineKey(item, path), true);
    void this.goTo(path);
  }

  #removeLine(path: Pointer): void {
    const [, list = "", index = ""] = path.split("/");
    this.loaded?.store.remove(path);
    const left = (this.loaded?.store.at(to(list)) as readonly unknown[] | undefined)?.length ?? 0;
    this.#announcer.happened(this.#t("line-removed"));
    if (left === 0) this.#lead(sectionOf(path));
    else void this.goTo(to(list, Math.min(Number(index), left - 1)));
  }

  async #showExample(): Promise<void> {
    if (!this.loaded) return;
    const { store } = this.loaded;
    const application = await exampleOf(store.draft.rulebook);
    if (!application) return;
    const show = () => {
      const { rulebook, lang, stage, unit } = store.draft;
      store.replace({ format: 2, rulebook, lang, stage, unit, application, beside: {}, typed: {}, aside: {} });
      this.laterYears = new Map();
      this.#announcer.happened(this.#t("example-shown"));
    };
    if (isEmpty(store.draft)) return show();
    this.question = {
      title: this.#t("example-replace-title"),
      text: this.#t("example-replace-text"),
      yes: this.#t("example-replace-yes"),
      go: show,
    };
  }

  #lead(id: SectionId | "result"): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(id === "result" ? ".result" : `#heading-${id}`);
    if (heading) goToStart(heading, calm());
  }

  get #t(): T {
    return words(langOf(this.lang));
  }
}

/** Every document that some rule set goes by: a reality check may cite another municipality's. */
function sourcesOf(rulebooks: readonly RulebookSummary[]): Source[] {
  const sources = rulebooks.flatMap(({ id }) => getRulebook(id).sources);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

function thisMonth(): YearMonth {
  return new Date().toISOString().slice(0, 7);
}

function langOf(lang: string): Lang {
  return lang.toLowerCase().startsWith("en") ? "en" : "sv";
}

function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

declare global {
  interface HTMLElementTagNameMap {
    "aterforing-kalkyl": AterforingKalkyl;
  }
}
