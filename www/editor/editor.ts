/**
 * `<aterforing-regler>`: rules of one's own. Begins from a municipality's
 * rules, an example or a file, changes them field by field, and shows at once
 * what that means for a project.
 *
 * Attributes: `rulebook` (the id of a built-in rule set; without it a page to
 * begin from shows), `lang` ("sv" or "en"), `storage` ("on" keeps what is
 * written in this browser; else it lasts as long as the page).
 */
import "./words";
import { LitElement, html, type PropertyValues, type TemplateResult } from "lit";
import type { RulebookSummary } from "../../src/types.d.ts";
import type { Pointer } from "../draft/pointer";
import { Announcer } from "../element/announce";
import { langOf } from "../element/asked";
import { wayOf, type Way } from "../element/steps";
import { listRulebooks, loadModule } from "../module";
import { download } from "../take/download";
import { words, type T } from "../words/words";
import { chapterKey } from "./chapters";
import { Desk } from "./desk";
import { doing } from "./doing";
import { builtIn, loadProjects, variantNames, variantOf } from "./examples";
import { faultsOf, type Said } from "./faults";
import { readRulebookFile, rulebookFile, type FileRefusal } from "./files";
import { textOf, type Json } from "./json";
import type { Kept } from "./keep";
import { Keeping } from "./keeping";
import { placeName } from "./names";
import { preview } from "./preview";
import type { Sheet } from "./sheet";
import { foldsOver, placeOf, reveal } from "./show";
import { startPage } from "./start";
import { editorStyles } from "./styles";
import { Trying } from "./trying";
import { copyText, snippetOf, usePart, type Copied, type Snippet } from "./use";
import { begin, type Start, type Work } from "./work";
import { workplace, type Side } from "./workplace";

export class AterforingRegler extends LitElement {
  static override styles = editorStyles;
  static override properties = {
    lang: { type: String },
    rulebook: { type: String },
    storage: { type: String },
    standing: { state: true },
    beginning: { state: true },
    kept: { state: true },
    variants: { state: true },
    refusal: { state: true },
    resumed: { state: true },
    open: { state: true },
    editing: { state: true },
    side: { state: true },
    copied: { state: true },
    said: { state: true },
  };

  declare lang: string;
  declare rulebook: string | undefined;
  declare storage: string | undefined;
  declare private standing: "loading" | "failed" | "ready";
  /** The page to begin from is shown. */
  declare private beginning: boolean;
  declare private kept: readonly Kept[];
  declare private variants: readonly { name: string; rulebook: Json }[];
  declare private refusal: FileRefusal | null;
  /** What lies open was begun at another time. */
  declare private resumed: boolean;
  declare open: ReadonlySet<string>;
  declare private editing: Sheet["editing"];
  declare private side: Side;
  declare private copied: Copied | null;
  declare private said: string;

  readonly #trying = new Trying(
    () => this.requestUpdate(),
    () => void this.updateComplete.then(() => this.#leadToElement("#project")),
  );
  readonly #announcer = new Announcer((text) => {
    this.said = text;
  });
  #desk: Desk | null = null;
  #keeping: Keeping | null = null;
  #isBegun = false;
  #asked = 0;
  #rulebooks: readonly RulebookSummary[] = [];
  #faults: { work: Work; lang: string; faults: readonly Said[] } | null = null;
  /** The rules as they last could be used: what the preview shows. */
  #usable: Json | null = null;

  constructor() {
    super();
    this.lang = "sv";
    this.standing = "loading";
    this.beginning = true;
    this.kept = [];
    this.variants = [];
    this.refusal = null;
    this.resumed = false;
    this.open = new Set();
    this.editing = null;
    this.side = "compare";
    this.copied = null;
    this.said = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#announcer.resume();
    if (this.#isBegun) return;
    this.#isBegun = true;
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  /** The rules as they stand; null where none are open. */
  get document(): Json | null {
    return this.#desk?.work.rulebook ?? null;
  }

  async #load(): Promise<void> {
    try {
      await loadModule();
      this.#rulebooks = listRulebooks().rulebooks;
      this.#trying.has(await loadProjects(this.#rulebooks), this.#rulebooks);
      this.variants = await Promise.all(
        variantNames.map(async (name) => ({ name, rulebook: (await variantOf(name)) ?? {} })),
      );
    } catch {
      this.standing = "failed";
      return;
    }
    this.#keeping = new Keeping(this.storage === "on", () => this.requestUpdate());
    this.standing = "ready";
    await this.#arrive();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("lang")) this.said = "";
    if (changed.has("rulebook") && this.standing === "ready") void this.#arrive();
    if (this.#desk && !this.beginning) this.#announcer.stands(this.#standsNow());
  }

  #standsNow(): string {
    const count = this.#faultsNow().length;
    return count > 0 ? this.#t("editor-mending", { count }) : this.#trying.summary(this.#t);
  }

  /** The page has asked for a rule set, or for none. */
  async #arrive(): Promise<void> {
    if (this.#rulebooks.some(({ id }) => id === this.rulebook)) await this.#begin(`built-in:${this.rulebook}`);
    else await this.#toStart();
  }

  async #toStart(): Promise<void> {
    this.kept = (await this.#keeping?.all()) ?? [];
    this.refusal = null;
    this.beginning = true;
  }

  async #startOf(key: string): Promise<Start | null> {
    const [, kind = "", name = ""] = /^([\w-]+):(.*)$/.exec(key) ?? [];
    const rulebook = kind === "built-in" ? await builtIn(name) : kind === "example" ? await variantOf(name) : null;
    return rulebook && { key, rulebook };
  }

  /** Opens what was written before by this start, or else the start itself. */
  async #begin(key: string): Promise<void> {
    const asked = ++this.#asked;
    const kept = await this.#keeping?.open(key);
    try {
      const start = kept?.start ?? (await this.#startOf(key));
      // Of several that were asked for, the last is opened.
      if (start && asked === this.#asked)
        await this.#openWork(kept ?? begin(start), kept !== null && kept !== undefined);
    } catch {
      this.standing = "failed";
    }
  }

  async #openWork(work: Work, resumed: boolean): Promise<void> {
    const isWithin = this.shadowRoot?.activeElement !== null;
    this.#desk = new Desk(work, () => {
      this.resumed = false;
      this.copied = null;
      this.#keeping?.save(this.#desk?.work ?? work);
      this.requestUpdate();
    });
    this.resumed = resumed;
    this.beginning = false;
    this.refusal = null;
    this.editing = null;
    this.open = new Set([chapterKey("about")]);
    this.#trying.begin(work);
    await this.updateComplete;
    if (isWithin) this.#leadToElement("h1");
  }

  /** A file of one's own; what lies open stays as it is where it cannot be read. */
  async #take(file: File): Promise<void> {
    const read = await readRulebookFile(file);
    if ("refused" in read) {
      this.refusal = read.refused;
      this.#announcer.happened(this.#t(`editor-file-${read.refused}`));
      return;
    }
    const key = await this.#keeping?.freeKey(`file:${textOf(read.rulebook["id"])}`);
    await this.#openWork(begin({ key: key ?? "file:", rulebook: read.rulebook }), false);
    this.#announcer.happened(this.#t("editor-file-opened"));
  }

  #faultsNow(): readonly Said[] {
    const work = this.#desk?.work;
    if (!work) return [];
    const t = this.#t;
    if (this.#faults?.work !== work || this.#faults.lang !== t.lang)
      this.#faults = { work, lang: t.lang, faults: faultsOf(work, t) };
    return this.#faults.faults;
  }

  protected override render(): TemplateResult {
    const t = this.#t;
    return html`<div lang=${t.lang} @focusout=${this.#leave} @keydown=${this.#press}>
      ${this.standing === "ready" ? this.#whole(t) : html`<p class="loading">${t(this.standing === "failed" ? "editor-failed" : "loading")}</p>`}
      <div class="hidden" role="status" aria-live="polite">${this.said}</div>
    </div>`;
  }

  #whole(t: T): TemplateResult {
    const desk = this.#desk;
    if (desk && !this.beginning) return this.#workplace(t, desk);
    return startPage({
      t,
      kept: this.kept,
      rulebooks: this.#rulebooks,
      variants: this.variants,
      refusal: this.refusal,
      canGoBack: desk !== null,
      resume: ({ key }) => void this.#begin(key),
      forget: ({ key }) => void this.#forget(key),
      builtIn: (id) => void this.#begin(`built-in:${id}`),
      variant: (name) => void this.#begin(`example:${name}`),
      file: (file) => void this.#take(file),
      back: () => (this.beginning = false),
    });
  }

  async #forget(key: string): Promise<void> {
    await this.#keeping?.forget(key);
    this.kept = (await this.#keeping?.all()) ?? [];
    this.#announcer.happened(this.#t("editor-forgotten"));
  }

  #workplace(t: T, desk: Desk): TemplateResult {
    const { work } = desk;
    const faults = this.#faultsNow();
    if (faults.length === 0) this.#usable = work.rulebook;
    this.#trying.follow(work, faults.length === 0);
    const sheet = this.#sheet(t, desk, faults);
    return workplace({
      sheet,
      canUndo: desk.canUndo,
      canRedo: desk.canRedo,
      standing: this.#keeping?.standing ?? "session",
      resumed: this.resumed,
      side: this.side,
      summary: this.#standsNow(),
      step: (way) => void this.#step(way),
      save: () => this.#save(),
      startPage: () => void this.#toStart(),
      startOver: () => desk.change(begin(work.start), ""),
      insist: () => void this.#keeping?.insist(desk.work),
      show: (side) => (this.side = side),
      leadToChapter: (id) => void this.#leadToChapter(id),
      leadTo: (selector) => this.#leadToElement(selector),
      use: () => this.#use(t, work, faults.length),
      comparison: () => this.#trying.draw(t),
      preview: () => preview(t, this.#usable, faults.length > 0),
    });
  }

  #sheet(t: T, desk: Desk, faults: readonly Said[]): Sheet {
    const done = doing({
      desk,
      t,
      open: () => this.open,
      setOpen: (open) => (this.open = open),
      edit: (editing) => (this.editing = editing),
      say: (text) => this.#announcer.happened(text),
      lead: (path) => void this.#lead(path, true),
      refocus: (path, does) => void this.#refocus(path, does),
    });
    return { t, lang: t.lang, work: desk.work, faults, editing: this.editing, open: this.open, ...done };
  }

  #use(t: T, { rulebook, typed }: Work, faults: number): TemplateResult {
    return usePart({
      t,
      rulebook,
      faults,
      unread: Object.keys(typed).length,
      copied: this.copied,
      save: () => this.#save(),
      copy: (which, event) => void this.#copy(which, event),
    });
  }

  #save(): void {
    if (this.document) download(rulebookFile(this.document));
    this.#announcer.happened(this.#t("editor-saved"));
  }

  async #copy(which: Snippet, event: Event): Promise<void> {
    const field = (event.currentTarget as HTMLElement).closest(".snippet")?.querySelector("textarea") ?? null;
    const how = await copyText(snippetOf(which, this.document ?? {}, this.#t.lang), field);
    this.copied = { which, how };
  }

  readonly #leave = (): void => {
    this.#desk?.leave();
    if (this.editing) this.editing = null;
  };

  readonly #press = (event: KeyboardEvent): void => {
    const way = wayOf(event);
    if (!way || event.defaultPrevented || this.beginning) return;
    event.preventDefault();
    void this.#step(way);
  };

  /** Takes a step back, or makes it again, and shows what it changed. */
  async #step(way: Way): Promise<void> {
    const desk = this.#desk;
    if (!desk) return;
    this.editing = null;
    const path = desk[way]();
    if (path === null) return this.#announcer.happened(this.#t(`tools-nothing-to-${way}`));
    this.#announcer.happened(this.#t(`tools-done-${way}`, { place: placeName(this.#t, desk.work.rulebook, path) }));
    await this.#lead(path, false);
  }

  /** Folds out what a place lies in, and leads there. */
  async #lead(path: Pointer, focus: boolean): Promise<void> {
    this.open = new Set([...this.open, ...foldsOver(path)]);
    await this.updateComplete;
    const place = placeOf(this.renderRoot, path);
    if (place) reveal(place, focus);
  }

  async #leadToChapter(id: string): Promise<void> {
    this.open = new Set([...this.open, chapterKey(id)]);
    await this.updateComplete;
    this.#leadToElement(`#chapter-${id}`);
  }

  #leadToElement(selector: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    place?.scrollIntoView({ block: "start" });
    place?.focus({ preventScroll: true });
  }

  /** The button goes along with its item; at the end of the list it is the other one that can still be pressed. */
  async #refocus(path: Pointer, does: "up" | "down"): Promise<void> {
    await this.updateComplete;
    const item = placeOf(this.renderRoot, path);
    const other = does === "up" ? "down" : "up";
    const button = [does, other]
      .map((each) =>
        item?.querySelector<HTMLButtonElement>(`:scope > .item-body > .item-actions [data-does="${each}"]`),
      )
      .find((each) => each && !each.disabled);
    if (button) reveal(button, true);
  }

  get #t(): T {
    return words(langOf(this.lang));
  }
}

customElements.define("aterforing-regler", AterforingRegler);

declare global {
  interface HTMLElementTagNameMap {
    "aterforing-regler": AterforingRegler;
  }
}
