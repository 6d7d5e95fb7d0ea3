/** Which draft this very tab had open last: "" where it had a new one, null where nothing is known. */

const name = "aterforing-draft";

export function lastHere(): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export function rememberHere(id: string): void {
  try {
    sessionStorage.setItem(name, id);
  } catch {
    // Then the draft that was open last in any tab opens.
  }
}
