/** The calculation module: loaded once, however many elements stand on the page. */
import init from "../pkg/aterforing.js";

export { assess, checkRulebook, explain, getRulebook, listRulebooks } from "../pkg/aterforing.js";
export { loadRulebook } from "./rulebooks";

let loading: Promise<unknown> | undefined;

/** Can be tried again where it failed. */
export function loadModule(): Promise<unknown> {
  return (loading ??= init().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  }));
}
