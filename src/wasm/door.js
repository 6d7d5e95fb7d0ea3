/** What callers catch: an input that does not have the contract's form or range. */
export class ContractError extends Error {
  constructor(code, path, args) {
    super(path === "" ? code : `${code} at ${path}`);
    Object.defineProperties(this, {
      name: { value: "ContractError", configurable: true },
      code: { value: code, enumerable: true },
      path: { value: path, enumerable: true },
      args: { value: args, enumerable: true },
    });
  }
}

// No contract nests deeper, and no input within the limits holds more values.
const DEEPEST = 40;
const MOST_VALUES = 1_000_000;
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
  return spellWithin(value, DEEPEST, { left: MOST_VALUES });
}

function spellWithin(value, depth, budget) {
  if (depth === 0 || budget.left-- <= 0) return "X";
  switch (typeof value) {
    case "string":
      return value.length > LONGEST_TEXT ? "L" : `"${value.length}:${value}`;
    case "number":
      return `#${value};`;
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

function spellItems(value, depth, budget) {
  if (Array.isArray(value)) {
    if (value.length > MOST_ITEMS) return "M";
    let text = `[${value.length}:`;
    for (let i = 0; i < value.length; i++) text += spellField(value, i, depth, budget);
    return text;
  }
  const keys = Object.keys(value);
  if (keys.length > MOST_ITEMS) return "M";
  let text = "";
  let count = 0;
  for (const key of keys) {
    const spelled = spellField(value, key, depth, budget);
    // A field that is undefined is absent, as TypeScript has it.
    if (spelled === "N" && value[key] === undefined) continue;
    const name = key.length > LONGEST_TEXT ? key.slice(0, LONGEST_TEXT) : key;
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
