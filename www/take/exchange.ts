/**
 * What goes out of the form and comes into it: files, links, tables. Holds
 * which menu is folded out and which sheet lies over the form, and asks before
 * anything takes the draft's place.
 */
import type { LitElement, ReactiveController } from "lit";
import { today } from "../clock";
import type { Pointer } from "../draft/pointer";
import { openDraft } from "../draft/versions";
import { importingOf, type Importing } from "../import/importing";
import type { Keeping } from "../keep/keeping";
import type { Form } from "../parts/form";
import { short } from "../words/short";
import { download } from "./download";
import { draftFile, readFile } from "./file";
import { linkTo, readLink } from "./link";
import { goneText, lostText } from "./lost";
import { askedOf, toldOf, type Restored } from "./opened";
import type { Paper, TakenFile } from "./paper";

export type MenuName = "share" | "open" | "take";

/** What lies over the form, one at a time. */
export type Sheet = LinkSheet | ImportSheet | Told;

export interface LinkSheet {
  readonly kind: "link";
  /** Nothing where the draft is too long for one. */
  readonly link: string | null;
  readonly copied: "" | "copied" | "selected";
}

export interface ImportSheet {
  readonly kind: "import";
  readonly importing: Importing;
}

/** Something to read, and perhaps a place to go to. */
export interface Told {
  readonly kind: "told";
  readonly title: string;
  readonly text: string;
  readonly list?: readonly string[];
  readonly lead?: { readonly text: string; readonly go: () => void };
}

const makers = {
  file: (paper: Paper): Promise<TakenFile> => Promise.resolve(draftFile(paper)),
  csv: async (paper: Paper): Promise<TakenFile> => (await import("./csv")).csv(paper),
  xlsx: async (paper: Paper): Promise<TakenFile> => (await import("./xlsx/xlsx")).xlsx(paper),
  docx: async (paper: Paper): Promise<TakenFile> => (await import("./docx/docx")).docx(paper),
} as const;

/** The form with what lies around it. */
export interface Workbench extends Form {
  readonly exchange: Exchange;
  /** The keeping of drafts in this browser; none where the page has not asked for it. */
  readonly keeping: Keeping | null;
}

type Host = LitElement & { readonly linkBase: string | null };

export class Exchange implements ReactiveController {
  menu: MenuName | null = null;
  sheet: Sheet | null = null;
  /** What was done last, for the eye; the ear is told by the form. */
  notice = "";
  /** A file hovers over the form. */
  hovering = false;
  readonly #host: Host;
  readonly #form: () => Workbench | null;
  /** The step of the import that is shown. */
  #step: Importing["step"] | null = null;
  /** Those who wait for the form to be there. */
  readonly #waiting: ((form: Workbench) => void)[] = [];

  constructor(host: Host, form: () => Workbench | null) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("dragover", this.#hover);
    this.#host.addEventListener("dragleave", this.#leave);
    this.#host.addEventListener("drop", this.#drop);
    addEventListener("pointerdown", this.#press);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("dragover", this.#hover);
    this.#host.removeEventListener("dragleave", this.#leave);
    this.#host.removeEventListener("drop", this.#drop);
    removeEventListener("pointerdown", this.#press);
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
    this.#follow();
    const form = this.#waiting.length > 0 ? this.#form() : null;
    if (form) for (const go of this.#waiting.splice(0)) go(form);
  }

  /** What had the focus in the import goes with its step. */
  #follow(): void {
    const step = this.sheet?.kind === "import" ? this.sheet.importing.step : null;
    const target = step === "source" ? "#import-text" : "#sheet-title";
    if (step && this.#step && step !== this.#step)
      this.#host.renderRoot.querySelector<HTMLElement>(`dialog.sheet ${target}`)?.focus();
    this.#step = step;
  }

  /** Where links to drafts open; without it the page has none to give. */
  get linkBase(): string | null {
    return this.#host.linkBase;
  }

  toggleMenu(name: MenuName): void {
    this.notice = "";
    this.menu = this.menu === name ? null : name;
    this.#host.requestUpdate();
  }

  /** Folds the menu in; the focus goes back to its button where it would be lost with the list. */
  closeMenu(focus: boolean): void {
    const { menu } = this;
    if (!menu) return;
    this.menu = null;
    if (focus) this.#host.renderRoot.querySelector<HTMLElement>(`[data-menu="${menu}"] > button`)?.focus();
    this.#host.requestUpdate();
  }

  show(sheet: Sheet | null): void {
    this.sheet = sheet;
    this.#host.requestUpdate();
  }

  /** Takes the sheet away, and gives the focus back to where it came from. */
  close(): void {
    this.#dialog?.close();
    this.show(null);
  }

  /** The browser has closed it. Another may already lie there. */
  closed(sheet: Sheet): void {
    if (this.sheet === sheet && !this.#dialog?.open) this.show(null);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector("dialog.sheet");
  }

  dismiss(): void {
    this.notice = "";
    this.#host.requestUpdate();
  }

  say(text: string): void {
    this.notice = text;
    this.#form()?.say(text);
    this.#host.requestUpdate();
  }

  /** Leads to a place that only now is drawn. */
  async goTo(path: Pointer): Promise<void> {
    await this.#host.updateComplete;
    this.#form()?.view.goTo(path);
  }

  chooseFile(): void {
    this.#host.renderRoot.querySelector<HTMLInputElement>("input.chosen-file")?.click();
  }

  showImport(): void {
    this.show({ kind: "import", importing: { step: "source", text: "", refused: null } });
  }

  /** What was pasted into the import, which is not lost for a file that turns out to be nothing. */
  get #pasted(): string {
    return this.sheet?.kind === "import" ? this.sheet.importing.text : "";
  }

  /** A table that was pasted or came in a file, as bytes where nobody knows how they are spelled. */
  async readTable(given: string | ArrayBuffer): Promise<void> {
    const form = this.#form();
    if (!form) return;
    this.show({ kind: "import", importing: await importingOf(form, given, this.#pasted) });
  }

  async showLink(): Promise<void> {
    const form = this.#form();
    if (!form || this.linkBase === null) return;
    this.show({ kind: "link", link: await linkTo(form.draft, this.linkBase), copied: "" });
  }

  async save(kind: keyof typeof makers): Promise<void> {
    const form = this.#form();
    if (!form || (kind !== "file" && this.#mustMend(form))) return;
    const { t } = form.view;
    this.say(t("take-preparing"));
    try {
      const file = await makers[kind](paperOf(form));
      download(file);
      this.say(t("take-saved", { name: file.name }));
    } catch (reason) {
      this.dismiss();
      this.show({ kind: "told", title: t("take-failed-title"), text: t("take-failed") });
      reportError(reason);
    }
  }

  /** The annex is drawn as printing begins, however it was begun. */
  print(): void {
    const form = this.#form();
    if (form && !this.#mustMend(form)) window.print();
  }

  async openFile(file: File): Promise<void> {
    const read = await readFile(file);
    const form = this.#form();
    if (!form) return;
    const { t } = form.view;
    const title = t("open-refused-title", { name: short(file.name) });
    if ("table" in read) return this.readTable(read.table);
    if ("draft" in read) return this.#open(form, read.draft, { title, done: t("open-done") });
    this.#refuse(form, title, t(`open-refused-${read.refused}`));
  }

  /** One file at a time; none where the form is only there to be read. */
  openDropped(files: readonly File[]): void {
    const form = this.#form();
    const [file] = files;
    if (!form || form.isReadOnly || !file) return;
    if (files.length === 1) return void this.openFile(file);
    const { t } = form.view;
    this.#refuse(form, t("open-many-title"), t("open-many", { count: files.length }));
  }

  /** Where the import waits for a table, it is said there, and what was pasted stays. */
  #refuse({ view: { t } }: Form, title: string, why: string): void {
    if (this.sheet?.kind !== "import") return this.show({ kind: "told", title, text: `${why} ${t("open-unchanged")}` });
    this.show({ kind: "import", importing: { step: "source", text: this.#pasted, refused: `${title}. ${why}` } });
  }

  /** Opens a draft that came in the fragment of an address; settled once it is open, declined or refused. */
  async openLink(fragment: string): Promise<void> {
    const read = await readLink(fragment);
    const form = this.#form() ?? (await new Promise<Workbench>((go) => this.#waiting.push(go)));
    const { t } = form.view;
    const title = t("link-refused-title");
    if ("refused" in read) {
      const text = `${t(`link-refused-${read.refused}`)} ${t("open-unchanged")}`;
      return this.show({ kind: "told", title, text });
    }
    const gone = read.gone.map((part) => goneText(t, part));
    const doubt = read.state === "whole" ? {} : { doubt: t(`link-${read.state}`), gone };
    return new Promise((answered) => this.#open(form, read.draft, { title, done: t("link-done"), ...doubt, answered }));
  }

  /** Puts what was read in the draft's place, after a question where there is anything to lose. */
  #open(form: Workbench, value: unknown, told: Telling): void {
    this.close();
    const { t, lang, unit } = form.view;
    const present = form.draft;
    const rulebooks = [present.rulebook, ...form.rulebooks.map(({ id }) => id)];
    const opened = openDraft(value, rulebooks);
    if ("refused" in opened) {
      const text = `${t(`open-refused-${opened.refused}`)} ${t("open-unchanged")}`;
      this.show({ kind: "told", title: told.title, text });
      return told.answered?.();
    }
    // An application alone says nothing of the unit; and the reader's language is the page's own.
    const draft = { ...opened.draft, lang, ...(hasUnit(value) ? {} : { unit }) };
    const lost = [...(told.gone ?? []), ...opened.lost.map((place) => lostText(t, draft, place))];
    const restored = { draft, lost, ...(told.doubt !== undefined && { doubt: told.doubt }) };
    const put = () => void this.#put(restored, told);
    if (form.store.isUntouched) return put();
    form.ask({
      ...askedOf(t, restored, [form.view.rulebook, ...form.rulebooks], keeps(form)),
      yes: t("open-replace-yes"),
      go: put,
      ...(told.answered && { no: told.answered }),
    });
  }

  async #put(restored: Restored, telling: Telling): Promise<void> {
    const { draft, lost } = restored;
    const form = this.#form();
    if (!form || !(await form.ready(draft.rulebook, () => void this.#put(restored, telling)))) return;
    const former = await this.#makeRoom(form);
    if (former === "stuck") return;
    const { t } = form.view;
    form.store.replace(draft);
    // A step back would only empty the place that the draft has just been given: the former one has its own.
    if (former === "away") form.history.forget();
    this.say(telling.done);
    const told = toldOf(t, restored);
    if (told) this.show({ kind: "told", ...told, list: lost });
    telling.answered?.();
  }

  /** Where drafts are kept, the present one stays among them, and the one that is opened gets a place of its own. */
  async #makeRoom(form: Workbench): Promise<"away" | "here" | "stuck"> {
    if (!keeps(form) || form.store.isUntouched) return "here";
    await form.keeping?.startNew();
    if (!form.keeping?.stuck) return "away";
    const { t } = form.view;
    this.show({ kind: "told", title: t("open-stuck-title"), text: t("open-stuck") });
    return "stuck";
  }

  /** What is computed can be taken along only once it can be computed. */
  #mustMend({ view }: Form): boolean {
    const { t, error, assessment } = view;
    if (!error && assessment) return false;
    const path = error?.path ?? "";
    this.show({
      kind: "told",
      title: t("take-mend-title"),
      text: t("take-mend"),
      lead: { text: t("take-mend-go"), go: () => view.goTo(path) },
    });
    return true;
  }

  readonly #press = (event: Event): void => {
    const inside = event.composedPath().some((at) => at instanceof HTMLElement && at.matches(".menu"));
    if (this.menu && !inside) this.closeMenu(false);
  };

  readonly #hover = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    this.#setHovering(true);
  };

  readonly #leave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.#host.contains(event.relatedTarget)) this.#setHovering(false);
  };

  readonly #drop = (event: DragEvent): void => {
    this.#setHovering(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.openDropped(files);
  };

  #setHovering(hovering: boolean): void {
    if (hovering === this.hovering) return;
    this.hovering = hovering;
    this.#host.requestUpdate();
  }
}

/** What is said of a draft that is opened, by where it came from. */
interface Telling {
  readonly title: string;
  readonly done: string;
  /** Its end is missing, and with it so many of its parts. */
  readonly doubt?: string;
  readonly gone?: readonly string[];
  /** It is open, or not wanted. */
  readonly answered?: () => void;
}

export function paperOf({ view, draft }: Form): Paper {
  return { view, draft, date: today() };
}

/** Whether the draft that is open lies safely in this browser, and another can lie beside it. */
function keeps({ keeping }: Workbench): boolean {
  return keeping !== null && keeping.keeper.trouble === null;
}

function hasUnit(value: unknown): boolean {
  return typeof value === "object" && value !== null && "unit" in value;
}
