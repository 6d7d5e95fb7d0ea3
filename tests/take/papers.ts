// Worked cases as papers: what the form would hand to an export.
import type { Application, AssessOptions, RulebookRef } from "../../pkg/aterforing.js";
import { emptyDraft } from "../../www/draft/draft";
import type { Paper } from "../../www/take/paper";
import type { Lang } from "../../www/words/words";
import { assess, getRulebook } from "../door/module.ts";
import { viewIn } from "../form/result-samples";

export interface Asked {
  readonly application: Application;
  readonly rulebook: RulebookRef;
  readonly options?: AssessOptions;
}

export function paperOf({ application, rulebook: ref, options }: Asked, lang: Lang = "sv"): Paper {
  const rulebook = typeof ref === "string" ? getRulebook(ref) : ref;
  const assessment = assess(application, rulebook, options);
  const followUp = options?.followUp;
  const draft = {
    ...emptyDraft({ rulebook: rulebook.id, lang, today: "2026-11" }),
    application,
    beside: { ...(followUp && { followUp }) },
  };
  const stage = options?.stage ?? "application";
  const view = viewIn(lang, { application, rulebook, assessment, stage, options: options ?? {} });
  return { view, draft, date: "2026-11-22" };
}
