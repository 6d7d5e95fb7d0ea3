/** What the workplace puts in the columns: contents, draft, result; and what lies around them. */
import { html, noChange, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { alternativesPart } from "../parts/alternatives/alternatives";
import { costsPart } from "../parts/costs/costs";
import { criteriaPart } from "../parts/criteria/criteria";
import { effectsPart } from "../parts/effects/effects";
import { evaluationPart } from "../parts/evaluation/evaluation";
import { draftsDialog } from "../keep/dialog";
import type { Form, Question } from "../parts/form";
import { logPart } from "../parts/log/log";
import { outcomePart } from "../parts/outcome/outcome";
import { partiesPart } from "../parts/parties/parties";
import { planPart } from "../parts/plan/plan";
import { processPart } from "../parts/process/process";
import { projectPart } from "../parts/project/project";
import { rulebookPart } from "../parts/rulebook/rulebook";
import { sectionsOf, type SectionId } from "../parts/sections";
import { mendingPart } from "../parts/stage/mending";
import { stagePart } from "../parts/stage/stage";
import { textsPart } from "../parts/texts/texts";
import { upkeepPart } from "../parts/upkeep/upkeep";
import { renderResult, renderSchedule } from "../result/result";
import type { Workbench } from "../take/exchange";
import { sheets } from "../take/sheets";
import type { WhyPanel } from "../why/panel";
import { contents } from "./contents";
import { askDialog } from "./dialog";
import { layout, type Ears } from "./layout";
import { shows, showsDraft } from "./shown";
import { toolbar } from "./toolbar";

const parts: Readonly<Record<SectionId, (form: Form) => TemplateResult>> = {
  rulebook: rulebookPart,
  project: projectPart,
  parties: partiesPart,
  costs: costsPart,
  effects: effectsPart,
  upkeep: upkeepPart,
  outcome: outcomePart,
  plan: planPart,
  criteria: criteriaPart,
  texts: textsPart,
  evaluation: evaluationPart,
  alternatives: alternativesPart,
  process: processPart,
  log: logPart,
};

/** What the workplace has beside the form. */
export interface Desktop {
  /** The section that is drawn now; the others stay as they are. Null for all of them. */
  readonly alone: SectionId | null;
  readonly current: SectionId | null;
  readonly why: WhyPanel;
  readonly question: Question | null;
  readonly ears: Ears;
  /** The draft goes along with a form of the page. */
  readonly sent: boolean;
  readonly lead: (id: SectionId) => void;
  /** The question was answered. */
  readonly answered: () => void;
}

export function columns(form: Workbench, desktop: Desktop): TemplateResult {
  const { alone, current, why, question, ears, sent, lead, answered } = desktop;
  const { view, keeping, draft, shown } = form;
  const { t, rulebook, lang } = view;
  const ids = sectionsOf(form).filter((id) => shows(shown, id));
  const isDraft = showsDraft(shown);
  const { isTyping } = form;
  const name = draft.application.name.trim() || t("draft-unnamed");
  const about = t(sent ? "draft-lead-sent" : "draft-lead", { title: rulebook.title[lang] });
  return layout(view, name, about, {
    // Also that what is typed does not lie in the browser yet.
    top: isDraft ? toolbar(form) : nothing,
    contents: !isDraft ? nothing : isTyping ? noChange : contents(form, ids, current, lead),
    draft: isDraft ? written(form, ids, alone) : null,
    result: shows(shown, "result") ? renderResult(view, isTyping) : null,
    panel: why.render(view),
    dialogs: isTyping
      ? noChange
      : html`${sheets(form)} ${keeping ? draftsDialog(form, keeping) : nothing}
        ${question ? askDialog(t, question, answered) : nothing}`,
    ears,
  });
}

/** What is written, and in the midst of it what the plan comes to. */
function written(form: Form, ids: readonly SectionId[], alone: SectionId | null): TemplateResult {
  const { isTyping } = form;
  // By its name, so that a section that comes or goes moves none of the others.
  const drawn = (these: readonly SectionId[]) =>
    repeat(
      these,
      (id) => id,
      (id) => html`${isTyping && id !== alone ? noChange : parts[id](form)}`,
    );
  const end = ids.indexOf("plan") + 1;
  const above = html`${isTyping ? noChange : mendingPart(form)} ${isTyping ? noChange : stagePart(form)}`;
  return html`${fields(form, html`${above} ${drawn(ids.slice(0, end))}`)}
  ${end === 0 ? nothing : isTyping ? noChange : schedule(form)} ${fields(form, drawn(ids.slice(end)))}`;
}

/** A fieldset takes what is in it out of the hand, where the page has it read only. */
function fields({ isReadOnly }: Form, content: unknown): TemplateResult {
  return html`<fieldset class="written" ?disabled=${isReadOnly}>${content}</fieldset>`;
}

/** Below what the applicant may choose in the plan; its figures can be asked about where nothing can be written, too. */
function schedule({ view }: Form): TemplateResult | typeof nothing {
  return view.assessment ? html`<div class="schedule" part="schedule">${renderSchedule(view)}</div>` : nothing;
}
