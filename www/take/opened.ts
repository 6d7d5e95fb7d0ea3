/** What is said of a draft out of a file or a link, before it takes the place of another and after. */
import type { Rulebook } from "../../src/types.d.ts";
import type { Draft } from "../draft/draft";
import { short } from "../words/short";
import type { T } from "../words/words";

/** How far it can be trusted: its end is missing, or what it is checked by; and what could not be restored. */
export interface Restored {
  readonly draft: Draft;
  readonly doubt?: string;
  readonly lost: readonly string[];
}

export interface Said {
  readonly title: string;
  readonly text: string;
}

/** The question before: what it is and opens under, and what becomes of what lies here. */
export function askedOf(
  t: T,
  { draft, doubt, lost }: Restored,
  rulebooks: readonly Pick<Rulebook, "id" | "title">[],
  isKept: boolean,
): Said {
  const rulebook = rulebooks.find(({ id }) => id === draft.rulebook)?.title[t.lang] ?? draft.rulebook;
  const text = [
    t("open-under", { rulebook, stage: t(`stage-${draft.stage}`) }),
    doubt ?? (lost.length > 0 ? t("open-replace-lost", { count: lost.length }) : ""),
    t(isKept ? "open-beside-text" : "open-replace-text"),
  ];
  const name = short(draft.application.name.trim()) || t("draft-unnamed");
  return { title: t("open-replace-title", { name }), text: text.filter(Boolean).join(" ") };
}

/** What is left to say once it is open; nothing where all is well. */
export function toldOf(t: T, { doubt, lost }: Restored): Said | null {
  if (lost.length === 0) return doubt === undefined ? null : { title: t("open-doubt-title"), text: doubt };
  // Parts that lost their lines are no count of what is gone.
  return { title: t("open-lost-title"), text: doubt ?? t("open-lost", { count: lost.length }) };
}
