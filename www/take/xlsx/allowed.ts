/**
 * What a cell that is meant to be filled in may hold. Said once, for two who
 * read it: the program that stops what is typed, and the formula of the control,
 * which sees what was pasted too.
 */
import type { T } from "../../words/words";
import { literal } from "./book";

export type Allowed =
  | {
      readonly kind: "word";
      readonly words: readonly string[];
      readonly mayBeEmpty: boolean;
      readonly message: string;
    }
  /** One of the numbers that stand in a range. */
  | { readonly kind: "one of"; readonly range: string; readonly message: string }
  | NumberAllowed;

interface NumberAllowed {
  readonly kind: "number";
  /** Numbers or cells. */
  readonly least: string;
  readonly most: string;
  readonly isWhole: boolean;
  readonly mayBeEmpty: boolean;
  /** Each stands for a year, and none may lie before the project. */
  readonly byYear?: true;
  readonly message: string;
}

export function wordAllowed(t: T, words: readonly string[], mayBeEmpty = false): Allowed {
  return { kind: "word", words, mayBeEmpty, message: t("xlsx-allowed-word") };
}

/** What amounts by year may be; the largest is what the calculation takes. */
export function amountAllowed(t: T): Allowed {
  const message = t("xlsx-allowed-amount");
  return { kind: "number", least: "0", most: "1000000000000", isWhole: false, mayBeEmpty: true, byYear: true, message };
}

/** An amount of no year. */
export function sumAllowed(t: T): Allowed {
  const message = t("xlsx-allowed-sum");
  return { kind: "number", least: "0", most: "1000000000000", isWhole: false, mayBeEmpty: true, message };
}

export function quantityAllowed(t: T): Allowed {
  const message = t("xlsx-allowed-quantity");
  return { kind: "number", least: "0", most: "1000000000", isWhole: false, mayBeEmpty: true, byYear: true, message };
}

export function percentAllowed(t: T, most: number): Allowed {
  const message = t("xlsx-allowed-percent", { most });
  return { kind: "number", least: "0", most: String(most), isWhole: false, mayBeEmpty: false, message };
}

export function wholeAllowed(t: T, least: number, most: number, mayBeEmpty: boolean): Allowed {
  const message = t("xlsx-allowed-whole", { least, most });
  return { kind: "number", least: String(least), most: String(most), isWhole: true, mayBeEmpty, message };
}

/** @param least A year, or the cell that it may not lie before. */
export function yearAllowed(t: T, mayBeEmpty: boolean, least = "1990"): Allowed {
  const message = t(least === "1990" ? "xlsx-allowed-year" : "xlsx-allowed-end");
  return { kind: "number", least, most: "2200", isWhole: true, mayBeEmpty, message };
}

/** @param least A month, or a formula for that which it may not lie before. */
export function monthAllowed(t: T, least = "1"): Allowed {
  const message = t("xlsx-allowed-month");
  return { kind: "number", least, most: "12", isWhole: true, mayBeEmpty: false, message };
}

/** As the file has it. */
export interface Validation {
  readonly type: "list" | "whole" | "decimal";
  readonly formulas: readonly string[];
  readonly mayBeEmpty: boolean;
  readonly message: string;
}

export function validationOf(allowed: Allowed): Validation {
  const { message } = allowed;
  switch (allowed.kind) {
    case "word":
      return { type: "list", formulas: [literal(allowed.words.join(","))], mayBeEmpty: allowed.mayBeEmpty, message };
    case "one of":
      return { type: "list", formulas: [allowed.range], mayBeEmpty: false, message };
    case "number":
      return {
        type: allowed.isWhole ? "whole" : "decimal",
        formulas: [allowed.least, allowed.most],
        mayBeEmpty: allowed.mayBeEmpty,
        message,
      };
  }
}

/** A formula that comes to 0 where all cells hold what they may. */
export function brokenBy(allowed: Allowed, cells: string): string {
  switch (allowed.kind) {
    case "word": {
      const words = allowed.mayBeEmpty ? [...allowed.words, ""] : allowed.words;
      return `IF(OR(${words.map((word) => `${cells}=${literal(word)}`).join(",")}),0,1)`;
    }
    case "one of":
      return `IF(SUMPRODUCT((${allowed.range}=${cells})*1)=1,0,1)`;
    case "number":
      return numberBroken(allowed, cells);
  }
}

function numberBroken({ least, most, isWhole, mayBeEmpty }: NumberAllowed, cells: string): string {
  // Whatever is there less what is a number within the bounds.
  const outside = `COUNTA(${cells})-COUNTIFS(${cells},">="&${least},${cells},"<="&${most})`;
  const parted = isWhole ? `+IF(INT(N(${cells}))=N(${cells}),0,1)` : "";
  return outside + parted + (mayBeEmpty ? "" : `+IF(${cells}="",1,0)`);
}
