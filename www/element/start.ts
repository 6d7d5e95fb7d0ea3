/** What is there at the beginning: the calculation, a rule set, and a draft. */
import type { Lang } from "../words/words";
import { thisMonth } from "../clock";
import { emptyDraft } from "../draft/draft";
import { DraftStore } from "../draft/store";
import type { Opening } from "../keep/opening";
import { Late } from "../in-time";
import { loadModule } from "../module";
import { unitOf } from "./asked";
import type { Given } from "./given";
import { Guidelines } from "./guidelines";
import type { Desk } from "./present";
import type { Ruling } from "./ruling";
import { Trouble } from "./trouble";

interface Asked {
  readonly lang: Lang;
  readonly unit: string | null;
  readonly prefill: string | null;
}

export async function prepare(asked: () => Asked, ruling: Ruling, given: Given): Promise<Desk> {
  await loadCalculation();
  const guidelines = new Guidelines();
  const rulebook = await ruling.first(guidelines);
  const { lang, unit, prefill } = asked();
  const empty = emptyDraft({ rulebook, lang, today: thisMonth() });
  const draft = await given.first(prefill, { ...empty, unit: unitOf(unit) ?? empty.unit }, guidelines);
  return { store: new DraftStore(draft), guidelines };
}

/** Puts the draft that was open last in the place of the new one. Each element has its own that was. */
export async function openLast({ store, guidelines }: Desk, element: HTMLElement): Promise<Opening> {
  const opening = await import("../keep/opening");
  const ready = async (id: string) => void (await guidelines.load(id).catch(() => undefined));
  const place = element.id || (element.getAttribute("rulebook-src") ?? element.getAttribute("rulebook") ?? "");
  return opening.openLast({ store, rulebooks: guidelines.ids, ready }, place);
}

async function loadCalculation(): Promise<void> {
  try {
    await loadModule();
  } catch (cause) {
    if (cause instanceof Late) throw new Trouble("module_timeout", { cause });
    throw new Trouble(mayCompile() ? "module_failed" : "wasm_blocked", { cause });
  }
}

/** Whether the smallest module there is would be let in: a page's policy refuses them all. */
function mayCompile(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
