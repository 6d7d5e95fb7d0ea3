/** What the fragment of the address says that the page is to show. */
export type Place =
  | { readonly kind: "list"; readonly unknown: string | null }
  /** `at` is the id of what is led to within the document; null for its beginning. */
  | { readonly kind: "rules"; readonly id: string; readonly at: string | null }
  | { readonly kind: "editor"; readonly id: string };

const editor = "redigera";

export function placeOf(fragment: string, known: readonly string[]): Place {
  const path = decoded(fragment.replace(/^#/, ""));
  const [first = "", ...rest] = path.split("/");
  if (first === editor) return { kind: "editor", id: rest.join("/") };
  if (known.includes(first)) return { kind: "rules", id: first, at: rest.length > 0 ? path : null };
  return { kind: "list", unknown: first === "" ? null : first };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
