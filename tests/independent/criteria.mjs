// Whether the criteria hold, and the verdict that follows.
import { exact, factorOf } from "./numbers.mjs";
import { monthOf, yearOf } from "./flows.mjs";

const stages = ["idea", "application", "follow_up", "end"];
export const isFilled = (value) => typeof value === "string" && value.trim() !== "";

const met = { status: "met" };
const notMet = (args = {}, paths = []) => ({ status: "not_met", args, paths });
const unanswered = (args = {}, paths = []) => ({ status: "unanswered", args, paths });

export function criteriaFindings(calculation, stage) {
  return calculation.rulebook.criteria.map((criterion) => {
    const later = stages.indexOf(criterion.stage) > stages.indexOf(stage);
    const result = later ? { status: "later" } : judge(criterion.check, calculation);
    const status = result.status === "not_met" && !criterion.required ? "warning" : result.status;
    return {
      code: criterion.check.kind,
      criterion: criterion.id,
      stage: criterion.stage,
      status,
      required: criterion.required,
      args: result.args ?? {},
      paths: result.paths ?? [],
      ...(criterion.cite ? { cite: criterion.cite } : {}),
    };
  });
}

const judge = (check, calculation) => checks[check.kind](check, calculation);

const worstFirst = ["not_met", "unanswered", "warning", "met"];
const rank = (result) => worstFirst.indexOf(result.status);

const checks = {
  answer: ({ question }, { application }) => {
    const paths = [`/answers/${question}`];
    const given = application.answers?.[question]?.answer;
    return (
      { yes: met, no: notMet({ question }, paths), partly: { status: "warning", args: { question }, paths } }[given] ??
      unanswered({ question }, paths)
    );
  },
  answer_at_least: ({ question, value }, { application }) => {
    const paths = [`/answers/${question}`];
    const given = application.answers?.[question]?.value?.trim() ?? "";
    if (!/^-?\d+(\.\d+)?$/.test(given)) return unanswered({ question }, paths);
    return exact(given).gte(exact(value)) ? met : notMet({ question, least: value }, paths);
  },
  section_written: ({ section }, { application }) =>
    isFilled(application.texts?.[section]) ? met : unanswered({ section }, [`/texts/${section}`]),
  lead_kind: ({ kinds }, { application }) => {
    const leads = application.parties.filter((party) => party.role === "lead");
    if (leads.length === 0) return unanswered({}, ["/parties"]);
    return leads.every((party) => kinds.includes(party.kind)) ? met : notMet({}, ["/parties"]);
  },
  no_party_of_kind: ({ kinds, roles }, { application }) => {
    if (application.parties.length === 0) return unanswered({}, ["/parties"]);
    return partiesOf(application, kinds, roles).length === 0 ? met : notMet({}, ["/parties"]);
  },
  parties: ({ anyOf, roles }, { application }) => {
    if (application.parties.length === 0) return unanswered({}, ["/parties"]);
    const results = anyOf.map((set) => enoughParties(set, application, roles));
    return results.toSorted((a, b) => rank(b) - rank(a))[0];
  },
  endorsed: ({ kinds, roles }, { application }) => {
    if (application.parties.length === 0) return unanswered({}, ["/parties"]);
    const concerned = partiesOf(application, kinds, roles);
    const paths = concerned
      .filter((party) => party.endorses !== true)
      .map((party) => `/parties/${application.parties.indexOf(party)}/endorses`);
    if (concerned.some((party) => party.endorses === false)) return notMet({}, paths);
    return paths.length === 0 ? met : unanswered({}, paths);
  },
  duration_months: ({ min, max }, { application }) => {
    const months = monthsOf(application.period);
    return months >= (min ?? 0) && months <= (max ?? Infinity) ? met : notMet({ months }, ["/period"]);
  },
  cost_uses: ({ allowed }, { application }) => {
    const lines = fundLines(application);
    if (lines.some((line) => line.use !== undefined && !allowed.includes(line.use))) return notMet({}, ["/costs"]);
    return lines.length > 0 && lines.every((line) => line.use !== undefined) ? met : unanswered({}, ["/costs"]);
  },
  counted_saving: (_check, { application, rulebook, countedSaving, requiredSaving }) => {
    const { requirement } = rulebook.counted;
    if (requirement === "none") return met;
    if (application.effects.length === 0 || application.costs.length === 0) return unanswered({}, ["/effects"]);
    const holds = requirement === "positive" ? countedSaving.gt(0) : countedSaving.gte(requiredSaving);
    return holds
      ? met
      : notMet({ counted: countedSaving.toFixed(2), required: requiredSaving.toFixed(2) }, ["/effects"]);
  },
  effects_measurable: ({ needs }, { application }) => {
    const missing = application.effects.flatMap((effect, index) =>
      needs.filter((need) => !isFilled(effect[need])).map((need) => `/effects/${index}/${need}`),
    );
    return application.effects.length > 0 && missing.length === 0
      ? met
      : unanswered({}, missing.length > 0 ? missing : ["/effects"]);
  },
  evaluation_schedule: (_check, { application }) => {
    const rows = application.evaluation ?? [];
    const whole = rows.every((row) =>
      ["goal", "measure", "frequency", "responsible"].every((field) => isFilled(row[field])),
    );
    return rows.length > 0 && whole ? met : unanswered({}, ["/evaluation"]);
  },
  alternatives_mapped: (_check, { application }) =>
    (application.alternatives ?? []).length > 0 ? met : unanswered({}, ["/alternatives"]),
  upkeep_planned: ({ question }, { application }) => {
    const lines = application.upkeep ?? [];
    if (lines.length === 0)
      return question && application.answers?.[question]?.answer === "yes" ? met : unanswered({}, ["/upkeep"]);
    if (lines.some((line) => line.financing === "unsettled")) return notMet({}, ["/upkeep"]);
    return lines.every((line) => line.financing !== undefined) ? met : unanswered({}, ["/upkeep"]);
  },
  repayment_planned: (_check, { application, rulebook, repaid, total }) => {
    if (rulebook.repayment.basis === "decided_plan" && !repaid.window) return unanswered({}, ["/repaymentPlan"]);
    if (total("repayment").plus(total("waived")).gt(0)) return met;
    // A plan of empty tables says as little as none at all.
    const says = (field) => typeof field !== "object" || Object.keys(field).length > 0;
    const hasPlan = Object.values(application.repaymentPlan ?? {}).some(says);
    return application.effects.length === 0 && !hasPlan
      ? unanswered({}, ["/repaymentPlan"])
      : notMet({}, ["/repaymentPlan"]);
  },
  grant_limit: (check, { application, rows, total }) => {
    if (fundLines(application).length === 0) return unanswered({}, ["/costs"]);
    const within =
      (check.perYear === undefined || rows.every((row) => row.cost.lte(exact(check.perYear)))) &&
      (check.total === undefined || total("cost").lte(exact(check.total))) &&
      (check.shareOfCost === undefined ||
        total("cost").lte(factorOf(check.shareOfCost).times(total("cost").plus(total("ownCost")))));
    return within ? met : notMet({}, ["/costs"]);
  },
  all: ({ of }, calculation) => of.map((part) => judge(part, calculation)).toSorted((a, b) => rank(a) - rank(b))[0],
  any: ({ of }, calculation) => of.map((part) => judge(part, calculation)).toSorted((a, b) => rank(b) - rank(a))[0],
};

const fundLines = (application) => application.costs.filter((line) => line.funding === "fund");
const partiesOf = (application, kinds, roles) =>
  application.parties.filter((party) => kinds.includes(party.kind) && roles.includes(party.role));

export const monthsOf = ({ start, end }) => (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;

/**
 * With distinct areas, committees of the same area count as one. Those whose
 * area is not stated may all be of one area, which may be one of those stated,
 * or each of another: where that would decide, the criterion is unanswered.
 */
function enoughParties({ kinds, distinctAreas }, application, roles) {
  const results = Object.entries(kinds).map(([kind, least]) => {
    const found = partiesOf(application, [kind], roles);
    if (!distinctAreas || kind !== "committee") return found.length >= least ? met : notMet({}, ["/parties"]);
    const areas = new Set(
      found.filter((party) => isFilled(party.area)).map((party) => party.area.trim().toLowerCase()),
    );
    const unstated = found.filter((party) => !isFilled(party.area)).length;
    if (Math.max(areas.size, Math.min(unstated, 1)) >= least) return met;
    return areas.size + unstated >= least ? unanswered({}, ["/parties"]) : notMet({}, ["/parties"]);
  });
  return results.toSorted((a, b) => rank(a) - rank(b))[0] ?? met;
}

const covers = ({ starts }, month) =>
  (starts.from === null || month >= starts.from) && (starts.to === null || month <= starts.to);

/** The guideline has to cover a project that starts then; a gap between two of the municipality's own is named. */
export function startFindings({ period: { start } }, rulebook, builtinRulebooks) {
  if (covers(rulebook, start)) return [];
  const findings = [{ code: "start_not_covered", status: "warning", args: { start }, paths: ["/period/start"] }];
  const same = builtinRulebooks.filter((each) => each.municipality === rulebook.municipality);
  if (same.some((each) => covers(each, start))) return findings;
  const before = same
    .filter(({ starts }) => starts.to !== null && starts.to < start)
    .toSorted((a, b) => (a.starts.to < b.starts.to ? 1 : -1))[0];
  const after = same
    .filter(({ starts }) => starts.from !== null && starts.from > start)
    .toSorted((a, b) => (a.starts.from < b.starts.from ? -1 : 1))[0];
  if (before && after)
    findings.push({
      code: "start_falls_between",
      status: "warning",
      args: { before: before.id, after: after.id },
      paths: ["/period/start"],
    });
  return findings;
}

export function verdictOf(start, criteria) {
  const required = criteria.filter((finding) => finding.required).map((finding) => finding.status);
  if (start.length > 0) return "undetermined";
  if (required.includes("not_met")) return "not_eligible";
  return required.includes("unanswered") || required.includes("warning") ? "incomplete" : "eligible";
}
