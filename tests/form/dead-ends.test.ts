// Nothing that the form asks to be mended is without a field to mend it in, whatever guideline the draft was written
// under before.
import { describe, expect, test } from "vitest";
import type { Application } from "../../src/types.d.ts";
import { emptyDraft, type Draft } from "../../www/draft/draft";
import { asking } from "../../www/parts/form";
import type { Kind } from "../../www/parts/field/kinds";
import { stateOf } from "../../www/parts/sections";
import { annex } from "../../www/take/annex/annex";
import { getRulebook, listRulebooks } from "../door/module.ts";
import { paperOf } from "../take/papers.ts";
import { workedCases } from "../worked-cases.ts";
import { drawn, formOf, type Drawn } from "./drawn.ts";
import { exampleOf } from "../browser/form.ts";

const ids = listRulebooks().rulebooks.map(({ id }) => id);

function draftOf(rulebook: string, application: Application, more: Partial<Draft> = {}): Draft {
  return { ...emptyDraft({ rulebook, lang: "sv", today: "2026-11" }), application, ...more };
}

/** Where a way to a place ends: at its very field, or the frame of several. */
function isReached({ fields, frames }: Drawn, path: string): boolean {
  return fields.has(path) || frames.has(path);
}

test.each(workedCases)("$name: each finding leads to a field", ({ application, rulebook, options }) => {
  const rules = typeof rulebook === "string" ? getRulebook(rulebook) : rulebook;
  const { stage = "application", followUp } = options ?? {};
  const form = formOf(draftOf(rules.id, application, { stage, beside: followUp ? { followUp } : {} }), rules);
  const there = drawn(form);
  const paths = asking(form.view.assessment).flatMap((finding) => finding.paths);
  expect(paths.filter((path) => !isReached(there, path))).toEqual([]);
});

/** Of each kind of field that may refuse a text, a text that it refuses. */
const unreadable: Partial<Record<Kind, string>> = {
  amount: "1 2 3",
  percent: "x",
  percents: "x",
  quantity: "x",
  count: "x",
  year: "x",
  month: "x",
  date: "x",
};

/** Something in each place that a plan has. */
const plan = {
  from: 2019,
  to: 2020,
  exemptFrom: 2021,
  profile: "as_saved",
  parties: { from: 2019, amounts: { "2019": "1" } },
  decided: { "2019": "1" },
} as const;

describe.each(ids)("what was written under %s", (from) => {
  const example = exampleOf(from);
  const first = example.parties[0]?.id ?? "";
  const repaymentPlan = { ...plan, parties: { [first]: plan.parties }, decided: { [first]: plan.decided } };
  const application = { ...example, repaymentPlan };
  const under = (id: string, more: Partial<Draft> = {}) =>
    formOf(draftOf(id, application, { stage: "end", ...more }), getRulebook(id));
  const typed = Object.fromEntries(
    [...drawn(under(from)).fields].flatMap(([path, kind]) => {
      const text = unreadable[kind as Kind];
      return text === undefined ? [] : [[path, { text, code: "bad_amount" } as const]];
    }),
  );

  test.each(ids)("can be mended under %s", (into) => {
    const form = under(into);
    const there = drawn(form);
    const asked = asking(form.view.assessment).flatMap((finding) => finding.paths);
    const written = Object.entries({ texts: application.texts, answers: application.answers }).flatMap(([table, of]) =>
      Object.keys(of ?? {}).map((id) => `/${table}/${id}`),
    );
    const planned = ["from", "to", "exemptFrom", "profile", `parties/${first}`, `decided/${first}`];
    const places = [...asked, ...written, ...planned.map((place) => `/repaymentPlan/${place}`)];
    expect(places.filter((path) => !isReached(there, path))).toEqual([]);
    const unread = drawn(under(into, { typed }));
    expect(Object.keys(typed).filter((path) => !unread.fields.has(path))).toEqual([]);
  });
});

describe("what has lost its line, its party or its guideline", () => {
  const uppsala = exampleOf("uppsala-2016");

  test("can be mended while it cannot be read", () => {
    const typed = Object.fromEntries(
      [
        "/beside/followUp/costs/gone/2019",
        "/repaymentPlan/parties/gone/from",
        "/repaymentPlan/parties/gone/amounts/2012",
        "/answers/project_lead_share/value",
        "/costs/0/amounts/2012",
      ].map((path) => [path, { text: "x", code: "bad_year" } as const]),
    );
    const { fields } = drawn(formOf(draftOf("uppsala-2016", uppsala, { typed }), getRulebook("uppsala-2016")));
    expect(Object.keys(typed).filter((path) => !fields.has(path))).toEqual([]);
  });

  test("makes nothing done, and is counted where it stands", () => {
    const into = "sodertalje-2018-proposal";
    const own = new Set(getRulebook(into).sections.map(({ id }) => id));
    const texts = Object.fromEntries(Object.entries(uppsala.texts ?? {}).filter(([id]) => !own.has(id)));
    const answers = { good_economy: { answer: "yes" } } as const;
    const people = { nobody: "Kim" };
    const form = (application: Application) =>
      formOf(draftOf(into, application, { beside: { people } }), getRulebook(into));
    const strange = form({ ...uppsala, texts, answers, repaymentPlan: { exemptFrom: 2020 } });
    expect(stateOf(strange, "texts").kind).not.toBe("done");
    expect(stateOf(strange, "process").kind).not.toBe("done");
    expect(stateOf(strange, "plan").kind).not.toBe("done");
    const { html } = drawn(strange);
    expect(html).toContain(`${Object.keys(texts).length} texter som hör till andra riktlinjer`);
    expect(html).toContain("Ett svar som hör till en annan riktlinje");
    expect(html).toContain("Ett namn som hör till en annan riktlinje");
    const [section = ""] = own;
    expect(stateOf(form({ ...uppsala, texts: { ...texts, [section]: "Så här." } }), "texts").kind).toBe("done");
  });

  test("is not in the annex, which says so", () => {
    const repaymentPlan = { exemptFrom: 2022, from: 2019 };
    const rulebook = "stockholm-2015";
    const paper = paperOf({ application: { ...uppsala, repaymentPlan }, rulebook });
    const text = JSON.stringify(annex(paper));
    const { sections } = getRulebook(rulebook);
    const own = new Set(sections.map(({ id }) => id));
    const [, lost = ""] = Object.entries(uppsala.texts ?? {}).find(([id]) => !own.has(id)) ?? [];
    expect(lost).not.toBe("");
    expect(text).not.toContain(lost);
    expect(text).toContain("Föreslaget första år");
    expect(text).not.toContain("Befriade från och med");
    expect(text).toMatch(
      /Utkastet innehåller också \d+ texter, \d+ svar och uppgifter i återföringsplanen som hör till andra riktlinjer/,
    );
    const clean = paperOf({ application: exampleOf(rulebook), rulebook });
    expect(JSON.stringify(annex(clean))).not.toContain("Utkastet innehåller också");
  });

  test("is called what its own guideline calls it, where that is here", () => {
    const into = getRulebook("orebro-2013");
    const draft = draftOf("orebro-2013", uppsala);
    const [first] = getRulebook("uppsala-2016").sections;
    const title = first?.title.sv ?? "";
    expect(drawn(formOf(draft, into)).html).not.toContain(title);
    expect(drawn(formOf(draft, into, { others: [getRulebook("uppsala-2016")] })).html).toContain(title);
  });
});
