// Random input through the built module and through the calculation of
// tests/independent, which shares no line with it: the two must agree to the
// öre. How many seeds: FUZZ_SEEDS, from FUZZ_FROM on.
import { describe, expect, test } from "vitest";
import { assess as assessIndependently, expectation } from "../independent/assess.mjs";
import { randomApplication, randomOptions, randomRulebook } from "../independent/random.mjs";
import type { Application, Assessment, AssessOptions, Finding, Rulebook } from "./module.ts";
import { assess, checkRulebook, getRulebook, listRulebooks } from "./module.ts";

const from = Number(process.env["FUZZ_FROM"] ?? 0);
const seeds = Number(process.env["FUZZ_SEEDS"] ?? 600);
const perTest = 50;
/** What may not be ready within the time of one test where the machine is busy. */
const patience = 300_000;

const builtIn = listRulebooks().rulebooks.map(({ id }) => getRulebook(id));
const independently = assessIndependently as unknown as (
  application: Application,
  rulebook: Rulebook,
  options: AssessOptions,
  builtIn: Rulebook[],
) => Assessment;

/** All but words: figures whole, how each criterion stands, and which other findings there are. */
function comparable(assessment: Assessment) {
  const { rulebook, stage, verdict, findings } = assessment;
  const isCriterion = ({ criterion }: Finding) => criterion !== undefined;
  const { codes, ...figures } = expectation(assessment) as { codes: string[] };
  return {
    rulebook,
    stage,
    verdict,
    codes,
    criteria: findings
      .filter(isCriterion)
      .map(({ criterion, code, status, required, stage, cite }) => [criterion, code, status, required, stage, cite]),
    others: findings
      .filter((finding) => !isCriterion(finding))
      .map(({ code, status, required }) => `${code} ${status} ${required}`)
      .sort(),
    figures,
  };
}

const batches = Array.from({ length: Math.ceil(seeds / perTest) }, (_, index) => from + index * perTest);

describe.each(batches)("from seed %i", (first) => {
  test(
    "both calculations agree",
    () => {
      for (let seed = first; seed < Math.min(first + perTest, from + seeds); seed += 1) {
        const application = randomApplication(seed) as unknown as Application;
        const options = randomOptions(seed, application) as AssessOptions;
        const own = randomRulebook(seed) as unknown as Rulebook;
        expect(checkRulebook(own), `rule set of seed ${seed}`).toEqual([]);
        for (const rulebook of [own, ...builtIn.slice(seed % builtIn.length).slice(0, 1)]) {
          const computed = comparable(assess(application, rulebook, options));
          const again = comparable(independently(application, rulebook, options, builtIn));
          expect(computed, `seed ${seed}, ${rulebook.id}`).toEqual(again);
        }
      }
    },
    patience,
  );
});
