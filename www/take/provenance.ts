/** Where a draft that is taken along comes from, and the draft as the text of a file. */
import { today } from "../clock";
import type { Draft } from "../draft/draft";
import type { ResultView } from "../element/view";

/** The rule set, its standing, the day, and that it is a draft: the lines that every paper carries. */
export function provenance({ view, date }: { readonly view: ResultView; readonly date: string }): string[] {
  const { t, rulebook, lang, stage } = view;
  return [
    t("paper-draft"),
    t("paper-rulebook", { title: rulebook.title[lang], id: rulebook.id }),
    t("paper-status", { status: t(`result-status-${rulebook.status}`) }),
    t("paper-stage", { stage: t(`stage-${stage}`) }),
    t("paper-date", { date }),
  ];
}

/** JSON that a person can read, with where it comes from at its top. */
export function draftText(view: ResultView, draft: Draft, date = today()): string {
  const { rulebook } = draft;
  const about = { draft: true, date, rulebook, status: view.rulebook.status, lines: provenance({ view, date }) };
  return `${JSON.stringify({ provenance: about, ...draft }, null, 2)}\n`;
}
