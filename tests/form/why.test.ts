import { expect, test } from "vitest";
import { get } from "../../www/draft/pointer";
import type { ResultView } from "../../www/element/view";
import { anchorOf, figureAt } from "../../www/why/anchor";
import { tell, type Told } from "../../www/why/tell";
import { spoken, type Piece } from "../../www/why/weave";
import { languages, words, type Lang } from "../../www/words/words";
import { workedCases } from "../worked-cases";
import { expectToHold } from "./why-holds";
import { examples, figuresOf, figuresOfColumns, viewOf } from "./why-samples";

/** What no person should read: what is left over from the machine. */
const leftOver =
  /[{}\ue000\ue001]|undefined|null|NaN|\[object|\bwhy-|(?<!\w)\/(schedule|totals|lines|parties)|\b[a-z]+_[a-z]+\b| {2}| \.|\.\.|: ?[.,]/;

/** What nobody would write: a field's label in the middle of a sentence, one of several, several that is. */
const unwritten: Readonly<Record<Lang, RegExp>> = {
  sv: /\bnone\b|delat med \p{Lu}/u,
  en: /divided by \p{Lu}|\b1 years\b|(?<!\b(?:by|of) )\b(costs|effects|savings|years)( in \d{4})? is [\d−]/u,
};

function isSaid(text: string, lang: Lang): void {
  if (text === "" || leftOver.test(text) || unwritten[lang].test(text)) throw new Error(`not words to read: ${text}`);
}

function piecesOf({ sentences }: Told): Piece[] {
  return sentences.flatMap(({ said, list = [] }) => [...said, ...list.flat()]);
}

/** Every text of the answer. */
function textsOf({ value, name, sentences, readings }: Told): string[] {
  return [
    value,
    name,
    ...readings,
    ...sentences.flatMap(({ said, summary, list = [] }) => [
      spoken(said),
      ...(summary ? [summary] : []),
      ...list.map(spoken),
    ]),
  ];
}

/** Where an entry stands: in the application, or in the follow-up beside it, or where it is still to be written. */
function isPlace({ application, options }: ResultView, input: string): boolean {
  if (input.startsWith("/beside/followUp")) return get(options, input.slice("/beside".length)) !== undefined;
  return input === "/reach/persons" || get(application, input) !== undefined;
}

test.each([...workedCases, ...examples].map((source) => [source.name, source] as const))(
  "%s: every figure is told of, by its rule and with amounts that add up",
  (_name, source) => {
    const view = viewOf(source);
    const { assessment } = view;
    const asked = new Set([...figuresOf(assessment), ...figuresOfColumns(assessment)]);
    for (const figure of asked) {
      expectToHold(view, assessment, figure);
      for (const lang of languages) {
        const told = tell({ ...view, lang, t: words(lang) }, assessment, figure);
        if (!told) throw new Error(`${figure} is not told of`);
        for (const text of textsOf(told)) isSaid(text, lang);
        expect(told.sentences.length).toBeLessThanOrEqual(4);
        for (const piece of piecesOf(told)) {
          if (typeof piece === "string") continue;
          // What can be pressed leads on.
          if ("figure" in piece) asked.add(piece.figure);
          else if (!isPlace(view, piece.input)) throw new Error(`${figure} leads to ${piece.input}`);
        }
      }
    }
  },
);

test("a figure stays itself when years and parties come before it", () => {
  const [worked] = workedCases;
  if (!worked) throw new Error("there are no cases");
  const { assessment } = viewOf(worked);
  const [first] = assessment.schedule;
  if (!first) throw new Error("the first case has no years");
  const later = { ...assessment, schedule: [{ ...first, year: first.year - 1 }, ...assessment.schedule] };
  for (const [figure, now] of [
    ["/schedule/0/repayment", "/schedule/1/repayment"],
    ["/schedule/0/parties/0/saving", "/schedule/1/parties/0/saving"],
    ["/sums/schedule/0/retained", "/sums/schedule/1/retained"],
    ["/totals/saving", "/totals/saving"],
  ] as const) {
    const anchor = anchorOf(assessment, figure);
    expect(figureAt(assessment, anchor)).toBe(figure);
    expect(figureAt(later, anchor)).toBe(now);
  }
  expect(figureAt({ ...assessment, schedule: [] }, anchorOf(assessment, "/schedule/0/repayment"))).toBeNull();
});
