/**
 * What a figure is called: "Socialnämndens återföring 2023". Every figure of
 * the assessment has a name, and so has each that lies between its figures.
 */
import type { Assessment } from "../../src/types.d.ts";
import { get, parts, to, type Pointer } from "../draft/pointer";
import type { ResultView } from "../element/view";
import { monthName, partyName, percentOf } from "../result/phrases";
import { itemText } from "../result/places";
import { ownSum } from "./pointers";

type Named = Pick<ResultView, "application" | "rulebook" | "lang" | "t">;

/** What a figure is of. */
export interface Of {
  readonly field: Field;
  readonly year?: string;
  /** The place of a party. */
  readonly party?: number | undefined;
  /** The place of a line, of a payment, of a rate, of an alternative. */
  readonly row?: Pointer;
  readonly isForecast: boolean;
}

/** Of the whole project, of a year or of all. */
const ofProject = [
  "cost",
  "ownCost",
  "allCost",
  "disbursed",
  "overrun",
  "saving",
  "addedCost",
  "upkeep",
  "netSaving",
  "positiveNetSaving",
  "payersNetSaving",
  "counted",
  "societalSaving",
  "repayment",
  "unfunded",
  "waived",
  "due",
  "left",
  "asSaved",
  "equalPart",
  "retained",
  "appropriationChange",
  "fundBalance",
  "municipalBalance",
  "granted",
  "drawn",
  "undrawn",
  "ownFunding",
  "avoided",
  "countedSaving",
  "requiredSaving",
  "beyondWindow",
  "writtenDown",
  "netForFund",
  "repaidShare",
  "costPerPerson",
  "window",
  "windowFrom",
  "windowTo",
  "fundPaybackYear",
  "municipalPaybackYear",
  "paybackFrom",
  "firstSaving",
  "lastSaving",
  "rest",
  "year",
  "costForecast",
  "costOutcome",
  "netSavingForecast",
  "netSavingOutcome",
  "repaymentPlanned",
  "repaymentRevised",
  "presentCost",
  "presentNetSaving",
  "netPresentValue",
  "benefitCostRatio",
  "discountRate",
  "baseYear",
  "projectAdvantage",
  "net",
  "alternativeCost",
  "alternativeSaving",
  "paymentAmount",
  "paymentDue",
  "paymentLeft",
  "paymentAccrued",
  "paymentYear",
  "paymentMonth",
  "line",
  "effects",
] as const;

/** Of a party, of a year or of all. */
const ofParty = [
  "cost",
  "ownCost",
  "saving",
  "addedCost",
  "upkeep",
  "netSaving",
  "positiveNetSaving",
  "savedInWindow",
  "repayment",
  "unfunded",
  "waived",
  "due",
  "share",
  "owed",
  "asSaved",
  "retained",
  "appropriationChange",
  "costShare",
  "effectShare",
  "yearly",
  "stays",
] as const;

type ProjectField = (typeof ofProject)[number];
type PartyField = (typeof ofParty)[number];
export type Field = ProjectField | PartyField;

/** Names of figures that mean something else in their list than elsewhere. */
const renamed: Readonly<Record<string, Field>> = {
  "window/from": "windowFrom",
  "window/to": "windowTo",
  "afterwards/from": "stays",
  "alternatives/cost": "alternativeCost",
  "alternatives/saving": "alternativeSaving",
  "disbursements/amount": "paymentAmount",
  "disbursements/due": "paymentDue",
  "disbursements/left": "paymentLeft",
  "disbursements/accrued": "paymentAccrued",
  "disbursements/year": "paymentYear",
  "disbursements/throughMonth": "paymentMonth",
};

export function whatIs(assessment: Assessment, figure: Pointer): Of {
  const isForecast = figure.startsWith("/forecast/");
  const place = isForecast ? figure.slice("/forecast".length) : (ownSum(figure) ?? figure);
  const [list = "", at = "", ...rest] = parts(place);
  const name = parts(place).at(-1) ?? "";
  if (list === "lines") {
    const year = rest[1];
    return { field: "line", isForecast, row: to(at, rest[0] ?? ""), ...(year !== undefined && { year }) };
  }
  const within = list === "totals" ? at : list;
  const field = renamed[`${within}/${name}`] ?? (name as Field);
  const row = get(assessment, to(list, at)) as { year?: number; party?: string } | undefined;
  const dated = (list === "schedule" || list === "variance") && row?.year !== undefined;
  const party =
    list === "schedule" && rest[0] === "parties"
      ? Number(rest[1])
      : list === "parties"
        ? Number(at)
        : list === "afterwards"
          ? assessment.parties.findIndex((totals) => totals.party === row?.party)
          : undefined;
  return {
    field,
    isForecast,
    row: to(list, at),
    // The forecast's schedule begins in the same year.
    ...(dated && { year: String(row.year) }),
    ...(party !== undefined && { party }),
  };
}

/** The name in full, as it stands within a sentence. */
export function nameOf(view: Named, assessment: Assessment, figure: Pointer): string {
  const of = whatIs(assessment, figure);
  const name = nameIn(view, assessment, of);
  return of.isForecast ? view.t("why-name-forecast", { name }) : name;
}

/** The name of what a figure is of, as far as it says. */
export function nameIn(view: Named, assessment: Assessment, of: Of): string {
  const { t } = view;
  const { field, year, party } = of;
  if (field === "line") {
    const line = lineName(view, of.row ?? "");
    return year === undefined ? line : t("why-name-year", { the: line, year });
  }
  if (party !== undefined && isPartyField(field)) {
    const names = { whose: whose(view, assessment, party), own: t(`why-own-${called(view, field)}`) };
    return year === undefined ? t("why-name-party", names) : t("why-name-party-year", { ...names, year });
  }
  const the = nounOf(view, of);
  const detail = detailOf(view, assessment, of);
  if (detail !== null) return t("why-name-detail", { the, detail });
  return year === undefined ? the : t("why-name-year", { the, year });
}

/** The name without its year and party: "återföringen". */
export function nounOf(view: Named, { field, party }: Of): string {
  const { t } = view;
  if (party !== undefined && (field === "netSaving" || field === "positiveNetSaving"))
    return t("why-the-partyNetSaving");
  return isProjectField(field) ? t(`why-the-${called(view, field)}`) : t(`why-own-${field}`);
}

/** Before an exemption and after it are the same where there is none. */
function called<F extends Field>({ application, rulebook: { repayment } }: Named, field: F): F | "repayment" {
  const isExempted =
    "exemption" in repayment && repayment.exemption && application.repaymentPlan?.exemptFrom !== undefined;
  return field === "due" && !isExempted ? "repayment" : field;
}

/** A payment's occasion, a discount rate, an alternative. */
function detailOf(view: Named, assessment: Assessment, { field, row = "" }: Of): string | null {
  const { t, lang, rulebook, application } = view;
  const [list = "", place = ""] = parts(row);
  if (list === "disbursements") {
    const payment = assessment.disbursements[Number(place)];
    const occasion = rulebook.disbursement?.occasions.find(({ id }) => id === payment?.occasion)?.name[lang];
    const year = String(payment?.year ?? "");
    return occasion === undefined ? t("why-of-year", { year }) : t("why-of-occasion", { occasion, year });
  }
  if (list === "appraisal" && field !== "discountRate")
    return t("why-of-rate", { rate: percentOf(view, assessment.appraisal[Number(place)]?.discountRate, 20) });
  if (list === "alternatives") {
    if (place === "0") return t("why-of-project");
    const alternative = application.alternatives?.[Number(place) - 1];
    return t("why-of-alternative", { name: alternative?.label.trim() || t("line-unnamed", { number: Number(place) }) });
  }
  return null;
}

/** "”Färre placeringar”", or where the line stands. */
export function lineName(view: Named, line: Pointer): string {
  const { label } = (get(view.application, line) ?? {}) as { label?: string };
  return label?.trim() ? view.t("why-quoted", { label: label.trim() }) : itemText(view, line);
}

/** "Socialnämndens", "Bolaget AB:s". */
function whose(view: Named, assessment: Assessment, party: number): string {
  const name = partyAt(view, assessment, party);
  const ending = /[sxzSXZ]$/.test(name) ? "sibilant" : /\p{Ll}$/u.test(name) ? "letter" : "other";
  return view.t("why-whose", { name, ending });
}

export function partyAt(view: Named, assessment: Assessment, party: number): string {
  return partyName(view, assessment.parties[party]?.party ?? "");
}

export function monthIn(view: Named, month: string | number | undefined): string {
  return monthName(view, Number(month));
}

function isPartyField(field: Field): field is PartyField {
  return (ofParty as readonly string[]).includes(field);
}

function isProjectField(field: Field): field is ProjectField {
  return (ofProject as readonly string[]).includes(field);
}
