/** Whether anything stands at a place of the draft, so that it must have a field there whatever the guideline asks for. */
import { get, parts, to, within, type Pointer } from "../draft/pointer";
import type { Form } from "./form";

type Held = Pick<Form, "draft" | "editing">;

/** A value, a text that cannot be read, or the hand that may be about to write another. */
export function stands({ draft, editing }: Held, path: Pointer): boolean {
  const unread = Object.keys(draft.typed).some((place) => within(place, path));
  const { application, beside } = draft;
  return unread || (editing !== null && within(editing.path, path)) || isFilled(get({ ...application, beside }, path));
}

/** The names in a table of the draft under which something stands, and that are not among these. */
export function straysIn(held: Held, table: Pointer, own: readonly { readonly id: string }[]): string[] {
  const { application, beside, typed } = held.draft;
  const known = new Set(own.map(({ id }) => id));
  const written = Object.keys((get({ ...application, beside }, table) as object | undefined) ?? {});
  const depth = parts(table).length;
  const unread = Object.keys(typed).filter((place) => within(place, table));
  const named = [...written, ...unread.flatMap((place) => parts(place).slice(depth, depth + 1))];
  return [...new Set(named)].filter((id) => !known.has(id) && stands(held, placeIn(table, id)));
}

/** The place of a name in a table. */
export function placeIn(table: Pointer, id: string): Pointer {
  return table + to(id);
}

function isFilled(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(isFilled);
  return value !== undefined && (typeof value !== "string" || value.trim() !== "");
}
