/** The first result, in the places that the workplace will have. */
import { html, nothing, type TemplateResult } from "lit";
import { renderFirst, type Beside } from "../result/first";
import { layout } from "./layout";
import { shownIn, showsDraft, shows } from "./shown";
import type { ResultView } from "./view";

interface Standing {
  readonly sections: string | null;
  /** The draft goes along with a form of the page. */
  readonly sent: boolean;
  readonly press: (event: Event) => void;
}

export function firstLayout(view: ResultView, { sections, sent, press }: Standing): TemplateResult {
  const { t, rulebook, lang } = view;
  const shown = shownIn(sections);
  const draft = showsDraft(shown);
  const name = view.application.name.trim() || t("draft-unnamed");
  return layout(view, name, t(sent ? "draft-lead-sent" : "draft-lead", { title: rulebook.title[lang] }), {
    top: draft
      ? html`<div class="top">
          <div class="toolbar waiting"><strong>${name}</strong></div>
        </div>`
      : nothing,
    contents: draft ? html`<div class="contents waiting"></div>` : nothing,
    draft: draft ? html`<p class="loading">${t("loading")}</p>` : null,
    result: shows(shown, "result") ? renderFirst(view, unfinished(view)) : null,
    panel: nothing,
    dialogs: nothing,
    ears: { click: press },
  });
}

/** In the room that is needed later. */
function unfinished({ t, rulebook }: ResultView): Beside {
  const afterlife = rulebook.afterlife
    ? html`<details class="r-fold">
        <summary>${t("result-afterlife")}</summary>
      </details>`
    : nothing;
  return { refusal: nothing, afterlife, below: nothing };
}
