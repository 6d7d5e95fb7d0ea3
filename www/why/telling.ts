/** What the sentences about one step have at hand: its figure, its parts, and ways to name and hold them. */
import type { Assessment, Explanation } from "../../src/types.d.ts";
import { compare, isDecimal, isZero } from "../amounts/amounts";
import { get, type Pointer } from "../draft/pointer";
import type { ResultView } from "../element/view";
import { listed } from "../result/phrases";
import { fieldOf, placeOf, type Part } from "./explain";
import { lineName, nameIn, nameOf, nounOf, partyAt, whatIs } from "./names";
import { fieldFor, held, inputName, inputText, valueText } from "./values";
import { woven, type Piece } from "./weave";

export interface Sentence {
  readonly said: readonly Piece[];
  /** Many parts, folded. */
  readonly summary?: string;
  readonly list?: readonly (readonly Piece[])[];
}

export type Hold = (piece: Piece) => string;

export class Telling {
  readonly view: ResultView;
  readonly assessment: Assessment;
  readonly explanation: Explanation;

  constructor(view: ResultView, assessment: Assessment, explanation: Explanation) {
    this.view = view;
    this.assessment = assessment;
    this.explanation = explanation;
  }

  get t(): ResultView["t"] {
    return this.view.t;
  }

  get from(): readonly Part[] {
    return this.explanation.from;
  }

  get figure(): Pointer {
    return this.explanation.figure;
  }

  /** "Socialnämndens återföring 2023". */
  get name(): string {
    return nameOf(this.view, this.assessment, this.figure);
  }

  get value(): string {
    return valueText(this.view, this.assessment, this.figure, this.explanation.value);
  }

  get isZero(): boolean {
    return isNothing(this.explanation);
  }

  get year(): string {
    return String(this.explanation.args["year"] ?? whatIs(this.assessment, this.figure).year ?? "");
  }

  arg(name: string): string {
    return String(this.explanation.args[name] ?? "");
  }

  has(name: string): boolean {
    return this.explanation.args[name] !== undefined;
  }

  /** The figures among the parts by the last of their names. */
  part(...fields: readonly string[]): Part | undefined {
    return this.from.find((part) => fields.includes(fieldOf(placeOf(part))));
  }

  get inputs(): readonly Part[] {
    return this.from.filter((part) => "input" in part);
  }

  get figures(): readonly Part[] {
    return this.from.filter((part) => "figure" in part);
  }

  piece(part: Part): Piece {
    return held(this.view, this.assessment, part);
  }

  nameOf(part: Part): string {
    return "figure" in part ? nameOf(this.view, this.assessment, part.figure) : inputName(this.view, placeOf(part));
  }

  /** In a sum, what tells a part from the others: its line, its party, its year. Elsewhere what it is. */
  label(part: Part): string {
    const own = whatIs(this.assessment, this.figure);
    if (!("figure" in part))
      return own.row?.startsWith("/alternatives") ? fieldOf(part.input) : inputName(this.view, part.input);
    const of = whatIs(this.assessment, part.figure);
    if (this.explanation.step === "sum") {
      const others = this.figures.map((other) => whatIs(this.assessment, placeOf(other)));
      const alike = others.every(({ field }) => field === of.field);
      if (alike && others.some(({ row }) => row !== of.row) && of.row !== undefined && of.field === "line")
        return lineName(this.view, of.row);
      if (alike && of.party !== undefined && others.some(({ party }) => party !== of.party))
        return this.partyOf(of.party);
      if (alike && of.year !== undefined && of.year !== own.year) return of.year;
    }
    if (of.year !== own.year || of.isForecast !== own.isForecast) return this.nameOf(part);
    if (of.party === own.party)
      return of.row === own.row || of.row === undefined ? nounOf(this.view, of) : this.nameOf(part);
    const { field, party, isForecast } = of;
    return nameIn(this.view, this.assessment, { field, party, isForecast });
  }

  /** "besparingen 530 tkr", "120 kr 2018": a year and an amount side by side would read as one number. */
  worded(hold: Hold, part: Part, label = this.label(part)): string {
    const said = { label, amount: hold(this.piece(part)) };
    if (/^\d{4}$/.test(label)) return this.t("why-part-year", said);
    return /\d$/.test(label) ? this.t("why-part-dated", said) : this.t("why-part", said);
  }

  /** "besparingen 530 tkr och underhållet 50 tkr", each amount to be pressed. */
  listed(hold: Hold, parts: readonly Part[]): string {
    return listed(
      this.t,
      parts.map((part) => this.worded(hold, part)),
    );
  }

  /** The same as lines of a list. */
  lines(
    parts: readonly Part[],
    labelOf = (part: Part) => this.label(part),
    pieceOf = (part: Part) => this.piece(part),
  ): Piece[][] {
    return parts.map((part) =>
      woven((hold) => this.t("why-line", { label: labelOf(part), amount: hold(pieceOf(part)) })),
    );
  }

  /** An amount that is no figure of its own. */
  amount(value: string): string {
    return valueText(this.view, this.assessment, "/totals/saving", value);
  }

  input(part: Part): Piece {
    return { input: fieldFor(placeOf(part)), text: inputText(this.view, part, placeOf(part)) };
  }

  /** A figure of the assessment beside the parts. */
  also(figure: Pointer): Piece {
    return this.piece({ figure, value: String(get(this.assessment, figure)) });
  }

  partyOf(party: number): string {
    return partyAt(this.view, this.assessment, party);
  }

  say(...sentences: readonly (((hold: Hold) => string) | false | undefined)[]): Sentence {
    const said = sentences.flatMap((sentence, index) =>
      sentence ? [...(index > 0 ? [" "] : []), ...begun(woven(sentence))] : [],
    );
    return { said };
  }
}

export function isNothing({ value }: { readonly value: string }): boolean {
  return !isDecimal(value) || isZero(value);
}

export function isSame(a: { readonly value: string }, b: { readonly value: string }): boolean {
  return isDecimal(a.value) && isDecimal(b.value) ? compare(a.value, b.value) === 0 : a.value === b.value;
}

function begun([first, ...rest]: readonly Piece[]): Piece[] {
  if (first === undefined) return [];
  return [typeof first === "string" ? capitalised(first) : { ...first, text: capitalised(first.text) }, ...rest];
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
