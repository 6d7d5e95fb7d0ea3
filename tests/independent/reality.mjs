// The reality checks: lessons held against a draft. They never decide. Where
// the description leaves a threshold open, the one taken here stands beside it.
import { exact, percentOf, quotient, sum, zero } from "./numbers.mjs";
import { presentValues } from "./appraisal.mjs";
import { calculate } from "./calculation.mjs";
import { isFilled, monthsOf } from "./criteria.mjs";

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
  ({ application, rows, end }) => {
    const lasting = rows.some((row) => row.year > end && row.saving.gt(0));
    const noneNeeded = application.answers?.no_upkeep_needed?.answer === "yes";
    return when(lasting && (application.upkeep ?? []).length === 0 && !noneNeeded, () =>
      warning("no_upkeep", { paths: ["/upkeep"] }),
    );
  },
  // A line that says nothing of its financing is as unsettled as one that says so.
  ({ application }) => {
    const unsettled = (application.upkeep ?? []).flatMap((line, index) =>
      (line.financing ?? "unsettled") === "unsettled" ? [`/upkeep/${index}/financing`] : [],
    );
    return when(unsettled.length > 0, () => warning("upkeep_unsettled", { paths: unsettled }));
  },
  // A line entered is enough, whatever comes of it.
  (calculation) =>
    when(
      hasSaving(calculation) && !calculation.application.effects.some(({ direction }) => direction === "added_cost"),
      () => note("no_added_cost", { paths: ["/effects"] }),
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
    when(hasSaving(calculation) && !calculation.application.reach, () =>
      warning("reach_unknown", { paths: ["/reach"] }),
    ),
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
      .map((effect) => warning("no_indicator", { paths: [`${effectPath(application, effect)}/indicator`] })),
  ({ application }) =>
    application.effects
      .filter((effect) => !isFilled(effect.source))
      .map((effect) => warning("no_source", { paths: [`${effectPath(application, effect)}/source`] })),
  // Where nobody repays, nothing lands elsewhere.
  ({ application, rulebook, repaid, flows, years, total }) => {
    const others = application.parties.filter((party) => !repaid.payers.includes(party));
    const elsewhere = sum(others.flatMap((party) => years.map((year) => flows.of("saving", party, year))));
    return when(rulebook.repayment.basis !== "none" && elsewhere.gt(0), () =>
      warning("lands_elsewhere", { args: { share: percentOf(elsewhere, total("saving")) } }),
    );
  },
  // Undiscounted, the municipal saving covers the cost; at one of the rates it does not, to the öre.
  (calculation) => {
    const { application, total } = calculation;
    const covered = total("netSaving").gte(total("cost").plus(total("ownCost")));
    const negative = (application.discountRates ?? ["0", "3", "3.5"]).filter((rate) => {
      const { cost, netSaving, denominator } = presentValues(calculation, rate);
      return quotient(netSaving.minus(cost), denominator, 2).lt(0);
    });
    return when(covered && negative.length > 0, () =>
      warning("present_value_negative", { args: { rates: negative.join(", ") } }),
    );
  },
  // A condition's break-even lies at 90 % or more of the expected savings, and within reach of the scale.
  (calculation) => {
    const { application, rulebook, options, repaid } = calculation;
    const at = (effectScale) => {
      const scenario = { ...options.scenario, effectScale };
      return calculate(application, rulebook, { ...options, scenario }, repaid.window);
    };
    const [below, most] = [at("89.99"), at("1000")];
    return breakEvenConditions(rulebook)
      .filter((holds) => !holds(below) && holds(most))
      .map(() => warning("needs_every_effect"));
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
  // Where nothing is repaid there is no risk to bear.
  ({ rulebook: { fund, repayment } }) =>
    when(repayment.basis !== "none" && fund.riskBearer === "committee", () => note("risk_with_committee")),
  ({ rulebook: { fund, repayment } }) =>
    when(repayment.basis !== "none" && fund.riskBearer === "executive_board", () => note("risk_with_board")),
  // The shortest time that the process states for the whole of it.
  ({ application, rulebook, options }) => {
    const least = rulebook.process.totalMonths?.min;
    if (!options.today || least === undefined) return [];
    // What is granted, or has begun, has been decided.
    if (application.grant || ["follow_up", "end"].includes(options.stage)) return [];
    const left = monthsOf({ start: options.today, end: application.period.start }) - 1;
    return when(left < least, () => warning("start_too_near", { args: { left, least }, paths: ["/period/start"] }));
  },
  // The effects that are added costs, up to the follow-up, above what was forecast.
  ({ rows, options }, { forecast }) => {
    if (!forecast) return [];
    const soFar = (all) => sum(all.filter((row) => row.year <= options.followUp.through).map((row) => row.addedCost));
    return when(soFar(rows).gt(soFar(forecast.rows)), () => warning("costs_rise_anyway"));
  },
  (_calculation, { stage }) => when(stage === "follow_up", () => note("need_or_people_gone")),
  (_calculation, { stage }) => when(stage === "end", () => note("implemented_regardless")),
  ({ application }) => {
    const unnamed = (application.evaluation ?? []).flatMap((row, index) =>
      isFilled(row.responsible) ? [] : [`/evaluation/${index}/responsible`],
    );
    return when(unnamed.length > 0, () => warning("no_one_named", { paths: unnamed }));
  },
];

const lineTotal = (line) => [...line.amounts.values()].reduce((total, amount) => total.plus(amount), zero);

/** What has to hold for a project to carry itself, as far as the rule set has a meaning for it. */
function breakEvenConditions({ repayment, counted }) {
  const fundRepaid = ({ drawn, total }) => drawn.gt(0) && total("repayment").gte(drawn);
  const municipalPayback = ({ rows }) => rows.at(-1).municipalBalance.gte(0);
  const positive = ({ countedSaving }) => countedSaving.gt(0);
  const enough = ({ countedSaving, requiredSaving }) => countedSaving.gte(requiredSaving);
  const requirement = counted?.requirement ?? "none";
  return [
    ...(repayment.basis === "saving" ? [fundRepaid] : []),
    municipalPayback,
    ...(requirement === "none" ? [] : [requirement === "positive" ? positive : enough]),
  ];
}

/** By an evaluation schedule, or by a question or a section, alike in every rule set, that is about evaluation. */
function asksForEvaluation({ criteria }) {
  const asks = (check) =>
    check.kind === "evaluation_schedule" ||
    (check.kind === "answer" && aboutEvaluation.has(check.question)) ||
    (check.kind === "section_written" && aboutEvaluation.has(check.section)) ||
    (check.of ?? []).some(asks);
  return criteria.some(({ check }) => asks(check));
}

const aboutEvaluation = new Set([
  "evaluable",
  "evaluated",
  "external_party",
  "final_report",
  "follow_up_and_evaluation_plan",
  "goals_effects_evaluation",
]);
