/** Which of the guideline's texts are asked for now, and which of them are still to be written. */
import type { Section } from "../../../src/types.d.ts";
import type { Form } from "../form";
import { isLater } from "../stage/stages";

/** The texts of the stages that the draft has come to. */
export function textsAsked({ view, draft }: Pick<Form, "view" | "draft">): Section[] {
  return view.rulebook.sections.filter(({ stage }) => !isLater(stage, draft.stage));
}

export function isWritten({ draft }: Pick<Form, "draft">, { id }: Section): boolean {
  return (draft.application.texts?.[id] ?? "").trim() !== "";
}

/** Those that the guideline requires, and that are blank. */
export function missingTexts(form: Pick<Form, "view" | "draft">): Section[] {
  return textsAsked(form).filter((text) => text.required && !isWritten(form, text));
}
