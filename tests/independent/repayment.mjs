// Who pays back what, and when. Amounts are asked for by party and year; what
// nobody has asked of a party is nothing.
import { apportion, exact, factorOf, positivePart, smaller, sum, toOre, zero } from "./numbers.mjs";
import { yearOf } from "./flows.mjs";

/** The window follows from the rules and the plan, unless the caller holds it at another. */
export function repay(application, rulebook, flows, drawn, heldWindow) {
  const rule = rulebook.repayment;
  const plan = application.repaymentPlan ?? {};
  const payers = rule.basis === "none" ? [] : application.parties.filter((party) => rule.payers.includes(party.kind));
  const saved = (party, year) => positivePart(flows.netSaving(party, year));
  const state = { application, rule, plan, payers, saved, flows, drawn, findings: [] };
  const hasWindow = rule.basis === "saving" || rule.basis === "drawn";
  state.window = heldWindow !== undefined ? heldWindow : hasWindow ? windowOf(state) : null;
  const owed = { none: () => new Owed(), saving: bySaving, drawn: byDrawn, decided_plan: byDecidedPlan }[rule.basis](
    state,
  );
  return { payers, saved, window: state.window, findings: state.findings, ...exempt(state, owed) };
}

/** What each party owes each year. */
class Owed {
  amounts = new Map();
  get(party, year) {
    return this.amounts.get(`${year} ${party.id}`) ?? zero;
  }
  set(party, year, amount) {
    this.amounts.set(`${year} ${party.id}`, amount);
  }
  add(party, year, amount) {
    this.set(party, year, this.get(party, year).plus(amount));
  }
}

const yearsFrom = (window) =>
  window ? Array.from({ length: window.to - window.from + 1 }, (_, index) => window.from + index) : [];
const warning = (code, args = {}, paths = []) => ({ code, status: "warning", args, paths });

// ------------------------------------------------------------------ window

function windowOf(state) {
  const { rule, plan } = state;
  const years = effectYears(state);
  const deadline =
    rule.window.from === "first_effect_or_deadline"
      ? yearOf(state.application.period.start) + rule.window.deadlineYears
      : null;
  const whole = wholeWindow(rule.window, firstYear(state, years, deadline), years);
  const begun = plan.from === undefined ? whole : narrowFrom(state, whole, deadline, years);
  return plan.to === undefined ? begun : narrowTo(state, begun);
}

/** The years in which some payer's net saving is above 0. */
function effectYears({ payers, saved, flows }) {
  return flows.yearsWithAmount.filter((year) => payers.some((party) => saved(party, year).gt(0)));
}

function firstYear({ rule, application }, years, deadline) {
  const firstEffect = years.length === 0 ? null : years[0];
  if (rule.window.from === "after_investment_phase") return yearOf(application.period.end) + 1;
  if (rule.window.from === "first_effect") return firstEffect;
  return firstEffect === null ? deadline : Math.min(firstEffect, deadline);
}

function wholeWindow(rule, from, years) {
  if (from === null) return null;
  const to = rule.years === null ? (years.at(-1) ?? -Infinity) : from + rule.years - 1;
  return to < from ? null : { from, to };
}

function narrowFrom(state, window, deadline, years) {
  const { from } = state.plan;
  if (deadline !== null && from > deadline) {
    state.findings.push(warning("repayment_starts_too_late", { from, latest: deadline }, ["/repaymentPlan/from"]));
    return window;
  }
  // Counted from a year after the last saving, a window without a number of years has no end.
  const moved = window && deadline !== null && from >= window.from && wholeWindow(state.rule.window, from, years);
  if (moved) return moved;
  if (window && deadline === null && from >= window.from && from <= window.to) return { from, to: window.to };
  state.findings.push(warning("repayment_window_exceeded", { year: from }, ["/repaymentPlan/from"]));
  return window;
}

function narrowTo(state, window) {
  const { to } = state.plan;
  if (window && to >= window.from && to <= window.to) return { from: window.from, to };
  state.findings.push(warning("repayment_window_exceeded", { year: to }, ["/repaymentPlan/to"]));
  return window;
}

// ------------------------------------------------------------------- bases

function bySaving(state) {
  const { rule, plan, payers, saved, window } = state;
  const owed = new Owed();
  for (const year of yearsFrom(window)) {
    for (const party of payers) {
      const share = toOre(saved(party, year).times(factorOf(rule.share)));
      owed.set(party, year, withinOwnPlan(plan.parties?.[party.id], year, share));
    }
  }
  reportNonPayers(state, plan.parties, "parties");
  if (rule.cap === "drawn") capAtDrawn(state, owed);
  return owed;
}

function withinOwnPlan(own, year, amount) {
  if (!own) return amount;
  if (year < (own.from ?? -Infinity) || year > (own.to ?? Infinity)) return zero;
  return own.amounts ? smaller(amount, exact(own.amounts[year])) : amount;
}

function reportNonPayers(state, byParty, field) {
  const names = Object.keys(byParty ?? {}).filter((id) => !state.payers.some((party) => party.id === id));
  if (names.length === 0) return;
  state.findings.push(
    warning(
      "plan_party_does_not_pay",
      { parties: names.join(", ") },
      names.map((id) => `/repaymentPlan/${field}/${pointer(id)}`),
    ),
  );
}

export const pointer = (id) => id.replaceAll("~", "~0").replaceAll("/", "~1");

function capAtDrawn({ payers, window, drawn }, owed) {
  let rest = drawn;
  for (const year of yearsFrom(window)) {
    const due = payers.map((party) => owed.get(party, year));
    if (sum(due).gt(rest)) apportion(rest, due).forEach((part, index) => owed.set(payers[index], year, part));
    rest = rest.minus(sum(payers.map((party) => owed.get(party, year))));
  }
}

function byDrawn(state) {
  const { rule, plan, window, drawn } = state;
  const owed = new Owed();
  const offered = plan.profile === undefined || rule.profiles.includes(plan.profile);
  if (!offered)
    state.findings.push(warning("profile_not_offered", { profile: plan.profile }, ["/repaymentPlan/profile"]));
  const profile = offered && plan.profile ? plan.profile : rule.profiles[0];
  if (window) (profile === "as_saved" ? asSaved : straightLine)(state, owed);
  const firstYearOwes = window && sum(state.payers.map((party) => owed.get(party, window.from)));
  if (window && rule.window.from === "first_effect_or_deadline" && drawn.gt(0) && firstYearOwes.isZero()) {
    state.findings.push(warning("repayment_not_begun", { year: window.from }, ["/repaymentPlan/profile"]));
  }
  return owed;
}

function asSaved(state, owed) {
  const { payers, saved, window, drawn } = state;
  let rest = drawn;
  for (const year of yearsFrom(window)) {
    const weights = payers.map((party) => saved(party, year));
    const due = smaller(rest, sum(weights));
    if (due.isZero()) continue;
    apportion(due, weights).forEach((part, index) => owed.add(payers[index], year, part));
    rest = rest.minus(due);
  }
  shareBySavingInWindow(state, owed, window.to, rest);
}

function straightLine(state, owed) {
  const years = yearsFrom(state.window);
  const parts = apportion(
    state.drawn,
    years.map(() => exact(1)),
  );
  years.forEach((year, index) => shareBySavingInWindow(state, owed, year, parts[index]));
}

/** Over what each payer saves in the whole window; where nobody saves, the lead stands for it. */
function shareBySavingInWindow(state, owed, year, amount) {
  const { payers, saved, window, findings } = state;
  if (amount.isZero()) return;
  const weights = payers.map((party) => sum(yearsFrom(window).map((each) => saved(party, each))));
  if (sum(weights).gt(0)) {
    apportion(amount, weights).forEach((part, index) => owed.add(payers[index], year, part));
    return;
  }
  const stand = payers.find((party) => party.role === "lead") ?? payers[0];
  if (stand) owed.add(stand, year, amount);
  else if (!findings.some((finding) => finding.code === "no_payer"))
    findings.push(warning("no_payer", {}, ["/parties"]));
}

function byDecidedPlan(state) {
  const { plan, payers } = state;
  const owed = new Owed();
  const years = [];
  reportNonPayers(state, plan.decided, "decided");
  for (const party of payers) {
    for (const [year, amount] of Object.entries(plan.decided?.[party.id] ?? {})) {
      owed.set(party, Number(year), exact(amount));
      if (exact(amount).gt(0)) years.push(Number(year));
    }
  }
  if (years.length === 0)
    state.findings.push({
      code: "decided_plan_missing",
      status: "unanswered",
      args: {},
      paths: ["/repaymentPlan/decided"],
    });
  else state.window = { from: Math.min(...years), to: Math.max(...years) };
  return owed;
}

// --------------------------------------------------------------- exemption

function exempt({ rule, plan, findings }, owed) {
  const from = plan.exemptFrom;
  if (from !== undefined && !rule.exemption)
    findings.push(warning("exemption_not_foreseen", { year: from }, ["/repaymentPlan/exemptFrom"]));
  const isExempt = (year) => from !== undefined && rule.exemption === true && year >= from;
  return {
    repayment: (party, year) => (isExempt(year) ? zero : owed.get(party, year)),
    waived: (party, year) => (isExempt(year) ? owed.get(party, year) : zero),
  };
}

// --------------------------------------------------------- appropriations

/** What the parties' appropriations become: { change(party, year), lists: [{party, from, yearly}] }. */
export function appropriations(application, rulebook, repaid) {
  const { window, payers, saved, repayment } = repaid;
  const rule = rulebook.repayment;
  const lowers = rule.mechanism === "appropriation";
  if (!window) return { change: () => zero, list: [] };
  const after = new Map(payers.map((party) => [party.id, levelAfter(party)]));

  function levelAfter(party) {
    if (rule.afterwards === "permanent_adjustment") return { from: window.to + 1, yearly: saved(party, window.to) };
    const last = ownLastYear(application, rule, party, window);
    return { from: last + 1, yearly: lowers && rule.afterwards === "kept_level" ? repayment(party, last) : zero };
  }

  const change = (party, year) => {
    const level = after.get(party.id);
    if (!level) return zero;
    if (year >= level.from) return level.yearly.negated();
    return lowers && year >= window.from && year <= window.to ? repayment(party, year).negated() : zero;
  };
  const list = payers
    .map((party) => ({ party: party.id, ...after.get(party.id) }))
    .filter((entry) => entry.yearly.gt(0));
  return { change, list };
}

function ownLastYear(application, rule, party, window) {
  const own = rule.basis === "saving" ? application.repaymentPlan?.parties?.[party.id] : undefined;
  const planned = Object.entries(own?.amounts ?? {})
    .filter(([, amount]) => exact(amount).gt(0))
    .map(([year]) => Number(year));
  return Math.min(window.to, own?.to ?? Infinity, planned.length > 0 ? Math.max(...planned) : Infinity);
}
