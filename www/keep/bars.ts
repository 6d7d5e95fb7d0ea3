/** What is to be known of the keeping, across the form until it is settled: calm, in words, and with a way out. */
import { html, nothing, type TemplateResult } from "lit";
import type { Workbench } from "../take/exchange";
import { lostText } from "../take/lost";
import type { Keeping } from "./keeping";
import type { Notice } from "./opening";

/** A bar is no place for a long list. */
const mostNamed = 6;

export function keepBars(form: Workbench, keeping: Keeping): TemplateResult | typeof nothing {
  const { keeper, notice } = keeping;
  return html`${keeper.trouble ? troubleBar(form, keeping, keeper.trouble) : nothing}
  ${keeper.rival === null ? nothing : rivalBar(form, keeping)} ${notice ? noticeBar(form, keeping, notice) : nothing}`;
}

function troubleBar(
  form: Workbench,
  keeping: Keeping,
  trouble: NonNullable<Keeping["keeper"]["trouble"]>,
): TemplateResult {
  const { t } = form.view;
  return html`<div class="keep-bar">
    <p>${t(`keep-trouble-${trouble}`)}</p>
    <div class="acts">
      <button type="button" class="act" part="button" @click=${() => void form.exchange.save("file")}>
        ${t("keep-file")}
      </button>
      <button
        type="button"
        class="link"
        part="link"
        @click=${settle(
          () => keeping.retry(),
          () => keeping.keeper.trouble === null,
        )}
      >
        ${t("keep-retry")}
      </button>
    </div>
  </div>`;
}

function rivalBar(form: Workbench, keeping: Keeping): TemplateResult {
  const { t } = form.view;
  const isSettled = () => keeping.keeper.rival === null;
  return html`<div class="keep-bar">
    <p>${t("keep-rival")}</p>
    <div class="acts">
      <button type="button" class="act" part="button" @click=${settle(() => keeping.keepBoth(), isSettled)}>
        ${t("keep-mine")}
      </button>
      <button type="button" class="act" part="button" @click=${settle(() => keeping.takeTheirs(), isSettled)}>
        ${t("keep-theirs")}
      </button>
    </div>
  </div>`;
}

function noticeBar(form: Workbench, keeping: Keeping, notice: Notice): TemplateResult {
  const { t } = form.view;
  const more = notice.kind === "lost" ? notice.lost.length - mostNamed : 0;
  return html`<div class="keep-bar">
    ${
      notice.kind === "lost"
        ? html`<div>
            <p>${t("keep-lost", { count: notice.lost.length })}</p>
            <ul>
              ${notice.lost.slice(0, mostNamed).map((place) => html`<li>${lostText(t, form.draft, place)}</li>`)}
              ${more > 0 ? html`<li>${t("keep-lost-more", { count: more })}</li>` : nothing}
            </ul>
          </div>`
        : html`<p>${t(`keep-${notice.kind}`)}</p>`
    }
    <div class="acts">
      <button type="button" class="link" part="link" @click=${settle(() => keeping.dismiss())}>
        ${t("keep-close")}
      </button>
    </div>
  </div>`;
}

/** Does what a button in a bar is for. Once its bar is to go, the focus goes on to the drafts, in the row above. */
function settle(act: () => Promise<void> | void, isSettled = () => true): (event: Event) => Promise<void> {
  return async ({ currentTarget }) => {
    const above = (currentTarget as HTMLElement).closest(".top");
    await act();
    if (isSettled()) above?.querySelector<HTMLElement>('.toolbar [aria-haspopup="dialog"]')?.focus();
  };
}
