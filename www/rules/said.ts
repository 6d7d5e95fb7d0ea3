/**
 * The rules of a rule set in sentences: the fund, the repayment, what is
 * counted, and what each check looks at. Plain text, each sentence with the
 * place in the rule set that it puts into words.
 */
import type { Check, PartyKind, Percent, Repayment, Role, Rulebook } from "../../src/types.d.ts";
import { amountText, compare, isDecimal, showDecimal } from "../amounts/amounts";
import { waysText } from "../result/args";
import { listed, percentOf, worded } from "../result/phrases";
import type { T } from "../words/words";

/** What one field of the rule set says. */
export interface Term {
  /** JSON Pointer into the rule set. */
  readonly at: string;
  readonly label: string;
  readonly text: string;
}

export function fundTerms({ fund }: Rulebook, t: T): Term[] {
  const { form, size, yearly = {}, riskBearer } = fund;
  const amount = (kronor: string | number) => (isDecimal(String(kronor)) ? amountText(String(kronor), "kr", t) : "");
  const years = Object.entries(yearly).map(([year, kronor]) => t("rules-size-year", { year, amount: amount(kronor) }));
  const sizes = [...(size === null ? [] : [t("rules-size-all", { amount: amount(size) })]), ...years];
  return [
    { at: "/fund/form", label: t("rules-form"), text: t(`rules-form-${form}`) },
    {
      at: size === null && years.length > 0 ? "/fund/yearly" : "/fund/size",
      label: t("rules-size"),
      text: sizes.join(" ") || t("rules-size-unknown"),
    },
    { at: "/fund/riskBearer", label: t("rules-risk"), text: t(`rules-risk-${riskBearer}`) },
  ];
}

export function repaymentTerms({ repayment }: Rulebook, t: T): Term[] {
  return [
    { at: "/repayment/basis", label: t("rules-basis"), text: t(`rules-basis-${repayment.basis}`) },
    ...(repayment.basis === "none" ? [] : [...amountTerms(repayment, t), ...restTerms(repayment, t)]),
  ];
}

type Repaying = Exclude<Repayment, { basis: "none" }>;

/** How much, and when. */
function amountTerms(repayment: Repaying, t: T): Term[] {
  switch (repayment.basis) {
    case "decided_plan":
      return [];
    case "saving":
      return [
        { at: "/repayment/share", label: t("rules-share"), text: shareText(repayment.share, t) },
        { at: "/repayment/cap", label: t("rules-cap"), text: t(`rules-cap-${repayment.cap}`) },
        ...windowTerms(repayment, t),
      ];
    case "drawn":
      return [
        { at: "/repayment/profiles", label: t("rules-profiles"), text: profilesText(repayment.profiles, t) },
        ...windowTerms(repayment, t),
      ];
  }
}

function shareText(share: Percent | number, t: T): string {
  return isSame(share, "100") ? t("rules-share-all") : t("rules-share-part", { share: percentOf(t, share, 20) });
}

function profilesText(profiles: readonly ("as_saved" | "straight_line")[], t: T): string {
  const [first, ...others] = profiles.map((profile) => t(`rules-profile-${profile}`));
  return others.length === 0
    ? (first ?? "")
    : t("rules-profile-choice", { first: first ?? "", others: others.join(" ") });
}

function windowTerms({ basis, window }: Extract<Repaying, { window: object }>, t: T): Term[] {
  const { from, deadlineYears, years } = window;
  return [
    {
      at: "/repayment/window/from",
      label: t("rules-window-from"),
      text: t(`rules-window-${from}`, { years: deadlineYears ?? 0 }),
    },
    {
      at: "/repayment/window/years",
      label: t("rules-window-years"),
      text: years === null ? t("rules-window-open") : t(`rules-window-years-${basis}`, { years }),
    },
  ];
}

/** Who repays, by what means, what then, and whether one can be let off. */
function restTerms({ payers, mechanism, afterwards, exemption }: Repaying, t: T): Term[] {
  return [
    {
      at: "/repayment/payers",
      label: t("rules-payers"),
      text: t("rules-payers-only", { kinds: kindsText(payers, t) }),
    },
    { at: "/repayment/mechanism", label: t("rules-mechanism"), text: t(`rules-mechanism-${mechanism}`) },
    { at: "/repayment/afterwards", label: t("rules-afterwards"), text: t(`rules-afterwards-${afterwards}`) },
    {
      at: "/repayment/exemption",
      label: t("rules-exemption"),
      text: t(exemption ? "rules-exemption-yes" : "rules-exemption-no"),
    },
  ];
}

/** Nothing where the rule set counts no saving against a requirement. */
export function countedTerms({ counted }: Rulebook, t: T): Term[] {
  if (!counted) return [];
  const { window, kinds, requirement } = counted;
  return [
    {
      at: "/counted/requirement",
      label: t("rules-requirement"),
      text:
        typeof requirement === "string"
          ? t(`rules-requirement-${requirement}`)
          : factorText(requirement.factorOfCost, t),
    },
    {
      at: "/counted/window",
      label: t("rules-counted-years"),
      text: window === "all" ? t("rules-counted-all") : t("rules-counted-after", { years: window.yearsAfterPhase }),
    },
    {
      at: "/counted/kinds",
      label: t("rules-counted-kinds"),
      text: t("rules-counted-whose", { kinds: kindsText(kinds, t) }),
    },
  ];
}

function factorText(factor: string, t: T): string {
  return isSame(factor, "1")
    ? t("rules-requirement-cost")
    : t("rules-requirement-factor", { factor: numberText(factor, t) });
}

/** What a check looks at; one made of several has them below it. */
export interface Said {
  readonly text: string;
  /** Where in the document that stands which it looks at: "questions/purpose". */
  readonly to?: readonly string[];
  readonly parts?: readonly Said[];
}

export function checkSaid(rulebook: Rulebook, check: Check, t: T): Said {
  switch (check.kind) {
    case "all":
    case "any":
      return { text: t(`rules-check-${check.kind}`), parts: check.of.map((part) => checkSaid(rulebook, part, t)) };
    case "answer":
      return {
        text: t("rules-check-answer", { question: questionNumber(rulebook, check.question) }),
        to: ["questions", check.question],
      };
    case "answer_at_least": {
      const unit = rulebook.questions.find(({ id }) => id === check.question)?.unit;
      const value = numberText(check.value, t);
      return {
        text: t("rules-check-answer_at_least", {
          question: questionNumber(rulebook, check.question),
          value: unit ? `${value}\u00a0${unit}` : value,
        }),
        to: ["questions", check.question],
      };
    }
    case "section_written": {
      const section = rulebook.sections.find(({ id }) => id === check.section)?.title[t.lang] ?? check.section;
      return { text: t("rules-check-section_written", { section }), to: ["sections", check.section] };
    }
    case "counted_saving":
      return { text: t("rules-check-counted_saving"), to: ["counted"] };
    case "upkeep_planned":
      return check.question === undefined
        ? { text: t("rules-check-upkeep_planned") }
        : {
            text: t("rules-check-upkeep_unless", { question: questionNumber(rulebook, check.question) }),
            to: ["questions", check.question],
          };
    case "lead_kind":
    case "no_party_of_kind":
    case "parties":
    case "endorsed":
    case "duration_months":
    case "cost_uses":
    case "effects_measurable":
    case "evaluation_schedule":
    case "alternatives_mapped":
    case "repayment_planned":
    case "grant_limit":
      return { text: checkText(check, t) };
  }
}

type Alone = Exclude<
  Check,
  { kind: "all" | "any" | "answer" | "answer_at_least" | "section_written" | "counted_saving" | "upkeep_planned" }
>;

/** A check that looks at nothing which has a place of its own in the document. */
function checkText(check: Alone, t: T): string {
  switch (check.kind) {
    case "lead_kind":
      return t("rules-check-lead_kind", { kinds: wordsOf("kind", check.kinds, t, "or") });
    case "no_party_of_kind":
      return t("rules-check-no_party_of_kind", {
        kinds: kindsText(check.kinds, t, "or"),
        roles: rolesText(check.roles, t),
      });
    case "parties":
      return t("rules-check-parties", { ways: waysText(t, check.anyOf), roles: rolesText(check.roles, t) });
    case "endorsed":
      return t("rules-check-endorsed", { kinds: kindsText(check.kinds, t), roles: rolesText(check.roles, t) });
    case "duration_months":
      return durationText(check, t);
    case "cost_uses":
      return t("rules-check-cost_uses", { uses: wordsOf("costuse", check.allowed, t) });
    case "effects_measurable":
      return t("rules-check-effects_measurable", { needs: wordsOf("need", check.needs, t) });
    case "evaluation_schedule":
      return t("rules-check-evaluation_schedule");
    case "alternatives_mapped":
      return t("rules-check-alternatives_mapped");
    case "repayment_planned":
      return t("rules-check-repayment_planned");
    case "grant_limit":
      return limitText(check, t);
  }
}

/** Its number among the questions, as the document has them. */
function questionNumber({ questions }: Rulebook, id: string): string {
  const index = questions.findIndex((question) => question.id === id);
  return index < 0 ? `”${id}”` : String(index + 1);
}

function durationText({ min, max }: { min?: number; max?: number }, t: T): string {
  if (min !== undefined && max !== undefined) return t("rules-check-duration-between", { min, max });
  if (min !== undefined) return t("rules-check-duration-least", { min });
  return max === undefined ? t("rules-check-duration-any") : t("rules-check-duration-most", { max });
}

function limitText({ perYear, total, shareOfCost }: Extract<Check, { kind: "grant_limit" }>, t: T): string {
  const amount = (kronor: string | number) => amountText(String(kronor), "kr", t);
  const limits = [
    ...(perYear === undefined ? [] : [t("rules-limit-year", { amount: amount(perYear) })]),
    ...(total === undefined ? [] : [t("rules-limit-total", { amount: amount(total) })]),
    ...(shareOfCost === undefined ? [] : [t("rules-limit-share", { share: percentOf(t, shareOfCost, 20) })]),
  ];
  return t("rules-check-grant_limit", { limits: listed(t, limits) });
}

/** "nämnder och kommunala bolag". */
export function kindsText(kinds: readonly PartyKind[], t: T, join: "and" | "or" = "and"): string {
  return listed(
    t,
    kinds.map((kind) => t(`rules-kinds-${kind}`)),
    join,
  );
}

function rolesText(roles: readonly Role[], t: T): string {
  return listed(
    t,
    roles.map((role) => t(`rules-roles-${role}`)),
    "or",
  );
}

function wordsOf(
  prefix: "kind" | "costuse" | "need",
  codes: readonly string[],
  t: T,
  join: "and" | "or" = "and",
): string {
  return listed(
    t,
    codes.map((code) => worded(t, prefix, code)),
    join,
  );
}

function isSame(value: string | number, to: string): boolean {
  return isDecimal(String(value)) && compare(String(value), to) === 0;
}

function numberText(value: string, t: T): string {
  return isDecimal(value) ? showDecimal(value, t.lang) : value;
}
