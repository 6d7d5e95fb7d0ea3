/** The rule set's own questions: what no figure can decide. */
import { html, nothing, type TemplateResult } from "lit";
import type { Check, Question, Rulebook, Stage } from "../../../src/types.d.ts";
import { choose, field } from "../field/field";
import type { Form } from "../form";
import { section } from "../sections";
import { isLater, stages } from "../stage/stages";
import { placeIn, stands, straysIn } from "../stands";
import { straysPart, fromOthers, type Stray } from "../strays/strays";

export function criteriaPart(form: Form): TemplateResult {
  const { t, rulebook } = form.view;
  const asked = byStage(rulebook);
  return section(
    form,
    "criteria",
    t("section-criteria-about"),
    html`${stages.map((stage) => {
      const questions = asked.get(stage) ?? [];
      if (questions.length === 0) return nothing;
      const later = isLater(stage, form.draft.stage);
      return html`<div class="stage" role="group" aria-labelledby="questions-${stage}">
        <h3 id="questions-${stage}">
          ${t(`stage-${stage}`)}${later ? html` <span class="soft small">${t("criteria-later")}</span>` : nothing}
        </h3>
        ${questions.map((question) => questionFields(form, question))}
      </div>`;
    })}
    ${straysPart(form, "answers", strayAnswers(form))}`,
  );
}

/** Answers to what another guideline asks. Where that is not here, the answer itself tells what kind it is of. */
function strayAnswers(form: Form): Stray[] {
  const { t, lang, rulebook } = form.view;
  return straysIn(form, "/answers", rulebook.questions).map((id, index) => {
    const path = placeIn("/answers", id);
    const name = t("stray-answer", { number: index + 1 });
    const question = fromOthers(form, id, ({ questions }) => questions) ?? {
      id,
      text: { sv: name, en: name },
      kind: stands(form, `${path}/value`) ? "number" : "yes_no",
    };
    return { path, name: question.text[lang], content: questionFields(form, question) };
  });
}

function questionFields(form: Form, question: Question): TemplateResult {
  const { t, lang } = form.view;
  const about = `/answers/${question.id}`;
  const label = question.text[lang];
  const hint = question.help?.[lang];
  const answer = form.store.at(about) as { answer?: string; note?: string } | undefined;
  const noteKey = `note${about}`;
  // What is only partly so wants a word on what remains.
  const noteOpen = form.view.open.has(noteKey) || answer?.note !== undefined || answer?.answer === "partly";
  return html`<div class="question">
    ${
      question.kind === "number"
        ? field(form, {
            path: `${about}/value`,
            about,
            kind: "quantity",
            label,
            hint,
            ...(question.unit && { unit: unitOf(question.unit) }),
          })
        : choose(form, { path: `${about}/answer`, about, kind: "choice", label, hint }, [
            { value: "yes", text: t("answer-yes") },
            { value: "partly", text: t("answer-partly") },
            { value: "no", text: t("answer-no") },
          ])
    }
    <div class="choices">
      ${
        noteOpen
          ? nothing
          : html`<button type="button" class="link small" part="link" @click=${() => openNote(form, about, noteKey)}>
              ${t("answer-note-add")}<span class="hidden">: ${label}</span>
            </button>`
      }
      ${
        answer?.answer
          ? html`<button
              type="button"
              class="link small"
              part="link"
              @click=${() => form.store.remove(`${about}/answer`)}
            >
              ${t("answer-clear")}<span class="hidden">: ${label}</span>
            </button>`
          : nothing
      }
    </div>
    ${noteOpen ? field(form, { path: `${about}/note`, kind: "text", label: t(answer?.answer === "partly" ? "answer-note-partly" : "answer-note"), width: "wide" }) : nothing}
  </div>`;
}

function openNote(form: Form, about: string, key: string): void {
  form.view.setOpen(key, true);
  form.view.goTo(`${about}/note`);
}

function unitOf(unit: string): string {
  return unit === "percent" ? "%" : unit;
}

/** Each question once, at the first stage that asks it, in the order of the criteria. */
function byStage({ criteria, questions }: Rulebook): Map<Stage, Question[]> {
  const left = new Map(questions.map((question) => [question.id, question]));
  const asked = new Map<Stage, Question[]>(stages.map((stage) => [stage, []]));
  const inOrder = [...criteria].sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
  for (const { stage, check } of inOrder) {
    for (const id of questionsOf(check)) {
      const question = left.get(id);
      if (question) asked.get(stage)?.push(question);
      left.delete(id);
    }
  }
  asked.get("application")?.push(...left.values());
  return asked;
}

function questionsOf(check: Check): string[] {
  if (check.kind === "all" || check.kind === "any") return check.of.flatMap(questionsOf);
  return "question" in check && check.question !== undefined ? [check.question] : [];
}
