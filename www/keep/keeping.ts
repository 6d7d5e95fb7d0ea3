/**
 * Joins the keeping of drafts to the form: goes on from the one that was
 * opened (`opening.ts`), saves when the page is left, follows other tabs, and
 * holds the list of drafts while it is looked through.
 */
import type { Draft } from "../draft/draft";
import type { History } from "../draft/history";
import type { DraftStore } from "../draft/store";
import { openDraft } from "../draft/versions";
import type { T } from "../words/words";
import { rememberHere } from "./here";
import { Keeper } from "./keeper";
import { allLeft, forgetLeft, leave } from "./left";
import { collect, readKept, type Notice, type Opening } from "./opening";
import { newId, type Kept, type Shelf } from "./shelf";
import { openTabs, type Tabs } from "./tabs";

/** What the form lets the keeping do. */
export interface Desk {
  readonly store: DraftStore;
  readonly history: History;
  readonly rulebooks: () => readonly string[];
  /** Fetches the rule set of a draft that is to be shown. */
  ready(rulebook: string): Promise<void>;
  t(): T;
  /** An empty draft under the rule set that is chosen. */
  blank(): Draft;
  /** Another draft lies on the desk: what was folded out and typed belongs to the former. */
  cleared(): void;
  say(text: string): void;
  update(): void;
}

/**
 * Why another draft could not be opened or copied: the one that is open cannot be saved; that other was made with a
 * newer version; it is not there any more.
 */
export type Hitch = { readonly kind: "stuck" | "gone" } | { readonly kind: "refused"; readonly name: string };

/** Less than a second, so that a crash takes no more than that. */
const pause = 500;

export class Keeping {
  readonly keeper: Keeper;
  /** The drafts there are, last changed first, while they are looked through. */
  list: readonly Kept[] | null = null;
  notice: Notice | null;
  /** Whether the browser promises not to clear the drafts away; null where it cannot be asked. */
  persisted: boolean | null = null;
  /** It was asked to, and would not. */
  refusedToPersist = false;
  /** Why what was asked of the list could not be done. */
  hitch: Hitch | null = null;
  readonly #desk: Desk;
  readonly #shelf: Shelf;
  readonly #place: string;
  #tabs: Tabs | null = null;
  /** The name by which this tab's text lies among what was left. */
  #left: string | null;
  #said: Pick<Keeper, "trouble" | "rival"> = { trouble: null, rival: null };

  constructor(desk: Desk, { shelf, place, opened, left, notice, failure }: Opening) {
    this.#desk = desk;
    this.#shelf = shelf;
    this.#place = place;
    this.notice = notice;
    this.#left = left?.name ?? null;
    this.keeper = new Keeper({
      shelf,
      draft: () => desk.store.draft,
      begun: () => desk.store.begun,
      tell: (news) => this.#tabs?.tell(news),
      soon: (run) => void setTimeout(run, pause),
      now: () => Date.now(),
      newId,
      follow: (kept) => this.#show(kept),
      lies: (id) => this.#remember(id),
      changed: () => this.#changed(),
    });
    desk.store.listen(() => this.keeper.draftChanged());
    if (left) this.keeper.leftOpen(left);
    else if (opened) this.keeper.opened(opened.kept, opened.draft);
    if (failure !== null) this.keeper.failed(failure);
    // What the page has put in meanwhile is kept like any other change.
    this.keeper.draftChanged();
  }

  connect(): void {
    this.#tabs ??= openTabs((news) => void this.keeper.hear(news));
    addEventListener("pagehide", this.#leave);
    addEventListener("pageshow", this.#look);
    document.addEventListener("visibilitychange", this.#look);
  }

  disconnect(): void {
    removeEventListener("pagehide", this.#leave);
    removeEventListener("pageshow", this.#look);
    removeEventListener("beforeunload", this.#warn);
    document.removeEventListener("visibilitychange", this.#look);
    void this.keeper.save();
    this.#tabs?.close();
    this.#tabs = null;
  }

  /** Another draft was to be opened, and the one that is open cannot be saved. */
  get stuck(): boolean {
    return this.hitch?.kind === "stuck";
  }

  /** Tries again after trouble, also with what other tabs have left. */
  async retry(): Promise<void> {
    await this.keeper.retry(() => collect(this.#shelf, this.#place));
    if (!this.keeper.trouble) this.#desk.say(this.#desk.t()("keep-mended"));
  }

  async takeTheirs(): Promise<void> {
    const taken = await this.#tried(() => this.keeper.takeTheirs());
    if (taken) this.#desk.say(this.#desk.t()("keep-theirs-taken"));
    else if (!this.keeper.trouble) this.keeper.keepBoth();
  }

  keepBoth(): void {
    this.keeper.keepBoth();
    this.#desk.say(this.#desk.t()("keep-both-kept"));
  }

  dismiss(): void {
    this.notice = null;
    this.#desk.update();
  }

  /** Looks through the drafts. The one that is open is saved first, so that it is among them. */
  async showList(): Promise<void> {
    await this.keeper.save();
    this.hitch = null;
    await this.#refresh();
  }

  hideList(): void {
    this.list = null;
    this.#desk.update();
  }

  /** Opens another draft, once it is at hand and the present one is safe. */
  async openOther(id: string): Promise<void> {
    const kept = await this.#readable(id);
    if (!kept) return;
    await this.#desk.ready(kept.rulebook);
    if (!(await this.#isSafe())) return;
    const draft = this.#show(kept);
    if (draft) this.keeper.opened(kept, draft);
    this.hideList();
    const t = this.#desk.t();
    if (draft) this.#desk.say(t("drafts-opened", { name: nameOf(t, draft.application.name) }));
  }

  async startNew(): Promise<void> {
    if (!(await this.#isSafe())) return;
    this.#begin();
    this.hideList();
    this.#desk.say(this.#desk.t()("drafts-begun"));
  }

  async copy(id: string): Promise<void> {
    const t = this.#desk.t();
    const kept = await this.#readable(id);
    const opened = kept && openDraft(kept.draft);
    if (!opened || "refused" in opened) return;
    const name = t("drafts-copy-name", { name: nameOf(t, opened.draft.application.name) });
    const draft = { ...opened.draft, application: { ...opened.draft.application, name } };
    const copy = { id: newId(), revision: 1, changed: Date.now(), name, rulebook: draft.rulebook, draft };
    const lies = await this.#tried(async () => (await this.#shelf.put(copy, [])) === null);
    if (lies) this.#desk.say(t("drafts-copied", { name }));
    await this.#refresh();
  }

  async remove(id: string): Promise<void> {
    this.hitch = null;
    const removed = await this.#tried(() => this.#shelf.remove(id).then(() => true));
    if (removed) {
      for (const { name, kept } of allLeft()) if (kept.id === id) forgetLeft(name);
      this.#tabs?.tell({ id, revision: 0 });
      if (id === this.keeper.id) this.#begin();
      this.#desk.say(this.#desk.t()("drafts-removed"));
    }
    await this.#refresh();
  }

  /** Asks the browser not to clear the drafts away when it needs room. Some ask the person in turn. */
  async persist(): Promise<void> {
    this.persisted = await navigator.storage.persist();
    this.refusedToPersist = !this.persisted;
    this.#desk.say(this.#desk.t()(this.persisted ? "drafts-persisted" : "drafts-not-persisted"));
    this.#desk.update();
  }

  /** Puts a draft off the shelf on the desk; nothing where this version cannot read it. */
  #show(kept: Kept): Draft | null {
    const { store, history, rulebooks } = this.#desk;
    const { draft, notice } = readKept(kept, store.draft, rulebooks());
    this.notice = notice;
    if (!draft) return null;
    store.replace(draft);
    history.forget();
    this.#desk.cleared();
    return draft;
  }

  #remember(id: string): void {
    rememberHere(this.#place, id);
    void this.#shelf.markOpen(id).catch(() => undefined);
  }

  #begin(): void {
    const { store, history } = this.#desk;
    this.notice = null;
    store.begin(this.#desk.blank());
    history.forget();
    this.#desk.cleared();
    this.keeper.begun();
    rememberHere(this.#place, "");
  }

  /** Whether the draft that is open can be left without losing anything. */
  async #isSafe(): Promise<boolean> {
    const isSafe = await this.keeper.settle();
    this.hitch = isSafe ? null : { kind: "stuck" };
    this.#desk.update();
    return isSafe;
  }

  /** A draft off the shelf that this version can read. Else it is told in the list why there is none. */
  async #readable(id: string): Promise<Kept | null> {
    // Told again, it is to be heard again.
    this.hitch = null;
    this.#desk.update();
    const kept = await this.#tried(() => this.#shelf.take(id));
    if (kept && !("refused" in openDraft(kept.draft))) return kept;
    if (kept) this.hitch = { kind: "refused", name: kept.name };
    if (kept === null) this.hitch = { kind: "gone" };
    await this.#refresh();
    return null;
  }

  async #refresh(): Promise<void> {
    const all = await this.#tried(() => this.#shelf.all());
    this.list = (all || []).sort((a, b) => b.changed - a.changed);
    this.persisted = await isPersisted();
    this.#desk.update();
  }

  /** What the shelf answers; false where it could not be reached. */
  async #tried<V>(run: () => Promise<V>): Promise<V | false> {
    try {
      return await run();
    } catch (reason) {
      this.keeper.failed(reason);
      return false;
    }
  }

  /** Trouble is said once, when it comes, and not at each time that it is still there. */
  #changed(): void {
    const { trouble, rival } = this.keeper;
    const t = this.#desk.t();
    if (trouble && trouble !== this.#said.trouble) this.#desk.say(t(`keep-trouble-${trouble}`));
    if (rival && rival !== this.#said.rival) this.#desk.say(t("keep-rival"));
    this.#said = { trouble, rival };
    // Listened for only then: some browsers keep no page ready to come back to that listens for it.
    if (trouble) addEventListener("beforeunload", this.#warn);
    else removeEventListener("beforeunload", this.#warn);
    if (!this.keeper.isDue) this.#leaveAs(null);
    this.#desk.update();
  }

  readonly #leave = (): void => {
    const { left } = this.keeper;
    if (!left) return this.#leaveAs(null);
    rememberHere(this.#place, left.kept.id);
    const name = leave(left, this.#place);
    if (name !== null) this.#leaveAs(name);
  };

  /** What lay there before is in what is there now, or on the shelf. */
  #leaveAs(name: string | null): void {
    if (this.#left !== null) forgetLeft(this.#left);
    this.#left = name;
  }

  /** What cannot be kept is not left without a question. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.keeper.isDue) event.preventDefault();
  };

  /** The page goes out of sight, from where it may never come back; or it is there again. */
  readonly #look = (): void => {
    if (document.visibilityState === "hidden") return void this.keeper.save();
    void this.keeper.look();
  };
}

export function nameOf(t: T, name: string): string {
  return name.trim() || t("drafts-unnamed");
}

/** Pages without a secure address have nobody to ask. */
async function isPersisted(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return null;
  }
}
