// What is refused, with which code and where; and odd input that is right.
import { describe, expect, test } from "vitest";
import type { Application, AssessOptions, ErrorCode } from "./module.ts";
import { assess, compare, listRulebooks } from "./module.ts";
import { attempt, expectUnharmed, partAt, partsOf, withoutPart, withPart } from "./misuse.ts";
import { fullApplication, fullOptions, fullRulebook } from "./samples.ts";

const [application, options] = [fullApplication(), fullOptions()];

function refusalOf(given: unknown, asked: unknown = undefined) {
  const { refusal } = attempt(() => assess(given as Application, "uppsala-2016", asked as AssessOptions), given, asked);
  expectUnharmed();
  return refusal && { code: refusal.code, path: refusal.path, args: refusal.args };
}

describe("an amount", () => {
  const unreadable = [
    "1e3",
    "1_250",
    "1 250",
    "1\u00a0250",
    "١٢٣",
    "１２",
    "+1",
    "1,5",
    "0x10",
    " 1",
    "1 ",
    "1\n",
    "1.005",
    "",
  ].concat(["1.", ".5", ".", "-", "--1", "−1", "1.2.3", "NaN", "Infinity", "1n", "0b1", "1kr", "½", "1\u0000"]);
  const cases: [ErrorCode, (string | number)[]][] = [
    ["bad_amount", [...unreadable, 0.5, 1e-7, NaN, Infinity]],
    ["negative_amount", ["-1", "-0.01", -1, -1e6]],
    [
      "amount_out_of_range",
      ["1000000000000.01", "1000000000001", "9007199254740993", "9".repeat(30), 1e12 + 1, 2 ** 53 - 1, 2 ** 53],
    ],
  ];
  const places = [
    "/costs/0/amounts/2018",
    "/effects/0/estimate/unitValue",
    "/effects/1/estimate/amounts/2021",
    "/upkeep/0/amounts/2021",
    "/grant/total",
    "/alternatives/0/saving/2019",
    "/repaymentPlan/parties/soc/amounts/2021",
    "/repaymentPlan/decided/soc/2022",
  ];

  describe.each(cases)("%s", (code, amounts) => {
    test.each(amounts)("%j", (amount) => {
      for (const path of places) {
        const refusal = refusalOf(withPart(application, path, { value: amount }));
        expect(refusal).toMatchObject({ code, path });
      }
      const outcome = refusalOf(application, withPart(options, "/followUp/costs/k1/2018", { value: amount }));
      expect(outcome).toMatchObject({ code, path: "/followUp/costs/k1/2018" });
    });
  });

  test.each([
    ["0", "0.00"],
    [0, "0.00"],
    [-0, "0.00"],
    ["007", "7.00"],
    ["1.5", "1.50"],
    ["1.50", "1.50"],
    ["1.500", undefined],
    [1e12, "1000000000000.00"],
    ["1000000000000.00", "1000000000000.00"],
  ])("%j is %s", (amount, granted) => {
    const given = withPart(application, "/grant/total", { value: amount }) as Application;
    const { answer, refusal } = attempt(() => assess(given, "uppsala-2016"), given);
    // A third decimal is refused even where it is nought: kronor have two.
    if (granted === undefined) expect(refusal?.code).toBe("bad_amount");
    else expect(answer?.totals.granted).toBe(granted);
  });
});

describe("percentages and other numbers", () => {
  test.each([
    ["/effects/0/estimate/deadweight", "100.1", "percent_out_of_range"],
    ["/effects/0/estimate/deadweight", "-1", "percent_out_of_range"],
    ["/effects/0/estimate/attribution", "1e1", "bad_percent"],
    ["/effects/0/estimate/dropOff", "2,5", "bad_percent"],
    ["/effects/0/estimate/dropOff", `1.${"1".repeat(21)}`, "bad_percent"],
    ["/effects/0/estimate/quantity/2021", "0.1234567", "bad_number"],
    ["/effects/0/estimate/quantity/2021", "1.5000000", "bad_number"],
    ["/effects/0/estimate/quantity/2021", 1e-7, "bad_number"],
    ["/discountRates/0", 1e-21, "bad_percent"],
    ["/discountRates/0", -1e-7, "percent_out_of_range"],
    ["/effects/0/estimate/quantity/2021", -1, "number_out_of_range"],
    ["/discountRates/0", 101, "percent_out_of_range"],
    ["/effects/0/range/low", "101", "range_reversed"],
    ["/effects/0/range/high", 99, "range_reversed"],
    ["/reach/persons", 1.5, "bad_number"],
    ["/reach/persons", -1, "number_out_of_range"],
    ["/reach/persons", 1e20, "number_out_of_range"],
    ["/repaymentPlan/from", 1989, "bad_year"],
    ["/repaymentPlan/to", 2201, "bad_year"],
    ["/repaymentPlan/exemptFrom", 2020.5, "bad_year"],
    ["/period/start", "2018-13", "bad_month"],
    ["/period/end", "2020-1", "bad_month"],
    ["/period/end", "2018-02", "period_reversed"],
    ["/parties/1/id", "soc", "duplicate_id"],
    ["/costs/0/party", "nobody", "unknown_party"],
    ["/evaluation/0/effect", "e9", "unknown_effect"],
    ["/name", "x".repeat(10_001), "text_too_long"],
    ["/contract", 2, "unsupported_version"],
    ["/parties/0/kind", "nämnd", "unknown_variant"],
  ])("%s: %j is %s", (path, value, code) => {
    const refusal = refusalOf(withPart(application, path, { value }));
    expect(refusal?.code).toBe(code);
    expect(path.startsWith(refusal?.path ?? "-")).toBe(true);
  });

  test("the key of a table is a text that may be as long as any", () => {
    const keyed = (key: string) => refusalOf(withPart(application, "/texts", { value: { [key]: "text" } }))?.code;
    // A letter of the second kind is two units, and what is cut off may cut one through.
    for (const letter of ["å", "🌱"]) {
      expect(keyed(letter.repeat(10_000))).toBeUndefined();
      for (const length of [10_001, 50_000]) expect(keyed(letter.repeat(length))).toBe("text_too_long");
    }
  });

  test.each([
    ["/scenario/effectScale", "1000.01", "percent_out_of_range"],
    ["/scenario/effectDelay", 21, "number_out_of_range"],
    ["/scenario/effectDelay", 0.5, "bad_number"],
    ["/followUp/through", 1800, "bad_year"],
    ["/followUp/costs", { nothing: {} }, "unknown_line"],
    ["/followUp/effects", { k1: {} }, "unknown_effect"],
    ["/followUp/upkeep", { "a/~": {} }, "unknown_line"],
    ["/followUp/costs/k1", { "2017": 1 }, "year_before_period"],
    ["/today", "2019", "bad_month"],
  ])("options%s: %j is %s", (path, value, code) => {
    expect(refusalOf(application, withPart(options, path, { value }))?.code).toBe(code);
  });

  test("a number that JavaScript writes with a power of ten is read, and said, in decimals", () => {
    const discountRates = [1e-7, 2.5e-8, 1e-20, 0.000001];
    const { appraisal } = assess({ ...application, discountRates }, "sodertalje-2015");
    const said = appraisal.map(({ discountRate }) => discountRate);
    expect(said).toEqual(["0.0000001", "0.000000025", "0.00000000000000000001", "0.000001"]);
  });

  test("an amount before the first year is refused wherever it stands, unless it is nought", () => {
    const tables = partsOf(application).filter((path) => /\/(20\d\d)$/.test(path));
    expect(tables.length).toBeGreaterThan(8);
    for (const table of new Set(tables.map((path) => path.replace(/\/\d+$/, "")))) {
      const early = (value: string) => refusalOf(withPart(application, `${table}/2017`, { value }));
      expect(early("1")).toMatchObject({ code: "year_before_period", path: `${table}/2017` });
      expect(early("0")).toBeUndefined();
    }
  });
});

/** Objects whose keys are the caller's own: ids and years. */
const isTable = (path: string) =>
  /\/(amounts|quantity|answers|texts|decided|decided\/soc|cost|saving)$|\/repaymentPlan\/parties$|^\/followUp\/(costs|effects|upkeep)(\/\w+)?$/.test(
    path,
  );
const objectsOf = (value: unknown) =>
  partsOf(value).filter((path) => {
    const part = partAt(value, path);
    return typeof part === "object" && part !== null && !Array.isArray(part) && !isTable(path);
  });

describe("a field that the contract does not have is refused by name", () => {
  const unknown = ["extra", "Name", "amount", "__proto__", "constructor", "toString", "0", "", "a/b~c"];

  test.each(objectsOf(application))("in the application, at '%s'", (path) => {
    for (const field of unknown) {
      const step = field.replaceAll("~", "~0").replaceAll("/", "~1");
      const refusal = refusalOf(withPart(application, `${path}/${step}`, { value: "x" }));
      expect(refusal).toEqual({ code: "unknown_field", path: `${path}/${step}`, args: { field } });
    }
  });

  test.each(objectsOf(options))("in the options, at '%s'", (path) => {
    for (const field of unknown) {
      const step = field.replaceAll("~", "~0").replaceAll("/", "~1");
      const refusal = refusalOf(application, withPart(options, `${path}/${step}`, { value: "x" }));
      expect(refusal).toEqual({ code: "unknown_field", path: `${path}/${step}`, args: { field } });
    }
  });

  test("every object of the contract was among them", () => {
    expect(objectsOf(application)).toEqual(
      expect.arrayContaining(
        ["", "/period", "/parties/0", "/costs/0", "/effects/0", "/effects/0/estimate", "/effects/1/estimate"].concat(
          ["/effects/0/range", "/upkeep/0", "/grant", "/reach", "/evaluation/0", "/alternatives/0"],
          ["/answers/preventive", "/answers/project_lead_share", "/repaymentPlan", "/repaymentPlan/parties/soc"],
        ),
      ),
    );
    expect(objectsOf(options)).toEqual(["", "/scenario", "/followUp"]);
  });

  test.each([
    ["/effects/1/estimate/unitValue", "1"],
    ["/answers/preventive/value", "1"],
    ["/answers/project_lead_share/answer", "yes"],
  ])("%s, which another variant has", (path, value) => {
    expect(refusalOf(withPart(application, path, { value }))?.code).toBe("unknown_field");
  });
});

describe("a field that is undefined is absent", () => {
  test.each([
    ["application", application],
    ["options", options],
  ])("of the %s", (name, whole) => {
    const come = (changed: unknown) => {
      const [given, asked] = name === "options" ? [application, changed] : [changed, undefined];
      const outcome = attempt(() => assess(given as Application, "uppsala-2016", asked as AssessOptions), given, asked);
      return outcome.answer ?? [outcome.refusal?.code, outcome.refusal?.path];
    };
    const fields = partsOf(whole).filter((path) => path !== "" && !/\/\d{1,2}$/.test(path));
    for (const path of fields)
      expect([path, come(withPart(whole, path, { value: undefined }))]).toEqual([path, come(withoutPart(whole, path))]);
  });

  test("but not an item of a list", () => {
    for (const path of ["/parties/0", "/costs/1", "/effects/0", "/discountRates/1"])
      expect(refusalOf(withPart(application, path, { value: undefined }))).toMatchObject({ code: "wrong_type", path });
  });
});

describe("letters of any length", () => {
  // Of one to four bytes, at either end of a text; half a pair stands for none.
  const texts = ["å", "aå", "åa", "€", "a€", "漢字x", "💶", "a💶", "💶💶a", "å€💶x", "\ud83d", "x\udcb6", "\u0000å"];

  test.each(texts)("%j leaves what comes after it as it is", (text) => {
    const lettered = (label: string): Application => ({
      ...application,
      name: label,
      costs: application.costs.map((line) => ({ ...line, label })),
      effects: application.effects.map((line) => ({ ...line, label })),
      texts: Object.fromEntries(Object.keys(application.texts ?? {}).map((id) => [id, label])),
    });
    const plain = JSON.stringify(assess(lettered("x"), "uppsala-2016"));
    const come = JSON.stringify(text.replace(/\p{Surrogate}/u, "\ufffd"));
    expect(assess(lettered(text), "uppsala-2016")).toEqual(JSON.parse(plain.replaceAll('"x"', () => come)));
  });
});

describe("names that JavaScript itself uses are data", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf", "length", "🙂/~"])(
    "%s",
    (odd) => {
      const [given, asked] = [fullApplication(), fullOptions()];
      const rename = <T>(value: T, from: string, to: string): T =>
        JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(from), () => JSON.stringify(to))) as T;
      for (const id of ["soc", "k1", "e1", "u1", "a1", "preventive", "problem"]) {
        // JSON.parse makes "__proto__" a field like any other.
        const renamed = assess(rename(given, id, odd), "sodertalje-2015", rename(asked, id, odd));
        const asData = given.answers && (id === "preventive" || id === "problem");
        if (asData) expect(renamed.totals).toEqual(assess(given, "sodertalje-2015", asked).totals);
        else {
          const plain = assess(given, "sodertalje-2015", asked);
          for (const part of ["schedule", "totals", "parties", "afterwards", "alternatives", "variance"] as const)
            expect(renamed[part]).toEqual(rename(plain[part], id, odd));
        }
      }
      expect(({} as Record<string, unknown>)["answer"]).toBeUndefined();
      expectUnharmed();
    },
  );

  test("a rule set does not go by one", () => {
    for (const id of ["__proto__", "constructor", "toString"]) {
      const { refusal } = attempt(() => assess(application, id), application);
      expect([refusal?.code, refusal?.args]).toEqual(["unknown_rulebook", { rulebook: id }]);
    }
  });
});

/** A copy whose every field is a getter that first does something else. */
function slowly(value: unknown, before: () => void): unknown {
  if (Array.isArray(value)) return value.map((item) => slowly(item, before));
  if (typeof value !== "object" || value === null) return value;
  const copy = {};
  for (const [key, part] of Object.entries(value)) {
    const get = () => {
      before();
      return slowly(part, before);
    };
    Object.defineProperty(copy, key, { enumerable: true, get });
  }
  return copy;
}

test("getters may call back into the module", () => {
  let calls = 0;
  const back = () => {
    calls += 1;
    if (calls % 5 === 0) expectUnharmed();
    if (calls % 50 === 0) expect(refusalOf({})?.code).toBe("missing_field");
  };
  const rulebook = fullRulebook();
  const plain = assess(application, rulebook, options);
  const given = slowly(application, back) as Application;
  const asked = slowly(options, back) as AssessOptions;
  expect(assess(given, rulebook, asked)).toEqual(plain);
  expect(assess(given, slowly(rulebook, back) as typeof rulebook, asked)).toEqual(plain);
  expect(compare(given, [slowly(rulebook, back) as typeof rulebook], asked)).toEqual([plain]);
  expect(calls).toBeGreaterThan(500);
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

test("input may be frozen, and is left as it was", () => {
  const given = [fullApplication(), fullRulebook(), fullOptions()] as const;
  const before = structuredClone(given);
  const answer = assess(...frozen(given));
  expect(answer).toEqual(assess(...before));
  expect(given).toStrictEqual(before);
});

test("an answer is the caller's own: changing it changes no later one", () => {
  const first = assess(application, "uppsala-2016", options);
  const kept = structuredClone(first);
  for (const finding of first.findings) Object.assign(finding.args, { changed: 1 });
  first.schedule.length = 0;
  expect(assess(application, "uppsala-2016", options)).toStrictEqual(kept);
});

describe("the limits can be reached, and not passed", () => {
  const largest = (costs: number, effects: number) => {
    const years = Object.fromEntries(Array.from({ length: 60 }, (_, year) => [2020 + year, "1000000000000"]));
    const parties = Array.from({ length: 50 }, (_, index) => ({
      id: `p${index}`,
      name: "N",
      kind: "committee" as const,
      role: "lead" as const,
    }));
    const line = (index: number) => ({ id: `l${index}`, label: "L", party: `p${index % 50}` });
    return {
      contract: 1 as const,
      name: "Störst",
      period: { start: "2020-01", end: "2021-12" },
      parties,
      costs: Array.from({ length: costs }, (_, i) => ({ ...line(i), funding: "fund" as const, amounts: years })),
      effects: Array.from({ length: effects }, (_, i) => ({
        ...line(i),
        direction: "saving" as const,
        estimate: { kind: "amounts" as const, amounts: years },
      })),
    };
  };

  test.each(listRulebooks().rulebooks.map(({ id }) => id))("50 parties, 500 lines, 60 years, 10¹² under %s", (id) => {
    for (const [costs, effects] of [
      [250, 250],
      [400, 100],
      [500, 0],
      [0, 500],
    ] as const) {
      const { totals } = assess(largest(costs, effects), id);
      const kronor = (lines: number) => (lines === 0 ? "0.00" : `${lines * 60}000000000000.00`);
      expect([totals.granted, totals.saving]).toEqual([kronor(costs), kronor(effects)]);
    }
  });

  test("a scale of ten on top of that is answered, or out of range", () => {
    const given = largest(250, 250);
    const asked = { scenario: { effectScale: 1000, costScale: 1000 } };
    const { refusal } = attempt(() => assess(given, "uppsala-2016", asked), given, asked);
    expect(["amount_out_of_range", undefined]).toContain(refusal?.code);
    expectUnharmed();
  });

  test("one more is refused", () => {
    const party = { id: "one-more", name: "N", kind: "committee", role: "lead" };
    const small = largest(1, 1);
    expect(refusalOf({ ...small, parties: [...small.parties, party] })).toMatchObject({ code: "too_many_parties" });
    expect(refusalOf(largest(251, 250))).toMatchObject({ code: "too_many_lines" });
    expect(refusalOf(withPart(small, "/costs/0/amounts/2080", { value: "1" }))).toMatchObject({
      code: "horizon_too_long",
    });
  });
});
