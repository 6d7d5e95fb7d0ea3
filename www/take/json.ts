/**
 * JSON that comes from elsewhere, read within bounds: no longer than a draft
 * can be, no deeper than a draft is. What was cut off can be closed again.
 */

/** Bytes; far beyond any draft, and read in a moment. */
export const largestText = 5 * 1024 * 1024;
const deepest = 64;

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

export function readJson(text: string): Parsed {
  if (isTooDeep(text)) return { ok: false };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** Whoever walks through a value later goes one call deeper at each bracket. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let tooDeep = false;
  eachSign(text, (sign) => {
    if (sign !== ",") depth += sign === "[" || sign === "{" ? 1 : -1;
    tooDeep ||= depth > deepest;
  });
  return tooDeep;
}

/**
 * The beginning of a text that was cut off, as JSON: up to the last value that is whole and lies no deeper than
 * `level`, with the open brackets closed. Nothing where not even that is there.
 */
export function closed(text: string, level: number): string | null {
  const open: string[] = [];
  let end = 0;
  let closing = "";
  eachSign(text, (sign, at) => {
    if (sign === "[") open.push("]");
    else if (sign === "{") open.push("}");
    else {
      if (sign !== ",") open.pop();
      if (open.length > level) return;
      end = sign === "," ? at : at + 1;
      closing = open.toReversed().join("");
    }
  });
  return end === 0 ? null : text.slice(0, end) + closing;
}

/** The brackets and commas that do not stand in a text. */
function eachSign(text: string, look: (sign: string, at: number) => void): void {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if ("[]{},".includes(sign)) look(sign, at);
  }
}
