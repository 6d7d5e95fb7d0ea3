/**
 * The page in the frame: one form and nothing else. Without a script around it,
 * its address says what the form is to be, by the names of the attributes
 * (`frame.html?rulebook=uppsala-2016&lang=sv`); with `aterforing-ram.js` around
 * it, that script says it.
 */
import type { Application, Rulebook } from "../../src/types.d.ts";
import "../element/define";
import { tokens } from "../element/tokens";
import type { AssessmentDetail, ErrorDetail } from "../element/types";
import { titlePaper } from "../paper-title";
import { register, words } from "../words/words";
import { attributesIn } from "./asked";
import type { Asking, Leading, Surroundings } from "./messages";
import { isHeld, Talk } from "./talk";

register({
  sv: import.meta.glob<string>("../words/sv/frame.ftl", { query: "?raw", import: "default", eager: true }),
  en: import.meta.glob<string>("../words/en/frame.ftl", { query: "?raw", import: "default", eager: true }),
});

/** How high the frame can become. The form measures itself by it, since the frame follows the form. */
const roomName = "--aterforing-room";
const names = [...new Set(tokens.cssText.match(/--aterforing-[\w-]+/g))].filter((name) => name !== roomName);

/** How long the page around may take to say something, in milliseconds. */
const patience = 15_000;

/** How long the focus may be on its way, in milliseconds; a page that lies in the background is never given it. */
const focusPatience = 1000;

const root = document.documentElement;
const form = document.createElement("aterforing-kalkyl");
/** Stands for a form of the page around, which sends the draft along and can be reset: the form here says and does the same. */
const around = Object.assign(document.createElement("form"), { id: "around", hidden: true });
let assessed: AssessmentDetail | null = null;
let height = 0;

const talk = new Talk(begin, answer);

/** Somebody is there to be told things, who may have come late. */
function begin(): void {
  height = 0;
  talk.tell({ tell: "ready", names });
  talk.tell({ tell: "title", title: document.title });
  measure();
  tellState();
  if (assessed) talk.tell({ tell: "aterforing-assessment", detail: assessed });
}

function answer(asking: Asking): void {
  switch (asking.ask) {
    case "set":
      surround(asking.value);
      return place();
    case "draft":
      form.draft = asking.value;
      return;
    case "application":
      form.application = asking.value as Application;
      return;
    case "value":
      form.value = String(asking.value);
      return;
    case "rulebook":
      form.rulebook = asking.value as Rulebook | string | null;
      return;
    case "reset":
      return around.reset();
    case "goTo":
    case "openLink":
      return void lead(asking);
  }
}

/**
 * The page around gives the frame the focus before it asks, but over another way than it asks by: a field that is
 * given the focus first may lose it for good.
 */
async function lead({ ask, value }: Extract<Asking, { ask: Leading }>): Promise<void> {
  if (!document.hasFocus())
    await new Promise((go) => {
      addEventListener("focus", go, { once: true });
      setTimeout(go, focusPatience);
    });
  return form[ask](value);
}

function surround({ attributes, styles, scheme, room, sent }: Surroundings): void {
  // A page that says nothing of it is light.
  root.style.colorScheme = scheme.replace("normal", "light");
  for (const name of names) root.style.setProperty(name, styles[name] ?? "");
  root.style.setProperty(roomName, room > 0 ? `${room}px` : "");
  put("form", sent === null ? null : around.id);
  put("name", sent);
  set(attributes);
}

function set(attributes: Surroundings["attributes"]): void {
  for (const [name, value] of Object.entries(attributes)) put(name, value);
  if ("lang" in attributes) speak(attributes["lang"] ?? "sv");
}

function put(name: string, value: string | null | undefined): void {
  if (typeof value !== "string") form.removeAttribute(name);
  else if (value !== form.getAttribute(name)) form.setAttribute(name, value);
}

/** The frame has the name and the language of what is in it. */
function speak(lang: string): void {
  const t = words(lang.toLowerCase().startsWith("en") ? "en" : "sv");
  if (root.lang === t.lang) return;
  root.lang = t.lang;
  document.title = t("frame-title");
  talk.tell({ tell: "title", title: document.title });
}

function place(): void {
  if (!form.isConnected) document.querySelector("main")?.replaceChildren(form);
}

/** Nobody says what the form is to be, and it is not for the frame to choose a guideline. */
function wonder(): void {
  const waiting = document.querySelector("main > .loading");
  if (waiting) waiting.textContent = words(root.lang === "en" ? "en" : "sv")("frame-unheard");
}

function measure(): void {
  const now = Math.ceil(form.getBoundingClientRect().height);
  if (now === height || now === 0) return;
  height = now;
  talk.tell({ tell: "height", height });
}

/** How the form stands, for a page that has not heard of it yet. */
function tellState(): void {
  const { application, draft, value } = form;
  if (application && draft) talk.tell({ tell: "state", detail: { application, draft }, value });
}

/** Where the focus comes by a key or by a script, a dialog or a field may lie in a part of the frame that is out of sight. */
let pointing = false;
addEventListener("pointerdown", () => (pointing = true), { capture: true });
for (const over of ["pointerup", "pointercancel"]) addEventListener(over, () => (pointing = false), { capture: true });
form.addEventListener("focusin", () => {
  if (!pointing && document.hasFocus()) talk.tell({ tell: "reveal" });
});
form.addEventListener("aterforing-change", ({ detail }) => {
  talk.tell({ tell: "aterforing-change", detail, value: form.value });
});
form.addEventListener("aterforing-assessment", ({ detail }) => {
  if (!assessed) tellState();
  assessed = detail;
  talk.tell({ tell: "aterforing-assessment", detail });
});
form.addEventListener("error", (event) => {
  const { detail } = event as Event as CustomEvent<ErrorDetail>;
  talk.tell({ tell: "error", detail });
});
new ResizeObserver(measure).observe(form);
titlePaper(form);

document.body.append(around);
// The frame itself is loaded when it comes near, where the page wants that.
form.setAttribute("loading", "eager");
set(attributesIn(Object.fromEntries(new URLSearchParams(location.search))));
if (!isHeld || location.hash !== "#host") place();
else setTimeout(wonder, patience);
