// Sentences that a decision is taken on: each says what happened, and by which rule.
import { expect, test } from "vitest";
import type { Application, AssessOptions } from "../../src/types.d.ts";
import { tell } from "../../www/why/tell";
import { spoken, type Piece } from "../../www/why/weave";
import { languages, words, type Lang } from "../../www/words/words";
import { examples, viewOf } from "./why-samples";

interface Asked {
  readonly said: string;
  readonly sentences: readonly string[];
  readonly lines: readonly string[];
  readonly pressed: readonly string[];
  readonly cite: string | undefined;
  readonly readings: number;
}

/** What is told of figures of an example, which may be changed first. */
function asking(id: string, change: (draft: Application) => void = () => {}, options: AssessOptions = {}) {
  const example = examples.find(({ rulebook }) => rulebook === id);
  if (!example) throw new Error(`there is no example of ${id}`);
  const application = structuredClone(example.application);
  change(application);
  const view = viewOf({ application, rulebook: id, options });
  return (figure: string, lang: Lang = "sv"): Asked => {
    const told = tell({ ...view, lang, t: words(lang) }, view.assessment, figure);
    if (!told) throw new Error(`${figure} is not told of`);
    const pieces: readonly Piece[] = told.sentences.flatMap(({ said, list = [] }) => [...said, ...list.flat()]);
    const sentences = told.sentences.map(({ said }) => plain(spoken(said)));
    return {
      said: sentences.join(" "),
      sentences,
      lines: told.sentences.flatMap(({ list = [] }) => list.map((line) => plain(spoken(line)))),
      pressed: pieces.flatMap((piece) =>
        typeof piece === "string" ? [] : ["figure" in piece ? piece.figure : piece.input],
      ),
      cite: told.cite?.section,
      readings: told.readings.length,
    };
  };
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

test.each(languages)("payback is counted from the last year that costs something: %s", (lang) => {
  const after = { sv: "Efter", en: "After" }[lang];
  for (const [id, year] of [
    ["stockholm-2015", "2016"],
    ["uppsala-2016", "2019"],
  ] as const) {
    const ask = asking(id);
    for (const figure of ["/totals/municipalPaybackYear", "/totals/paybackFrom"])
      expect(ask(figure, lang).said).toMatch(new RegExp(`^${after} ${year} `));
  }
  const [atOnce] = asking("stockholm-2015", ({ effects: [effect] }) => {
    if (effect) effect.estimate = { kind: "amounts", amounts: { "2016": "9000000" } };
  })("/totals/municipalPaybackYear", lang).sentences;
  expect(atOnce).not.toMatch(/därefter|after that/);
});

test("what a rule makes of a figure is said though it comes to the same, with its place and its interpretations", () => {
  const cut = asking("stockholm-2015")("/afterwards/0/yearly");
  expect(cut.said).toContain("Socialnämndens nettobesparing 2022: 700 tkr");
  expect(cut.cite).toBe("Återföringen till fonden bör uppgå till maximalt sex år");
  expect(cut.readings).toBeGreaterThan(0);

  const own = asking("uppsala-2016")("/afterwards/0/yearly");
  expect(own.sentences.at(-1)).toContain("Socialnämndens återföring 2021: 1 300 tkr");

  const alone = asking("sodertalje-2015", (draft) => {
    const [party] = draft.parties;
    if (!party) return;
    draft.parties = [party];
    for (const line of [...draft.costs, ...draft.effects, ...(draft.upkeep ?? [])]) line.party = party.id;
  });
  const repaid = alone("/schedule/3/parties/0/repayment");
  expect(repaid.cite).toBe("3.2 Ekonomiska villkor");
  expect(repaid.readings).toBeGreaterThan(0);
  expect(repaid.sentences.at(-1)).toBe(
    "Socialnämndens återföring 2020 är återföringen ur årets besparing 2020: 480 tkr.",
  );

  const payments = asking("uppsala-2016");
  for (const place of [0, 1, 2])
    expect(payments(`/disbursements/${place}/amount`).cite).toBe("Utbetalning och ekonomisk redovisning");
});

test("a nought by a rule is said where nothing is taken", () => {
  const outside = asking("stockholm-2015")("/schedule/8/parties/0/retained");
  expect(outside.said).toContain("2023 ligger utanför återföringstiden, 2017 till 2022.");
  expect(outside.sentences.at(-1)).toContain("700 tkr");
  expect(outside.cite).toBe("Återföringen till fonden bör uppgå till maximalt sex år");

  const early = asking("uppsala-2016")("/schedule/1/parties/0/retained");
  expect(early.said).toContain("2018 ligger utanför de år som planen har för Socialnämnden, 2019 till 2021.");

  const exempted = asking("sodertalje-2015", (draft) => {
    draft.repaymentPlan = { ...draft.repaymentPlan, exemptFrom: 2023 };
  });
  const kept = exempted("/schedule/6/parties/0/retained");
  expect(kept.said).toContain("Befrielsen gäller från 2023. Annars hade 300 tkr återförts.");
  expect(kept.pressed).toContain("/repaymentPlan/exemptFrom");

  const shared = asking("stockholm-2015")("/sums/schedule/8/retained");
  expect(shared.sentences.filter((one) => one.includes("utanför återföringstiden"))).toHaveLength(1);
});

test.each(languages)("a repayment below the plan is told as such: %s", (lang) => {
  const outcome = (amount: string) =>
    asking("uppsala-2016", () => {}, {
      stage: "follow_up",
      followUp: { through: 2019, status: "running", effects: { akut: { "2019": amount } } },
    });
  const figure = "/schedule/2/parties/0/repayment";
  const { sv, en } = {
    sv: {
      above: /ger besparingen .*1 300 tkr\. Det lägre beloppet gäller: 1 300 tkr\.$/,
      below: /planen högst 1 300 tkr, men besparingen ger bara 400 tkr\..*: 400 tkr\.$/,
      nothing: /planen högst 1 300 tkr, men besparingen ger bara 0 tkr\..*: 0 tkr\.$/,
      same: /lika mycket/,
    },
    en: {
      above: /the saving gives .*1 300 kSEK at most\. .*: 1 300 kSEK\.$/,
      below: /1 300 kSEK at most, but the saving gives only 400 kSEK\..*: 400 kSEK\.$/,
      nothing: /1 300 kSEK at most, but the saving gives only 0 kSEK\..*: 0 kSEK\.$/,
      same: /just as much/,
    },
  };
  const say = { sv, en }[lang];
  expect(outcome("2000000")(figure, lang).sentences.at(-1)).toMatch(say.above);
  expect(outcome("400000")(figure, lang).sentences.at(-1)).toMatch(say.below);
  expect(outcome("0")(figure, lang).sentences.at(-1)).toMatch(say.nothing);
  expect(outcome("1300000")(figure, lang).sentences.at(-1)).toMatch(say.same);
  expect(outcome("400000")("/variance/2/repaymentRevised", lang).said).toMatch(/bara 400|only 400/);
});

test("only what is drawn has to come back whole", () => {
  const whole = /Allt ska vara återfört/;
  for (const figure of ["/totals/window/to", "/totals/writtenDown", "/afterwards/0/from"])
    expect(asking("stockholm-2015")(figure).said).not.toMatch(whole);
  expect(asking("stockholm-2015")("/totals/window/to").said).toContain("i högst 6 år från och med 2017");
  expect(asking("sodertalje-2015")("/totals/window/to").said).toMatch(whole);
});

test("a present value takes the costs off, and says how years and rate turn the amounts", () => {
  const ask = asking("stockholm-2015", (draft) => {
    draft.discountRates = ["3", "5"];
  });
  const exact = ask("/appraisal/0/netPresentValue");
  expect(exact.said).toContain("6 271 166,77 kr, minus kostnadens, 4 927 184,47 kr.");
  expect(exact.said).toContain("delas med 1,03 för varje år efter 2015");
  expect(exact.lines).toContain("hela kostnaden 2015: −2 500 000 kr");
  expect(exact.pressed).toContain("/discountRates/0");
  expect(exact.pressed).toContain("/appraisal/0/presentCost");
  expect(exact.said).not.toContain("avrundade");
  // 5 644 565,81 less 4 880 952,38 is an öre more than the present value.
  expect(ask("/appraisal/1/netPresentValue").said).toContain("avrundade");
});

test("an attribution of nothing is said, a deadweight of nothing is not", () => {
  const estimated = (attribution: string, deadweight: string) =>
    asking("uppsala-2016", ({ effects: [effect] }) => {
      if (effect?.estimate.kind === "units") Object.assign(effect.estimate, { attribution, deadweight });
    })("/lines/effects/0/2019").said;
  expect(estimated("0", "15")).toContain("0 % räknas som projektets förtjänst");
  expect(estimated("50", "0")).not.toContain("räknas bort");
});

test("the last year says how much of the rest each repays", () => {
  const { said } = asking("sodertalje-2015")("/schedule/7/parties/0/repayment");
  expect(said).toContain("300 tkr ur besparingen och 2 250 tkr av det som ändå återstår, 3 600 tkr.");
});

test("what is divided, what is whole, and what a rule set knows", () => {
  const share = asking("stockholm-2015", ({ costs: [, , evaluation] }) => {
    if (evaluation) evaluation.funding = "own";
  })("/parties/0/costShare").said;
  expect(share).toMatch(/: \(kostnaden ur fonden [\d ]+ tkr \+ den egna finansieringen [\d ]+ tkr\) delat med/);
  expect(asking("uppsala-2016")("/totals/costPerPerson").said).toContain("delat med antalet personer 420");
  const equal = asking("stockholm-2012-motion")("/schedule/4/parties/0/repayment").sentences.at(-1);
  expect(equal).toBe("Socialnämndens återföring 2017 är den lika delen 2017: 1 680 tkr.");
  expect(asking("norrkoping-2010")("/schedule/5/parties/0/repayment").said).not.toContain("befrielse");
  const from = asking("uppsala-2016")("/afterwards/0/from");
  expect(from.sentences).toEqual(["2022 är året efter partens eget sista år i planen, 2021."]);
  expect(from.pressed).toHaveLength(1);
});
