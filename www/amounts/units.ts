/** Units of typing and showing; the draft always keeps kronor. */
export type Unit = "kr" | "tkr" | "mnkr";
export const units: readonly Unit[] = ["kr", "tkr", "mnkr"];

/** How many places the decimal point lies from kronor. */
export const exponents: Readonly<Record<Unit, number>> = { kr: 0, tkr: 3, mnkr: 6 };
