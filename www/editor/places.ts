/** The places of a rule set to choose from, chapter by chapter, in words. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { parts, to, within, type Pointer } from "../draft/pointer";
import type { T } from "../words/words";
import type { Json } from "./json";
import { labelOf, placeName, shortened } from "./names";
import type { Sheet } from "./sheet";
import { placesIn, wayTo } from "./walk";

/** What an interpretation can be about: all but the interpretations themselves. */
export function placesToChoose(rulebook: Json): Pointer[] {
  return placesIn(rulebook)
    .map(({ path }) => path)
    .filter((path) => !within(path, "/interpretations"));
}

interface Chapter {
  readonly name: string;
  readonly places: readonly { readonly path: Pointer; readonly name: string }[];
}

let last: { rulebook: Json; t: T; chapters: readonly Chapter[] } | null = null;

/** Each interpretation offers the same, so they are found once for all of them. */
function chaptersOf(rulebook: Json, t: T): readonly Chapter[] {
  if (last?.rulebook === rulebook && last.t === t) return last.chapters;
  const paths = placesToChoose(rulebook);
  const names = [...new Set(paths.map((path) => parts(path)[0] ?? ""))];
  const chapters = names.map((name) => ({
    name: labelOf(t, wayTo(rulebook, to(name))[0]?.field?.word ?? name),
    places: paths
      .filter((path) => within(path, to(name)))
      .map((path) => ({ path, name: placeName(t, rulebook, path) })),
  }));
  last = { rulebook, t, chapters };
  return chapters;
}

export function placesOptions({ t, work }: Sheet, chosen: string): TemplateResult {
  const chapters = chaptersOf(work.rulebook, t);
  const isKnown = chapters.some(({ places }) => places.some(({ path }) => path === chosen));
  const unknown =
    chosen === "" || chosen.endsWith("/-") ? t("choice-none") : t("editor-unknown-value", { value: shortened(chosen) });
  return html`${isKnown ? nothing : html`<option value=${chosen} .selected=${live(true)}>${unknown}</option>`}
  ${chapters.map(
    ({ name, places }) =>
      html`<optgroup label=${name}>
        ${places.map(
          ({ path, name }) => html`<option value=${path} .selected=${live(path === chosen)}>${name}</option>`,
        )}
      </optgroup>`,
  )}`;
}
