// The figures of an assessment, exact and unformatted, for one application
// under one rule set. What they are judged by stands in criteria.mjs.
import { exact, positivePart, quotient, sum, toOre, zero } from "./numbers.mjs";
import { flowsOf, isMunicipal, linesOf, yearOf } from "./flows.mjs";
import { disburse } from "./disbursement.mjs";
import { appropriations, repay } from "./repayment.mjs";

/** With `heldWindow`, the window stays what it is there, whatever the savings are. */
export function calculate(application, rulebook, options, heldWindow) {
  const lines = linesOf(application, options);
  const flows = flowsOf(lines);
  const start = yearOf(application.period.start);
  const end = yearOf(application.period.end);
  // Fund costs lie between the first year and the last one with an amount, so
  // the payments are known before the window, and with it the last year, is.
  const fund = disburse(application, rulebook, flows, range(start, Math.max(end, flows.yearsWithAmount.at(-1) ?? end)));
  const repaid = repay(application, rulebook, flows, fund.drawn, heldWindow);
  const years = range(start, lastYear(end, flows, repaid.window, rulebook.repayment));
  const budget = appropriations(application, rulebook, repaid);
  const base = { application, rulebook, options, lines, flows, fund, repaid, budget, start, end, years };
  const rows = rowsOf(base);
  return { ...base, rows, ...whatFollows(base, rows), findings: ownFindings(base, rows) };
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function lastYear(end, flows, window, rule) {
  const adjusted = window && rule.afterwards === "permanent_adjustment" ? window.to + 1 : end;
  return Math.max(end, flows.yearsWithAmount.at(-1) ?? end, window?.to ?? end, adjusted);
}

function rowsOf(base) {
  const { application, flows, fund, repaid, budget, years } = base;
  let fundBalance = zero;
  let municipalBalance = zero;
  return years.map((year) => {
    const parties = application.parties.map((party) => partyYear(party, year, { flows, repaid, budget }));
    const column = (name, of = parties) => sum(of.map((row) => row[name]));
    const municipal = parties.filter((row) => isMunicipal(row.party));
    const row = {
      year,
      phase: phaseOf(year, base),
      cost: column("cost"),
      ownCost: column("ownCost"),
      disbursed: fund.paidIn(year),
      saving: column("saving"),
      addedCost: column("addedCost"),
      upkeep: column("upkeep"),
      netSaving: column("netSaving", municipal),
      societalSaving: column(
        "netSaving",
        parties.filter((each) => !isMunicipal(each.party)),
      ),
      repayment: column("repayment"),
      unfunded: column("unfunded"),
      waived: column("waived"),
      parties,
    };
    row.overrun = row.cost.minus(row.disbursed);
    fundBalance = fundBalance.plus(row.repayment).minus(row.disbursed);
    municipalBalance = municipalBalance.plus(row.netSaving).minus(row.cost).minus(column("ownCost", municipal));
    return { ...row, fundBalance, municipalBalance };
  });
}

function partyYear(party, year, { flows, repaid, budget }) {
  const netSaving = flows.netSaving(party, year);
  const pays = repaid.payers.includes(party);
  const repayment = pays ? repaid.repayment(party, year) : zero;
  return {
    party,
    cost: flows.of("cost", party, year),
    ownCost: flows.of("ownCost", party, year),
    saving: flows.of("saving", party, year),
    addedCost: flows.of("addedCost", party, year),
    upkeep: flows.of("upkeep", party, year),
    netSaving,
    repayment,
    unfunded: positivePart(repayment.minus(positivePart(netSaving))),
    waived: pays ? repaid.waived(party, year) : zero,
    retained: netSaving.minus(repayment),
    appropriationChange: budget.change(party, year),
  };
}

function phaseOf(year, { end, repaid: { window } }) {
  if (year <= end) return "investment";
  if (!window || year > window.to) return "afterwards";
  return year < window.from ? "waiting" : "repayment";
}

function whatFollows(base, rows) {
  const { application, options, lines, flows, fund, repaid, end } = base;
  const total = (name) => sum(rows.map((row) => row[name]));
  const { window } = repaid;
  const repayment = total("repayment");
  const { drawn } = fund;
  const isOver =
    options.followUp && (options.followUp.status === "failed" || (window && options.followUp.through >= window.to));
  const writesDown = base.rulebook.repayment.basis === "saving" && isOver;
  const lastCost = Math.max(
    -Infinity,
    ...rows.filter((row) => row.cost.gt(0) || row.ownCost.gt(0)).map((row) => row.year),
  );
  const payback = (balance) =>
    rows.find((row) => row.year >= end && row.year >= lastCost && row[balance].gte(0))?.year ?? null;
  const afterWindow = window ? rows.filter((row) => row.year > window.to) : [];
  const avoided = lines.filter((line) => line.kind === "saving" && line.nature === "avoided_cost");
  return {
    total,
    drawn,
    avoided: sum(avoided.flatMap((line) => [...line.amounts.values()])),
    beyondWindow: sum(afterWindow.flatMap((row) => repaid.payers.map((party) => flows.netSaving(party, row.year)))),
    writtenDown: writesDown ? positivePart(drawn.minus(repayment)) : zero,
    fundPaybackYear: drawn.isZero() ? null : payback("fundBalance"),
    municipalPaybackYear: payback("municipalBalance"),
    costPerPerson: costPerPerson(application, total("cost").plus(total("ownCost"))),
    ...profitability(base, rows),
  };
}

function costPerPerson(application, cost) {
  const persons = application.reach?.persons;
  return persons ? quotient(cost, exact(persons), 2) : null;
}

/** What the profitability requirement counts, and what it is held against. */
function profitability({ application, rulebook, flows, end }, rows) {
  const rule = rulebook.counted;
  if (!rule) return { countedSaving: zero, requiredSaving: zero };
  const counts = (year) => rule.window === "all" || (year > end && year <= end + rule.window.yearsAfterPhase);
  const parties = application.parties.filter((party) => rule.kinds.includes(party.kind));
  const countedSaving = sum(
    rows.filter((row) => counts(row.year)).flatMap((row) => parties.map((party) => flows.netSaving(party, row.year))),
  );
  const cost = sum(rows.map((row) => row.cost.plus(row.ownCost)));
  const factor = rule.requirement.factorOfCost;
  return { countedSaving, requiredSaving: factor === undefined ? zero : toOre(exact(factor).times(cost)) };
}

function ownFindings({ repaid, fund }, rows) {
  const findings = [...repaid.findings];
  if (fund.costOutsidePeriod)
    findings.push({ code: "cost_outside_period", status: "warning", args: {}, paths: ["/costs"] });
  if (rows.some((row) => row.overrun.gt(0)))
    findings.push({ code: "over_grant", status: "warning", args: {}, paths: ["/grant/total"] });
  return findings;
}
