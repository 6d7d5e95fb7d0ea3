/**
 * `<aterforing-kalkyl>`: the shell. It takes what the page gives (`types.ts`),
 * loads the calculation when it is wanted, holds the draft, shows the first
 * result, and tells the page what comes of it. Everything about writing is the
 * workplace's (`workplace.ts`), which is fetched once the first result is seen.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Application, Assessment, Rulebook } from "../../src/types.d.ts";
import { thisMonth } from "../clock";
import type { Draft } from "../draft/draft";
import type { Pointer } from "../draft/pointer";
import type { Opening } from "../keep/opening";
import { draftText } from "../take/provenance";
import { words, type Lang } from "../words/words";
import { Assessing } from "./assessing";
import { langOf, unitOf } from "./asked";
import { Copy } from "./copy";
import { firstLayout } from "./first";
import { Given } from "./given";
import { afterPaint, whenNear } from "./near";
import { viewOf, type Desk } from "./present";
import { isStopped, Ruling } from "./ruling";
import { openLast, prepare } from "./start";
import { styles } from "./styles";
import { Telling } from "./telling";
import { Trouble, troubleBox } from "./trouble";
import type { AterforingKalkylElement } from "./types";
import type { ResultView } from "./view";
import type { Workplace } from "./workplace";

/** What an element that is not yet one may have been given; Lit sees to its own properties. */
const upgraded = ["application", "draft", "value", "name", "disabled", "readOnly"] as const;

export class AterforingKalkyl extends LitElement implements AterforingKalkylElement {
  static readonly formAssociated = true;
  static override styles = styles;
  static override properties = {
    lang: { type: String },
    rulebook: { type: String },
    rulebookSrc: { type: String, attribute: "rulebook-src" },
    unit: { type: String },
    sections: { type: String },
    storage: { type: String },
    linkBase: { type: String, attribute: "link-base" },
    loading: { type: String },
    prefill: { type: String, attribute: "draft" },
    called: { type: String, attribute: "name" },
    isLocked: { type: Boolean, attribute: "readonly" },
    desk: { state: true },
    isLoading: { state: true },
    isDisabled: { state: true },
    workplace: { state: true },
    said: { state: true },
  };

  declare lang: string;
  declare rulebook: string | Rulebook | null;
  declare rulebookSrc: string | null;
  declare unit: string | null;
  declare sections: string | null;
  declare storage: string | null;
  declare linkBase: string | null;
  declare loading: string | null;
  declare private prefill: string | null;
  declare private called: string | null;
  declare private isLocked: boolean;
  declare private desk: Desk | null;
  declare private isLoading: boolean;
  declare private isDisabled: boolean;
  declare private workplace: Workplace | null;
  declare private said: string;

  readonly #internals = this.attachInternals();
  readonly #assessing = new Assessing();
  readonly #telling = new Telling(this);
  readonly #ruling = new Ruling(this, () => this.desk, this.#telling);
  readonly #given = new Given(() => this.desk, this.#telling, this.#ruling);
  #loading: Promise<void> | null = null;
  /** The attribute that the draft began with. */
  #prefilled: string | null = null;
  /** The desk, before its rule set is there. */
  #prepared: Desk | null = null;
  /** The draft that was kept has been opened, or that there is none is known; null where nothing is kept. */
  #opening: Opening | null = null;
  #furnishing: Promise<Workplace> | null = null;
  /** It could not be fetched; whether to try again is the reader's choice. */
  #isWorkplaceLost = false;
  /** Those who wait for the workplace. */
  readonly #waiting: ((workplace: Workplace) => void)[] = [];
  readonly #application = new Copy<Application>();
  readonly #draft = new Copy<Draft>();
  readonly #assessment = new Copy<Assessment>();
  #stopWaiting: () => void = () => undefined;

  constructor() {
    super();
    for (const name of ["rulebook", "rulebookSrc", "unit", "sections", "storage", "linkBase", "loading"] as const)
      this[name] = null;
    this.lang = "";
    this.prefill = null;
    this.called = null;
    this.desk = null;
    this.isLoading = false;
    this.isLocked = false;
    this.isDisabled = false;
    this.workplace = null;
    this.said = "";
    for (const kind of ["dragover", "drop"] as const) this.addEventListener(kind, this.#hold);
    for (const name of upgraded) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      // Attributes may not be set yet, and these are such.
      queueMicrotask(() => Reflect.set(this, name, value));
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.desk) {
      this.#ruling.asked();
      return this.#goOn();
    }
    // What was begun before it was taken away is gone on with.
    if (this.loading === "eager" || this.isLoading) this.#load();
    else this.#stopWaiting = whenNear(this, () => this.#load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
    this.#ruling.stop();
  }

  get application(): Application | null {
    return this.#application.of(this.desk?.store.draft.application ?? null);
  }

  set application(application: Application | null) {
    if (application !== null) this.#take(application, "application");
  }

  get draft(): Draft | null {
    return this.#draft.of(this.desk?.store.draft ?? null);
  }

  set draft(draft: unknown) {
    if (draft !== null && draft !== undefined) this.#take(draft, "draft");
  }

  get assessment(): Assessment | null {
    return this.#assessment.of(this.#assessing.answer?.assessment ?? null);
  }

  get value(): string {
    const view = this.#view();
    return this.desk && view ? draftText(view, this.desk.store.draft) : "";
  }

  set value(text: string) {
    if (text !== "") this.#take(text, "text");
  }

  get name(): string {
    return this.called ?? "";
  }

  set name(name: string) {
    this.setAttribute("name", name);
  }

  get disabled(): boolean {
    return this.hasAttribute("disabled");
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute("disabled", disabled);
  }

  get readOnly(): boolean {
    return this.hasAttribute("readonly");
  }

  set readOnly(readOnly: boolean) {
    this.toggleAttribute("readonly", readOnly);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get type(): string {
    return this.localName;
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
  }

  /** Back to what the draft began with; the reader can take that back. */
  formResetCallback(): void {
    if (this.desk) this.#given.reset(this.prefill, this.workplace);
  }

  /** The browser puts back what was in the form. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === "string") this.#given.restore(state, this.storage === "on");
  }

  async goTo(pointer: Pointer): Promise<void> {
    return (await this.#whole()).goTo(pointer);
  }

  async openLink(fragment: string): Promise<void> {
    return (await this.#whole()).openLink(fragment);
  }

  #take(value: unknown, kind: "draft" | "application" | "text"): void {
    this.#load();
    void this.#given.take(value, kind);
  }

  #load(): void {
    this.#stopWaiting();
    if (this.#loading) return;
    this.isLoading = true;
    this.#telling.clear();
    this.#loading = this.#begin().catch((reason: unknown) => {
      this.#loading = null;
      // Nobody hears of an element that was taken away. If it is back already, what it stopped is begun anew.
      if (!this.isConnected) return;
      if (isStopped(reason)) return this.#load();
      this.isLoading = false;
      this.#telling.tell(reason, { retry: () => this.#load(), start: true });
    });
  }

  async #begin(): Promise<void> {
    // What was set before the element was one is taken in by the first update.
    await this.updateComplete;
    const desk = (this.#prepared ??= await prepare(() => this.#asked(), this.#ruling, this.#given));
    // The last draft is opened before anything is shown.
    if (this.storage === "on") this.#opening ??= await openLast(desk, this);
    await desk.guidelines.load(desk.store.draft.rulebook);
    desk.store.listen(() => this.requestUpdate());
    this.desk = desk;
    this.#given.flush();
    this.#ruling.asked();
  }

  #asked(): { lang: Lang; unit: string | null; prefill: string | null } {
    const { unit, prefill } = this;
    this.#prefilled = prefill;
    return { lang: this.#lang, unit, prefill };
  }

  /** Its own language, else the page's. */
  get #lang(): Lang {
    return langOf(this.lang || (this.parentElement?.closest<HTMLElement>("[lang]")?.lang ?? ""));
  }

  /** Fetches the workplace, and puts its work before the reader. */
  #furnish(desk: Desk): Promise<Workplace> {
    return (this.#furnishing ??= import("./workplace").then(
      ({ Workplace }) => {
        const workplace = new Workplace(this, {
          desk,
          view: (refused, hands) => this.#view(refused, hands),
          ruling: this.#ruling,
          blank: () => this.#given.blank(this.prefill),
          say: (text) => (this.said = text),
          isReadOnly: () => this.isLocked || this.isDisabled,
          isSent: () => this.#isSent,
          opening: this.#opening,
        });
        this.workplace = workplace;
        void this.updateComplete.then(() => this.#waiting.splice(0).forEach((go) => go(workplace)));
        return workplace;
      },
      (cause: unknown) => {
        this.#furnishing = null;
        throw new Trouble("workplace_failed", { cause });
      },
    ));
  }

  /** The workplace, as soon as it is there. */
  #whole(): Promise<Workplace> {
    this.#load();
    if (this.workplace && this.desk) return Promise.resolve(this.workplace);
    if (this.desk && !this.#furnishing) this.#goOn();
    return new Promise((go) => this.#waiting.push(go));
  }

  /** Once the first result is seen, the rest is fetched. */
  #goOn(): void {
    const { desk } = this;
    if (!desk || this.workplace || !this.isConnected) return;
    this.#isWorkplaceLost = false;
    this.#stopWaiting();
    this.#stopWaiting = afterPaint(() => {
      this.#furnish(desk).catch((reason: unknown) => {
        this.#isWorkplaceLost = true;
        if (this.isConnected) this.#telling.tell(reason, { retry: () => this.#goOn() });
      });
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was said in the other language is not left to be read.
    if (changed.has("lang")) this.said = "";
    const { desk } = this;
    const isRuledAnew = changed.has("rulebook") || changed.has("rulebookSrc");
    if (!desk) {
      if (isRuledAnew && this.#telling.told) this.#load();
      return;
    }
    const { store, guidelines } = desk;
    if (this.#lang !== store.draft.lang) store.choose({ lang: this.#lang });
    const unit = unitOf(this.unit);
    if (changed.has("unit") && unit) store.choose({ unit });
    if (this.prefill !== null && this.prefill !== this.#prefilled) void this.#given.take(this.prefill, "text");
    this.#prefilled = this.prefill;
    if (isRuledAnew) this.#ruling.asked();
    this.#assessing.follow(store.draft, thisMonth(), guidelines);
    if (this.#assessing.isWaiting) this.#ruling.fetch(store.draft.rulebook);
  }

  protected override updated(): void {
    const { desk } = this;
    const { answer, isWaiting } = this.#assessing;
    if (!desk || !answer) return;
    if (!isWaiting) this.#telling.follow(desk.store.draft, answer);
    this.#sendAlong();
    if (!this.#furnishing && !this.#isWorkplaceLost) this.#goOn();
  }

  /** A form sends along what has a name, and nothing else. */
  get #isSent(): boolean {
    return this.form !== null && this.name !== "";
  }

  /** What the form around the element is given; without a name, for the browser to remember. */
  #sendAlong(): void {
    if (this.#internals.form) this.#internals.setFormValue(this.value || null);
  }

  protected override render(): TemplateResult {
    const t = words(this.#lang);
    return html`<div class="root" lang=${t.lang} part="root">
      ${this.#body()}
      <div class="hidden" role="status" aria-live="polite">${this.said}</div>
    </div>`;
  }

  #body(): TemplateResult {
    const t = words(this.#lang);
    const told = this.#telling.told;
    const box = told ? troubleBox(t, told) : nothing;
    const view = this.#view();
    if (!view) {
      if (told) return html`${box}<slot></slot>`;
      return this.isLoading
        ? html`<slot></slot>
            <p class="loading">${t("loading")}</p>`
        : html`<slot><p class="loading">${t("asleep")}</p></slot>`;
    }
    const { sections } = this;
    const first = () => firstLayout(view, { sections, sent: this.#isSent, press: this.#press });
    return html`${box} ${this.workplace?.render() ?? first()}`;
  }

  /** What is pressed before the workplace is there is pressed again when it is. */
  readonly #press = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>(".result button") : null;
    if (button) void this.#whole().then(() => button.click());
  };

  /** For a file that is dropped before the workplace is there, the browser itself would leave the page. */
  readonly #hold = (event: DragEvent): void => {
    if (this.workplace || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (event.type !== "drop") return;
    const files = [...event.dataTransfer.files];
    void this.#whole().then((workplace) => workplace.openDropped(files));
  };

  #view(
    refused: ResultView["error"] = null,
    hands?: Pick<ResultView, "open" | "setOpen" | "sources">,
  ): ResultView | null {
    const { desk } = this;
    const { answer, isWaiting } = this.#assessing;
    if (!desk || !answer) return null;
    const goTo = (path: Pointer) => void this.goTo(path);
    return viewOf(desk, answer, { goTo, ...(hands ?? nothingOpen) }, { refused, isWaiting });
  }
}

const nothingOpen = { open: new Set<string>(), setOpen: () => undefined, sources: [] };
