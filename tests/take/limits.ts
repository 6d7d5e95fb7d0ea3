// Where a spreadsheet's fifteen digits do not reach: amounts near the largest, percentages of twenty decimals,
// products that lie on a half öre or a hair beside it.
import type { Application, Effect, PercentInput, Repayment, Rulebook } from "../../pkg/aterforing.js";
import { getRulebook } from "../door/module.ts";
import type { Asked } from "./papers";

type Basis =
  | Omit<Extract<Repayment, { basis: "saving" }>, keyof Terms>
  | Omit<Extract<Repayment, { basis: "drawn" }>, keyof Terms>;
type Terms = Pick<
  Extract<Repayment, { basis: "saving" }>,
  "payers" | "mechanism" | "afterwards" | "exemption" | "cite"
>;

const terms: Terms = { payers: ["committee"], mechanism: "appropriation", afterwards: "kept_level", exemption: false };

const rules = (basis: Basis): Rulebook => ({
  ...getRulebook("uppsala-2016"),
  id: "limits",
  interpretations: [],
  repayment: { ...basis, ...terms },
});

const largest = { "2020": "333333333333.33", "2021": "111111111111.11", "2022": "77777777777.77" };

function application(effects: Effect[], cost: string, discountRates: PercentInput[] = ["0", "3", "3.5"]): Application {
  return {
    contract: 1,
    name: "Vid gränsen",
    period: { start: "2018-02", end: "2019-12" },
    parties: [
      { id: "a", name: "A", kind: "committee", role: "lead" },
      { id: "b", name: "B", kind: "committee", role: "affected" },
      { id: "c", name: "C", kind: "committee", role: "affected" },
    ],
    costs: [{ id: "k", label: "Kostnad", party: "a", funding: "fund", amounts: { "2018": cost, "2019": "0.01" } }],
    effects,
    discountRates,
  };
}

const plain = (id: string, party: string, amounts: Record<string, string>): Effect => ({
  id,
  label: id,
  party,
  direction: "saving",
  estimate: { kind: "amounts", amounts },
});
const units = (id: string, unitValue: string, quantity: Record<string, string>, percent: object): Effect => ({
  id,
  label: id,
  party: "a",
  direction: "saving",
  estimate: { kind: "units", unit: "styck", unitValue, quantity, ...percent },
});

const large = [
  plain("x", "a", largest),
  plain("y", "b", { "2020": "100000000000.01", "2021": "99999999999.99" }),
  plain("z", "c", { "2020": "0.01", "2022": "88888888888.88" }),
];

/** All cost and saving in one year, so that their ratio is the same at every rate. */
const inOneYear = (cost: string, effect: Effect): Application => ({
  ...application([effect], "0", ["3.5", "3.14159265358979323846", "100"]),
  costs: [{ id: "k", label: "Kostnad", party: "a", funding: "fund", amounts: { "2022": cost } }],
});

export const limits: Readonly<Record<string, Asked>> = {
  "a third of large savings, to twenty decimals": {
    application: application(large, "250000000000.07", ["3.14159265358979323846", "100"]),
    rulebook: rules({
      basis: "saving",
      share: "33.33333333333333333333",
      cap: "none",
      window: { from: "after_investment_phase", years: null },
    }),
  },
  "large savings up to a cap": {
    application: application(large, "533333333333.37"),
    rulebook: rules({ basis: "saving", share: "100", cap: "drawn", window: { from: "first_effect", years: null } }),
  },
  "large sums apportioned over three parties": {
    application: application(large, "799999999999.98"),
    rulebook: rules({ basis: "drawn", profiles: ["as_saved"], window: { from: "first_effect", years: 3 } }),
  },
  "large sums in seven equal parts": {
    application: application(large, "999999999999.97"),
    rulebook: rules({ basis: "drawn", profiles: ["straight_line"], window: { from: "first_effect", years: 7 } }),
  },
  "percentages of twenty decimals": {
    application: application(
      [
        units(
          "long",
          "123456789.01",
          { "2020": "1234.567891", "2021": "999.999999", "2023": "0.000001" },
          {
            deadweight: "33.33333333333333333333",
            attribution: "66.66666666666666666667",
            dropOff: "12.34567890123456789012",
          },
        ),
        units("half", "0.01", { "2020": "1", "2021": "1" }, { attribution: "50" }),
        units("below", "0.01", { "2020": "1" }, { attribution: "49.99999999999999999999" }),
        units("above", "1000000000000", { "2021": "0.000001" }, { deadweight: "0.00000000000000000001" }),
      ],
      "1000000.01",
      ["3.14159265358979323846", "0.00000000000000000001"],
    ),
    rulebook: "uppsala-2016",
  },
  "a drop-off over thirty years ends in halves": {
    application: application(
      [
        units(
          "halves",
          "10737418.24",
          Object.fromEntries(Array.from({ length: 30 }, (_, n) => [String(2019 + n), "1"])),
          {
            dropOff: "50",
          },
        ),
      ],
      "5000000",
      ["25", "60", "100"],
    ),
    rulebook: "uppsala-2016",
  },
  "a ratio that ends in a half": {
    application: inOneYear("800000000000", plain("half", "a", { "2022": "801880000000" })),
    rulebook: "uppsala-2016",
  },
  "a ratio an öre below a half": {
    application: inOneYear("800000000000", plain("below", "a", { "2022": "801879999999.99" })),
    rulebook: "uppsala-2016",
  },
  "a negative ratio that ends in a half": {
    application: inOneYear("800000000000", {
      ...plain("half", "a", { "2022": "801880000000" }),
      direction: "added_cost",
    }),
    rulebook: "uppsala-2016",
  },
  "a ratio of hundreds of millions that ends in a half": {
    application: inOneYear("160", plain("half", "a", { "2022": "98765432109.88" })),
    rulebook: "uppsala-2016",
  },
};
