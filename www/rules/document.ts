/**
 * A rule set as a document that people read: what it is worth, and each of its
 * rules in words, with where it stands and what is assumed where the source is
 * silent. Draws any rule set that has the right shape; needs neither the
 * calculation nor a page around it.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { Rulebook } from "../../src/types.d.ts";
import { silentOn, silentWords } from "../parts/process/silence";
import { listed } from "../result/phrases";
import type { T } from "../words/words";
import { about, sources } from "./about";
import * as chapters from "./chapters";
import type { Chapter } from "./chapters";
import { Desk, type Fragment } from "./desk";

export interface DocumentOptions {
  /** Begins every id; the rule set's own unless it says otherwise. */
  readonly prefix?: string;
  /** Level of the title's heading: 1, or 2 below a heading of the page. */
  readonly level?: 1 | 2;
  /** Table of contents, and links within the document; true unless it says otherwise. */
  readonly links?: boolean;
  /** Drawn under the title. */
  readonly actions?: Fragment;
  /** Drawn with the rules on repayment. */
  readonly illustration?: Fragment;
}

const ids = [
  "fund",
  "repayment",
  "counted",
  "disbursement",
  "criteria",
  "selection",
  "questions",
  "sections",
  "process",
  "reporting",
  "milestones",
  "stop",
  "roles",
  "notes",
] as const;
type ChapterId = (typeof ids)[number];

/** A chapter as it stands in the document. */
interface Placed {
  readonly id: string;
  readonly title: string;
  readonly content: TemplateResult;
}

export function ruleDocument(rulebook: Rulebook, t: T, options: DocumentOptions = {}): TemplateResult {
  const { prefix = rulebook.id, level = 1, links = true, actions = nothing, illustration = nothing } = options;
  const desk = new Desk(rulebook, t, { prefix, level, links });
  const drawn = ids.map((id) => [id, draw(desk, id, illustration)] as const);
  const silent = drawn.flatMap(([id, chapter]) => (chapter ? [] : [id]));
  const rules = drawn.flatMap(([, chapter]) => chapter ?? []);
  const last: Placed = { id: "sources", title: t("rules-sources"), content: sources(desk) };
  // Last of all: it tells of what no chapter had a place for.
  const first: Placed = { id: "about", title: t("rules-about"), content: about(desk, silence(desk, silent)) };
  const all = [first, ...rules, last];
  return html`<article class="rule-document" aria-labelledby=${desk.id("title")}>
    <div class="title">
      <p class="soft" data-at="/municipality">${rulebook.municipality}</p>
      ${desk.heading(0, desk.text(rulebook.title), desk.id("title"))}
      <p><span class="tag status-${rulebook.status}">${t(`result-status-${rulebook.status}`)}</span></p>
      ${actions}
    </div>
    <div class="pages">
      ${links ? contents(desk, all) : nothing}
      <div class="chapters">${all.map((chapter) => section(desk, chapter))}</div>
    </div>
  </article>`;
}

/** Null where there is neither a rule nor anything assumed. */
function draw(desk: Desk, id: ChapterId, illustration: Fragment): Placed | null {
  const chapter: Chapter | null = id === "repayment" ? chapters.repayment(desk, illustration) : chapters[id](desk);
  const rest = desk.take(id === "stop" ? "/stopGrounds" : `/${id}`);
  if (!chapter && rest.length === 0) return null;
  return {
    id,
    title: desk.t(`rules-${id}`),
    content: html`${desk.cite(chapter?.cite)} ${desk.readings(rest, chapter?.cite)} ${chapter?.body ?? nothing}`,
  };
}

function section(desk: Desk, { id, title, content }: Placed): TemplateResult {
  return html`<section class="chapter" data-chapter=${id} aria-labelledby=${desk.id(id)}>
    ${desk.heading(1, title, desk.id(id))} ${content}
  </section>`;
}

function contents(desk: Desk, all: readonly Placed[]): TemplateResult {
  return html`<nav class="contents" aria-label=${desk.t("contents")}>
    <ul>
      ${all.map(({ id, title }) => html`<li>${desk.link(desk.id(id), title)}</li>`)}
    </ul>
  </nav>`;
}

/** What the source says nothing of, in one sentence. A rule set without questions or notes is silent of nothing. */
function silence({ t, rulebook }: Desk, missing: readonly ChapterId[]): string | null {
  const unsaid: readonly string[] = silentOn(rulebook);
  // What has no chapter of its own may be said in another.
  const silent = missing.filter((id) => !(id in silentWords) || unsaid.includes(id));
  const what = silent.flatMap((id) => (id in silences ? [t(silences[id as keyof typeof silences])] : []));
  return what.length === 0 ? null : t("rules-silent", { what: listed(t, what, "or") });
}

const silences = {
  counted: "rules-silent-counted",
  disbursement: "rules-silent-disbursement",
  criteria: "rules-silent-criteria",
  selection: "rules-silent-selection",
  sections: "rules-silent-sections",
  ...silentWords,
} as const satisfies Partial<Record<ChapterId, string>>;
