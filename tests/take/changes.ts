// What an economist does with the workbook: types another figure into an input cell. And the same change of the
// application, so that the assessment says what the sheet should then show.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parts } from "../../www/draft/pointer";
import { letters, type Place } from "../../www/take/xlsx/book";
import { getRulebook, type AssessOptions, type Rulebook } from "../door/module.ts";
import { workedCases, type WorkedCase } from "../worked-cases.ts";

export interface Change {
  readonly about: string;
  readonly of: string;
  /** By the pointer of the cell; null empties it. */
  readonly cells: Readonly<Record<string, number | null>>;
}

export const changes: readonly Change[] = [
  { about: "cost", of: "uppsala-2016/thirds-are-paid-to-the-ore", cells: { "/costs/0/amounts/2018": 777_777.77 } },
  {
    about: "the first saving comes two years later",
    of: "uppsala-2016/thirds-are-paid-to-the-ore",
    cells: { "/effects/0/estimate/amounts/2019": null, "/effects/0/estimate/amounts/2020": null },
  },
  {
    about: "the phase ends in May",
    of: "uppsala-2016/thirds-are-paid-to-the-ore",
    cells: { "/period/end/month": 5, "/costs/0/amounts/2018": 100.01 },
  },
  {
    about: "grant",
    of: "stockholm-2015/the-citys-own-example",
    cells: { "/grant/total": 3_333_333.33, "/costs/0/amounts/2015": 2_600_000.01, "/discountRates/1": 12.5 },
  },
  {
    about: "a share of the saving",
    of: "stockholm-2015/the-citys-own-example",
    cells: { "/rulebook/repayment/share": 33.3333, "/effects/0/estimate/amounts/2019": 880_000.15 },
  },
  {
    about: "odd öre in equal parts",
    of: "sodertalje-2015/in-equal-parts",
    cells: { "/costs/0/amounts/2018": 2_000_000.03, "/effects/1/estimate/amounts/2023": 179_999.99 },
  },
  {
    about: "the cap is met a year earlier",
    of: "norrkoping-2010/stops-when-all-is-back",
    cells: { "/effects/0/estimate/amounts/2015": 600_000.07, "/effects/1/estimate/amounts/2015": 133_333.31 },
  },
  {
    about: "the decided plan begins earlier",
    of: "orebro-2013/the-decided-plan",
    cells: { "/repaymentPlan/decided/skola/2017": 12_345.67, "/repaymentPlan/decided/soc/2020": null },
  },
  {
    about: "outcome, and how far it reaches",
    of: "uppsala-2016/outcome-and-a-new-forecast",
    cells: { "/followUp/through": 2020, "/followUp/effects/a/2020": 11_111.11, "/followUp/effects/a/2022": 0 },
  },
  {
    about: "exempted a year later",
    of: "sodertalje-2015/the-board-exempts",
    cells: { "/repaymentPlan/exemptFrom": 2021, "/costs/0/amounts/2017": 1_000_000.01 },
  },
  {
    about: "the plan begins earlier and ends earlier",
    of: "sodertalje-2015/the-plan-may-begin-later-and-the-years-are-counted-from-it",
    cells: { "/repaymentPlan/from": 2019, "/repaymentPlan/to": 2022 },
  },
  {
    about: "an own last year, and other amounts",
    of: "uppsala-2016/the-plan-sets-amount-and-years-for-each",
    cells: { "/repaymentPlan/parties/soc/to": 2020, "/repaymentPlan/parties/skola/amounts/2022": null },
  },
  {
    about: "every part of a unit estimate",
    of: "uppsala-2016/drop-off-counts-from-the-first-year-with-a-quantity",
    cells: {
      "/effects/0/estimate/unitValue": 1234.57,
      "/effects/0/estimate/quantity/2018": 0.123456,
      "/effects/0/estimate/deadweight": 33.3333333333,
      "/effects/0/estimate/attribution": 87.5,
      "/effects/0/estimate/dropOff": 12.3456,
    },
  },
  {
    about: "alternative and own cost",
    of: "stockholm-2015/held-against-the-ordinary-measure-and-against-nothing",
    cells: { "/alternatives/0/saving/2018": 100_000.01, "/costs/1/amounts/2016": 99_999.99 },
  },
  {
    about: "hardly anything is saved any more",
    of: "sodertalje-2015/in-the-last-window-year-first-what-is-saved-then-the-rest",
    cells: {
      "/effects/0/estimate/amounts/2017": null,
      "/effects/0/estimate/amounts/2021": 0.02,
      "/effects/1/estimate/amounts/2017": 0.01,
    },
  },
];

/** What no formula asks for, and what the form refuses: as it may be pasted, past what the cell lets be typed. */
export const unfit: readonly {
  readonly about: string;
  readonly of: string;
  readonly cells: Readonly<Record<string, number | string | null>>;
  /** The first of the cells, from the top, and the word for what it may hold. */
  readonly found: string;
  readonly says: "word" | "party" | "amount" | "sum" | "quantity" | "percent" | "whole" | "year" | "end" | "month";
}[] = [
  {
    about: "a word that is not in the list",
    of: "uppsala-2016/thirds-are-paid-to-the-ore",
    cells: { "/costs/0/funding": "fonden" },
    found: "/costs/0/funding",
    says: "word",
  },
  {
    about: "a word with nothing in its place",
    of: "uppsala-2016/thirds-are-paid-to-the-ore",
    cells: { "/effects/0/direction": null },
    found: "/effects/0/direction",
    says: "word",
  },
  {
    about: "a kind of party that there is not",
    of: "uppsala-2016/thirds-are-paid-to-the-ore",
    cells: { "/parties/0/kind": "bolag", "/costs/0/party": 7 },
    found: "/parties/0/kind",
    says: "word",
  },
  {
    about: "a party that there is not",
    of: "uppsala-2016/thirds-are-paid-to-the-ore",
    cells: { "/costs/0/party": 7 },
    found: "/costs/0/party",
    says: "party",
  },
  {
    about: "an amount below nought",
    of: "uppsala-2016/thirds-are-paid-to-the-ore",
    cells: { "/costs/0/amounts/2018": -5 },
    found: "/costs/0/amounts/2018",
    says: "amount",
  },
  {
    about: "an amount in words",
    of: "stockholm-2015/the-citys-own-example",
    cells: { "/effects/0/estimate/amounts/2019": "500 tkr" },
    found: "/effects/0/estimate/amounts/2019",
    says: "amount",
  },
  {
    about: "a project that begins after its first cost",
    of: "stockholm-2015/the-citys-own-example",
    cells: { "/period/start/year": 2016 },
    found: "/costs/0/amounts/2015",
    says: "amount",
  },
  {
    about: "a project that ends before it begins",
    of: "stockholm-2015/the-citys-own-example",
    cells: { "/period/end/year": 2001 },
    found: "/period/end/year",
    says: "end",
  },
  {
    about: "a month and a half",
    of: "stockholm-2015/the-citys-own-example",
    cells: { "/period/start/month": 1.5 },
    found: "/period/start/month",
    says: "month",
  },
  {
    about: "a grant below nought",
    of: "stockholm-2015/the-citys-own-example",
    cells: { "/grant/total": -1 },
    found: "/grant/total",
    says: "sum",
  },
  {
    about: "more than the whole",
    of: "stockholm-2015/the-citys-own-example",
    cells: { "/rulebook/repayment/share": 101 },
    found: "/rulebook/repayment/share",
    says: "percent",
  },
  {
    about: "a quantity in words",
    of: "uppsala-2016/drop-off-counts-from-the-first-year-with-a-quantity",
    cells: { "/effects/0/estimate/quantity/2018": "tolv" },
    found: "/effects/0/estimate/quantity/2018",
    says: "quantity",
  },
];

export interface ChangedCase {
  readonly worked: WorkedCase;
  readonly changed: Pick<WorkedCase, "application" | "options"> & { readonly rulebook: Rulebook };
}

/** The case that a change begins from, and what it becomes. */
export function changedCase({ of, cells }: Change): ChangedCase {
  const worked = workedCases.find(({ name }) => name === of);
  if (!worked) throw new Error(`no case ${of}`);
  const changed = structuredClone({
    application: worked.application,
    options: worked.options ?? {},
    rulebook: typeof worked.rulebook === "string" ? getRulebook(worked.rulebook) : worked.rulebook,
  });
  for (const [pointer, value] of Object.entries(cells)) apply(changed, pointer, value);
  return { worked, changed };
}

interface Parts {
  application: WorkedCase["application"];
  options: AssessOptions;
  rulebook: Rulebook;
}

const numbers = new Set(["through", "from", "to", "exemptFrom"]);

function apply({ application, options, rulebook }: Parts, pointer: string, value: number | null): void {
  if (pointer === "/period/end/month") {
    application.period.end = `${application.period.end.slice(0, 4)}-${String(value).padStart(2, "0")}`;
    return;
  }
  if (pointer.startsWith("/discountRates/")) application.discountRates ??= ["0", "3", "3.5"];
  const path = parts(pointer);
  const root = path[0] === "rulebook" ? { rulebook } : path[0] === "followUp" ? options : application;
  let at = root as unknown as Record<string, unknown>;
  for (const part of path.slice(0, -1)) at = (at[part] ??= {}) as Record<string, unknown>;
  const last = path.at(-1) ?? "";
  if (value === null) delete at[last];
  else at[last] = numbers.has(last) ? value : String(value);
}

/** The workbook with other figures in some cells of its first sheet, and no others changed. */
export function withCells(file: Uint8Array, cells: readonly (readonly [Place, number | string | null])[]): Uint8Array {
  const files = unzipSync(file);
  const name = "xl/worksheets/sheet1.xml";
  let xml = strFromU8(files[name] ?? new Uint8Array());
  for (const [place, value] of cells) {
    const address = `${letters(place.column)}${place.row + 1}`;
    const cell = new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`no cell ${address}`);
    const words = typeof value === "string";
    const content = value === null ? "" : words ? `<is><t>${value}</t></is>` : `<v>${value}</v>`;
    const type = words ? ' t="inlineStr"' : "";
    xml = xml.replace(cell, (_, style: string) => `<c r="${address}"${style}${type}>${content}</c>`);
  }
  return zipSync({ ...files, [name]: strToU8(xml) });
}
