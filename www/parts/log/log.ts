/** The decisions on the project: a list in date order, and the fields of those that are being written. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { decisionOutcomes, freeId, type Decision } from "../../draft/draft";
import { within } from "../../draft/pointer";
import { field, select } from "../field/field";
import { idOf } from "../field/ids";
import { lineKey, type Form } from "../form";
import { section } from "../sections";
import { asWritten, dayOf, decisionText, inDateOrder, isApproval } from "./decisions";

const list = "/beside/decisions";

interface Placed extends Decision {
  readonly path: string;
}

/** The fields stand apart from the list, so that nothing moves under the hand while a date is written. */
export function logPart(form: Form): TemplateResult {
  const { t } = form.view;
  const decisions = asWritten(form.draft).map((decision, index): Placed => ({
    ...decision,
    path: `${list}/${index}`,
  }));
  const begun = decisions.filter((decision) => isWritten(form, decision));
  const addDecision = () => {
    const decision: Decision = { id: freeId("d", decisions), body: "" };
    open(form, { ...decision, path: form.store.append(list, decision) });
  };
  return section(
    form,
    "log",
    t("section-log-about"),
    html`${
        decisions.length === 0
          ? html`<p class="soft">${t("decision-none")}</p>`
          : html`<ol class="decisions" data-at=${list}>
              ${repeat(
                inDateOrder(decisions),
                ({ id }) => id,
                (decision) => entry(form, decision),
              )}
            </ol>`
      }
      ${repeat(
        begun,
        ({ id }) => id,
        (decision) => fields(form, decision),
      )}
      <div><button type="button" class="act" part="button" @click=${addDecision}>${t("decision-add")}</button></div>`,
  );
}

/** Folded out to be written, or with something in it that must be mended. */
function isWritten(form: Form, decision: Placed): boolean {
  return (
    form.view.open.has(lineKey(decision, decision.path)) ||
    Object.keys(form.draft.typed).some((path) => within(path, decision.path))
  );
}

function entry(form: Form, decision: Placed): TemplateResult {
  const { t } = form.view;
  const { reference, note, path } = decision;
  const name = decisionText(decision, t);
  const written = isWritten(form, decision);
  return html`<li data-at=${path}>
    <div>
      <p><strong>${name}</strong></p>
      ${reference ? html`<p class="small">${reference}</p>` : nothing}
      ${note ? html`<p class="soft small">${note}</p>` : nothing}
    </div>
    <div class="choices">
      <button
        type="button"
        class="link"
        part="link"
        aria-expanded=${written}
        @click=${() => (written ? close(form, decision) : open(form, decision))}
      >
        ${t("decision-edit")}<span class="hidden">: ${name}</span>
      </button>
      <button type="button" class="link" part="link" @click=${() => form.removeLine(path)}>
        ${t("decision-remove")}<span class="hidden">: ${name}</span>
      </button>
    </div>
  </li>`;
}

function open(form: Form, decision: Placed): void {
  form.view.setOpen(lineKey(decision, decision.path), true);
  form.view.goTo(`${decision.path}/body`);
}

function fields(form: Form, decision: Placed): TemplateResult {
  const { t } = form.view;
  const { path } = decision;
  const name = decision.body.trim() || decision.date ? decisionText(decision, t) : t("decision-new");
  return html`<div class="line" role="group" aria-label=${name}>
    <h3>${name}</h3>
    <div class="fields">
      ${field(form, { path: `${path}/body`, kind: "required_text", label: t("decision-body"), hint: t("decision-body-hint") })}
      ${field(form, { path: `${path}/date`, kind: "date", label: t("decision-date"), hint: t("decision-date-hint") })}
      ${select(form, { path: `${path}/outcome`, kind: "choice", label: t("decision-outcome") }, [
        { value: "", text: t("choice-none") },
        ...decisionOutcomes.map((value) => ({ value, text: t(`decision-${value}`) })),
      ])}
      ${field(form, { path: `${path}/reference`, kind: "text", label: t("decision-reference") })}
      ${field(form, { path: `${path}/note`, kind: "text", label: t("decision-note"), hint: t("decision-note-hint"), width: "wide" })}
    </div>
    <div class="choices">
      <button type="button" class="act" part="button" @click=${() => close(form, decision)}>
        ${t("decision-close")}<span class="hidden">: ${name}</span>
      </button>
      ${isApproval(decision) ? toGrant(form, decision) : nothing}
    </div>
  </div>`;
}

function close(form: Form, decision: Placed): void {
  form.view.setOpen(lineKey(decision, decision.path), false);
  form.view.goTo(decision.path);
}

/** Takes the decision over to what was granted, and leads to the amount, which the log does not hold. */
function toGrant(form: Form, decision: Placed): TemplateResult {
  const { t } = form.view;
  const hint = `${idOf(decision.path)}-to-grant`;
  const take = () => {
    form.store.setAll([
      ["/grant/decided", dayOf(decision)],
      ["/grant/reference", decision.reference],
    ]);
    form.view.goTo("/grant/total");
  };
  return html`<button type="button" class="link" part="link" aria-describedby=${hint} @click=${take}>
      ${t("decision-to-grant")}
    </button>
    <span class="hint" id=${hint}>${t("decision-to-grant-hint")}</span>`;
}
