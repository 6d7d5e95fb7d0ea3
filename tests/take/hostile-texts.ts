// A small application whose every text would like to be something else in a spreadsheet.
import type { Asked } from "./papers";

export const hostileTexts = [
  "=SUM(A1:A9)",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  '=HYPERLINK("http://example.org","x")',
  "<script>alert(1)</script> & \"citat\" 'x'",
  "\t=1+1",
] as const;

const [sum, plus, minus, at, link, script, tab] = hostileTexts;

export const hostile: Asked = {
  rulebook: "uppsala-2016",
  application: {
    contract: 1,
    name: "=1+1 & co",
    period: { start: "2020-01", end: "2021-06" },
    parties: [
      { id: "a", name: sum, kind: "committee", role: "lead" },
      { id: "b", name: plus, kind: "municipal_company", role: "participant" },
    ],
    costs: [{ id: "k", label: minus, party: "a", funding: "fund", amounts: { "2020": "1000.01", "2021": "500" } }],
    effects: [
      {
        id: "e",
        label: at,
        party: "a",
        direction: "saving",
        estimate: { kind: "amounts", amounts: { "2021": "700.07", "2023": "70" } },
      },
      {
        id: "u",
        label: link,
        party: "b",
        direction: "saving",
        estimate: { kind: "units", unit: '=1"+"1', unitValue: "12.34", quantity: { "2022": "3.5" }, dropOff: "10" },
      },
    ],
    upkeep: [{ id: "v", label: script, party: "a", amounts: { "2023": "12" } }],
    alternatives: [{ id: "n", label: tab, kind: "none", cost: { "2020": "1" }, saving: {} }],
  },
};
