/** What people call the columns and kinds of a table, in both languages whatever the form speaks. */
import { languages, words, type T } from "../words/words";

export const roles = ["name", "kind", "party", "funding", "unit", "year", "amount"] as const;
export type Role = (typeof roles)[number];

/** What a row of the table becomes: a cost, an effect of some kind, or upkeep. */
export const rowKinds = ["cost", "saving", "avoided_cost", "revenue", "added_cost", "upkeep"] as const;
export type RowKind = (typeof rowKinds)[number];

export const fundings = ["fund", "own"] as const;
export type Funding = (typeof fundings)[number];

/** The one whose words a text begins with; the longest word decides. */
function recogniser<Name extends string>(
  names: readonly Name[],
  say: (t: T, name: Name) => string,
): (text: string) => Name | null {
  let known: { readonly name: Name; readonly word: string }[] | null = null;
  return (text) => {
    known ??= names
      .flatMap((name) =>
        languages.flatMap((lang) =>
          say(words(lang), name)
            .split(",")
            .map((word) => ({ name, word: tidy(word) })),
        ),
      )
      .sort((a, b) => b.word.length - a.word.length);
    const tidied = tidy(text);
    return known.find(({ word }) => tidied === word || tidied.startsWith(`${word} `))?.name ?? null;
  };
}

export const roleOf = recogniser(roles, (t, name) => t(`import-words-${name}`));
export const rowKindOf = recogniser(rowKinds, (t, name) => t(`import-words-${name}`));
export const fundingOf = recogniser(fundings, (t, name) => t(`import-words-${name}`));

function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/\(.*\)|[.:*"]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
