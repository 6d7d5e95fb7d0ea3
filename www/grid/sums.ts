/** What sums are called. The form adds up by itself, so that a sum taken in as a line would count twice. */

const summed =
  "kostnad|kostnader|kostnaderna|utgift|utgifter|utgifterna|belopp|summa|budget|ram|besparing|besparingar|" +
  "minskning|effekt|effekter|effekterna|nytta|intäkt|intäkter|underhåll|projekt|projektet|period|perioden|år|" +
  "costs?|expenses?|expenditures?|spending|amounts?|sum|savings?|effects?|benefits?|revenues?|income|upkeep|" +
  "project|years?";

const patterns: readonly RegExp[] = [
  // "Summa", "Delsumma personal", "Totalt 2027"
  /^(summa|summor|delsumma|delsummor|totalsumma|slutsumma|s:a|totalt|sum|subtotal|grand total)(?!\p{L})/u,
  // "Total", "Total 2027", "Netto (tkr)"
  /^(totals?|totala|netto|net)[^\p{L}]*(kr|tkr|mnkr|kronor|sek|ksek|msek)?[^\p{L}]*$/u,
  // "Totala kostnader", "Total projektkostnad per år", "Totalkostnad"
  new RegExp(
    `^(den |de |the )?(total|totalt|totala|totals)(?!entreprenad) ?([\\p{L}-]+ )?\\p{L}*(${summed})(?!\\p{L})`,
    "u",
  ),
  // "Kostnader totalt", "Personal, summa"
  /(?<!\p{L})(totalt|total|totals|summa)[\s.:*)]*$/u,
];

/** Whether a name belongs to a sum. */
export function isSumName(name: string): boolean {
  const plain = name
    .toLowerCase()
    .replace(/["*]|\s+/g, " ")
    .trim();
  return patterns.some((pattern) => pattern.test(plain));
}
