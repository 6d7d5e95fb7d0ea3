/**
 * The page of the rule sets. Its address says what it shows: the list, a rule
 * set ("#uppsala-2016", "#uppsala-2016/repayment"), or the editor
 * ("#redigera", "#redigera/uppsala-2016").
 */
import "./words";
import { html, nothing, render, type TemplateResult } from "lit";
import type { Rulebook } from "../../src/types.d.ts";
import { tokens } from "../element/tokens";
import { site } from "../site";
import { words, type T } from "../words/words";
import type { Fragment } from "./desk";
import { ruleDocument } from "./document";
import { addressOf, heads, loadDocument, withoutAny } from "./documents";
import { ruleList } from "./list";
import { pageStyles } from "./page-styles";
import { placeOf, type Place } from "./place";
import { ruleStyles } from "./styles";

for (const { styleSheet } of [tokens, ruleStyles, pageStyles])
  if (styleSheet) document.adoptedStyleSheets.push(styleSheet);

const main = document.querySelector<HTMLElement>("main");
let t: T = words("sv");
/** What is shown, as far as it has been loaded. */
let shown: Shown = { kind: "nothing" };
/** Draws the example in figures; comes with the calculation, later than the page. */
let illustration: ((rulebook: Rulebook, t: T) => Fragment) | undefined;
let illustrating: Promise<void> | undefined;

type Shown =
  | { readonly kind: "nothing" | "loading" | "failed" | "editor_failed" }
  | { readonly kind: "list"; readonly unknown: string | null }
  | { readonly kind: "rules"; readonly rulebook: Rulebook }
  | { readonly kind: "editor"; readonly rulebook: string };

function placeNow(): Place {
  return placeOf(
    location.hash,
    heads.map(({ id }) => id),
  );
}

/** Shows what the address says. Which of several came last decides, whatever loads first. */
async function show(moved: boolean): Promise<void> {
  const place = placeNow();
  const isSame = place.kind === "rules" && shown.kind === "rules" && shown.rulebook.id === place.id;
  if (!isSame) {
    const next = await load(place);
    if (JSON.stringify(placeNow()) !== JSON.stringify(place)) return;
    shown = next;
    draw();
  }
  lead(place, isSame, moved);
}

async function load(place: Place): Promise<Shown> {
  switch (place.kind) {
    case "list":
      return place;
    case "rules": {
      if (shown.kind === "nothing") {
        shown = { kind: "loading" };
        draw();
      }
      try {
        return { kind: "rules", rulebook: await loadDocument(place.id) };
      } catch {
        return { kind: "failed" };
      }
    }
    case "editor":
      try {
        await import("../editor/editor");
        return { kind: "editor", rulebook: place.id };
      } catch {
        return { kind: "editor_failed" };
      }
  }
}

/** To the chapter that the address names, else to the top of what was changed to. */
function lead(place: Place, isSame: boolean, moved: boolean): void {
  const target = place.kind === "rules" ? document.getElementById(place.at ?? `${place.id}/title`) : null;
  if (place.kind === "rules" && place.at && target) {
    // The browser has done so itself where the document was there.
    if (!isSame) target.scrollIntoView();
    target.focus({ preventScroll: true });
  } else if (moved) {
    scrollTo(0, 0);
    (target ?? main?.querySelector<HTMLElement>("h1") ?? main)?.focus({ preventScroll: true });
  }
}

function draw(): void {
  document.title = titleOf(shown);
  if (main) render(content(shown), main);
  if (shown.kind === "rules") illustrating ??= illustrate();
}

/** Without the example a document is whole too. */
async function illustrate(): Promise<void> {
  try {
    const example = await import("./illustration");
    await example.load();
    illustration = example.illustration;
    draw();
  } catch {
    illustrating = undefined;
  }
}

function content(now: Shown): TemplateResult | typeof nothing {
  switch (now.kind) {
    case "nothing":
      return nothing;
    case "loading":
      return html`<p class="notice" role="status">${t("rules-loading")}</p>`;
    case "failed":
      return html`<p class="notice" role="alert">${t("rules-failed")}</p>`;
    case "editor_failed":
      return html`<p class="notice" role="alert">${t("rules-edit-failed")}</p>`;
    case "list":
      return ruleList(t, { heads, withoutAny, unknown: now.unknown });
    case "editor":
      return html`<p class="back"><a href="#">${t("rules-back")}</a></p>
        <aterforing-regler lang=${t.lang} rulebook=${now.rulebook} storage="on"></aterforing-regler>`;
    case "rules":
      return html`<p class="back"><a href="#">${t("rules-back")}</a></p>
        ${ruleDocument(now.rulebook, t, {
          actions: actions(now.rulebook),
          illustration: illustration?.(now.rulebook, t) ?? nothing,
        })}`;
  }
}

function actions({ id }: Rulebook): TemplateResult {
  return html`<ul class="actions">
    <li><a class="act main" href="./index.html#regelverk=${id}">${t("rules-calculate")}</a></li>
    <li><a class="act" href="#redigera/${id}">${t("rules-edit")}</a></li>
    <li><a class="act" href=${addressOf(id) ?? nothing} download="${id}.json">${t("rules-download")}</a></li>
  </ul>`;
}

function titleOf(now: Shown): string {
  if (now.kind === "rules") return t("rules-page-title", { title: now.rulebook.title[t.lang] });
  const title = now.kind === "editor" ? t("rules-edit-title") : t("rules-title");
  return t("rules-page-title", { title });
}

document.querySelector(".skip")?.addEventListener("click", (event) => {
  // The fragment of the address is taken: it says what the page shows.
  event.preventDefault();
  main?.focus();
});
addEventListener("hashchange", () => void show(true));
site(
  (said) => ({ "rules-skip": said("rules-skip"), "page-status": said("page-status") }),
  (said) => {
    t = said;
    draw();
  },
);
void show(false);
