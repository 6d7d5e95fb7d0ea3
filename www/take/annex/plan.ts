/** What the applicant proposes, or what has been decided, on repayment. */
import type { ByYear, Repayment, RepaymentPlan } from "../../../src/types.d.ts";
import { add } from "../../amounts/amounts";
import { phaseYears } from "../../grid/years";
import { isAsked, planPlaces } from "../../parts/plan/places";
import { partyName } from "../../result/phrases";
import type { Paper } from "../paper";
import { amountAt, amountsOf, yearColumns, yearsWithin } from "./lines";
import type { Block, Fact, Part } from "./shape";
import { kronor, sheets } from "./sheet";

export function plan(paper: Paper): Part | null {
  const { view, draft } = paper;
  const { t, rulebook, assessment } = view;
  const { basis } = rulebook.repayment;
  const proposed = asked(draft.application.repaymentPlan ?? {}, rulebook.repayment);
  const window = assessment?.totals.window;
  const facts: Fact[] = [
    ...(basis === "none" || !window
      ? []
      : [
          {
            label: t("total-window"),
            value: t("total-window-years", { from: String(window.from), to: String(window.to) }),
          },
        ]),
    ...settings(paper, proposed),
    ...ownYears(paper, proposed),
  ];
  return {
    title: t("section-plan"),
    blocks: [
      { kind: "text", text: t(`annex-plan-${basis}`) },
      ...(facts.length > 0 ? [{ kind: "facts" as const, facts }] : []),
      ...limits(paper, proposed),
      ...byYear(paper, proposed.decided, "plan-decided-caption"),
    ],
  };
}

/** What the plan holds besides counts for nothing under this guideline. */
function asked(plan: RepaymentPlan, repayment: Repayment): RepaymentPlan {
  return Object.fromEntries(
    planPlaces.filter((place) => isAsked(place, repayment)).map((place) => [place, plan[place]]),
  );
}

/** What is chosen where the guideline leaves a choice. */
function settings({ view }: Paper, { from, to, profile, exemptFrom }: RepaymentPlan): Fact[] {
  const { t } = view;
  return [
    ...(from === undefined ? [] : [{ label: t("annex-plan-from"), value: String(from) }]),
    ...(to === undefined ? [] : [{ label: t("annex-plan-to"), value: String(to) }]),
    ...(profile === undefined ? [] : [{ label: t("plan-profile"), value: t(`profile-${profile}`) }]),
    ...(exemptFrom === undefined ? [] : [{ label: t("plan-exempt"), value: String(exemptFrom) }]),
  ];
}

/** The years that a committee has of its own. */
function ownYears({ view, draft }: Paper, { parties = {} }: RepaymentPlan): Fact[] {
  const { t } = view;
  const { application } = draft;
  return Object.entries(parties).flatMap(([id, { from, to }]) =>
    from === undefined && to === undefined
      ? []
      : [
          {
            label: partyName({ application, t }, id),
            value: t("annex-years", { from: String(from ?? ""), to: String(to ?? "") }),
          },
        ],
  );
}

/** The highest amounts of each committee. */
function limits(paper: Paper, { parties = {} }: RepaymentPlan): Block[] {
  const amounts = Object.entries(parties).flatMap(([id, { amounts }]) => (amounts ? [[id, amounts] as const] : []));
  return byYear(paper, Object.fromEntries(amounts), "plan-parties-caption");
}

function byYear(
  { view, draft }: Paper,
  parties: Record<string, ByYear> | undefined,
  caption: "plan-parties-caption" | "plan-decided-caption",
): Block[] {
  const { t } = view;
  const { application } = draft;
  const all = Object.entries(parties ?? {}).filter(([, amounts]) => amountsOf(amounts).length > 0);
  const years = yearsWithin(
    all.map(([, amounts]) => amounts),
    phaseYears(application).first,
  );
  return sheets(view, {
    caption: (unit) => t("annex-in-unit", { caption: t(caption), unit }),
    corner: t("plan-party"),
    columns: yearColumns(years, t("grid-sum")),
    rows: all.map(([id, amounts]) => ({
      name: partyName({ application, t }, id),
      cells: [...years.map((year) => amountAt(amounts, year)), kronor(add(amountsOf(amounts)))],
    })),
  });
}
