/**
 * Which keys are nobody's but the element's. To a page around it every key
 * comes from the element, and not from a field, so that a page with keys of
 * its own would take what is typed for them.
 */

const ofFields = new Set(["Enter", "Backspace", "Delete", "Home", "End", "PageUp", "PageDown", " "]);

/** Typed into a field: signs, and what moves and mends among them. */
export function isOfTyping({ target, key, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || !target.matches("input, textarea, select")) return false;
  if (isComposing || key === "Dead") return true;
  if (ctrlKey || metaKey) return false;
  return key.length === 1 || key.startsWith("Arrow") || ofFields.has(key);
}

/** Keeps what is typed from the page around the element. */
export function keepTyping(event: KeyboardEvent): void {
  if (isOfTyping(event)) event.stopPropagation();
}
