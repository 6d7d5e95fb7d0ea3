/** The id of the control for a place; there is one control for each. */
export function idOf(path: string): string {
  return `f${path.replace(/[^\w-]/g, (sign) => `_${sign.codePointAt(0)}`)}`;
}
