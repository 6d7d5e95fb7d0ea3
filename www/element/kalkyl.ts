/**
 * `<aterforing-kalkyl>`: the whole form in one element with one shadow root.
 * It holds the draft and what is folded out; the parts draw from that, and
 * what is typed comes back here.
 *
 * Attributes: `rulebook` (an id), `lang` ("sv" or "en"), `unit`, `storage` ("on"
 * keeps drafts in this browser; else nothing is kept), `link-base` (the address
 * of a page that hands its fragment to `openLink`).
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { emptyDraft, thisMonth, type Draft } from "../draft/draft";
import { get, type Pointer } from "../draft/pointer";
import type { Marked } from "../grid/marked";
import { phaseYears, yearsAfter, type GridName } from "../grid/years";
import { draftsDialog } from "../keep/dialog";
import { Keeping } from "../keep/keeping";
import { loadModule } from "../module";
import { lineKey, type Form, type Question } from "../parts/form";
import { sectionOf, type SectionId } from "../parts/sections";
import { placeText } from "../result/places";
import { resultSummary } from "../result/result";
import { Exchange } from "../take/exchange";
import { Printing } from "../take/printing";
import { sheets } from "../take/sheets";
import { WhyPanel } from "../why/panel";
import { words, type T } from "../words/words";
import { Announcer } from "./announce";
import { Assessing, unreadIn, type Answer } from "./assessing";
import { begin, langOf, unitOf, type Loaded } from "./begin";
import { columns } from "./columns";
import { askDialog } from "./dialog";
import { showExample } from "./example";
import { bringIntoSight, goTo, goToStart, isShown, lineOf, placeFor } from "./places";
import { sectionInSight } from "./sight";
import { wayOf, type Way } from "./steps";
import { styles } from "./styles";
import { toolbar } from "./toolbar";
import { placeCursor, Typing } from "./typing";
import { Width } from "./width";
import type { ResultView } from "./view";
import { withTypedYears } from "./years";

export class AterforingKalkyl extends LitElement {
  static override styles = styles;
  static override properties = {
    lang: { type: String },
    rulebook: { type: String },
    unit: { type: String },
    storage: { type: String },
    linkBase: { type: String, attribute: "link-base" },
    loaded: { state: true },
    failed: { state: true },
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
  declare storage: string | undefined;
  /** Where links to drafts open; without it the form gives none. */
  declare linkBase: string | null;
  declare private loaded: Loaded | null;
  declare private failed: boolean;
  declare private open: ReadonlySet<string>;
  declare private laterYears: ReadonlyMap<GridName, number>;
  declare private marked: Marked | null;
  declare private question: Question | null;
  declare private said: string;
  declare private current: SectionId | null;

  readonly #assessing = new Assessing();
  #keeping: Keeping | null = null;
  #loading: Promise<void> | null = null;
  #stopWatching: (() => void) | null = null;
  readonly #typing = new Typing(
    () => this.loaded,
    () => this.requestUpdate(),
  );
  readonly #why = new WhyPanel(this);
  readonly #width = new Width(this);
  readonly #exchange = new Exchange(this, () => this.#form());
  readonly #announcer = new Announcer((text) => {
    this.said = text;
  });

  constructor() {
    super();
    this.addController(new Printing(this, () => this.#form()));
    this.lang = "sv";
    this.linkBase = null;
    this.loaded = null;
    this.failed = false;
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
    this.#keeping?.connect();
    if (this.loaded) this.#watch();
    this.#loading ??= this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#keeping?.disconnect();
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

  /** Opens the draft in the fragment of an address, "#utkast=…", after a question where there is anything to lose. */
  async openLink(fragment: string): Promise<void> {
    await this.#loading;
    await this.updateComplete;
    return this.#exchange.openLink(fragment);
  }

  /** Leads to the field that a JSON Pointer into the application names, or to the nearest thing around it. */
  goTo(path: Pointer): Promise<void> {
    return this.#lead(path, goTo, goToStart);
  }

  /** Folds out what a place lies in, and leads there, or to the beginning of its section. */
  async #lead(path: Pointer, toPlace: typeof goTo, toSection: typeof goToStart): Promise<void> {
    const line = lineOf(path);
    if (line && line !== path && !isShown(this.renderRoot, path))
      this.#setOpen(lineKey(this.loaded?.store.at(line), line), true);
    await this.updateComplete;
    const place = placeFor(this.renderRoot, path);
    const heading = this.renderRoot.querySelector<HTMLElement>(`#heading-${sectionOf(path)}`);
    if (place) toPlace(place, calm());
    else if (heading) toSection(heading, calm());
  }

  async #load(): Promise<void> {
    try {
      await loadModule();
    } catch {
      this.failed = true;
      return;
    }
    const loaded = begin(this);
    if (this.storage === "on") await this.#keep(loaded);
    loaded.store.listen((change) => {
      this.#typing.changed(change);
      if (change.paths.length === 0) this.laterYears = withTypedYears(this.laterYears, change.draft);
    });
    this.loaded = loaded;
  }

  /** Opens the last draft before anything is shown. */
  async #keep({ store, history, rulebooks }: Loaded): Promise<void> {
    this.#keeping = new Keeping({
      store,
      history,
      rulebooks: rulebooks.map(({ id }) => id),
      t: () => this.#t,
      blank: () => ({ ...emptyDraft({ ...store.draft, today: thisMonth() }), unit: store.draft.unit }),
      cleared: () => this.#clear(store.draft),
      say: (text) => this.#announcer.happened(text),
      update: () => this.requestUpdate(),
    });
    await this.#keeping.open();
    if (this.isConnected) this.#keeping.connect();
  }

  /** What was folded out and asked for belongs to the draft that lay here before. */
  #clear(draft: Draft): void {
    this.open = new Set();
    this.laterYears = withTypedYears(new Map(), draft);
    this.marked = null;
    this.#typing.edit(null);
    this.#why.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was said in the other language is not left to be read.
    if (changed.has("lang")) this.said = "";
    if (!this.loaded) return;
    const { store } = this.loaded;
    if (changed.has("lang") && langOf(this.lang) !== store.draft.lang) store.choose({ lang: langOf(this.lang) });
    const unit = unitOf(this.unit);
    if (changed.has("unit") && unit) store.choose({ unit });
    if (changed.has("rulebook") && this.loaded.rulebooks.some(({ id }) => id === this.rulebook))
      this.#choose(this.rulebook);
    this.#assessing.follow(store.draft, thisMonth());
  }

  #choose(rulebook: string | undefined): void {
    if (rulebook && rulebook !== this.draft?.rulebook) this.loaded?.store.choose({ rulebook });
  }

  protected override updated(changed: PropertyValues): void {
    // There are sections to look for only now.
    if (changed.has("loaded") && this.loaded && this.isConnected) this.#watch();
    for (const dialog of this.renderRoot.querySelectorAll<HTMLDialogElement>("dialog.asked:not([open])"))
      dialog.showModal();
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
    const { keeping } = form;
    return html`<div
        @input=${this.#typing.take}
        @change=${this.#typing.take}
        @focusin=${this.#typing.enter}
        @focusout=${this.#typing.leave}
        @click=${this.#why.click}
        @keydown=${this.#press}
      >
        ${toolbar(form)} ${columns(form, this.current, (id) => this.#leadTo(id))} ${this.#why.render(form.view)}
      </div>
      ${sheets(form)} ${keeping ? draftsDialog(form, keeping) : nothing}
      ${this.question ? askDialog(form.view.t, this.question, () => (this.question = null)) : nothing}`;
  }

  readonly #press = (event: KeyboardEvent): void => {
    const way = wayOf(event);
    if (way && !event.defaultPrevented) {
      event.preventDefault();
      void this.#step(way, goTo, goToStart);
    } else this.#why.keydown(event);
  };

  /** Takes a step back, or makes it again, and leads to what it changed. */
  async #step(way: Way, toPlace: typeof goTo, toSection: typeof goToStart): Promise<void> {
    const { draft } = this;
    const place = this.loaded?.history[way]() ?? null;
    if (place === null) return this.#announcer.happened(this.#t(`tools-nothing-to-${way}`));
    await this.updateComplete;
    const form = this.#form();
    if (form) this.#announcer.happened(this.#t(`tools-done-${way}`, { place: placeText(form.view, place) }));
    await this.#lead(place, toPlace, toSection);
    placeCursor(placeFor(this.renderRoot, place), get(draft?.application, place));
  }

  #form(): Form | null {
    const { answer } = this.#assessing;
    if (!this.loaded || !answer) return null;
    const { store, history, rulebooks, withoutFund } = this.loaded;
    return {
      view: this.#view(this.loaded, answer),
      exchange: this.#exchange,
      keeping: this.#keeping,
      draft: store.draft,
      store,
      history,
      // The button keeps the focus: it is likely to be pressed again.
      step: (way) => void this.#step(way, bringIntoSight, bringIntoSight),
      rulebooks,
      withoutFund,
      editing: this.#typing.editing,
      today: thisMonth(),
      narrow: this.#width.narrow,
      laterYears: this.laterYears,
      addYear: (grid) => this.#addYear(grid),
      showYearsTo: (grid, year) => (this.laterYears = new Map(this.laterYears).set(grid, year)),
      marked: this.marked,
      mark: (marked) => (this.marked = marked),
      edit: (editing) => this.#typing.edit(editing),
      say: (text) => this.#announcer.happened(text),
      addLine: (list, item) => this.#addLine(list, item),
      removeLine: (path) => this.#removeLine(path),
      ask: (question) => (this.question = question),
      showExample: () => void showExample(() => this.#form()),
    };
  }

  #view(
    { store, sources, rulebooks }: Loaded,
    { rulebook, application, options, assessment, error }: Answer,
  ): ResultView {
    const { draft } = store;
    const refused = unreadIn(draft, this.#typing.editing) ?? error;
    return {
      t: words(draft.lang),
      lang: draft.lang,
      unit: draft.unit,
      stage: draft.stage,
      application,
      options,
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

  #setOpen(key: string, open: boolean): void {
    const next = new Set(this.open);
    if (open) next.add(key);
    else next.delete(key);
    this.open = next;
  }

  #addYear(grid: GridName): void {
    const { answer } = this.#assessing;
    if (!this.loaded || !answer) return;
    const { application } = this.loaded.store.draft;
    const { last } = phaseYears(application);
    const shown = grid === "costs" || grid === "outcomeCosts" ? last : last + yearsAfter(answer.rulebook);
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
    const [, list = "", index = ""] = /^(.*)\/(\d+)$/.exec(path) ?? [];
    this.loaded?.store.remove(path);
    const left = (this.loaded?.store.at(list) as readonly unknown[] | undefined)?.length ?? 0;
    this.#announcer.happened(this.#t("line-removed"));
    if (left === 0) this.#leadTo(sectionOf(path));
    else void this.goTo(`${list}/${Math.min(Number(index), left - 1)}`);
  }

  #leadTo(id: SectionId | "result"): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(id === "result" ? ".result" : `#heading-${id}`);
    if (heading) goToStart(heading, calm());
  }

  get #t(): T {
    return words(langOf(this.lang));
  }
}

function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

declare global {
  interface HTMLElementTagNameMap {
    "aterforing-kalkyl": AterforingKalkyl;
  }
}
