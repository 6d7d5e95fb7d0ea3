/**
 * The workplace in the element: everything about writing a draft. It holds
 * what is folded out; the parts draw from that, and what is typed comes back
 * here. The draft itself, and the answer to it, are the shell's (`kalkyl.ts`).
 */
import { adoptStyles, type LitElement, type ReactiveController, type TemplateResult } from "lit";
import { thisMonth } from "../clock";
import type { Draft } from "../draft/draft";
import { History } from "../draft/history";
import { get, type Pointer } from "../draft/pointer";
import type { Marked } from "../grid/marked";
import type { GridName } from "../grid/years";
import { Keeping } from "../keep/keeping";
import type { Opening } from "../keep/opening";
import { lineKey, type Question } from "../parts/form";
import { sectionOf, type SectionId } from "../parts/sections";
import { placeText } from "../result/places";
import { resultSummary } from "../result/result";
import { Exchange, type Workbench } from "../take/exchange";
import { Printing } from "../take/printing";
import { WhyPanel } from "../why/panel";
import "../words/whole";
import { words, type T } from "../words/words";
import { Announcer } from "./announce";
import { unreadIn } from "./assessing";
import { columns } from "./columns";
import { showExample } from "./example";
import { isCalm } from "./layout";
import { bringIntoSight, goTo, goToStart, isShown, lineOf, placeFor } from "./places";
import { Pace } from "./pace";
import { Pressing } from "./pressing";
import type { Desk } from "./present";
import type { Ruling } from "./ruling";
import { shownIn } from "./shown";
import { sectionInSight } from "./sight";
import { sources } from "./sources";
import { wayOf, type Way } from "./steps";
import { isOfTyping } from "./keys";
import { placeCursor, Typing } from "./typing";
import type { ContractErrorLike, ResultView } from "./view";
import { Width } from "./width";
import { workplaceStyles } from "./workplace-styles";

/** The element that it stands in. */
interface Host extends LitElement {
  readonly linkBase: string | null;
  readonly sections: string | null;
}

/** What it needs of the shell. */
export interface Shell {
  readonly desk: Desk;
  readonly ruling: Ruling;
  view(refused: ContractErrorLike | null, hands: Pick<ResultView, "open" | "setOpen" | "sources">): ResultView | null;
  /** An empty draft under the rule set that is chosen. */
  readonly blank: () => Draft;
  /** For those who listen. */
  say(text: string): void;
  isReadOnly(): boolean;
  /** The draft goes along with a form of the page. */
  isSent(): boolean;
  /** The draft that the keeping goes on from; null where nothing is kept. */
  readonly opening: Opening | null;
}

export class Workplace implements ReactiveController {
  readonly #host: Host;
  readonly #shell: Shell;
  readonly #history: History;
  readonly #typing: Typing;
  readonly #pressing = new Pressing();
  readonly #why: WhyPanel;
  readonly #width: Width;
  readonly #pace: Pace;
  readonly #exchange: Exchange;
  readonly #announcer: Announcer;
  readonly #keeping: Keeping | null;
  #open: ReadonlySet<string> = new Set();
  #laterYears: ReadonlyMap<GridName, number> = new Map();
  #marked: Marked | null = null;
  #question: Question | null = null;
  #current: SectionId | null = null;
  #stopWatching: (() => void) | null = null;
  /** Drawn at least once: there are sections to look for. */
  #isDrawn = false;

  constructor(host: Host, shell: Shell) {
    this.#host = host;
    this.#shell = shell;
    const { store } = shell.desk;
    const update = () => host.requestUpdate();
    this.#history = new History(store);
    this.#typing = new Typing(
      () => ({ store, history: this.#history }),
      update,
      (id) => void shell.ruling.choose(id),
      this.#pressing,
    );
    this.#why = new WhyPanel(host);
    this.#width = new Width(host);
    this.#pace = new Pace(update);
    this.#announcer = new Announcer((text) => shell.say(text));
    this.#exchange = new Exchange(host, () => this.#form());
    this.#keeping = shell.opening && this.#keep(shell.opening);
    adoptStyles(host.renderRoot as ShadowRoot, workplaceStyles);
    host.addController(new Printing(host, () => this.#form()));
    host.addController(this);
    store.listen((change) => {
      const [place = ""] = change.paths;
      this.#pace.changed(place, change.paths.length === 1 && place === this.#typing.editing?.path);
      this.#typing.changed(change);
    });
  }

  hostConnected(): void {
    this.#announcer.resume();
    this.#pressing.connect();
    this.#keeping?.connect();
    if (!this.#isDrawn) return;
    this.#watch();
    // What was to be drawn once the typing paused.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#pace.stop();
    this.#pressing.disconnect();
    this.#keeping?.disconnect();
    this.#announcer.stop();
  }

  hostUpdated(): void {
    if (this.#pace.isTyping) return;
    const form = this.#form();
    if (!form || !this.#host.isConnected) return;
    if (!this.#isDrawn) {
      this.#isDrawn = true;
      this.#watch();
    }
    for (const dialog of this.#host.renderRoot.querySelectorAll<HTMLDialogElement>("dialog.asked:not([open])"))
      dialog.showModal();
    this.#announcer.stands(resultSummary(form.view));
  }

  /** Null until there is an answer to show. */
  render(): TemplateResult | null {
    const alone = this.#pace.take();
    const form = this.#form();
    if (!form) return null;
    return columns(form, {
      alone,
      current: this.#current,
      why: this.#why,
      question: this.#question,
      lead: (id) => this.#leadTo(id),
      answered: () => this.#put(() => (this.#question = null)),
      ears: {
        input: this.#typing.take,
        focusin: this.#typing.enter,
        focusout: this.#typing.leave,
        click: this.#why.click,
        keydown: this.#press,
      },
      sent: this.#shell.isSent(),
    });
  }

  openLink(fragment: string): Promise<void> {
    return this.#exchange.openLink(fragment);
  }

  openDropped(files: readonly File[]): void {
    this.#exchange.openDropped(files);
  }

  /** Begins a new draft; the present one stays among those that are kept, or can be had back by a step. */
  async startNew(): Promise<void> {
    if (this.#keeping) return this.#keeping.startNew();
    this.#shell.desk.store.begin(this.#shell.blank());
  }

  /** Leads to the field that a JSON Pointer into the application names, or to the nearest thing around it. */
  goTo(path: Pointer): Promise<void> {
    return this.#lead(path, goTo, goToStart);
  }

  /** Folds out what a place lies in, and leads there, or to the beginning of its section. */
  async #lead(path: Pointer, toPlace: typeof goTo, toSection: typeof goToStart): Promise<void> {
    const { renderRoot } = this.#host;
    const line = lineOf(path);
    if (line && line !== path && !isShown(renderRoot, path))
      this.#setOpen(lineKey(this.#shell.desk.store.at(line), line), true);
    await this.#host.updateComplete;
    const place = placeFor(renderRoot, path);
    const heading = renderRoot.querySelector<HTMLElement>(`#heading-${sectionOf(path)}`);
    if (place) toPlace(place, isCalm());
    else if (heading) toSection(heading, isCalm());
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = sectionInSight(this.#host.renderRoot, (id) => {
      if (id !== this.#current) this.#put(() => (this.#current = id));
    });
  }

  #keep(opening: Opening): Keeping {
    const { desk, blank } = this.#shell;
    const around = {
      store: desk.store,
      history: this.#history,
      rulebooks: () => desk.guidelines.ids,
      ready: async (id: string) => void (await desk.guidelines.load(id).catch(() => undefined)),
      t: () => this.#t,
      blank,
      cleared: () => this.#clear(),
      say: (text: string) => this.#announcer.happened(text),
      // Where somebody types it is seen at the pause, and not between two keys.
      update: () => this.#pace.isTyping || this.#host.requestUpdate(),
    };
    return new Keeping(around, opening);
  }

  /** What was folded out and asked for belongs to the draft that lay here before. */
  #clear(): void {
    this.#open = new Set();
    this.#laterYears = new Map();
    this.#marked = null;
    this.#typing.edit(null);
    this.#why.close();
  }

  readonly #press = (event: KeyboardEvent): void => {
    const way = wayOf(event);
    if (way && !event.defaultPrevented) {
      event.preventDefault();
      if (!this.#shell.isReadOnly()) void this.#step(way, goTo, goToStart);
    } else this.#why.keydown(event);
    // The page's own keys are not to answer as well.
    if (event.defaultPrevented || isOfTyping(event)) event.stopPropagation();
  };

  /** Takes a step back, or makes it again, and leads to what it changed. */
  async #step(way: Way, toPlace: typeof goTo, toSection: typeof goToStart): Promise<void> {
    const { draft } = this.#shell.desk.store;
    const place = this.#history[way]();
    if (place === null) return this.#announcer.happened(this.#t(`tools-nothing-to-${way}`));
    await this.#host.updateComplete;
    const form = this.#form();
    if (form) this.#announcer.happened(this.#t(`tools-done-${way}`, { place: placeText(form.view, place) }));
    await this.#lead(place, toPlace, toSection);
    placeCursor(placeFor(this.#host.renderRoot, place), get(draft.application, place));
  }

  #form(): Workbench | null {
    const { desk, ruling } = this.#shell;
    const { store, guidelines } = desk;
    const isReadOnly = this.#shell.isReadOnly();
    const view = this.#shell.view(unreadIn(store.draft, this.#typing.editing), {
      sources,
      open: isReadOnly ? withEveryLine(this.#open, store.draft) : this.#open,
      setOpen: (key, open) => this.#setOpen(key, open),
    });
    if (!view) return null;
    return {
      view,
      exchange: this.#exchange,
      keeping: this.#keeping,
      draft: store.draft,
      store,
      history: this.#history,
      isReadOnly,
      shown: shownIn(this.#host.sections),
      ready: (id, retry) => ruling.ready(id, retry),
      // The button keeps the focus: it is likely to be pressed again.
      step: (way) => void this.#step(way, bringIntoSight, bringIntoSight),
      choosing: ruling.choosing,
      rulebooks: guidelines.known,
      withoutFund: guidelines.withoutFund,
      others: guidelines.here.filter((rulebook) => rulebook !== view.rulebook),
      fetchOthers: () => void this.#fetchOthers(),
      editing: this.#typing.editing,
      isTyping: this.#pace.isTyping,
      today: thisMonth(),
      narrow: this.#width.narrow,
      laterYears: this.#laterYears,
      showYearsTo: (grid, year) => this.#put(() => (this.#laterYears = new Map(this.#laterYears).set(grid, year))),
      marked: this.#marked,
      mark: (marked) => this.#put(() => (this.#marked = marked)),
      edit: (editing) => this.#typing.edit(editing),
      say: (text) => this.#announcer.happened(text),
      addLine: (list, item) => this.#addLine(list, item),
      removeLine: (path) => this.#removeLine(path),
      ask: (question) => {
        this.#question?.no?.();
        this.#put(() => (this.#question = question));
      },
      showExample: () => void showExample(() => this.#form()),
    };
  }

  /** Changes what is held here, and draws it. */
  #put(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  #setOpen(key: string, open: boolean): void {
    const next = new Set(this.#open);
    if (open) next.add(key);
    else next.delete(key);
    this.#put(() => (this.#open = next));
  }

  /** What cannot be fetched is done without. */
  async #fetchOthers(): Promise<void> {
    const { guidelines } = this.#shell.desk;
    await Promise.allSettled(guidelines.ids.map((id) => guidelines.load(id)));
    this.#host.requestUpdate();
  }

  #addLine(list: Pointer, item: { readonly id: string }): void {
    const path = this.#shell.desk.store.append(list, item);
    if (lineOf(path)) this.#setOpen(lineKey(item, path), true);
    void this.goTo(path);
  }

  #removeLine(path: Pointer): void {
    const { store } = this.#shell.desk;
    const [, list = "", index = ""] = /^(.*)\/(\d+)$/.exec(path) ?? [];
    store.remove(path);
    const left = (store.at(list) as readonly unknown[] | undefined)?.length ?? 0;
    this.#announcer.happened(this.#t("line-removed"));
    if (left === 0) this.#leadTo(sectionOf(path));
    else void this.goTo(`${list}/${Math.min(Number(index), left - 1)}`);
  }

  #leadTo(id: SectionId): void {
    const heading = this.#host.renderRoot.querySelector<HTMLElement>(`#heading-${id}`);
    if (heading) goToStart(heading, isCalm());
  }

  get #t(): T {
    return words(this.#shell.desk.store.draft.lang);
  }
}

/** What cannot be changed is there to be read. */
function withEveryLine(open: ReadonlySet<string>, { application }: Draft): ReadonlySet<string> {
  const { costs, effects, upkeep = [] } = application;
  const lines = Object.entries({ costs, effects, upkeep });
  return new Set([...open, ...lines.flatMap(([list, of]) => of.map(({ id }) => `line/${list}/${id}`))]);
}
