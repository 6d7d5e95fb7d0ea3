/** What it costs to keep the effects alive once the project's money has ended. */
import { html, type TemplateResult } from "lit";
import type { UpkeepLine } from "../../../src/types.d.ts";
import { add } from "../../amounts/amounts";
import { freeId } from "../../draft/draft";
import { grid, type Row } from "../../grid/grid";
import { select } from "../field/field";
import { notesOf } from "../field/notes";
import { effectYears } from "../effects/effects";
import { isLineOpen, type Form } from "../form";
import { lineHeading, lineName, partyChoice, removeButton, shownSum, sumInYear, sumOf, tools } from "../lines/lines";
import { nameOf } from "../parties/parties";
import { section } from "../sections";

const financings = ["within_appropriation", "new_appropriation", "other", "unsettled"] as const;

export function upkeepPart(form: Form): TemplateResult {
  const { t } = form.view;
  const { upkeep = [], parties } = form.draft.application;
  const addUpkeep = () =>
    form.addLine("/upkeep", {
      id: freeId("u", upkeep),
      label: "",
      party: parties[0]?.id ?? "",
      amounts: {},
    } satisfies UpkeepLine);
  return section(
    form,
    "upkeep",
    t("section-upkeep-about"),
    html`${tools(form, "upkeep", upkeep.length > 0, t("upkeep-add"), addUpkeep)}
      <div data-at="/upkeep" class="grids">
        ${upkeep.length === 0 ? html`<p class="soft">${t("upkeep-empty")}</p>` : upkeepGrid(form, upkeep)}
      </div>
      ${notesOf(form, "/upkeep")}`,
  );
}

function upkeepGrid(form: Form, upkeep: readonly UpkeepLine[]): TemplateResult {
  const { t } = form.view;
  const years = effectYears(
    form,
    "upkeep",
    upkeep.map(({ amounts }) => amounts),
  );
  return grid(form, {
    name: "upkeep",
    caption: t("upkeep-caption"),
    corner: t("upkeep"),
    years,
    rows: upkeep.map((line, index) => upkeepRow(form, line, index)),
    sums: [
      {
        name: t("upkeep-sum"),
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
