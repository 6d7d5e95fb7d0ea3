// The JavaScript half of the door: what comes in is spelled as one text
// (`spelled.rs` reads it), what goes out is built from its leaves
// (`leaves.rs` writes them, in the order of the fields).

/** What callers catch: an input that does not have the contract's form or range. */
export class ContractError extends Error {
  constructor(leaves) {
    const { code, path, args } = fault(new Leaves(leaves));
    super(path === "" ? code : `${code} at ${path}`);
    Object.defineProperties(this, {
      name: { value: "ContractError", configurable: true },
      code: { value: code, enumerable: true },
      path: { value: path, enumerable: true },
      args: { value: args, enumerable: true },
    });
  }
}

// How much is read at all: no contract nests deeper, and nobody writes so many
// values or, in all texts together, so many UTF-16 units. What would, with every
// list and every text as long as it may be, is spelled as foreign from there on.
const DEEPEST = 40;
const MOST_VALUES = 500_000;
const MOST_UNITS = 50_000_000;
// More items than any list or object within the limits has.
const MOST_ITEMS = 100_000;
// 10 000 characters are at most twice as many UTF-16 units.
const LONGEST_TEXT = 20_000;

/**
 * Spells any value as one text for `spelled.rs` to read: crossing into wasm once
 * instead of once a field is what makes an assessment quick. Whatever cannot be
 * read (a cycle, a getter that throws, a function) is spelled as foreign.
 */
export function spell(value) {
  return spellWithin(value, DEEPEST, { values: MOST_VALUES, units: MOST_UNITS });
}

function spellWithin(value, depth, budget) {
  if (depth === 0 || budget.values-- <= 0) return "X";
  switch (typeof value) {
    case "string":
      if (value.length > LONGEST_TEXT) return "L";
      return (budget.units -= value.length) < 0 ? "X" : `"${value.length}:${value}`;
    case "number":
      return `#${Number.isSafeInteger(value) ? value : spellNumber(value)};`;
    case "boolean":
      return value ? "T" : "F";
    case "undefined":
      return "N";
    case "object":
      try {
        return value === null ? "N" : spellItems(value, depth - 1, budget);
      } catch {
        return "X";
      }
    default:
      return "X";
  }
}

/** In its shortest decimal form: written out, where JavaScript writes powers of ten. */
function spellNumber(value) {
  if (Number.isInteger(value)) return BigInt(value);
  const [digits, places] = String(value).split("e-");
  if (places === undefined) return digits;
  return `${value < 0 ? "-" : ""}0.${"0".repeat(places - 1)}${digits.replace(/[-.]/g, "")}`;
}

function spellItems(value, depth, budget) {
  if (Array.isArray(value)) {
    const { length } = value;
    if (length > MOST_ITEMS) return "M";
    let text = `[${length}:`;
    for (let i = 0; i < length; i++) text += spellField(value, i, depth, budget);
    return text;
  }
  // A Map or a Date has no fields of its own: read as an object, its content would vanish.
  if (Object.prototype.toString.call(value) !== "[object Object]") return "X";
  const keys = Object.keys(value);
  if (keys.length > MOST_ITEMS) return "M";
  let text = "";
  let count = 0;
  for (const key of keys) {
    const spelled = spellField(value, key, depth, budget);
    // A field that is undefined is absent, as TypeScript has it.
    if (spelled === "N" && value[key] === undefined) continue;
    // One unit too many is enough to be refused as too long.
    const name = key.slice(0, LONGEST_TEXT + 1);
    if ((budget.units -= name.length) < 0) return "X";
    text += `${name.length}:${name}${spelled}`;
    count++;
  }
  return `{${count}:${text}`;
}

/** One field that cannot be read spoils only itself, so that its path can be named. */
function spellField(value, key, depth, budget) {
  try {
    return spellWithin(value[key], depth, budget);
  } catch {
    return "X";
  }
}

class Leaves {
  constructor(text) {
    this.leaves = JSON.parse(text);
    this.at = 0;
  }

  next() {
    return this.leaves[this.at++];
  }

  /** An amount; one of nothing, as most are, is a 0. */
  amount() {
    const leaf = this.next();
    return leaf === 0 ? "0.00" : leaf;
  }

  list(item) {
    const length = this.next();
    const items = [];
    for (let i = 0; i < length; i++) items.push(item(this));
    return items;
  }

  /** Names and values; the names are the calculation's own, never what somebody gave. */
  table() {
    const length = this.next();
    const table = {};
    for (let i = 0; i < length; i++) {
      const name = this.next();
      table[name] = this.next();
    }
    return table;
  }

  /** An object that may be missing: its first leaf says so. */
  nullable(build) {
    if (this.leaves[this.at] !== null) return build(this);
    this.at++;
    return null;
  }
}

const text = (l) => l.next();

export const buildAssessment = (leaves) => assessment(new Leaves(leaves));
export const buildAssessments = (leaves) => new Leaves(leaves).list(assessment);
export const buildExplanation = (leaves) => explanation(new Leaves(leaves));
export const buildFaults = (leaves) => new Leaves(leaves).list(fault);

const fault = (l) => ({ code: l.next(), path: l.next(), args: l.table() });

function assessment(l) {
  const whole = {
    rulebook: l.next(),
    stage: l.next(),
    verdict: l.next(),
    findings: l.list(finding),
    schedule: l.list(yearRow),
    totals: totals(l),
    parties: l.list(partyTotals),
    disbursements: l.list(disbursement),
    afterwards: l.list(budgetAdjustment),
    appraisal: l.list(appraisal),
    alternatives: l.list(alternativeRow),
  };
  const variance = l.nullable((l) => l.list(varianceRow));
  if (variance !== null) whole.variance = variance;
  return whole;
}

function finding(l) {
  const code = l.next();
  const criterion = l.next();
  const stage = l.next();
  const status = l.next();
  const required = l.next();
  const args = l.table();
  const paths = l.list(text);
  const cite = l.nullable(citation);
  const found =
    criterion === null
      ? { code, status, required, args, paths }
      : { code, criterion, stage, status, required, args, paths };
  if (cite !== null) found.cite = cite;
  return found;
}

function explanation(l) {
  const why = {
    figure: l.next(),
    value: l.next(),
    step: l.next(),
    args: l.table(),
    from: l.list((l) => l.table()),
  };
  const cite = l.nullable(citation);
  if (cite !== null) why.cite = cite;
  return why;
}

const citation = (l) => ({ document: l.next(), section: l.next() });

const yearRow = (l) => ({
  year: l.next(),
  phase: l.next(),
  cost: l.amount(),
  ownCost: l.amount(),
  disbursed: l.amount(),
  overrun: l.amount(),
  saving: l.amount(),
  addedCost: l.amount(),
  upkeep: l.amount(),
  netSaving: l.amount(),
  societalSaving: l.amount(),
  repayment: l.amount(),
  unfunded: l.amount(),
  waived: l.amount(),
  fundBalance: l.amount(),
  municipalBalance: l.amount(),
  parties: l.list(partyYear),
});

const partyYear = (l) => ({
  party: l.next(),
  cost: l.amount(),
  ownCost: l.amount(),
  saving: l.amount(),
  addedCost: l.amount(),
  upkeep: l.amount(),
  netSaving: l.amount(),
  repayment: l.amount(),
  unfunded: l.amount(),
  waived: l.amount(),
  retained: l.amount(),
  appropriationChange: l.amount(),
});

const totals = (l) => ({
  granted: l.amount(),
  drawn: l.amount(),
  undrawn: l.amount(),
  overrun: l.amount(),
  ownFunding: l.amount(),
  saving: l.amount(),
  avoided: l.amount(),
  addedCost: l.amount(),
  upkeep: l.amount(),
  netSaving: l.amount(),
  societalSaving: l.amount(),
  countedSaving: l.amount(),
  requiredSaving: l.amount(),
  repayment: l.amount(),
  unfunded: l.amount(),
  waived: l.amount(),
  beyondWindow: l.amount(),
  writtenDown: l.amount(),
  netForFund: l.amount(),
  repaidShare: l.next(),
  costPerPerson: l.amount(),
  window: l.nullable((l) => ({ from: l.next(), to: l.next() })),
  fundPaybackYear: l.next(),
  municipalPaybackYear: l.next(),
});

const partyTotals = (l) => ({
  party: l.next(),
  cost: l.amount(),
  ownCost: l.amount(),
  netSaving: l.amount(),
  repayment: l.amount(),
  retained: l.amount(),
  costShare: l.next(),
  effectShare: l.next(),
});

const disbursement = (l) => ({ year: l.next(), occasion: l.next(), throughMonth: l.next(), amount: l.amount() });

const budgetAdjustment = (l) => ({ party: l.next(), from: l.next(), yearly: l.amount() });

const appraisal = (l) => ({
  discountRate: l.next(),
  baseYear: l.next(),
  presentCost: l.amount(),
  presentNetSaving: l.amount(),
  netPresentValue: l.amount(),
  benefitCostRatio: l.next(),
});

const alternativeRow = (l) => ({
  id: l.next(),
  cost: l.amount(),
  saving: l.amount(),
  net: l.amount(),
  projectAdvantage: l.amount(),
});

const varianceRow = (l) => ({
  year: l.next(),
  costForecast: l.amount(),
  costOutcome: l.amount(),
  netSavingForecast: l.amount(),
  netSavingOutcome: l.amount(),
  repaymentPlanned: l.amount(),
  repaymentRevised: l.amount(),
});
