import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Assessment } from "../../src/types.d.ts";
import { assess } from "./module.ts";

test("the example in the README runs and gives what its comments say", () => {
  const readme = readFileSync("README.md", "utf8");
  const [, code = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
  const call = code.slice(code.indexOf("const assessment"), code.indexOf("assessment.verdict"));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is our own page, run as its reader would
  const run = new Function("assess", `${call}; return assessment;`) as (use: typeof assess) => Assessment;
  const assessment = run(assess);

  const unanswered = assessment.findings.filter((f) => f.required && f.status === "unanswered");
  expect(code).toContain(`"${assessment.verdict}": eight required`);
  expect(unanswered).toHaveLength(8);
  const { from, to } = assessment.totals.window ?? {};
  expect(code).toContain(`{ from: ${String(from)}, to: ${String(to)} }`);
  const last = assessment.schedule.find((row) => row.year === to);
  expect(code).toContain(`.unfunded; // "${last?.unfunded ?? ""}"`);
});
