/**
 * Makes lines and parties of a table. What cannot be read is kept as text in
 * the field where it belongs, or named where there is no such field.
 */
import type { CostLine, Effect, ErrorCode, Party, UpkeepLine } from "../../src/types.d.ts";
import { add, commaIn, readAmount, type Comma } from "../amounts/amounts";
import { freeId, type Draft, type Typed } from "../draft/draft";
import { to, type Pointer } from "../draft/pointer";
import { isBody, isGiven, partyKindOf, unitIn, type Plan } from "./guess";
import type { Rows } from "./table";
import { fundingOf, rowKindOf, type Funding, type Role, type RowKind } from "./vocabulary";
import { words } from "../words/words";

/** A cell that says nothing that can be taken in as it stands. */
export interface Unread {
  /** Index of the row, and of the column. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** An amount that stays in its field as text; or a word that is not known, and what is taken instead. */
  readonly why: ErrorCode | "unknown_kind" | "unknown_funding" | "unknown_unit" | "unknown_year";
}

export interface Built {
  readonly changes: readonly (readonly [Pointer, unknown])[];
  readonly refused: readonly (readonly [Pointer, Typed])[];
  readonly costs: number;
  readonly effects: number;
  readonly upkeep: number;
  readonly parties: readonly string[];
  readonly unread: readonly Unread[];
  /** The earliest year with an amount; the project may begin later. */
  readonly firstYear: number | null;
}

/** A line to be, with its amounts in kronor. */
interface Line {
  readonly kind: RowKind;
  readonly name: string;
  readonly party: string;
  readonly funding: Funding;
  readonly amounts: Record<string, string>;
  readonly refused: Record<string, Typed>;
}

export function build(rows: Rows, plan: Plan, draft: Draft): Built {
  const unread: Unread[] = [];
  const lines = linesOf(rows, plan, draft, unread);
  const { application } = draft;
  const parties = new Parties(application.parties);
  const costs: CostLine[] = [...application.costs];
  const effects: Effect[] = [...application.effects];
  const upkeep: UpkeepLine[] = [...(application.upkeep ?? [])];
  const refused: [Pointer, Typed][] = [];
  for (const { kind, name, party, funding, amounts, refused: texts } of lines) {
    const common = { label: name, party: parties.idOf(party) };
    const at = (list: string, index: number, ...way: string[]) => {
      for (const [year, typed] of Object.entries(texts)) refused.push([to(list, index, ...way, year), typed]);
    };
    if (kind === "cost") {
      at("costs", costs.length, "amounts");
      costs.push({ id: freeId("c", costs), ...common, funding, amounts });
    } else if (kind === "upkeep") {
      at("upkeep", upkeep.length, "amounts");
      upkeep.push({ id: freeId("u", upkeep), ...common, amounts });
    } else {
      at("effects", effects.length, "estimate", "amounts");
      effects.push({ id: freeId("e", effects), ...common, ...natureOf(kind), estimate: { kind: "amounts", amounts } });
    }
  }
  const count = {
    costs: costs.length - application.costs.length,
    effects: effects.length - application.effects.length,
  };
  const upkeepCount = upkeep.length - (application.upkeep?.length ?? 0);
  const years = lines.flatMap((line) => [...Object.keys(line.amounts), ...Object.keys(line.refused)]).map(Number);
  return {
    changes: [
      ...(parties.list === application.parties ? [] : [["/parties", parties.list] as const]),
      ...(count.costs > 0 ? [["/costs", costs] as const] : []),
      ...(count.effects > 0 ? [["/effects", effects] as const] : []),
      ...(upkeepCount > 0 ? [["/upkeep", upkeep] as const] : []),
    ],
    refused,
    ...count,
    upkeep: upkeepCount,
    parties: parties.named,
    unread,
    firstYear: years.length > 0 ? Math.min(...years) : null,
  };
}

function natureOf(kind: Exclude<RowKind, "cost" | "upkeep">): Pick<Effect, "direction" | "nature"> {
  if (kind === "added_cost") return { direction: "added_cost" };
  return kind === "saving" ? { direction: "saving" } : { direction: "saving", nature: kind };
}

/** A row a line where the years stand beside each other; where they stand below, rows that are alike are one line. */
function linesOf(rows: Rows, plan: Plan, shown: Shown, unread: Unread[]): Line[] {
  const comma = commaIn(rows.flat());
  const lines = new Map<string, Line>();
  rows.forEach((row, index) => {
    if (!isBody(plan, index) || plan.left.has(index)) return;
    const reader = new RowReader(row, index, plan, comma, unread);
    const line = reader.line();
    const key = plan.columns.includes("amount")
      ? JSON.stringify([line.kind, line.name, line.party, line.funding])
      : String(index);
    const known = lines.get(key) ?? line;
    lines.set(key, known);
    reader.amounts(known, shown);
  });
  return [...lines.values()];
}

/** How the form shows amounts. */
type Shown = Pick<Draft, "unit" | "lang">;

class RowReader {
  readonly #row: readonly string[];
  readonly #index: number;
  readonly #plan: Plan;
  readonly #comma: Comma;
  readonly #unread: Unread[];

  constructor(row: readonly string[], index: number, plan: Plan, comma: Comma, unread: Unread[]) {
    this.#row = row;
    this.#index = index;
    this.#plan = plan;
    this.#comma = comma;
    this.#unread = unread;
  }

  line(): Line {
    return {
      kind: this.#known("kind", rowKindOf, "unknown_kind") ?? this.#plan.kind,
      name: this.#cell("name"),
      party: this.#cell("party"),
      funding: this.#known("funding", fundingOf, "unknown_funding") ?? "fund",
      amounts: {},
      refused: {},
    };
  }

  /** Puts the amounts of the row into a line, and what is no amount beside them. */
  amounts(line: Line, shown: Shown): void {
    const unit = this.#known("unit", unitIn, "unknown_unit") ?? this.#plan.unit;
    this.#plan.columns.forEach((column, at) => {
      const text = this.#row[at] ?? "";
      if ((typeof column !== "number" && column !== "amount") || !isGiven(text)) return;
      const year = column === "amount" ? this.#year() : column;
      if (year === null) return;
      const read = readAmount(text, unit, this.#comma);
      if (read.ok) line.amounts[year] = add([line.amounts[year] ?? "0", read.value]);
      else {
        this.#unread.push({ row: this.#index, column: at, text, why: read.code });
        // In its field it will be read in the unit of the form.
        const own = unit !== shown.unit && unitIn(text) === null ? ` ${words(shown.lang)(`unit-${unit}`)}` : "";
        line.refused[year] = { text: text + own, code: read.code };
      }
    });
  }

  #year(): number | null {
    const column = this.#plan.columns.indexOf("year");
    const text = this.#row[column] ?? "";
    if (/^(199\d|20\d\d|21\d\d|2200)$/.test(text)) return Number(text);
    this.#unread.push({ row: this.#index, column, text, why: "unknown_year" });
    return null;
  }

  #cell(role: Role): string {
    return this.#row[this.#plan.columns.indexOf(role)] ?? "";
  }

  /** A word that means something; another is named, and something else taken for it. */
  #known<Name>(role: Role, nameOf: (text: string) => Name | null, why: Unread["why"]): Name | null {
    const text = this.#cell(role);
    const found = nameOf(text);
    if (text !== "" && found === null)
      this.#unread.push({ row: this.#index, column: this.#plan.columns.indexOf(role), text, why });
    return found;
  }
}

/** The parties of the draft by name, and the new ones. One that has no name yet takes the first new name. */
class Parties {
  list: readonly Party[];
  readonly named: string[] = [];

  constructor(parties: readonly Party[]) {
    this.list = parties;
  }

  idOf(name: string): string {
    if (name === "" && this.list[0]) return this.list[0].id;
    const known = this.list.find((party) => party.name.trim().toLowerCase() === name.toLowerCase());
    if (known) return known.id;
    if (name !== "") this.named.push(name);
    const [first] = this.list;
    if (this.list.length === 1 && first?.name.trim() === "") {
      this.list = [{ ...first, name, kind: partyKindOf(name) }];
      return first.id;
    }
    const id = freeId("p", this.list);
    const role = this.list.some((party) => party.role === "lead") ? "participant" : "lead";
    this.list = [...this.list, { id, name, kind: partyKindOf(name), role }];
    return id;
  }
}
