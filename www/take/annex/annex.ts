/**
 * The whole application as a document: first what it comes to and who stands
 * behind it, then the guideline's sections in the guideline's order, each with
 * the tables that belong to it, then the calculation, the review, and where it
 * all comes from.
 */
import type { Section } from "../../../src/types.d.ts";
import { provenance, type Paper } from "../paper";
import { alternatives, costs, effects, evaluation, upkeep } from "./lines";
import { plan } from "./plan";
import { parties, project, summary } from "./project";
import { answers, decisions, people, review, sources } from "./review";
import { comesTo, eachByYear, schedule } from "./schedule";
import type { Annex, Block, Chapter, Part, Sheet } from "./shape";

type Draw = (paper: Paper) => Part | null;

/** What is entered and computed, in the order in which it stands where no section has a place for it. */
const calculation = { costs, effects, upkeep, plan, evaluation, alternatives } as const satisfies Record<string, Draw>;
type Calculated = keyof typeof calculation;

/** The sections that a table belongs to, the most fitting first; ids mean the same in every rule set. */
const homes: Readonly<Record<Calculated, readonly string[]>> = {
  costs: ["cost_and_revenue_estimate", "costs"],
  effects: ["cost_and_revenue_estimate", "benefits_realisation_plan", "costs", "expected_effects"],
  upkeep: ["upkeep_and_follow_on", "repayment_and_upkeep_plan"],
  plan: ["repayment_and_upkeep_plan", "write_off_plan", "cost_reduction_period"],
  evaluation: ["follow_up_and_evaluation_plan", "goals_effects_evaluation"],
  alternatives: [],
};

export function annex(paper: Paper): Annex {
  const { t, lang, rulebook, stage } = paper.view;
  const placed = new Map<string, Calculated[]>();
  const loose: Calculated[] = [];
  for (const id of Object.keys(calculation) as Calculated[]) {
    const home = homes[id].find((section) => rulebook.sections.some((one) => one.id === section));
    if (home === undefined) loose.push(id);
    else placed.set(home, [...(placed.get(home) ?? []), id]);
  }
  const chapters = [
    ...chapter(paper, "summary", summary),
    ...chapter(paper, "project", project),
    ...chapter(paper, "parties", parties),
    ...inOrder(rulebook.sections).flatMap((section) => [
      { id: `text-${section.id}`, level: 1 as const, across: false, ...written(paper, section) },
      ...(placed.get(section.id) ?? [])
        .flatMap((id) => chapter(paper, id, calculation[id], 2))
        // A section that is called what its table is called needs no second heading.
        .map((one) => (one.title === section.title[lang] ? { ...one, title: "" } : one)),
    ]),
    ...loose.flatMap((id) => chapter(paper, id, calculation[id])),
    ...chapter(paper, "schedule", schedule),
    ...chapter(paper, "each", eachByYear, 2),
    ...chapter(paper, "comes-to", comesTo),
    ...chapter(paper, "review", review),
    ...chapter(paper, "answers", answers),
    ...chapter(paper, "people", people),
    ...chapter(paper, "decisions", decisions),
    ...chapter(paper, "sources", sources),
  ];
  return {
    lang,
    kind: t(`annex-kind-${stage}`),
    title: paper.draft.application.name.trim() || t("draft-unnamed"),
    provenance: provenance(paper),
    chapters: settled(chapters),
  };
}

/** Annexes come last, and otherwise the guideline's order holds. */
export function inOrder(sections: readonly Section[]): Section[] {
  return [...sections.filter(({ annex }) => !annex), ...sections.filter(({ annex }) => annex)];
}

function chapter(paper: Paper, id: string, draw: Draw, level: 1 | 2 = 1): Chapter[] {
  const part = draw(paper);
  return part === null || part.blocks.length === 0
    ? []
    : [{ id, level, ...part, across: sheetsOf(part.blocks).some(({ across }) => across) }];
}

/** One of the guideline's sections: what is written, or what is asked for. */
function written({ view, draft }: Paper, { id, title, guidance, required, annex: last }: Section): Part {
  const { t, lang, rulebook } = view;
  const annexes = rulebook.sections.filter((section) => section.annex);
  const number = annexes.findIndex((section) => section.id === id) + 1;
  const heading = last ? t("annex-numbered", { number, title: title[lang] }) : title[lang];
  const text = draft.application.texts?.[id]?.trim() ?? "";
  if (text !== "") return { title: heading, blocks: paragraphs(text) };
  return {
    title: heading,
    blocks: [
      { kind: "text", tone: "missing", text: t(required ? "annex-unwritten" : "annex-unwritten-optional") },
      { kind: "text", tone: "guidance", text: guidance[lang] },
    ],
  };
}

/** An empty line parts paragraphs; other breaks are kept within them. */
function paragraphs(text: string): Block[] {
  return text
    .split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)+/)
    .map((one) => one.replace(/\s+$/, ""))
    .filter((one) => one.trim() !== "")
    .map((one) => ({ kind: "text", text: one }));
}

function sheetsOf(blocks: readonly Block[]): Sheet[] {
  return blocks.flatMap((block) => (block.kind === "sheet" ? [block.sheet] : []));
}

/** A chapter of the calculation between two that lie across the page lies so too, rather than turning the page twice. */
function settled(chapters: readonly Chapter[]): Chapter[] {
  const turned = (chapter: Chapter | undefined) => chapter?.across ?? false;
  return chapters.map((chapter, index) =>
    !chapter.id.startsWith("text-") && turned(chapters[index - 1]) && turned(chapters[index + 1])
      ? { ...chapter, across: true }
      : chapter,
  );
}
