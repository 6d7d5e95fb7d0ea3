/**
 * The words that a person reads, by id and language. They stand in the
 * message files beside this one; rule texts come from the rule set.
 *
 * Only the words of `embed.ftl` are here from the beginning: a page that holds
 * the element loads them before the first result. Other files are registered by
 * whoever says their words: `whole.ts` those of the form, a page its own.
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

/** The text of message files, as `import.meta.glob` gives them. */
export type Files = Readonly<Record<string, string>>;

interface Spoken {
  readonly t: T;
  add(texts: readonly string[]): void;
}

const texts: Record<Lang, string[]> = { sv: [], en: [] };
const made = new Map<Lang, Spoken>();

register({
  sv: import.meta.glob<string>("./sv/embed.ftl", { query: "?raw", import: "default", eager: true }),
  en: import.meta.glob<string>("./en/embed.ftl", { query: "?raw", import: "default", eager: true }),
});

/** Adds the words of more files; whoever has the words of a language already has these too. */
export function register(files: Readonly<Record<Lang, Files>>): void {
  for (const lang of languages) {
    const more = Object.values(files[lang]);
    texts[lang].push(...more);
    made.get(lang)?.add(more);
  }
}

/** The words of a language. */
export function words(lang: Lang): T {
  let spoken = made.get(lang);
  if (!spoken) {
    made.set(lang, (spoken = make(lang)));
    spoken.add(texts[lang]);
  }
  return spoken.t;
}

function make(lang: Lang): Spoken {
  // Isolation marks would end up in copied text, in file names and between a figure and its unit.
  const bundle = new FluentBundle(lang === "sv" ? "sv-SE" : "en-SE", { useIsolating: false });
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
  const t = Object.assign((id: string, args?: Args) => (args ? say(id, args) : sayFixed(id)), {
    lang,
    has: (id: string) => bundle.hasMessage(id),
  });
  const add = (more: readonly string[]) => {
    for (const text of more) bundle.addResource(new FluentResource(text));
    fixed.clear();
  };
  return { t, add };
}

/** Numbers choose plural forms; a year must not be grouped like an amount. */
function spoken(args: Args): Record<string, string | FluentNumber> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : isolated(value),
    ]),
  );
}

/** A name with marks that turn the direction of what follows turns nothing but itself. */
function isolated(text: string): string {
  return turning.test(text) ? `\u2068${text.replace(isolating, "")}\u2069` : text;
}

const turning = /[\u202a-\u202e\u2066-\u2069]/;
const isolating = /[\u2066-\u2069]/g;
