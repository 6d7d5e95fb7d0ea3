// Drafts as the exports are given them: answered by the real calculation, in either language.
import { readFileSync, readdirSync } from "node:fs";
import type { Application, AssessOptions } from "../../src/types.d.ts";
import { assess, getRulebook, initSync, listRulebooks } from "../../pkg/aterforing.js";
import { assessable, emptyDraft, type Draft } from "../../www/draft/draft";
import type { ResultView } from "../../www/element/view";
import type { Paper } from "../../www/take/paper";
import { words } from "../../www/words/words";

initSync({ module: readFileSync("pkg/aterforing_bg.wasm") });

export const exampleIds = readdirSync("www/examples").map((file) => file.replace(".json", ""));

export function exampleOf(rulebook: string): Application {
  return JSON.parse(readFileSync(`www/examples/${rulebook}.json`, "utf8")) as Application;
}

export function draftOf(rulebook: string, application: Application, more: Partial<Draft> = {}): Draft {
  return { ...emptyDraft({ rulebook, lang: "sv", today: "2026-11" }), application, ...more };
}

/** The draft with its answer, as the form has them when something is taken along. */
export function paperOf(draft: Draft): Paper {
  const { lang, unit, stage } = draft;
  const { rulebooks } = listRulebooks();
  const application = assessable(draft.application);
  const { followUp } = draft.beside;
  const through = followUp?.through;
  const options: AssessOptions = {
    stage,
    ...(through !== undefined && { followUp: { ...followUp, through } }),
  };
  const view: ResultView = {
    t: words(lang),
    lang,
    unit,
    stage,
    application,
    options,
    rulebook: getRulebook(draft.rulebook),
    ref: draft.rulebook,
    rulebooks,
    sources: rulebooks.flatMap(({ id }) => getRulebook(id).sources),
    assessment: assess(application, draft.rulebook, options),
    error: null,
    stale: false,
    goTo: () => {},
    open: new Set(),
    setOpen: () => {},
  };
  return { view, draft, date: "2026-11-22" };
}
