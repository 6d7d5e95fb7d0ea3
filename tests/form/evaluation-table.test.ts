import { describe, expect, test } from "vitest";
import type { EvaluationRow } from "../../src/types.d.ts";
import { columns, placeTable, tableOf } from "../../www/parts/evaluation/table";
import { words } from "../../www/words/words";

const effects = [
  { id: "e1", label: "Färre placeringar" },
  { id: "e2", label: "Kortare sjukskrivning" },
];
const start = { row: 0, column: "goal" } as const;
const table = (text: string) => text.split("\n").map((row) => row.split("|"));

describe("a pasted schedule", () => {
  test("goes from the field on, in the order of the columns, and makes the rows that are missing", () => {
    const rows: EvaluationRow[] = [{ id: "g1", goal: "Gammalt", baseline: "12 av 30" }];
    const cells = table(
      "Färre vräkningar|Rådgivning|Antal|färre placeringar|Tryggare barn|Enhetschefen\nFler i skolan|Besök|Närvaro",
    );
    expect(placeTable(rows, effects, cells, start)).toEqual({
      rows: [
        {
          id: "g1",
          goal: "Färre vräkningar",
          activity: "Rådgivning",
          measure: "Antal",
          effect: "e1",
          outcome: "Tryggare barn",
          responsible: "Enhetschefen",
          baseline: "12 av 30",
        },
        { id: "g2", goal: "Fler i skolan", activity: "Besök", measure: "Närvaro" },
      ],
      filled: 9,
      added: 1,
      left: 0,
    });
  });

  test("begins at the field that it is pasted in, in its row", () => {
    const rows = [
      { id: "g1", goal: "Ett" },
      { id: "g2", goal: "Två" },
    ];
    expect(placeTable(rows, effects, table("Antal|Kortare sjukskrivning"), { row: 1, column: "measure" }).rows).toEqual(
      [
        { id: "g1", goal: "Ett" },
        { id: "g2", goal: "Två", measure: "Antal", effect: "e2" },
      ],
    );
  });

  test("with a heading goes where that says, wherever it is pasted", () => {
    const cells = table("Ansvarig:|Mål|Hur ofta|Indikator\nKim|Färre|Årligen|Antal\n|||\nLo|Fler|Vid delår|Andel");
    expect(placeTable([], effects, cells, { row: 0, column: "target" }).rows).toEqual([
      { id: "g1", responsible: "Kim", goal: "Färre", frequency: "yearly", measure: "Antal" },
      { id: "g2", responsible: "Lo", goal: "Fler", frequency: "interim", measure: "Andel" },
    ]);
  });

  test("tells of what has no place: an unknown effect or interval, and columns beyond the last", () => {
    const { rows, left, filled } = placeTable([], effects, table("Mål|Effekt|Hur ofta\nFärre|Okänd|ibland"), start);
    expect(rows).toEqual([{ id: "g1", goal: "Färre" }]);
    expect([filled, left]).toEqual([1, 2]);
    expect(placeTable([], effects, table("varje år|för mycket"), { row: 0, column: "frequency" })).toMatchObject({
      rows: [{ id: "g1", goal: "", frequency: "yearly" }],
      left: 1,
    });
  });

  test("that begins with the word for a column is no heading unless all of it is", () => {
    expect(placeTable([], effects, table("Mål|Vi besöker hemmen"), start).rows).toEqual([
      { id: "g1", goal: "Mål", activity: "Vi besöker hemmen" },
    ]);
  });

  test("leaves what an empty cell stands over", () => {
    const rows = [{ id: "g1", goal: "Ett", activity: "Besök" }];
    expect(placeTable(rows, effects, table("Två|"), start).rows).toEqual([
      { id: "g1", goal: "Två", activity: "Besök" },
    ]);
  });
});

test.each(["sv", "en"] as const)("a schedule that is copied out and pasted in again is the same, in %s", (lang) => {
  const rows: EvaluationRow[] = [
    {
      id: "g1",
      goal: "Färre vräkningar",
      activity: "Rådgivning",
      measure: "Antal",
      effect: "e2",
      outcome: "Tryggare barn",
      baseline: "12",
      target: "6",
      frequency: "quarterly",
      responsible: "Kim",
    },
    { id: "g2", goal: "Fler i skolan" },
  ];
  const cells = tableOf(rows, effects, words(lang));
  expect(cells[0]).toHaveLength(columns.length);
  expect(placeTable([], effects, cells, { row: 0, column: "measure" })).toMatchObject({ rows, left: 0 });
});
