// The reality checks: lessons held against a draft. They never decide. Where
// the description leaves a threshold open, the one taken here stands beside it.
import { exact, percentOf, sum, zero } from "./numbers.mjs";
import { presentValues } from "./appraisal.mjs";
import { calculate } from "./calculation.mjs";
import { isFilled, monthsOf, stages } from "./criteria.mjs";

export function realityChecks(calculation, forecast, stage) {
  return checks
    .flatMap((check) => check(calculation, { forecast, stage }))
    .map((finding) => ({ args: {}, paths: [], ...finding }));
}

const warning = (code, more = {}) => ({ code, status: "warning", ...more });
const note = (code, more = {}) => ({ code, status: "note", ...more });
const when = (condition, finding) => (condition ? [finding()] : []);

const hasSaving = ({ total }) => total("saving").gt(0);
const firstSavingYear = ({ rows }) => rows.find((row) => row.saving.gt(0))?.year;
const effectPath = (application, effect) => `/effects/${application.effects.indexOf(effect)}`;

const checks = [
  // Savings in the phase or in the year after it.
  (calculation) =>
    when(firstSavingYear(calculation) <= calculation.end + 1, () =>
      note("effects_soon", { args: { year: firstSavingYear(calculation) } }),
    ),
  // Any year with unfunded repayment.
  ({ rows }) =>
    when(
      rows.some((row) => row.unfunded.gt(0)),
      () =>
        warning("repayment_before_savings", {
          args: {
            years: rows
              .filter((row) => row.unfunded.gt(0))
              .map((row) => row.year)
              .join(", "),
          },
        }),
    ),
  // Any avoided cost at all.
  ({ avoided, total }) =>
    when(avoided.gt(0), () => warning("avoided_is_not_cut", { args: { share: percentOf(avoided, total("saving")) } })),
  ({ beyondWindow }) =>
    when(beyondWindow.gt(0), () => note("savings_beyond_window", { args: { amount: beyondWindow.toFixed(2) } })),
  // Savings after the phase, no line of upkeep, and nobody has said that none is needed.
  (calculation) => {
    const { application, rows, end } = calculation;
    const lasting = rows.some((row) => row.year > end && row.saving.gt(0));
    return when(lasting && (application.upkeep ?? []).length === 0 && !saysNoneNeeded(calculation), () =>
      warning("no_upkeep", { paths: ["/upkeep"] }),
    );
  },
  ({ application }) => {
    const unsettled = (application.upkeep ?? []).flatMap((line, index) =>
      line.financing === "unsettled" ? [`/upkeep/${index}/financing`] : [],
    );
    return when(unsettled.length > 0, () => warning("upkeep_unsettled", { paths: unsettled }));
  },
  (calculation) =>
    when(hasSaving(calculation) && calculation.total("addedCost").isZero(), () =>
      note("no_added_cost", { paths: ["/effects"] }),
    ),
  ({ application, rulebook }) =>
    when(
      asksForEvaluation(rulebook) &&
        application.costs.length > 0 &&
        !application.costs.some((line) => line.use === "evaluation"),
      () => warning("evaluation_unfunded", { paths: ["/costs"] }),
    ),
  // The last year of the phase lies before the first saving.
  (calculation) =>
    when(firstSavingYear(calculation) > calculation.end, () =>
      warning("evaluated_too_early", { args: { year: firstSavingYear(calculation) } }),
    ),
  ({ application }) => {
    const full = application.effects.filter(
      ({ direction, estimate }) =>
        direction === "saving" &&
        estimate.kind === "units" &&
        exact(estimate.deadweight ?? 0).isZero() &&
        exact(estimate.attribution ?? 100).eq(100),
    );
    return when(full.length > 0, () =>
      warning("attribution_full", { paths: full.map((effect) => `${effectPath(application, effect)}/estimate`) }),
    );
  },
  (calculation) =>
    when(hasSaving(calculation) && !calculation.application.reach, () => note("reach_unknown", { paths: ["/reach"] })),
  // One line of 70 % or more of the gross saving, also where it is the only one.
  ({ lines, total, application }) => {
    const savings = lines.filter((line) => line.kind === "saving");
    const heavy = savings.find((line) => total("saving").gt(0) && lineTotal(line).gte(total("saving").times("0.7")));
    return when(heavy, () =>
      warning("one_effect_carries_all", {
        args: { effect: heavy.id, share: percentOf(lineTotal(heavy), total("saving")) },
        paths: [
          effectPath(
            application,
            application.effects.find((effect) => effect.id === heavy.id),
          ),
        ],
      }),
    );
  },
  // One finding for each effect.
  ({ application }) =>
    application.effects
      .filter((effect) => !isFilled(effect.indicator))
      .map((effect) => note("no_indicator", { paths: [`${effectPath(application, effect)}/indicator`] })),
  ({ application }) =>
    application.effects
      .filter((effect) => !isFilled(effect.source))
      .map((effect) => note("no_source", { paths: [`${effectPath(application, effect)}/source`] })),
  // Where nobody repays, nothing lands elsewhere.
  ({ application, rulebook, repaid, flows, years, total }) => {
    const others = application.parties.filter((party) => !repaid.payers.includes(party));
    const elsewhere = sum(others.flatMap((party) => years.map((year) => flows.of("saving", party, year))));
    return when(rulebook.repayment.basis !== "none" && elsewhere.gt(0), () =>
      warning("lands_elsewhere", { args: { share: percentOf(elsewhere, total("saving")) } }),
    );
  },
  // Undiscounted, the municipal saving covers the cost; at one of the rates it does not.
  (calculation) => {
    const { application, total } = calculation;
    const covered = total("netSaving").gte(total("cost").plus(total("ownCost")));
    const negative = (application.discountRates ?? ["0", "3", "3.5"]).filter((rate) => {
      const { cost, netSaving } = presentValues(calculation, rate);
      return netSaving.lt(cost);
    });
    return when(covered && negative.length > 0, () =>
      warning("present_value_negative", { args: { rates: negative.join(", ") } }),
    );
  },
  // The municipality's own break-even lies at 90 % or more of the expected savings, and within reach of the scale.
  ({ application, rulebook, options }) => {
    const paysBackAt = (effectScale) => {
      const scenario = { ...options.scenario, effectScale };
      return calculate(application, rulebook, { ...options, scenario })
        .rows.at(-1)
        .municipalBalance.gte(0);
    };
    return when(!paysBackAt("89.99") && paysBackAt("1000"), () => warning("needs_every_effect"));
  },
  // A yearly budget is held against each year that it is stated for, other funds against their size.
  ({ rulebook: { fund }, fund: { granted }, rows }) => {
    if (fund.form === "yearly_budget" && fund.yearly) {
      const short = rows.filter(
        (row) => fund.yearly[row.year] !== undefined && row.disbursed.gt(exact(fund.yearly[row.year])),
      );
      return when(short.length > 0, () =>
        warning("fund_short", { args: { years: short.map((row) => row.year).join(", ") } }),
      );
    }
    return when(fund.size !== null && granted.gt(exact(fund.size)), () =>
      warning("fund_short", { args: { granted: granted.toFixed(2), size: exact(fund.size).toFixed(2) } }),
    );
  },
  ({ rulebook }) => when(rulebook.repayment.basis === "drawn", () => note("quick_projects_only")),
  ({ rulebook }) => when(rulebook.fund.riskBearer === "committee", () => note("risk_with_committee")),
  ({ rulebook }) => when(rulebook.fund.riskBearer === "executive_board", () => note("risk_with_board")),
  // The shortest time that the process states, in whole; else the sum of its steps' shortest.
  ({ application, rulebook, options }) => {
    const { totalMonths, steps } = rulebook.process;
    const least = totalMonths?.min ?? steps.reduce((months, step) => months + (step.months?.min ?? 0), 0);
    if (!options.today || least === 0) return [];
    const left = monthsOf({ start: options.today, end: application.period.start }) - 1;
    return when(left < least, () => warning("start_too_near", { args: { left, least }, paths: ["/period/start"] }));
  },
  // The effects that are added costs, up to the follow-up, above what was forecast.
  ({ rows, options }, { forecast }) => {
    if (!forecast) return [];
    const soFar = (all) => sum(all.filter((row) => row.year <= options.followUp.through).map((row) => row.addedCost));
    return when(soFar(rows).gt(soFar(forecast.rows)), () => warning("costs_rise_anyway"));
  },
  // From the follow-up on, until it is answered that they are still there.
  ({ application }, { stage }) =>
    when(isFrom("follow_up", stage) && application.answers?.need_or_people_gone?.answer !== "no", () =>
      note("need_or_people_gone", { paths: ["/answers/need_or_people_gone"] }),
    ),
  (_calculation, { stage }) => when(stage === "end", () => note("implemented_regardless")),
  ({ application }) => {
    const unnamed = (application.evaluation ?? []).flatMap((row, index) =>
      isFilled(row.responsible) ? [] : [`/evaluation/${index}/responsible`],
    );
    return when(unnamed.length > 0, () => warning("no_one_named", { paths: unnamed }));
  },
];

const isFrom = (stage, current) => stages.indexOf(current) >= stages.indexOf(stage);
const lineTotal = (line) => [...line.amounts.values()].reduce((total, amount) => total.plus(amount), zero);

function saysNoneNeeded({ application, rulebook }) {
  const within = (check) => (check.of ? check.of.flatMap(within) : [check]);
  const questions = rulebook.criteria
    .flatMap((criterion) => within(criterion.check))
    .filter((check) => check.kind === "upkeep_planned")
    .map((check) => check.question);
  return questions.some((question) => question && application.answers?.[question]?.answer === "yes");
}

/** By a criterion, a section or a milestone whose id speaks of evaluation. */
function asksForEvaluation({ criteria, sections, milestones = [] }) {
  return (
    criteria.some(({ id, check }) => check.kind === "evaluation_schedule" || id.includes("evalua")) ||
    [...sections, ...milestones].some(({ id }) => id.includes("evalua"))
  );
}
