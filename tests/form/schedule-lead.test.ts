// The sentence above the plan: the years that there is repayment in, which need not be all of the window.
import { expect, test } from "vitest";
import type { Assessment } from "../../src/types.d.ts";
import { isZero } from "../../www/amounts/amounts";
import { leadText } from "../../www/result/schedule";
import { spoken } from "../../www/why/weave";
import type { Lang } from "../../www/words/words";
import { viewIn, workedCases } from "./result-samples";

const spans: Readonly<Record<Lang, { readonly window: RegExp; readonly repaid: RegExp }>> = {
  sv: { window: /Återföringstiden är (\d{4})(?: till (\d{4}))?\./, repaid: /Återföring sker (.*?), i allt/ },
  en: {
    window: /The repayment period is (\d{4})(?: to (\d{4}))?\./,
    repaid: /Repayment is made (?:from|in) (.*?), [\d–−-]/,
  },
};

/** Each year that a text names, and those between two that it joins. */
function yearsIn(text: string): number[] {
  return [...text.matchAll(/(\d{4})(?:(?:–| till | to )(\d{4}))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index),
  );
}

function said(lang: Lang, given: Pick<Assessment, "totals" | "schedule">): string {
  return spoken(leadText(viewIn(lang), given));
}

test.each(workedCases)("$name: the years with repayment are those of the table", ({ expect: { totals, schedule } }) => {
  const { window } = totals;
  const paid = schedule.filter(({ repayment }) => !isZero(repayment)).map(({ year }) => year);
  for (const lang of ["sv", "en"] as const) {
    const text = said(lang, { totals, schedule });
    expect(yearsIn(spans[lang].repaid.exec(text)?.[1] ?? "")).toEqual(paid);
    const [, from, to = from] = spans[lang].window.exec(text) ?? [];
    const isWhole = window !== null && paid.length === window.to - window.from + 1;
    const told = window === null || isWhole ? [undefined, undefined] : [String(window.from), String(window.to)];
    expect([from, to]).toEqual(told);
  }
});

test.each([
  [
    "an-empty-year-in-the-middle-of-the-window",
    "Återföringstiden är 2018 till 2021. Återföring sker 2018 och 2021, i allt",
  ],
  ["the-plan-sets-amount-and-years-for-each", "Återföringstiden är 2019 till 2024. Återföring sker 2019–2022, i allt"],
  ["an-outcome-before-the-delayed-first-effect-opens", "Återföring sker 2018 och 2021–2023, i allt"],
  ["a-plan-of-noughts-pays-nothing", "Återföringstiden är 2018 till 2019. Ingen återföring sker."],
  ["completed-and-known-to-the-end", "kr. Återföring sker 2018 till 2019, i allt"],
])("%s", (file, sentence) => {
  const found = workedCases.find(({ name }) => name.includes(file));
  if (!found) throw new Error(`no case ${file}`);
  expect(said("sv", found.expect)).toContain(sentence);
});

test("a window of one year without repayment is named alone", () => {
  const found = workedCases.find(({ name }) => name.includes("a-plan-of-noughts-pays-nothing"));
  if (!found) throw new Error("no such case");
  const { totals, schedule } = found.expect;
  const text = said("sv", { totals: { ...totals, window: { from: 2018, to: 2018 } }, schedule });
  expect(text).toContain("Återföringstiden är 2018. Ingen återföring sker.");
});
