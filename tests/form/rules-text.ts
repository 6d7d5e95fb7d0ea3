// A drawn template as its HTML and as what a person reads of it, without a browser.
import { nothing, type TemplateResult } from "lit";

/** The HTML that Lit would make of it, as far as reading it goes: listeners and what is absent leave nothing behind. */
export function markup(drawn: unknown): string {
  if (drawn === nothing || drawn === null || drawn === undefined) return "";
  if (Array.isArray(drawn)) return drawn.map(markup).join("");
  if (isTemplate(drawn)) {
    const { strings, values } = drawn;
    const valueAt = (index: number, before: string) => {
      const value = index < values.length ? markup(values[index]) : "";
      return before.endsWith("=") ? `"${value}"` : value;
    };
    return strings.map((text, index) => text + valueAt(index, text)).join("");
  }
  if (typeof drawn !== "string" && typeof drawn !== "number") throw new Error(`cannot be read: ${typeof drawn}`);
  return String(drawn).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function isTemplate(drawn: unknown): drawn is TemplateResult {
  return typeof drawn === "object" && drawn !== null && "strings" in drawn;
}

/** What is read of HTML, with one space between words. */
export function readable(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&")
    .replace(/[^\S\u00a0]+/g, " ");
}

/** Every value that is no object, with the way to it. */
export function leaves(value: unknown, way: readonly string[] = []): [readonly string[], unknown][] {
  if (typeof value !== "object" || value === null) return [[way, value]];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, [...way, name]));
}
