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

/** Where something is put into a template: into text, or into what the attribute, listener or property is called. */
export interface Put {
  readonly text: string;
  readonly into: string;
}

/** The HTML that the templates themselves are written in, without what is put in; and everything that is, with its place. */
export function taken(drawn: unknown): { readonly written: string; readonly puts: readonly Put[] } {
  if (Array.isArray(drawn)) return joined(drawn.map(taken));
  if (!isTemplate(drawn)) {
    // A directive may make HTML of what it is given.
    if (typeof drawn === "object" && drawn !== null) throw new Error("a value that only a browser can draw");
    return { written: "", puts: [] };
  }
  const { strings, values } = drawn;
  const into = (index: number): string => {
    const before = strings.slice(0, index + 1).join("\u0000");
    const tag = /<[a-z][^<>]*$/.exec(before)?.[0];
    return tag === undefined ? "text" : (/([^\s"'=]+)=["']?[^"']*$/.exec(tag)?.[1] ?? "tag");
  };
  const own = values.flatMap((value, index): Put[] =>
    typeof value === "string" ? [{ text: value, into: into(index) }] : [],
  );
  const inner = joined(values.map(taken));
  return { written: strings.join("") + inner.written, puts: [...own, ...inner.puts] };
}

function joined(parts: readonly ReturnType<typeof taken>[]): ReturnType<typeof taken> {
  return { written: parts.map(({ written }) => written).join(""), puts: parts.flatMap(({ puts }) => puts) };
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
