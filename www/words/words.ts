/**
 * The words that a person reads, by id and language. They stand in the
 * message files beside this one; rule texts come from the rule set.
 */
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

export type Lang = "sv" | "en";
export const languages: readonly Lang[] = ["sv", "en"];

export type Args = Readonly<Record<string, string | number>>;

/** Says a message. The id is a type of its own, so that the check of the words can list every id in use. */
export interface T {
  <Id extends string>(id: Id, args?: Args): string;
  readonly lang: Lang;
  /** For ids that come from outside, such as the codes of a rule set yet unknown. */
  has(id: string): boolean;
}

const files: Record<Lang, Record<string, string>> = {
  sv: import.meta.glob<string>("./sv/*.ftl", { query: "?raw", import: "default", eager: true }),
  en: import.meta.glob<string>("./en/*.ftl", { query: "?raw", import: "default", eager: true }),
};

const made = new Map<Lang, T>();

/** The words of a language. */
export function words(lang: Lang): T {
  let t = made.get(lang);
  if (!t) made.set(lang, (t = make(lang)));
  return t;
}

function make(lang: Lang): T {
  // Isolation marks would end up in copied text, in file names and between a figure and its unit.
  const bundle = new FluentBundle(lang === "sv" ? "sv-SE" : "en-SE", { useIsolating: false });
  for (const text of Object.values(files[lang])) bundle.addResource(new FluentResource(text));
  const say = (id: string, args: Args): string => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, spoken(args)) : id;
  };
  // Most words take nothing in, and the whole form says them again at each key.
  const fixed = new Map<string, string>();
  const sayFixed = (id: string): string => {
    const known = fixed.get(id) ?? say(id, {});
    fixed.set(id, known);
    return known;
  };
  return Object.assign((id: string, args?: Args) => (args ? say(id, args) : sayFixed(id)), {
    lang,
    has: (id: string) => bundle.hasMessage(id),
  });
}

/** Numbers choose plural forms; a year must not be grouped like an amount. */
function spoken(args: Args): Record<string, string | FluentNumber> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value,
    ]),
  );
}
