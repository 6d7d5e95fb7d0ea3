/** The calculation module: loaded once, however many elements stand on the page. */
import init from "../pkg/aterforing.js";

export { assess, explain, getRulebook, listRulebooks } from "../pkg/aterforing.js";

let loading: Promise<unknown> | undefined;

export function loadModule(): Promise<unknown> {
  return (loading ??= init());
}
