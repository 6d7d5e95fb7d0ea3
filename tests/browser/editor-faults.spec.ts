// What keeps a rule set from being used: each fault stands in the list, and the list leads to its field.
import type { Fault, Rulebook } from "../../pkg/aterforing.js";
import { checkRulebook } from "../door/module.ts";
import { expect, stockholm, test } from "./editor.ts";

const [firstCriterion, ...criteria] = stockholm.criteria;
const check = (kind: object): object => ({ ...firstCriterion, check: kind });
const cite = { document: "unknown", section: "1" };

/** One thing wrong of every kind that a person or a file can bring about; the second sort is looked for only where there is none of the first. */
const faulty: Readonly<Record<string, object>> = {
  "in its shape": {
    ...stockholm,
    id: "Å",
    municipality: 5,
    status: undefined,
    starts: { from: "2015-13", to: null },
    sources: "none",
    fund: {
      ...stockholm.fund,
      form: "bank",
      size: "1e3",
      colour: "red",
      yearly: { "2027": "-5", "20x": "1", "2028": "1000000000001" },
    },
    repayment: { ...stockholm.repayment, share: "101", payers: [], window: { from: "first_effect", years: 0 } },
    counted: { window: "all", kinds: ["king"], requirement: { factorOfCost: "x" } },
    criteria: [
      check({ kind: "answer_at_least", question: "a", value: "tre" }),
      check({ kind: "grant_limit", shareOfCost: "hälften" }),
      check({ kind: "any", of: [{ kind: "all", of: [] }, 7] }),
      7,
    ],
    afterlife: { text: { sv: "x".repeat(10_001), en: "" } },
    notes: Array.from({ length: 201 }, () => ({ text: { sv: "", en: "" } })),
    extra: true,
  },
  "as a whole": {
    ...stockholm,
    starts: { from: "2020-01", to: "2019-01" },
    repayment: { ...stockholm.repayment, window: { from: "first_effect_or_deadline", years: 5 } },
    counted: undefined,
    disbursement: {
      occasions: [
        { id: "a", name: { sv: "", en: "" }, throughMonth: 8 },
        { id: "a", name: { sv: "", en: "" }, throughMonth: 4 },
      ],
    },
    questions: [...stockholm.questions, { id: "how_many", text: { sv: "", en: "" }, kind: "number" }],
    criteria: [
      check({ kind: "answer", question: "none" }),
      { ...check({ kind: "answer", question: "how_many" }), id: "other", cite },
      { ...check({ kind: "section_written", section: "none" }), id: "third" },
      { ...check({ kind: "duration_months", min: 9, max: 3 }), id: "fourth" },
      ...criteria,
    ],
    process: { ...stockholm.process, totalMonths: { min: 3, max: 2 } },
    interpretations: [{ about: "/nowhere", text: { sv: "", en: "" } }],
  },
  "in its window": {
    ...stockholm,
    repayment: { ...stockholm.repayment, window: { from: "first_effect", deadlineYears: 3, years: 5 } },
  },
};

test("the three faulty rule sets have every fault that can be made here", () => {
  const codes = new Set(
    Object.values(faulty).flatMap((each) => checkRulebook(JSON.parse(JSON.stringify(each))).map(({ code }) => code)),
  );
  for (const code of [
    "wrong_type",
    "missing_field",
    "unknown_field",
    "unknown_variant",
    "bad_amount",
    "negative_amount",
    "amount_out_of_range",
    "bad_percent",
    "percent_out_of_range",
    "bad_number",
    "number_out_of_range",
    "bad_year",
    "bad_month",
    "text_too_long",
    "bad_id",
    "empty_list",
    "too_many_items",
    "duplicate_id",
    "unknown_document",
    "unknown_question",
    "unknown_section",
    "wrong_question_kind",
    "counted_missing",
    "deadline_missing",
    "deadline_unused",
    "starts_reversed",
    "range_reversed",
    "occasions_out_of_order",
    "bad_pointer",
  ])
    expect([...codes]).toContain(code);
});

for (const [where, rulebook] of Object.entries(faulty))
  test(`every fault of a rule set ${where} stands in the list, and the list leads to its field`, async ({ editor }) => {
    const plain = JSON.parse(JSON.stringify(rulebook)) as Rulebook;
    test.slow();
    const faults: Fault[] = checkRulebook(plain);
    await editor.page.emulateMedia({ reducedMotion: "reduce" });
    await editor.open();
    await editor.load(plain);
    await expect(editor.faults).toHaveCount(faults.length);
    for (const [index, { code, path }] of faults.entries()) {
      const row = editor.faults.nth(index);
      const said = ((await row.textContent()) ?? "").split(":").slice(1).join(":").trim();
      await row.getByRole("button").click();
      const place = code === "deadline_missing" ? `${path}/deadlineYears` : path;
      const standing = await editor.root.evaluate((element, place) => {
        const root = element.shadowRoot;
        const steps = place.split("/");
        for (; steps.length > 1; steps.pop()) {
          const found = root?.querySelector(`[data-place="${CSS.escape(steps.join("/"))}"]`);
          if (found)
            return {
              text: found.textContent,
              at: steps.join("/"),
              focused: found.contains(root?.activeElement ?? null),
            };
        }
        return null;
      }, place);
      expect(standing?.text, `${code} ${path}`).toContain(said);
      expect(standing?.focused, `${code} ${path}`).toBe(true);
      // As near as a field of its own; what the format does not have stands by itself.
      expect(place.startsWith(standing?.at ?? "?"), `${code} ${path}`).toBe(true);
      expect(place.split("/").length - (standing?.at.split("/").length ?? 0), `${code} ${path}`).toBeLessThanOrEqual(1);
    }
  });
