/** Where a rule or a lesson stands, and what is assumed where its source is silent. */
import type { Citation, Finding, Rulebook } from "../../src/types.d.ts";
import { within } from "../draft/pointer";
import type { ResultView, Source } from "../element/view";

type Cites = Pick<ResultView, "rulebook" | "sources">;

/** "Riktlinje för sociala investeringar, Grundkriterier". */
export function citeText(view: Cites, { document, section }: Citation): string {
  const title = sourceOf(view, document)?.title ?? document;
  return section ? `${title}, ${section}` : title;
}

export function sourceOf({ rulebook, sources }: Cites, document: string): Source | undefined {
  return rulebook.sources.find(({ id }) => id === document) ?? sources.find(({ id }) => id === document);
}

/** The interpretations behind a finding: those about its criterion, or about the rule that the calculation applied. */
export function readingsOf(
  { rulebook, lang }: Pick<ResultView, "rulebook" | "lang">,
  { criterion, code }: Finding,
): string[] {
  const index = rulebook.criteria.findIndex(({ id }) => id === criterion);
  const about = index >= 0 ? [`/criteria/${index}`] : (rulesBehind[code] ?? []);
  return readingsAbout(rulebook, about).map(({ text }) => text[lang]);
}

export function readingsAbout(rulebook: Rulebook, rules: readonly string[]): Rulebook["interpretations"] {
  return rulebook.interpretations.filter(({ about }) => rules.some((rule) => within(about, rule)));
}

/** The place in the rule set that a finding of the calculation goes by. */
const rulesBehind: Readonly<Record<string, readonly string[]>> = {
  start_not_covered: ["/starts"],
  start_falls_between: ["/starts"],
  cost_outside_period: ["/disbursement"],
  no_payer: ["/repayment/payers"],
  profile_not_offered: ["/repayment/profiles"],
  exemption_not_foreseen: ["/repayment/exemption"],
  repayment_starts_too_late: ["/repayment/window"],
  repayment_window_exceeded: ["/repayment/window"],
  repayment_not_begun: ["/repayment/window", "/repayment/profiles"],
  plan_party_does_not_pay: ["/repayment/payers"],
  fund_short: ["/fund"],
  risk_with_committee: ["/fund/riskBearer"],
  risk_with_board: ["/fund/riskBearer"],
};
