/** What the project is held against: the ordinary measure, or doing nothing. */
import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Alternative } from "../../../src/types.d.ts";
import { add, subtract } from "../../amounts/amounts";
import { freeId } from "../../draft/draft";
import { grid } from "../../grid/grid";
import { effectYears, yearTools, type Years } from "../../grid/years";
import { choose, field } from "../field/field";
import { notesAt, notesOf } from "../field/notes";
import type { Form } from "../form";
import { lineName, shownSum, sumInYear, sumOf, unitChoice } from "../lines/lines";
import { section } from "../sections";

const kinds = ["cost", "saving"] as const;

export function alternativesPart(form: Form): TemplateResult {
  const { t, rulebook } = form.view;
  const { alternatives = [] } = form.draft.application;
  const asked = rulebook.criteria.some(({ check }) => check.kind === "alternatives_mapped");
  const addAlternative = () =>
    form.addLine("/alternatives", {
      id: freeId("a", alternatives),
      label: "",
      kind: "ordinary",
      cost: {},
      saving: {},
    } satisfies Alternative);
  return section(
    form,
    "alternatives",
    t(asked ? "section-alternatives-about" : "section-alternatives-unasked"),
    html`${notesAt(form, "/alternatives")}
      <div class="lines" data-at="/alternatives">
        ${repeat(
          alternatives,
          (alternative) => alternative.id,
          (alternative, index) => alternativeLine(form, alternative, index),
        )}
      </div>
      ${notesOf(form, "/alternatives")}
      <div>
        <button type="button" class="act" part="button" @click=${addAlternative}>${t("alternative-add")}</button>
      </div>`,
  );
}

function alternativeLine(form: Form, alternative: Alternative, index: number): TemplateResult {
  const { t } = form.view;
  const path = `/alternatives/${index}`;
  const name = lineName(form, alternative, index);
  const years = effectYears(form, "alternatives", [alternative.cost, alternative.saving]);
  return html`<div class="line" role="group" aria-label=${name} data-at=${path}>
    <div class="fields">
      ${field(form, { path: `${path}/label`, kind: "required_text", label: t("alternative-label"), width: "wide" })}
      ${choose(form, { path: `${path}/kind`, kind: "choice", label: t("alternative-kind") }, [
        { value: "ordinary", text: t("alternative-ordinary") },
        { value: "none", text: t("alternative-none") },
      ])}
    </div>
    <div class="bar">
      ${unitChoice(form, "alternatives", alternative.id)}
      <div class="bar">${yearTools(form, "alternatives", years)}</div>
    </div>
    ${flows(form, alternative, path, name, years)}
    <div>
      <button type="button" class="link" part="link" @click=${() => form.removeLine(path)}>
        ${t("line-remove", { name })}
      </button>
    </div>
  </div>`;
}

function flows(
  form: Form,
  { cost, saving }: Alternative,
  path: string,
  name: string,
  { shown: years }: Years,
): TemplateResult {
  const { t } = form.view;
  const flow = { cost, saving };
  const net = years.map((year) =>
    subtract(sumInYear([{ amounts: saving }], year), sumInYear([{ amounts: cost }], year)),
  );
  return grid(form, {
    name: "alternatives",
    caption: t("alternative-caption", { name }),
    corner: t("alternative-flow"),
    years,
    rows: kinds.map((kind) => ({
      key: kind,
      name: `${name}, ${t(`alternative-${kind}`)}`,
      label: t(`alternative-${kind}`),
      heading: html`${t(`alternative-${kind}`)}`,
      kind: "amount",
      path: (year) => `${path}/${kind}/${year}`,
      sum: shownSum(form, sumOf(flow[kind])),
    })),
    sums: [
      {
        name: t("alternative-net"),
        of: kinds,
        sums: net.map((sum) => shownSum(form, sum)),
        total: shownSum(form, add(net)),
      },
    ],
  });
}
