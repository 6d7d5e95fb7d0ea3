// Tables as they come from municipalities' spreadsheets, and what the import makes of them.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { emptyDraft, type Draft } from "../../www/draft/draft";
import { DraftStore } from "../../www/draft/store";
import { build, type Built } from "../../www/import/build";
import { guess, partyKindOf, unitIn, yearOf, type Plan } from "../../www/import/guess";
import { wanting, withColumn, withRow } from "../../www/import/importing";
import { readTable, type Rows } from "../../www/import/table";

const empty = emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2026-11" });

async function rowsOf(given: string | ArrayBuffer): Promise<Rows> {
  const read = await readTable(given);
  if ("refused" in read) throw new Error(`refused: ${read.refused}`);
  return read.rows;
}

function planOf(rows: Rows, draft: Draft = empty): Plan {
  return guess(rows, { parties: draft.application.parties, firstYear: 2027, unit: draft.unit });
}

async function builtOf(text: string, draft: Draft = empty): Promise<{ plan: Plan; built: Built; draft: Draft }> {
  const rows = await rowsOf(text);
  const plan = planOf(rows, draft);
  expect(wanting(plan)).toBeNull();
  const built = build(rows, plan, draft);
  const store = new DraftStore(draft);
  store.setAll(built.changes, built.refused);
  return { plan, built, draft: store.draft };
}

const swedish = `Projektbudget Familjecentralen;;;;
Belopp i tkr;;;;
Post;Nämnd;2027;2028;Summa
Personal;Socialnämnden;1 250,5;1 300;2 550,5
Lokaler;Utbildningsnämnden;150;-;150
Summa;;1 400,5;1 300;2 700,5
`;

describe("shapes of tables", () => {
  test("years beside each other, a title above, sums below and at the side", async () => {
    const { plan, built, draft } = await builtOf(swedish);
    expect(plan).toMatchObject({
      header: 2,
      unit: "tkr",
      kind: "cost",
      columns: ["name", "party", 2027, 2028, "skip"],
    });
    expect([...plan.left]).toEqual([5]);
    expect(built).toMatchObject({ costs: 2, effects: 0, upkeep: 0, unread: [] });
    expect(draft.application.parties).toEqual([
      { id: "p1", name: "Socialnämnden", kind: "committee", role: "lead" },
      { id: "p2", name: "Utbildningsnämnden", kind: "committee", role: "participant" },
    ]);
    expect(draft.application.costs).toEqual([
      { id: "c1", label: "Personal", party: "p1", funding: "fund", amounts: { "2027": "1250500", "2028": "1300000" } },
      { id: "c2", label: "Lokaler", party: "p2", funding: "fund", amounts: { "2027": "150000" } },
    ]);
  });

  test("English, with commas between the cells and between thousands", async () => {
    const { built, draft } = await builtOf(
      'Kind,Item,Committee,Financing,2027 (SEK),2028 (SEK)\nCost,Staff,Social committee,the fund,"1,250,000.50",2000000\nCost,Premises,Social committee,own budget,100,\nSaving,Fewer placements,School committee,,,"300,000.00"\nUpkeep,Staff stays,Social committee,,,50000\n',
    );
    expect(built).toMatchObject({ costs: 2, effects: 1, upkeep: 1, parties: ["Social committee", "School committee"] });
    expect(draft.application.costs).toMatchObject([
      { label: "Staff", funding: "fund", amounts: { "2027": "1250000.5", "2028": "2000000" } },
      { label: "Premises", funding: "own", amounts: { "2027": "100" } },
    ]);
    expect(draft.application.effects).toMatchObject([
      { label: "Fewer placements", direction: "saving", estimate: { kind: "amounts", amounts: { "2028": "300000" } } },
    ]);
    expect(draft.application.upkeep).toEqual([
      { id: "u1", label: "Staff stays", party: "p1", amounts: { "2028": "50000" } },
    ]);
  });

  test("English thousands alone are read by what stands around them, whatever the unit", async () => {
    const { plan, built, draft } = await builtOf("Item\t2027\t2028\nStaff\t1,250,000\t300,000\nRent\t1,250\t\n");
    expect(plan).toMatchObject({ unit: "kr", columns: ["name", 2027, 2028] });
    expect(built.unread).toEqual([]);
    expect(draft.application.costs.map(({ amounts }) => amounts)).toEqual([
      { "2027": "1250000", "2028": "300000" },
      { "2027": "1250" },
    ]);
    const thousands = await builtOf("Item (kSEK)\t2027\t2028\nStaff\t1,250\t1,250.5\n");
    expect(thousands.draft.application.costs[0]?.amounts).toEqual({ "2027": "1250000", "2028": "1250500" });
    const swedish = await builtOf("Post (tkr)\t2027\t2028\nLön\t1,250\t2,5\n");
    expect(swedish.draft.application.costs[0]?.amounts).toEqual({ "2027": "1250", "2028": "2500" });
  });

  test("a year and an amount to a row: rows of one line come together, and what stands twice is added", async () => {
    const { plan, draft } = await builtOf(
      "Typ\tBenämning\tAnsvarig nämnd\tÅr\tBelopp (kr)\nKostnad\tLön\tSocialnämnden\t2027\t100 000\nKostnad\tLön\tSocialnämnden\t2028\t110 000\nKostnad\tLön\tSocialnämnden\t2028\t0,50\nMinskad kostnad\tFärre placeringar\tSocialnämnden\t2029\t300 000\nÖkad kostnad\tFler utredningar\tSocialnämnden\t2029\t20 000\nUndviken kostnad\tSlipper bygga\tSocialnämnden\t2030\t5\nIntäkt\tAvgifter\tSocialnämnden\t2030\t6",
    );
    expect(plan.columns).toEqual(["kind", "name", "party", "year", "amount"]);
    expect(plan.unit).toBe("kr");
    expect(draft.application.costs).toHaveLength(1);
    expect(draft.application.costs[0]?.amounts).toEqual({ "2027": "100000", "2028": "110000.5" });
    expect(draft.application.effects.map(({ direction, nature }) => [direction, nature])).toEqual([
      ["saving", undefined],
      ["added_cost", undefined],
      ["saving", "avoided_cost"],
      ["saving", "revenue"],
    ]);
  });

  test("a column of sums is left out whatever it is called, but not the amounts", async () => {
    const rows = await rowsOf("Post;2027;2028;Totala kostnader\nLön;1;2;3\n");
    expect(planOf(rows).columns).toEqual(["name", 2027, 2028, "skip"]);
    const yearly = await rowsOf("Post;År;Summa kr\nLön;2027;3\n");
    expect(planOf(yearly).columns).toEqual(["name", "year", "amount"]);
  });

  test("years counted from the start of the project", async () => {
    const { plan } = await builtOf("Kostnad;År 1;År 2;År 3\nLön;100 000;100 000;50 000\n");
    expect(plan.columns).toEqual(["name", 2027, 2028, 2029]);
  });

  test("cells pasted without headings: a name, and figures that the person has to give years", async () => {
    const rows = await rowsOf("Lön\t100\t200\nLokal\t10\t20\n");
    const plan = planOf(rows);
    expect(plan.header).toBe(-1);
    expect(plan.columns).toEqual(["name", "skip", "skip"]);
    expect(wanting(plan)).toBe("amounts");
    const put = withColumn(withColumn(plan, 1, 2027), 2, 2028);
    const taken = [0, 1].reduce((at, row) => withRow(at, row, true), put);
    expect(wanting(put)).toBeNull();
    expect(build(rows, taken, empty)).toMatchObject({ costs: 2, unread: [] });
  });

  test("the heading says what its rows are, and each unit is found where it is named", async () => {
    expect((await builtOf("Besparing;2029\nFärre placeringar;300\n")).plan.kind).toBe("saving");
    expect((await builtOf("Effekter (mnkr);2029\nFärre placeringar;0,3\n")).plan).toMatchObject({ unit: "mnkr" });
    expect((await builtOf("Underhåll;2029;2030\nEn tjänst;300;300\n")).built.upkeep).toBe(1);
    const { draft } = await builtOf("Namn;Enhet;2027\nA;kr;5\nB;tkr;5\nC;mnkr;5\nD;;5\nE;kr;5 tkr\n");
    const kronor = draft.application.costs.map(({ amounts }) => amounts["2027"]);
    expect(kronor).toEqual(["5", "5000", "5000000", "5000", "5000"]);
  });

  test("sums are left out in whatever column they are called that, and so are rows without amounts", async () => {
    const rows = await rowsOf(
      "Slag;Namn;2027\nKostnad;Personal;\nKostnad;Lön;5\nDelsumma;;5\n;Totalt;5\nTotalentreprenad;;5\n",
    );
    expect([...planOf(rows).left]).toEqual([1, 3, 4]);
    const named = await rowsOf(
      "Post;2027\nLön;5\nTotala kostnader;5\nKostnader totalt;5\nTotal ombyggnad;5\nNetto;5\n",
    );
    expect([...planOf(named).left]).toEqual([2, 3, 5]);
  });

  test("amounts too large for thousands are kronor where nothing else is said", async () => {
    expect((await builtOf("Post;2027\nLön;1250000\n")).plan.unit).toBe("kr");
    expect((await builtOf("Post;2027\nLön;1250\n")).plan.unit).toBe("tkr");
  });

  test("parties that are there are found by name, whatever the case", async () => {
    const parties = [
      { id: "soc", name: "Socialnämnden", kind: "committee" as const, role: "lead" as const },
      { id: "reg", name: "Region Uppsala", kind: "other_public" as const, role: "participant" as const },
    ];
    const draft = { ...empty, application: { ...empty.application, parties } };
    const { built, draft: after } = await builtOf(
      "Post;Part;2027\nA;socialNÄMNDEN;1\nB;Uppsala bostäder AB;2\nC;;3\n",
      draft,
    );
    expect(built.parties).toEqual(["Uppsala bostäder AB"]);
    expect(after.application.costs.map(({ party }) => party)).toEqual(["soc", "p3", "soc"]);
    expect(after.application.parties.at(-1)).toMatchObject({ kind: "municipal_company", role: "participant" });
  });

  test("lines are added after those that are there, with ids of their own, in one change", async () => {
    const costs = [{ id: "c2", label: "Förr", party: "p1", funding: "own" as const, amounts: { "2027": "7" } }];
    const draft = { ...empty, application: { ...empty.application, costs } };
    const rows = await rowsOf("Post;2027\nLön;1\nLokal;2\n");
    const built = build(rows, planOf(rows, draft), draft);
    const store = new DraftStore(draft);
    let told = 0;
    store.listen(() => (told += 1));
    store.setAll(built.changes, built.refused);
    expect(told).toBe(1);
    expect(store.draft.application.costs.map(({ id, label }) => [id, label])).toEqual([
      ["c2", "Förr"],
      ["c3", "Lön"],
      ["c4", "Lokal"],
    ]);
  });
});

describe("files that LibreOffice has saved", () => {
  test.each(["libreoffice.csv", "libreoffice-swedish.csv"])(
    "%s, with commas between cells whatever the decimals",
    async (name) => {
      const { buffer, byteOffset, byteLength } = readFileSync(new URL(`tables/${name}`, import.meta.url));
      const rows = await rowsOf(buffer.slice(byteOffset, byteOffset + byteLength));
      const built = build(rows, planOf(rows), empty);
      expect(built).toMatchObject({
        costs: 2,
        effects: 1,
        unread: [],
        parties: ["Socialnämnden", "Utbildningsnämnden"],
      });
      const store = new DraftStore(empty);
      store.setAll(built.changes, built.refused);
      expect(store.draft.application.costs.map(({ label, amounts }) => [label, amounts])).toEqual([
        ["Föreståndare, hel tid", { "2027": "1250500", "2028": "1300000" }],
        ['Lokaler "Åsö"', { "2027": "150000" }],
      ]);
      expect(store.draft.application.effects[0]?.estimate).toEqual({ kind: "amounts", amounts: { "2028": "300250" } });
    },
  );
});

describe("what cannot be read", () => {
  test("stays as text in its field, with the unit it was written in, and is listed", async () => {
    const { built, draft } = await builtOf(
      "Belopp i kr;;;\nPost;2027;2028;2029\nLön;ca tolv;1.350;-5\nLokal;1e5;١٢٣;99999999999999\nMat;100;#REF!;5 tusen\n",
    );
    expect(built.unread.map(({ row, column, text, why }) => [row, column, text, why])).toEqual([
      [2, 1, "ca tolv", "bad_amount"],
      [2, 2, "1.350", "bad_amount"],
      [2, 3, "-5", "negative_amount"],
      [3, 1, "1e5", "bad_amount"],
      [3, 2, "١٢٣", "bad_amount"],
      [3, 3, "99999999999999", "amount_out_of_range"],
      [4, 2, "#REF!", "bad_amount"],
      [4, 3, "5 tusen", "bad_amount"],
    ]);
    expect(draft.application.costs.map(({ amounts }) => amounts)).toEqual([{}, {}, { "2027": "100" }]);
    expect(draft.typed["/costs/0/amounts/2027"]).toEqual({ text: "ca tolv kr", code: "bad_amount" });
    expect(draft.typed["/costs/0/amounts/2029"]).toEqual({ text: "-5 kr", code: "negative_amount" });
    expect(Object.keys(draft.typed)).toHaveLength(8);
  });

  test("is a lone group in kronor, which may be thousands or decimals, in a column that is one of amounts all the same", async () => {
    const { plan, built, draft } = await builtOf("Post (kr)\t2027\t2028\nLön\t300,000\t1,250\nHyra\t500\t-5\n");
    expect(plan.columns).toEqual(["name", 2027, 2028]);
    expect(built.unread.map(({ text, why }) => [text, why])).toEqual([
      ["300,000", "bad_amount"],
      ["1,250", "bad_amount"],
      ["-5", "negative_amount"],
    ]);
    expect(draft.typed["/costs/0/amounts/2027"]).toEqual({ text: "300,000 kr", code: "bad_amount" });
    expect(draft.application.costs.map(({ amounts }) => amounts)).toEqual([{}, { "2027": "500" }]);
  });

  test("has its unit in the words of the form", async () => {
    const english: Draft = { ...empty, lang: "en", unit: "kr" };
    const { draft } = await builtOf("Item (kSEK);2027\nStaff;twelve\n", english);
    expect(draft.typed["/costs/0/amounts/2027"]?.text).toBe("twelve kSEK");
  });

  test("stands in the field of an effect, too", async () => {
    const { draft } = await builtOf("Besparing;2029 tkr\nFärre placeringar;många\n");
    expect(draft.typed).toEqual({ "/effects/0/estimate/amounts/2029": { text: "många", code: "bad_amount" } });
  });

  test("a kind, a financing, a unit and a year that nobody knows are named, with what is taken instead", async () => {
    const { built, draft } = await builtOf(
      "Slag;Namn;Finansiering;Enhet;2027\nBlaha;A;sponsor;€;5\nKostnad;B;egen;tkr;6\n",
    );
    expect(built.unread.map(({ text, why }) => [text, why])).toEqual([
      ["Blaha", "unknown_kind"],
      ["sponsor", "unknown_funding"],
      ["€", "unknown_unit"],
    ]);
    expect(draft.application.costs).toHaveLength(2);
    const years = await builtOf("Namn;År;Belopp\nA;2027;5\nA;snart;6\n");
    expect(years.built.unread).toEqual([{ row: 2, column: 1, text: "snart", why: "unknown_year" }]);
    expect(years.draft.application.costs[0]?.amounts).toEqual({ "2027": "5000" });
  });

  test("script and formulas are text and nothing else", async () => {
    const { draft } = await builtOf('Post;2027\n"<script>window.ran=1</script>";1\n=HYPERLINK("x");2\n__proto__;3\n');
    expect(draft.application.costs.map(({ label }) => label)).toEqual([
      "<script>window.ran=1</script>",
      '=HYPERLINK("x")',
      "__proto__",
    ]);
  });
});

describe("spelling of files", () => {
  const bytes = (text: string, encode: (text: string) => Buffer) => {
    const { buffer, byteOffset, byteLength } = encode(text);
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  };
  const text = "Post;2027\r\nFörskollärare på Åsö;1 000\r\n";
  const name = "Förskollärare på Åsö";

  test.each([
    ["UTF-8", (at: string) => Buffer.from(at)],
    ["UTF-8 with its mark", (at: string) => Buffer.from(`\uFEFF${at}`)],
    ["what Excel writes in Sweden", (at: string) => Buffer.from(at, "latin1")],
    ["UTF-16 with its mark", (at: string) => Buffer.from(`\uFEFF${at}`, "utf16le")],
  ])("%s", async (_, encode) => {
    expect((await rowsOf(bytes(text, encode)))[1]).toEqual([name, "1 000"]);
  });

  test("tab, semicolon, bar and comma; the separator that Excel was told of; quotes, and one nobody closed", async () => {
    for (const sign of ["\t", ";", "|", ","])
      expect(await rowsOf(`Post${sign}2027\nLön${sign}1`)).toEqual([
        ["Post", "2027"],
        ["Lön", "1"],
      ]);
    expect(await rowsOf("sep=,\r\nPost,2027\r\nLön,1")).toEqual([
      ["Post", "2027"],
      ["Lön", "1"],
    ]);
    expect(await rowsOf('"Post";"2027"\n"Lön; ""hel""\ntid";1')).toEqual([
      ["Post", "2027"],
      ['Lön; "hel"\ntid', "1"],
    ]);
    expect(await rowsOf('Post;2027\n"Lön;1\nLokal;2')).toEqual([
      ["Post", "2027"],
      ['"Lön', "1"],
      ["Lokal", "2"],
    ]);
  });

  test("a decimal comma does not part cells that a semicolon parts", async () => {
    expect((await rowsOf("Post;2027;2028\nLön;1,5;2,5\nLokal;1,5;2,5"))[1]).toEqual(["Lön", "1,5", "2,5"]);
  });

  test.each([
    ["nothing", "", "empty"],
    ["empty rows", ";;\n\n;\n", "empty"],
    ["zeros", "a\0b", "not_text"],
    ["501 rows", "a;1\n".repeat(501), "too_many_rows"],
    ["101 columns", "a;".repeat(101) + "b", "too_wide"],
    ["6 MB", "a;1\n".repeat(1_600_000), "too_large"],
  ])("%s is refused", async (_, given, refused) => {
    expect(await readTable(given)).toEqual({ refused });
  });

  test("500 rows and 100 columns are not too many", async () => {
    expect(await rowsOf("a;1\n".repeat(500))).toHaveLength(500);
    expect((await rowsOf("a;".repeat(99) + "b"))[0]).toHaveLength(100);
  });
});

test("headings name their year in many ways, and never two", () => {
  expect(
    ["2025", "Budget 2025", "2025 (tkr)", "år 2025", "År 1", "year 3", "År 12"].map((at) => yearOf(at, 2027)),
  ).toEqual([2025, 2025, 2025, 2025, 2027, 2029, 2038]);
  expect(["2025–2026", "12025", "1989", "2201", "År 0", "År", "Belopp"].map((at) => yearOf(at, 2027))).toEqual(
    Array.from({ length: 7 }, () => null),
  );
});

test("units are known by their names", () => {
  expect(["Belopp i tkr", "tusental kronor", "(mnkr)", "miljoner", "SEK", "kr", "krona"].map(unitIn)).toEqual([
    "tkr",
    "tkr",
    "mnkr",
    "mnkr",
    "kr",
    "kr",
    null,
  ]);
});

test("parties are taken for what such names are", () => {
  expect(
    ["Socialnämnden", "Telge Bostäder AB", "Region Skåne", "Rädda barnens lokalförening", "Polisen"].map(partyKindOf),
  ).toEqual(["committee", "municipal_company", "other_public", "civil_society", "other_public"]);
});

test("no two columns are the same thing", () => {
  const plan: Plan = { header: 0, columns: ["name", 2027, "skip"], unit: "kr", kind: "cost", left: new Set() };
  expect(withColumn(plan, 2, 2027).columns).toEqual(["name", "skip", 2027]);
  expect(withColumn(withColumn(plan, 1, "skip"), 2, "skip").columns).toEqual(["name", "skip", "skip"]);
});
