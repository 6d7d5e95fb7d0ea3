/** The rule set's figures on the input sheet: changed there, they change the schedule. */
import type { Citation, PartyKind, Repayment } from "../../../src/types.d.ts";
import { citeText } from "../../result/citations";
import { monthAllowed, percentAllowed, sumAllowed, wholeAllowed, wordAllowed, type Allowed } from "./allowed";
import { plain, type Desk } from "./desk";
import { at } from "./grid";

/** A percentage in its cell, and what it has beyond ten decimals in the cell below. */
export interface PercentCells {
  readonly high: string;
  readonly low?: string;
  /** Decimals of the percentage as it was given. */
  readonly decimals: number;
}

export interface RuleCells {
  readonly share?: PercentCells;
  readonly windowYears?: string;
  readonly deadlineYears?: string;
  /** The kinds of party and what holds for each, under each other. */
  readonly kinds: { readonly first: number; readonly last: number };
  readonly countedYears?: string;
  readonly factor?: PercentCells;
  readonly occasions: readonly { readonly name: string; readonly label: string; readonly month: string }[];
}

/** As many years as any rule may span, and a requirement of a thousand times the cost. */
const mostYears = 60;
const mostFactor = 100_000;

export const partyKinds: readonly PartyKind[] = [
  "committee",
  "municipal_company",
  "civil_society",
  "other_public",
  "private_company",
];

export function layRules(desk: Desk): RuleCells {
  const { rulebook } = desk.question;
  const { repayment, counted } = rulebook;
  desk.heading(desk.input, desk.t("xlsx-rules"));
  desk.input.text(desk.input.row(), at.label, desk.t("xlsx-rules-note"), "note");
  stated(desk, desk.t("xlsx-basis"), desk.t(`xlsx-basis-${repayment.basis}`), repayment.cite);
  return {
    ...layRepayment(desk, repayment),
    ...layCounted(desk),
    occasions: layOccasions(desk),
    kinds: layKinds(desk, repayment.basis === "none" ? [] : repayment.payers, counted?.kinds ?? []),
  };
}

function layRepayment(desk: Desk, repayment: Repayment): Pick<RuleCells, "share" | "windowYears" | "deadlineYears"> {
  const { t } = desk;
  if (repayment.basis === "none") return {};
  const { cite } = repayment;
  const share =
    repayment.basis === "saving" &&
    percentInput(desk, t("xlsx-share"), repayment.share, "/rulebook/repayment/share", cite);
  if (repayment.basis === "saving") stated(desk, t("xlsx-cap"), t(`xlsx-cap-${repayment.cap}`), cite);
  const window = repayment.basis === "decided_plan" ? undefined : repayment.window;
  if (window) stated(desk, t("xlsx-window-from"), t(`xlsx-window-${window.from}`), cite);
  const windowYears =
    window &&
    numberInput(
      desk,
      wholeAllowed(t, 1, mostYears, window.years === null),
      t("xlsx-window-years"),
      window.years,
      "/rulebook/repayment/window/years",
      cite,
      t("xlsx-window-open"),
    );
  const deadline = window?.deadlineYears;
  const deadlineYears =
    deadline !== undefined &&
    numberInput(
      desk,
      wholeAllowed(t, 0, mostYears, false),
      t("xlsx-deadline"),
      deadline,
      "/rulebook/repayment/window/deadlineYears",
      cite,
    );
  stated(desk, t("xlsx-mechanism"), t(`xlsx-mechanism-${repayment.mechanism}`), cite);
  stated(desk, t("xlsx-afterwards"), t(`xlsx-afterwards-${repayment.afterwards}`), cite);
  stated(desk, t("xlsx-exemption"), t(repayment.exemption ? "answer-yes" : "answer-no"), cite);
  return { ...(share && { share }), ...(windowYears && { windowYears }), ...(deadlineYears && { deadlineYears }) };
}

function layCounted(desk: Desk): Pick<RuleCells, "countedYears" | "factor"> {
  const { t } = desk;
  const { counted } = desk.question.rulebook;
  if (!counted) return {};
  const { window, requirement, cite } = counted;
  const countedYears =
    window === "all"
      ? (stated(desk, t("xlsx-counted-years"), t("xlsx-counted-all"), cite), undefined)
      : numberInput(
          desk,
          wholeAllowed(t, 1, mostYears, false),
          t("xlsx-counted-years"),
          window.yearsAfterPhase,
          "/rulebook/counted/window",
          cite,
        );
  if (typeof requirement === "string") {
    stated(desk, t("xlsx-requirement"), t(`xlsx-requirement-${requirement}`), cite);
    return { ...(countedYears && { countedYears }) };
  }
  const percent = timesHundred(requirement.factorOfCost);
  const factor = percentInput(
    desk,
    t("xlsx-requirement-factor"),
    percent,
    "/rulebook/counted/requirement",
    cite,
    mostFactor,
  );
  return { ...(countedYears && { countedYears }), factor };
}

function layOccasions(desk: Desk): RuleCells["occasions"] {
  const { t, input, question } = desk;
  const { lang } = question.view;
  const { disbursement } = question.rulebook;
  const occasions = disbursement?.occasions ?? [];
  const listed =
    occasions.length > 0 ? occasions.map((one) => ({ name: one.name[lang], month: one.throughMonth })) : [];
  const rows = listed.length > 0 ? listed : [{ name: t("disbursement-year"), month: 12 }];
  return rows.map(({ name, month }, index) => {
    const label = t("xlsx-occasion", { name });
    const pointer = `/rulebook/disbursement/occasions/${index}`;
    const cell = numberInput(desk, monthAllowed(t), label, month, pointer, disbursement?.cite);
    return { name: input.fixed(input.next - 1, at.label), label, month: cell };
  });
}

/** Who pays back, who is the municipality, and whose saving counts: by kind, so that a party can change kind. */
function layKinds(desk: Desk, payers: readonly PartyKind[], counts: readonly PartyKind[]): RuleCells["kinds"] {
  const { t, input } = desk;
  const head = input.row();
  input.text(head, at.label, t("xlsx-kind"), "head");
  for (const column of [at.number, at.word]) input.blank(head, column, "head");
  input.text(head, at.value, t("xlsx-kind-pays"), "head");
  input.text(head, at.more, t("xlsx-kind-municipal"), "head");
  input.text(head, at.sum, t("xlsx-kind-counts"), "head");
  const yes = (is: boolean) => t(is ? "answer-yes" : "answer-no");
  const first = input.next;
  for (const kind of partyKinds) {
    const row = input.row();
    input.text(row, at.label, t(`kind-${kind}`), "label");
    input.text(row, at.value, yes(payers.includes(kind)), "inputText");
    input.text(row, at.more, yes(kind === "committee" || kind === "municipal_company"), "text");
    input.text(row, at.sum, yes(counts.includes(kind)), "inputText");
    for (const column of [at.value, at.sum]) input.allow(wordAllowed(t, [yes(true), yes(false)]), row, column);
  }
  return { first, last: input.next - 1 };
}

/** What the schedule is built on, and what cannot be changed here. */
export function stated(desk: Desk, label: string, text: string, cite?: Citation): void {
  const row = desk.input.row();
  desk.input.text(row, at.label, label, "label");
  desk.input.text(row, at.value, text, "text");
  if (cite) desk.input.text(row, at.first, citeText(desk.question.view, cite), "note");
}

export function numberInput(
  desk: Desk,
  allowed: Allowed,
  label: string,
  number: number | string | null | undefined,
  pointer: string,
  cite?: Citation,
  note?: string,
): string {
  const { input, places, question } = desk;
  const row = input.row();
  input.text(row, at.label, label, "label");
  if (number === null || number === undefined) input.blank(row, at.value, "input");
  else input.number(row, at.value, plain(number), "input");
  input.allow(allowed, row, at.value);
  if (note) input.text(row, at.more, note, "note");
  if (cite) input.text(row, at.first, citeText(question.view, cite), "note");
  places.set(pointer, input.place(row, at.value));
  return input.fixed(row, at.value);
}

export function kronorInput(desk: Desk, label: string, amount: number | string | undefined, pointer: string): string {
  const cell = numberInput(desk, sumAllowed(desk.t), label, amount === "" ? undefined : amount, pointer);
  const row = desk.input.next - 1;
  if (amount === undefined || amount === "") desk.input.blank(row, at.value, "inputKronor");
  else desk.input.number(row, at.value, plain(amount), "inputKronor");
  return cell;
}

/** A cell holds some fifteen digits; a percentage may have more, and then its last ten stand in a cell of their own. */
export function percentInput(
  desk: Desk,
  label: string,
  percent: number | string,
  pointer: string,
  cite?: Citation,
  most = 100,
): PercentCells {
  const [whole = "0", decimals = ""] = plain(percent).split(".");
  const first = `${whole}.${decimals.slice(0, 10) || "0"}`;
  const high = numberInput(desk, percentAllowed(desk.t, most), label, first, pointer, cite);
  const beyond = decimals.slice(10).replace(/0+$/, "");
  const used = decimals.replace(/0+$/, "").length;
  if (beyond === "") return { high, decimals: used };
  const ten = wholeAllowed(desk.t, 0, 9_999_999_999, false);
  const low = numberInput(desk, ten, desk.t("xlsx-more-decimals"), beyond.padEnd(10, "0"), `${pointer}/low`);
  return { high, low, decimals: used };
}

/** A factor as a percentage: the decimal point moves two steps. */
function timesHundred(factor: string): string {
  const [whole = "0", decimals = ""] = factor.split(".");
  const digits = decimals.padEnd(2, "0");
  return `${whole}${digits.slice(0, 2)}.${digits.slice(2) || "0"}`;
}
