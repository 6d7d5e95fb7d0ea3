/** What the page around the frame may ask for, read as from a stranger: what has another shape is no message at all. */
import { handed, record, type Asking, type Surroundings } from "./messages";

/** Characters: a draft as text, with room; and anything else that stands in an attribute. */
const longestDraft = 5 * 1024 * 1024;
const longestValue = 2000;

/** CSS pixels. */
const highest = 100_000;

type Given = Readonly<Record<string, unknown>>;

export function askingOf(message: unknown): Asking | null {
  const { ask, value } = record(message);
  switch (ask) {
    case "set":
      return { ask, value: surroundingsIn(record(value)) };
    case "draft":
    case "application":
    case "rulebook":
      return { ask, value };
    case "reset":
      return { ask };
    case "value":
    case "goTo":
    case "openLink": {
      const text = textOf(value, longestDraft);
      return text === null ? null : { ask, value: text };
    }
    default:
      return null;
  }
}

function surroundingsIn({ attributes, styles, scheme, room, sent }: Given): Surroundings {
  return {
    attributes: attributesIn(record(attributes)),
    styles: stylesIn(record(styles)),
    scheme: textOf(scheme) ?? "",
    room: typeof room === "number" && room > 0 && room < highest ? room : NaN,
    sent: textOf(sent),
  };
}

/** The attributes of the form among what is named; null takes one away. */
export function attributesIn(given: Given): Record<string, string | null> {
  const attributes: Record<string, string | null> = {};
  for (const name of handed) {
    if (!Object.hasOwn(given, name)) continue;
    const value = given[name] ?? null;
    const text = textOf(value, name === "draft" ? longestDraft : longestValue);
    if (value === null || (text !== null && (name !== "link-base" || /^https?:/.test(text)))) attributes[name] = text;
  }
  return attributes;
}

function stylesIn(given: Given): Record<string, string> {
  const styles = Object.entries(given).flatMap(([name, value]) => {
    const text = textOf(value);
    return text !== null && /^--aterforing-[\w-]+$/.test(name) ? [[name, text] as const] : [];
  });
  return Object.fromEntries(styles);
}

function textOf(value: unknown, longest = longestValue): string | null {
  return typeof value === "string" && value.length <= longest ? value : null;
}
