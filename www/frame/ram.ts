/**
 * `<aterforing-ram>`: the form in a frame, for a page whose policy refuses
 * WebAssembly. Built on its own as `aterforing-ram.js`, which runs as a module
 * and as a plain script, and leaves nothing behind but the element.
 *
 *     <aterforing-ram src="https://kalkyl.example.se/frame.html" rulebook="uppsala-2016" lang="sv"></aterforing-ram>
 *
 * An element of its own rather than a marked `<iframe>`: it hears of its
 * attributes, comes and goes with the page, and has the properties and events of
 * `<aterforing-kalkyl>`, so that a page can change from one to the other. An
 * `<iframe>` written inside it is taken over as it stands, and is what a reader
 * without scripts gets.
 *
 * Attributes: `src`; those in `handed`, which go to the form (addresses in them
 * are read as the host page's own); `loading`, of the frame too; `title` of the frame; `sandbox`, read as the
 * frame is made; `name`, under which the draft goes with a form. Custom
 * properties `--aterforing-*` and the colour scheme that hold here hold in the
 * frame too.
 *
 * The page's policy lets this script in, and the frame: `frame-src https://kalkyl.example.se
 * blob:`. Firefox looks there too before it saves a file out of a frame, which has
 * such an address, and saves nothing otherwise.
 *
 * The frame is as high as what is in it, and at most as high as the window, less
 * a strip of the page (`--aterforing-ram-max`, a length): what is longer scrolls
 * inside. In a frame of its whole height the form's toolbar and result could not
 * stay in sight, and its dialogs would open far from where the reader is.
 */
import type { Assessment } from "../../src/types.d.ts";
import {
  handed,
  record,
  type Asking,
  type Giving,
  type Greeting,
  type Leading,
  type State,
  type Surroundings,
} from "./messages";
import type { AterforingRam, RamErrorDetail } from "./ram-element";

const tag = "aterforing-ram";

const sheet = new CSSStyleSheet();
// What is important in a shadow root holds against whatever the page says of all its frames.
sheet.replaceSync(
  ":host(:not([hidden])){display:block}" +
    "iframe,::slotted(iframe){display:block!important;width:100%!important;border:0!important;" +
    "height:100vh;min-height:120px!important;" +
    "max-height:var(--aterforing-ram-max,max(200px,100svh - 64px))!important}",
);

const isOurs = (name: unknown): name is string => /^--aterforing-/.test(name as string);
const isEvent = (name: unknown): name is string => /^(aterforing-(change|assessment)|error)$/.test(name as string);

/** How long a frame that has loaded, or has said that it is there, may take to answer, in milliseconds. */
const patience = 15_000;

class Ram extends HTMLElement implements AterforingRam {
  static readonly formAssociated = true;
  static readonly observedAttributes: readonly string[] = [...handed, "src", "loading"];
  declare rulebookSrc: string | null;
  declare unit: string | null;
  declare sections: string | null;
  declare storage: string | null;
  declare linkBase: string | null;
  declare loading: string | null;
  declare readOnly: boolean;
  declare disabled: boolean;

  /** Out of reach of the page's styles, and of what fills its elements anew. */
  #frame = make("iframe", { allow: "clipboard-write", loading: "lazy", referrerPolicy: "no-referrer" });
  #port: MessagePort | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #leaving = new AbortController();
  #names: readonly string[] = [];
  #state: Partial<State> = {};
  #assessment: AterforingRam["assessment"] = null;
  #value = "";
  /** What the form is to have once the frame has loaded, for the first time or again: its draft, */
  #given: readonly [Giving, unknown] | undefined;
  /** and its rule set. */
  #rulebook: AterforingRam["rulebook"] = null;
  /** A frame without an origin is asked for: whoever comes later in its place cannot be told from it. */
  #isAwaited = false;
  /** The form is there to be asked. */
  #isThere = false;
  readonly #root = this.attachShadow({ mode: "open" });
  readonly #internals = this.attachInternals();
  readonly #describe = () => this.#ask("set", this.#surroundings());
  readonly #observer = new MutationObserver(this.#describe);

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(make("slot", { name: "frame" }));
    // What the page has set before this was an element of its own goes on its way once the attributes are read.
    const { ...early } = this;
    for (const name of Object.keys(early)) if (name in Ram.prototype) Reflect.deleteProperty(this, name);
    queueMicrotask(() => Object.assign(this, early));
  }

  get application(): AterforingRam["application"] {
    return this.#state.application ?? null;
  }

  set application(application: AterforingRam["application"]) {
    this.#give("application", application);
  }

  get draft(): AterforingRam["draft"] {
    return this.#state.draft ?? null;
  }

  set draft(draft: unknown) {
    this.#give("draft", draft);
  }

  get assessment(): AterforingRam["assessment"] {
    return this.#assessment;
  }

  get value(): string {
    return this.#value;
  }

  set value(value: string) {
    this.#give("value", value);
  }

  get rulebook(): AterforingRam["rulebook"] {
    return this.#rulebook;
  }

  set rulebook(rulebook: AterforingRam["rulebook"]) {
    this.#give("rulebook", rulebook);
  }

  get name(): string {
    return this.getAttribute("name") ?? "";
  }

  set name(name: string) {
    this.setAttribute("name", name);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  goTo(pointer: string): void {
    this.#lead("goTo", pointer);
  }

  openLink(fragment: string): void {
    this.#lead("openLink", fragment);
  }

  connectedCallback(): void {
    const signal = { signal: (this.#leaving = new AbortController()).signal };
    const sandbox = this.getAttribute("sandbox");
    const within = this.querySelector("iframe");
    const frame = (this.#frame = within ?? this.#frame);
    frame.slot = "frame";
    this.#isAwaited = true;
    if (!within) {
      if (sandbox !== null) frame.setAttribute("sandbox", sandbox);
      this.#root.append(frame);
    }
    frame.title ||= this.title;
    frame.addEventListener("load", () => this.#wait(), signal);
    addEventListener("message", (event) => this.#hear(event), signal);
    addEventListener("resize", this.#describe, signal);
    matchMedia("(prefers-color-scheme:dark)").addEventListener("change", this.#describe, signal);
    // A page that changes its colours or its language marks it on one of these.
    for (const at of [document.documentElement, document.body, this]) this.#observer.observe(at, { attributes: true });
    // One that was there before may have said who it is to nobody.
    frame.contentWindow?.postMessage({ aterforing: "call" } satisfies Greeting, "*");
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#observer.disconnect();
    this.#hangUp();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === "src") return this.#open(value);
    if (name === "loading") this.#frame.loading = value === "eager" ? value : "lazy";
    // Also where it says what it said before, and the page's own rules have come in between.
    if (name === "rulebook") this.#give(name, value);
    this.#describe();
  }

  formAssociatedCallback(): void {
    this.#describe();
  }

  /** By its own attribute, or with a fieldset. */
  formDisabledCallback(): void {
    this.#describe();
  }

  formResetCallback(): void {
    this.#ask("reset");
  }

  /** The browser puts back what was in the form; a draft that is kept is newer. */
  formStateRestoreCallback(state: unknown): void {
    if (!this.#given && this.storage !== "on") this.#give("value", state);
  }

  /** The address is marked, so that the page in the frame waits for what it is told and begins with nothing else. */
  #open(src: string | null): void {
    const { protocol, href } = absolute(src);
    this.#hangUp();
    this.#isAwaited = true;
    if (/^http/.test(protocol)) this.#frame.src = `${href.replace(/#.*/, "")}#host`;
  }

  #wait(): void {
    clearTimeout(this.#waiting);
    const detail: RamErrorDetail = { code: "frame_silent", faults: [], at: this.#frame.src };
    if (!this.#isThere) this.#waiting = setTimeout(() => this.#tell("error", detail), patience);
  }

  #hear({ source, origin, data }: MessageEvent): void {
    const frame = this.#frame;
    const window = frame.contentWindow;
    if (!window || source !== window || record(data)["aterforing"] !== "hello") return;
    const isOpaque = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
    if (origin !== (isOpaque ? "null" : absolute(frame.src).origin)) return;
    // Another page that the frame has gone on to has no origin either.
    if (isOpaque && !this.#isAwaited) return;
    this.#isAwaited = false;
    this.#hangUp();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#take(record(data));
    window.postMessage({ aterforing: "open" } satisfies Greeting, isOpaque ? "*" : origin, [port2]);
    this.#wait();
  }

  /** What has another shape than it should is left alone, here or by the browser. */
  #take({ tell, names, title, height, detail, value }: Readonly<Record<string, unknown>>): void {
    const { draft, assessment, code } = record(detail);
    const frame = this.#frame;
    if (tell === "ready") {
      this.#isThere = true;
      clearTimeout(this.#waiting);
      this.#names = [names].flat().filter(isOurs);
      this.#describe();
      this.#ask("rulebook", this.#rulebook);
      if (this.#given) this.#ask(...this.#given);
    }
    if (tell === "title") frame.title = this.title || String(title);
    if (tell === "height") frame.style.setProperty("height", `${Number(height)}px`, "important");
    if (tell === "reveal") this.#reveal();
    if (draft) {
      this.#state = detail as State;
      this.#value = String(value);
      this.#internals.setFormValue(this.#value);
      // As text, which the page cannot change.
      this.#given = ["value", this.#value];
    }
    if (assessment) this.#assessment = assessment as Assessment;
    if (isEvent(tell) && (draft ?? assessment ?? code)) this.#tell(tell, detail);
  }

  #surroundings(): Surroundings {
    const computed = getComputedStyle(this);
    return {
      attributes: table(handed, (name) => {
        // The language is the page's where the element has none.
        if (name === "lang") return this.closest<HTMLElement>("[lang]")?.lang;
        if (name === "disabled") return this.matches(":disabled") ? "" : null;
        const value = this.getAttribute(name);
        return value !== null && name.includes("-") ? absolute(value).href : value;
      }),
      styles: table(this.#names, (name) => computed.getPropertyValue(name)),
      scheme: computed.colorScheme,
      room: parseFloat(getComputedStyle(this.#frame).maxHeight),
      sent: this.form && this.name,
    };
  }

  /** A copy goes to the form, now and when the frame loads again: the page may go on with its own. */
  #give(ask: Giving, given: unknown): void {
    try {
      const value: unknown = structuredClone(given);
      if (ask === "rulebook") this.#rulebook = value as AterforingRam["rulebook"];
      else this.#given = [ask, value];
      this.#ask(ask, value);
    } catch {
      this.#tell("error", { code: ask === "rulebook" ? "rulebook_faulty" : "draft_refused", faults: [] });
    }
  }

  #lead(ask: Leading, value: string): void {
    this.#reveal();
    this.#frame.focus();
    this.#ask(ask, value);
  }

  #reveal(): void {
    this.#frame.scrollIntoView({ block: "nearest" });
  }

  #ask(ask: Asking["ask"], value?: unknown): void {
    this.#port?.postMessage({ ask, value });
  }

  #tell(name: string, detail: unknown): void {
    const bubbles = name !== "error";
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles, composed: bubbles }));
  }

  #hangUp(): void {
    clearTimeout(this.#waiting);
    this.#isThere = false;
    this.#port?.close();
    this.#port = undefined;
  }
}

/** These stand for their attributes. */
for (const name of ["rulebook-src", "unit", "sections", "storage", "link-base", "loading"])
  Object.defineProperty(
    Ram.prototype,
    name.replace(/-./, ([, letter = ""]) => letter.toUpperCase()),
    {
      get(this: Ram) {
        return this.getAttribute(name);
      },
      set(this: Ram, value: string | null) {
        if (value === null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    },
  );

for (const name of ["readOnly", "disabled"])
  Object.defineProperty(Ram.prototype, name, {
    get(this: Ram) {
      return this.hasAttribute(name);
    },
    set(this: Ram, value: boolean) {
      this.toggleAttribute(name, value);
    },
  });

function make<Tag extends "a" | "slot" | "iframe">(tag: Tag, properties: object): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

/** Reads an address as the page's own, whatever it is. */
function absolute(href: string | null): HTMLAnchorElement {
  return make("a", { href });
}

function table<Value>(names: readonly string[], valueOf: (name: string) => Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}

/** Not before what stands inside the elements is there; and once, though the script may stand on a page twice. */
function define(): void {
  if (!customElements.get(tag)) customElements.define(tag, Ram);
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", define);
else define();
