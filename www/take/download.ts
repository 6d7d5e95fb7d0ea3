/** Gives a file to the browser to save. */
import type { TakenFile } from "./paper";

/** The browser may still be reading when the click has been handled. */
const minute = 60_000;

export function download({ name, content }: TakenFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), minute);
}
