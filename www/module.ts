/** The calculation module: loaded once, however many elements stand on the page. */
import init from "../pkg/aterforing.js";
import { inTime, patience } from "./in-time";

export { assess, checkRulebook, explain, getRulebook, listRulebooks } from "../pkg/aterforing.js";
export { loadRulebook } from "./rulebooks";

let loading: Promise<unknown> | undefined;

/** Can be tried again where it failed. */
export function loadModule(): Promise<unknown> {
  return (loading ??= inTime(patience, begin).catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  }));
}

const address = new URL("../pkg/aterforing_bg.wasm", import.meta.url);

/** The calculation keeps to the first it is asked for until that has failed, so what comes too late is let go. */
function begin(signal: AbortSignal): Promise<unknown> {
  return init({ module_or_path: new Request(address, { signal }) });
}
