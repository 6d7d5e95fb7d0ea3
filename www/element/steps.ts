/** The keys that take a step back and make it again, as on the reader's kind of computer. */

export type Way = "undo" | "redo";

export function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): Way | null {
  const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  const command = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (!command || altKey || isComposing) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && !shiftKey && !isMac ? "redo" : null;
}
