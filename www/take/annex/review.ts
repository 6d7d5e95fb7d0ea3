/** The review, the answers, the people, the decisions, and where it all comes from. */
import type { Citation, Finding, Rulebook } from "../../../src/types.d.ts";
import { isDecimal, showDecimal } from "../../amounts/amounts";
import { parts } from "../../draft/pointer";
import { citeText, readingsOf, sourceOf } from "../../result/citations";
import { rolesOf } from "../../parts/process/roles";
import { asking, grouped, type Group } from "../../result/groups";
import { dash, listed } from "../../result/phrases";
import { itemText, placeText } from "../../result/places";
import { findingText } from "../../result/texts";
import type { Source } from "../../element/view";
import { isAsked, planPlaces } from "../../parts/plan/places";
import { stands, straysIn } from "../../parts/stands";
import { asWritten, inDateOrder } from "../../parts/log/decisions";
import type { Paper } from "../paper";
import type { Block, Part, Remark } from "./shape";
import { sheets } from "./sheet";

const rest: readonly Group[] = ["later", "met"];
/** Places named of a finding; more would hide what it says. */
const mostPlaces = 4;

export function review({ view }: Paper): Part | null {
  const { t, assessment } = view;
  if (!assessment) return null;
  const sorted = grouped(assessment.findings);
  const heading = (group: Group): Block => ({
    kind: "heading",
    text: t("findings-some", { name: t(`findings-${group}`), count: sorted[group].length }),
  });
  const shown = asking.flatMap((group): Block[] =>
    sorted[group].length === 0
      ? []
      : [
          heading(group),
          ...alike(sorted[group]).map((same): Block => ({ kind: "remark", remark: remarkOf(view, same) })),
        ],
  );
  // What is met or comes later asks nothing of the reader: its name and its place in the rules are enough.
  const named = rest.flatMap((group): Block[] =>
    sorted[group].length === 0
      ? []
      : [heading(group), { kind: "list", items: alike(sorted[group]).map(([first]) => titleOf(view, first)) }],
  );
  return {
    title: t("findings-heading"),
    blocks: [
      ...(shown.length === 0 ? [{ kind: "text" as const, text: t("findings-none") }] : shown),
      ...named,
      { kind: "text", tone: "soft", text: t("findings-ours") },
    ],
  };
}

type Alike = readonly [Finding, ...Finding[]];

/** The same check of several lines is said once, with what it says of each. */
function alike(findings: readonly Finding[]): Alike[] {
  const found = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = finding.criterion ?? finding.code;
    const same = found.get(key);
    if (same) same.push(finding);
    else found.set(key, [finding]);
  }
  return [...found.values()];
}

/** An open question or an empty section is said in full by the criterion's own name. */
const plain: ReadonlySet<string> = new Set(["answer", "section_written"]);

function remarkOf(view: Paper["view"], same: Alike): Remark {
  const { t } = view;
  const [finding] = same;
  const { title, todo, cite } = findingText(view, finding);
  const optional = finding.criterion !== undefined && !finding.required;
  const bare = plain.has(finding.code) && finding.status === "unanswered";
  const bodies = same.map((one) => findingText(view, one).body);
  // A line that the text itself names is not named again.
  const unnamed = same
    .flatMap(({ paths }) => paths.filter(isLine))
    .filter((path) => !bodies.some((body) => body.includes(itemText(view, path))));
  const places = [...new Set(unnamed.map((path) => placeText(view, path)))].slice(0, mostPlaces);
  return {
    title: optional ? t("annex-optional", { title }) : title,
    texts: bare
      ? []
      : [
          ...bodies,
          ...(todo ? [todo] : []),
          ...(places.length > 0 ? [t("annex-concerns", { places: listed(t, places) })] : []),
        ],
    cite: cite ? citeText(view, cite) : null,
    readings: readingsOf(view, finding).map((reading) => t("annex-assumed", { reading })),
  };
}

/** A line of the draft, and no mere part of it. */
function isLine(path: string): boolean {
  const [list = "", item] = parts(path);
  return item !== undefined && list !== "answers" && list !== "texts";
}

function titleOf(view: Paper["view"], finding: Finding): string {
  const { title, cite } = findingText(view, finding);
  return cite ? view.t("annex-met", { title, section: cite.section }) : title;
}

export function answers({ view, draft }: Paper): Part | null {
  const { t, lang, rulebook } = view;
  if (rulebook.questions.length === 0) return null;
  const given = draft.application.answers ?? {};
  const worded = (id: string, unit: string | undefined): string => {
    const answer = given[id];
    if (answer && "answer" in answer && answer.answer) return t(`answer-${answer.answer}`);
    if (!answer || !("value" in answer) || !isDecimal(String(answer.value))) return t("annex-unanswered");
    const value = showDecimal(String(answer.value), lang);
    return unit ? `${value}\u00a0${unit === "percent" ? "%" : unit}` : value;
  };
  return {
    title: t("annex-answers"),
    blocks: sheets(view, {
      corner: t("annex-question"),
      columns: [t("annex-answer"), t("answer-note")].map((heading) => ({ heading, worded: true })),
      rows: rulebook.questions.map(({ id, text, unit }) => ({
        name: text[lang],
        cells: [worded(id, unit), given[id]?.note?.trim() ?? ""],
      })),
    }),
  };
}

export function people({ view, draft }: Paper): Part | null {
  const { t, lang, rulebook } = view;
  const named = draft.beside.people ?? {};
  const nameOf = (id: string) => named[id]?.trim() ?? "";
  const { roles, own } = rolesOf(rulebook);
  if (roles.every(({ id }) => nameOf(id) === "")) return null;
  return {
    title: t("process-roles"),
    blocks: sheets(view, {
      corner: t("annex-role"),
      columns: [t("process-person"), t("annex-duties")].map((heading) => ({ heading, worded: true })),
      // Roles of another document are a help: those that nobody has taken on are not asked for.
      rows: roles
        .filter(({ id }) => own || nameOf(id) !== "")
        .map(({ id, title, duties }) => ({
          name: title[lang],
          cells: [nameOf(id) || t("annex-nobody"), duties.map((duty) => duty[lang]).join("\n")],
        })),
    }),
  };
}

export function decisions({ view, draft }: Paper): Part {
  const { t } = view;
  const all = asWritten(draft);
  return {
    title: t("annex-decisions"),
    blocks:
      all.length === 0
        ? [{ kind: "text", text: t("annex-decisions-none") }]
        : sheets(view, {
            corner: t("decision-date"),
            columns: [t("decision-body"), t("decision-outcome"), t("decision-reference"), t("decision-note")].map(
              (heading) => ({ heading, worded: true }),
            ),
            rows: inDateOrder(all).map(({ body, date, outcome, reference, note }) => ({
              name: date?.trim() || dash,
              cells: [
                body.trim() || dash,
                outcome ? t(`decision-${outcome}`) : dash,
                reference?.trim() || dash,
                note?.trim() ?? "",
              ],
            })),
          }),
  };
}

/** The documents, what has become of the rules since, and how they are read where they are silent. */
export function sources(paper: Paper): Part {
  const { view } = paper;
  const { t, lang, rulebook, assessment } = view;
  const read = ({ text, cite }: { text: Rulebook["title"]; cite?: Citation }): Remark => ({
    title: "",
    texts: [text[lang]],
    cite: cite ? citeText(view, cite) : null,
    readings: [],
  });
  const remarks = (heading: string, cited: readonly { text: Rulebook["title"]; cite?: Citation }[]): Block[] =>
    cited.length === 0
      ? []
      : [{ kind: "heading", text: heading }, ...cited.map((one): Block => ({ kind: "remark", remark: read(one) }))];
  const cited = (assessment?.findings ?? []).flatMap((finding) => findingText(view, finding).cite?.document ?? []);
  const others = [...new Set(cited)]
    .filter((id) => !rulebook.sources.some((source) => source.id === id))
    .map((id) => sourceOf(view, id))
    .filter((source): source is Source => source !== undefined);
  return {
    title: t("annex-sources"),
    blocks: [
      { kind: "list", items: [...rulebook.sources, ...others].map((source) => sourceText(view, source)) },
      ...remarks(t("result-afterlife"), rulebook.afterlife ? [rulebook.afterlife] : []),
      ...remarks(t("annex-interpretations"), rulebook.interpretations),
      ...leftOut(paper),
    ],
  };
}

/** What the draft holds that the guideline does not ask for: said, so that nobody believes it to be here. */
function leftOut({ view, draft }: Paper): Block[] {
  const { t, rulebook } = view;
  const { questions, sections, repayment } = rulebook;
  const held = { draft, editing: null };
  const answers = straysIn(held, "/answers", questions).length;
  const texts = straysIn(held, "/texts", sections).length;
  const named = straysIn(held, "/beside/people", rolesOf(rulebook).roles).length;
  const isPlanned = planPlaces.some((place) => !isAsked(place, repayment) && stands(held, `/repaymentPlan/${place}`));
  const what = [
    texts > 0 && t("annex-left-texts", { count: texts }),
    answers > 0 && t("annex-left-answers", { count: answers }),
    named > 0 && t("annex-left-people", { count: named }),
    isPlanned && t("annex-left-plan"),
  ].filter((part) => part !== false);
  return what.length === 0
    ? []
    : [{ kind: "text", tone: "soft", text: t("annex-left-out", { what: listed(t, what) }) }];
}

function sourceText({ t }: Paper["view"], { title, reference, decided, read }: Source): string {
  return [
    title,
    reference,
    decided && t("annex-source-decided", { date: decided }),
    read && t("annex-source-read", { date: read }),
  ]
    .filter(Boolean)
    .join(", ");
}
