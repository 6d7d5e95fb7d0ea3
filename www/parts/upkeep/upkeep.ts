/** What it costs to keep the effects alive once the project's money has ended. */
import { html, type TemplateResult } from "lit";
import type { UpkeepLine } from "../../../src/types.d.ts";
import { add } from "../../amounts/amounts";
import { freeId } from "../../draft/draft";
import { grid, type Row } from "../../grid/grid";
import { effectYears, type Years } from "../../grid/years";
import { select } from "../field/field";
import { notesOf } from "../field/notes";
import { isLineOpen, type Form } from "../form";
import { lineHeading, lineName, partyChoice, removeButton, shownSum, sumInYear, sumOf, tools } from "../lines/lines";
import { followed } from "../outcome/follow-up";
import { nameOf } from "../parties/parties";
import { section } from "../sections";

const financings = ["within_appropriation", "new_appropriation", "other", "unsettled"] as const;

export function upkeepPart(form: Form): TemplateResult {
  const { t } = form.view;
  const { upkeep = [] } = form.draft.application;
  const figures = upkeep.map(({ amounts }) => amounts);
  const years = effectYears(form, "upkeep", figures);
  return section(
    form,
    "upkeep",
    t("section-upkeep-about"),
    html`${tools(form, "upkeep", upkeep.length > 0 ? years : null, t("upkeep-add"), () => form.addLine("/upkeep", newUpkeep(form, "", upkeep)))}
      <div data-at="/upkeep" class="grids">
        ${upkeep.length === 0 ? html`<p class="soft">${t("upkeep-empty")}</p>` : upkeepGrid(form, upkeep, years)}
      </div>
      ${notesOf(form, "/upkeep")}`,
  );
}

function newUpkeep(form: Form, label: string, upkeep: readonly { readonly id: string }[]): UpkeepLine {
  return {
    id: freeId("u", [...upkeep, ...followed(form.draft, "upkeep")]),
    label,
    party: form.draft.application.parties[0]?.id ?? "",
    amounts: {},
  };
}

function upkeepGrid(form: Form, upkeep: readonly UpkeepLine[], { shown: years }: Years): TemplateResult {
  const { t } = form.view;
  return grid(form, {
    name: "upkeep",
    caption: t("upkeep-caption"),
    corner: t("upkeep"),
    years,
    rows: upkeep.map((line, index) => upkeepRow(form, line, index)),
    adding: {
      list: "/upkeep",
      line: (label, lines) => newUpkeep(form, label, lines),
      label: "label",
      amounts: "amounts",
    },
    sums: [
      {
        name: t("upkeep-sum"),
        of: upkeep.map(({ id }) => id),
        sums: years.map((year) => shownSum(form, sumInYear(upkeep, year))),
        total: shownSum(form, add(upkeep.map(({ amounts }) => sumOf(amounts)))),
      },
    ],
  });
}

function upkeepRow(form: Form, line: UpkeepLine, index: number): Row {
  const { t } = form.view;
  const path = `/upkeep/${index}`;
  const facts = [nameOf(form, line.party), t(line.financing ? `financing-${line.financing}` : "financing-none")];
  return {
    key: line.id,
    name: lineName(form, line, index),
    label: line.label,
    heading: lineHeading(form, path, index, facts.join(" · ")),
    kind: "amount",
    path: (year) => `${path}/amounts/${year}`,
    sum: shownSum(form, sumOf(line.amounts)),
    details: isLineOpen(form, path) ? details(form, line, path, index) : undefined,
  };
}

function details(form: Form, line: UpkeepLine, path: string, index: number): TemplateResult {
  const { t } = form.view;
  return html`<div class="fields">
    ${partyChoice(form, path, t("upkeep-party"))}
    ${select(form, { path: `${path}/financing`, kind: "choice", label: t("upkeep-financing") }, [
      { value: "", text: t("choice-none") },
      ...financings.map((value) => ({ value, text: t(`financing-${value}`) })),
    ])}
    ${removeButton(form, path, lineName(form, line, index))}
  </div>`;
}
