/** A name where it is to be recognised and not read: as much of it as there is room for. */
export function short(name: string): string {
  const signs = [...name];
  return signs.length > most
    ? `${signs
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : name;
}

const most = 80;
