/** The head of the annex: what it comes to, what the project is, and who stands behind it. */
import type { Paper } from "../paper";
import { markText, storyText } from "../../result/chart";
import type { Mark } from "../../result/chart-shape";
import { figuresOf } from "../../result/figures";
import { countsOf } from "../../result/groups";
import { amountOf, dash, monthOf, partyName } from "../../result/phrases";
import { placeText } from "../../result/places";
import { errorText } from "../../result/texts";
import { verdictText } from "../../result/verdict";
import type { Block, Fact, Part } from "./shape";
import { sheets, type PlanRow } from "./sheet";

export function summary(paper: Paper): Part {
  const { view } = paper;
  const { t, assessment, rulebook } = view;
  const counts = assessment && countsOf(assessment);
  return {
    title: t("annex-summary"),
    blocks: [
      { kind: "text", tone: "verdict", text: verdictText(view) },
      ...(counts
        ? [
            {
              kind: "text" as const,
              text: t("annex-counts", { ...counts, status: t(`result-status-${rulebook.status}`) }),
            },
          ]
        : []),
      ...notices(paper),
      ...figures(paper),
    ],
  };
}

/** What could not be read or computed, so that nobody takes the figures for more than they are. */
function notices({ view, draft }: Paper): Block[] {
  const { t, error, stale, assessment } = view;
  const unread = Object.entries(draft.typed).map(([path, { text }]) =>
    t("annex-unread", { place: placeText(view, path), text }),
  );
  const refused = error && unread.length === 0 ? [`${t("error-title")}. ${errorText(view, error)}`] : [];
  const still = stale && assessment ? [t("annex-stale")] : [];
  return [...unread, ...refused, ...still].map((text) => ({ kind: "text", tone: "notice", text }));
}

function figures({ view }: Paper): Block[] {
  const { t, assessment } = view;
  if (!assessment) return [];
  const facts = figuresOf(view, assessment).map(({ label, value, unit, note }) => ({
    label,
    value: unit ? `${value}\u00a0${unit}` : value,
    ...(note && { note }),
  }));
  const { schedule, totals } = assessment;
  const chart = {
    title: t("chart-title"),
    story: storyText(view, schedule, totals.fundPaybackYear),
    schedule,
    payback: totals.fundPaybackYear,
    mark: (mark: Mark) => markText(view, mark),
  };
  return [{ kind: "figures", facts }, ...(schedule.length > 0 ? [{ kind: "chart" as const, chart }] : [])];
}

export function project({ view, draft }: Paper): Part {
  const { t, lang, rulebook } = view;
  const { application } = draft;
  const { period, grant, reach, parties: all } = application;
  const leads = all.filter(({ role }) => role === "lead").map(({ id }) => partyName({ application, t }, id));
  const facts: Fact[] = [
    { label: t("annex-municipality"), value: rulebook.municipality },
    { label: t("annex-rules"), value: rulebook.title[lang], note: t(`result-status-${rulebook.status}`) },
    {
      label: t("annex-period"),
      value: t("annex-months", { from: monthOf(view, period.start), to: monthOf(view, period.end) }),
    },
    { label: t("annex-lead"), value: leads.join(", ") || dash },
  ];
  if (reach?.persons !== undefined) {
    const completing = reach.completing === undefined ? "" : t("annex-completing", { count: reach.completing });
    facts.push({
      label: t("project-persons"),
      value: String(reach.persons),
      ...(completing && { note: completing }),
    });
  }
  if (grant?.total !== undefined) {
    const note = [grant.decided, grant.reference].filter(Boolean).join(", ");
    facts.push({ label: t("grant-title"), value: amountOf(view, grant.total), ...(note && { note }) });
  }
  return { title: t("annex-project"), blocks: [{ kind: "facts", facts }] };
}

export function parties({ view, draft }: Paper): Part {
  const { t } = view;
  const { application } = draft;
  const rows = application.parties.map(({ id, kind, role, area, endorses }): PlanRow => {
    const backing = endorses === undefined ? "open" : endorses ? "yes" : "no";
    return {
      name: partyName({ application, t }, id),
      cells: [t(`party-kind-${kind}`), t(`role-${role}`), area?.trim() || dash, t(`annex-endorses-${backing}`)],
    };
  });
  return {
    title: t("section-parties"),
    blocks: sheets(view, {
      corner: t("party-name"),
      columns: [t("party-kind"), t("party-role"), t("party-area"), t("party-endorses")].map((heading) => ({
        heading,
        worded: true,
      })),
      rows,
    }),
  };
}
