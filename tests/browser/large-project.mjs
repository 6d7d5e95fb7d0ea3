/**
 * Four committees over fifteen years, with long names and figures that need their room.
 * @returns {import("../../pkg/aterforing.js").Application}
 */
export function largeProject() {
  const names = [
    "Socialnämnden",
    "Grundskolenämnden",
    "Kultur- och fritidsnämnden",
    "Arbetsmarknads- och vuxenutbildningsnämnden",
  ];
  /** @param {number} from @param {number} to @param {(after: number) => number} amount */
  const years = (from, to, amount) =>
    Object.fromEntries(Array.from({ length: to - from + 1 }, (_, after) => [from + after, String(amount(after))]));
  return {
    contract: 1,
    name: "Tidigt och samlat stöd till barn och unga i fyra nämnder",
    period: { start: "2020-01", end: "2024-12" },
    parties: names.map((name, index) => ({
      id: `p${index}`,
      name,
      kind: "committee",
      role: index === 0 ? "lead" : "participant",
    })),
    costs: names.map((_, index) => ({
      id: `c${index}`,
      label: `Familjebehandlare och elevhälsoteam, del ${index + 1}`,
      party: `p${index}`,
      funding: index === 2 ? "own" : "fund",
      amounts: years(2020, 2024, (after) => 1_250_000 + index * 311_500 + after * 17_250.5),
    })),
    effects: names.map((_, index) => ({
      id: `e${index}`,
      label: `Färre placeringar, del ${index + 1}`,
      party: `p${index}`,
      direction: "saving",
      estimate: { kind: "amounts", amounts: years(2022, 2034, (after) => 300_000 + index * 212_345 + after * 45_678) },
    })),
  };
}
