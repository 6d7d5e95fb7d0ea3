/** An empty table that the import reads without asking, with the draft's own years and lead. */
import { phaseYears, yearsAfter, yearsOf } from "../grid/years";
import type { Form } from "../parts/form";
import type { TakenFile } from "../take/paper";
import { rowKinds, type RowKind } from "./vocabulary";

export function template({ draft, view }: Form): TakenFile {
  const { t, rulebook, unit } = view;
  const { first, last } = phaseYears(draft.application);
  const years = yearsOf(first, last + yearsAfter(rulebook), []).map(String);
  const party = draft.application.parties[0]?.name ?? "";
  const roles = ["kind", "name", "party", "funding", "unit"] as const;
  const rows = [
    [...roles.map((role) => t(`import-column-${role}`)), ...years],
    ...rowKinds.map((kind) => [
      t(`import-kind-${kind}`),
      "",
      party,
      fundingOf(kind, t("import-fund")),
      t(`unit-${unit}`),
      ...years.map(() => ""),
    ]),
  ];
  // Excel takes a file for UTF-8 only where it begins with this mark.
  const text = `\uFEFF${rows.map((row) => row.map(quoted).join(";")).join("\r\n")}\r\n`;
  return { name: `${t("import-template-file")}.csv`, content: new Blob([text], { type: "text/csv" }) };
}

function fundingOf(kind: RowKind, fund: string): string {
  return kind === "cost" ? fund : "";
}

/** A text that begins like a formula would be taken for one. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
