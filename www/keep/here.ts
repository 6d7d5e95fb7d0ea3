/**
 * Which draft this very tab had open last in an element: "" where it had a new one, null where nothing is known.
 * Elements are told apart by what they are called.
 */

const nameOf = (place: string) => `aterforing-draft:${place}`;

export function lastHere(place: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(place));
  } catch {
    return null;
  }
}

export function rememberHere(place: string, id: string): void {
  try {
    sessionStorage.setItem(nameOf(place), id);
  } catch {
    // Then the draft that was open last in any tab opens.
  }
}
