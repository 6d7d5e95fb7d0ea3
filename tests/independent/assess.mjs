// An assessment computed a second time, from the description of the engine
// alone: no line here was taken from the core, so that where the two agree to
// the öre, both have read the same rules. It trusts its input to be valid.
import { percentOf, sum, text } from "./numbers.mjs";
import { calculate } from "./calculation.mjs";
import { alternativesOf, appraise, varianceOf } from "./appraisal.mjs";
import { criteriaFindings, startFindings, verdictOf } from "./criteria.mjs";
import { realityChecks } from "./reality.mjs";

export function assess(application, rulebook, options = {}, builtinRulebooks = []) {
  const calculation = calculate(application, rulebook, options);
  const forecast = options.followUp ? calculate(application, rulebook, { ...options, followUp: undefined }) : null;
  const stage = options.stage ?? "application";
  const criteria = criteriaFindings(calculation, stage);
  const start = startFindings(application, rulebook, builtinRulebooks);
  const own = [...start, ...calculation.findings, ...realityChecks(calculation, forecast, stage)];
  return {
    rulebook: rulebook.id,
    stage,
    verdict: verdictOf(start, criteria),
    findings: [...criteria, ...own.map((finding) => ({ required: false, ...finding }))],
    schedule: calculation.rows.map(scheduleRow),
    totals: totalsOf(calculation),
    parties: application.parties.map((party) => partyTotals(party, calculation)),
    disbursements: calculation.fund.payments.map((payment) => ({ ...payment, amount: text(payment.amount) })),
    afterwards: calculation.budget.list.map((entry) => ({ ...entry, yearly: text(entry.yearly) })),
    appraisal: appraise(calculation),
    alternatives: alternativesOf(calculation),
    ...(forecast ? { variance: varianceOf(calculation, forecast) } : {}),
  };
}

/** The findings that the description of the engine names; the rest are criteria and reality checks. */
export const calculationCodes = new Set([
  "start_not_covered",
  "start_falls_between",
  "cost_outside_period",
  "over_grant",
  "no_payer",
  "profile_not_offered",
  "exemption_not_foreseen",
  "repayment_starts_too_late",
  "repayment_window_exceeded",
  "plan_party_does_not_pay",
  "decided_plan_missing",
  "repayment_not_begun",
]);

/** The numeric part of an assessment with the codes of its calculation, as a worked case states them. */
export function expectation(assessment) {
  const { schedule, totals, parties, disbursements, afterwards, appraisal, alternatives, variance, findings } =
    assessment;
  const codes = findings
    .map((finding) => finding.code)
    .filter((code) => calculationCodes.has(code))
    .sort();
  return {
    schedule,
    totals,
    parties,
    disbursements,
    afterwards,
    appraisal,
    alternatives,
    ...(variance ? { variance } : {}),
    codes,
  };
}

/** What comes of the rules, as a worked case states it: the verdict, and how each criterion stands. */
export function judgement({ verdict, findings }) {
  const criteria = findings.filter(({ criterion }) => criterion !== undefined);
  return { verdict, criteria: Object.fromEntries(criteria.map(({ criterion, status }) => [criterion, status])) };
}

const rowFigures = [
  "cost",
  "ownCost",
  "disbursed",
  "overrun",
  "saving",
  "addedCost",
  "upkeep",
  "netSaving",
  "societalSaving",
  "repayment",
  "unfunded",
  "waived",
  "fundBalance",
  "municipalBalance",
];
const partyFigures = [
  "cost",
  "ownCost",
  "saving",
  "addedCost",
  "upkeep",
  "netSaving",
  "repayment",
  "unfunded",
  "waived",
  "retained",
  "appropriationChange",
];
const asText = (row, names) => Object.fromEntries(names.map((name) => [name, text(row[name])]));

function scheduleRow(row) {
  const parties = row.parties.map((each) => ({ party: each.party.id, ...asText(each, partyFigures) }));
  return { year: row.year, phase: row.phase, ...asText(row, rowFigures), parties };
}

function totalsOf(calculation) {
  const { total, fund, drawn, repaid } = calculation;
  const repayment = total("repayment");
  return {
    granted: text(fund.granted),
    drawn: text(drawn),
    undrawn: text(fund.granted.minus(drawn)),
    overrun: text(total("overrun")),
    ownFunding: text(total("ownCost")),
    saving: text(total("saving")),
    avoided: text(calculation.avoided),
    addedCost: text(total("addedCost")),
    upkeep: text(total("upkeep")),
    netSaving: text(total("netSaving")),
    societalSaving: text(total("societalSaving")),
    countedSaving: text(calculation.countedSaving),
    requiredSaving: text(calculation.requiredSaving),
    repayment: text(repayment),
    unfunded: text(total("unfunded")),
    waived: text(total("waived")),
    beyondWindow: text(calculation.beyondWindow),
    writtenDown: text(calculation.writtenDown),
    netForFund: text(repayment.minus(drawn)),
    repaidShare: percentOf(repayment, drawn),
    costPerPerson: calculation.costPerPerson && text(calculation.costPerPerson),
    window: repaid.window,
    fundPaybackYear: calculation.fundPaybackYear,
    municipalPaybackYear: calculation.municipalPaybackYear,
  };
}

function partyTotals(party, { rows, total }) {
  const own = rows.map((row) => row.parties.find((each) => each.party === party));
  const of = (name) => sum(own.map((each) => each[name]));
  return {
    party: party.id,
    ...Object.fromEntries(
      ["cost", "ownCost", "netSaving", "repayment", "retained"].map((name) => [name, text(of(name))]),
    ),
    costShare: percentOf(of("cost").plus(of("ownCost")), total("cost").plus(total("ownCost"))),
    effectShare: percentOf(of("saving"), total("saving")),
  };
}
