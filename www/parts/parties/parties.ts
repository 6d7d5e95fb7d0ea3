/** Who takes part, what they answer for, and whether they stand behind the application. */
import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Party, PartyKind, Role } from "../../../src/types.d.ts";
import { freeId, partyName } from "../../draft/draft";
import { field, select } from "../field/field";
import { notesAt } from "../field/notes";
import type { Form } from "../form";
import { section } from "../sections";

const kinds: readonly PartyKind[] = [
  "committee",
  "municipal_company",
  "civil_society",
  "other_public",
  "private_company",
];
const roles: readonly Role[] = ["lead", "participant", "affected"];

export function partiesPart(form: Form): TemplateResult {
  const { t } = form.view;
  const { parties } = form.draft.application;
  return section(
    form,
    "parties",
    t("section-parties-about"),
    html`${notesAt(form, "/parties")}
      <div class="lines" data-at="/parties">
        ${repeat(
          parties,
          (party) => party.id,
          (party, index) => partyLine(form, party, index),
        )}
      </div>
      <div>
        <button type="button" class="act" part="button" @click=${() => addParty(form)}>${t("party-add")}</button>
      </div>`,
  );
}

/** What a party is called in the form, also before it has a name. */
export function nameOf(form: Form, id: string): string {
  const { t } = form.view;
  return partyName(form.draft.application.parties, id, (kind) => t(`party-kind-${kind}`));
}

function partyLine(form: Form, party: Party, index: number): TemplateResult {
  const { t } = form.view;
  const path = `/parties/${index}`;
  const name = nameOf(form, party.id);
  return html`<div class="line" role="group" aria-label=${name} data-at=${path}>
    ${notesAt(form, path)}
    <div class="fields three">
      ${field(form, { path: `${path}/name`, kind: "required_text", label: t("party-name"), width: "two" })}
      ${select(
        form,
        { path: `${path}/kind`, kind: "choice", label: t("party-kind") },
        kinds.map((value) => ({ value, text: t(`party-kind-${value}`) })),
      )}
      ${field(form, { path: `${path}/area`, kind: "text", label: t("party-area"), hint: t("party-area-hint") })}
      ${select(
        form,
        { path: `${path}/role`, kind: "choice", label: t("party-role") },
        roles.map((value) => ({ value, text: t(`role-${value}`) })),
      )}
      ${select(
        form,
        { path: `${path}/endorses`, kind: "yes_no", label: t("party-endorses"), hint: t("party-endorses-hint") },
        [
          { value: "", text: t("choice-none") },
          { value: "yes", text: t("answer-yes") },
          { value: "no", text: t("answer-no") },
        ],
      )}
    </div>
    <div>
      <button type="button" class="link" part="link" @click=${() => removeParty(form, party, path)}>
        ${t("party-remove")}<span class="hidden"> ${name}</span>
      </button>
    </div>
  </div>`;
}

function addParty(form: Form): void {
  const { parties } = form.draft.application;
  const role: Role = parties.some((party) => party.role === "lead") ? "participant" : "lead";
  form.addLine("/parties", { id: freeId("p", parties), name: "", kind: "committee", role } satisfies Party);
}

/** Lines need a party: those of the one that goes move to the first that stays, after a question. */
function removeParty(form: Form, party: Party, path: string): void {
  const { t } = form.view;
  const { application } = form.draft;
  const lines = [...application.costs, ...application.effects, ...(application.upkeep ?? [])];
  const count = lines.filter((line) => line.party === party.id).length;
  const heir = application.parties.find(({ id }) => id !== party.id);
  const go = () => {
    form.store.setAll(inherited(form, party.id, heir?.id));
    form.removeLine(path);
  };
  if (count === 0) return go();
  const args = { party: nameOf(form, party.id), count, heir: heir ? nameOf(form, heir.id) : "" };
  form.ask({
    title: t("party-remove-title", args),
    text: t(heir ? "party-remove-moves" : "party-remove-lines", args),
    yes: t("party-remove"),
    go,
  });
}

function inherited(form: Form, from: string, heir: string | undefined): [string, unknown][] {
  const { costs, effects, upkeep, repaymentPlan } = form.draft.application;
  const moved = <L extends { party: string }>(lines: readonly L[]): L[] =>
    lines.flatMap((line) => (line.party !== from ? [line] : heir ? [{ ...line, party: heir }] : []));
  const without = (named: object) => Object.fromEntries(Object.entries(named).filter(([id]) => id !== from));
  const changes: [string, unknown][] = [
    ["/costs", moved(costs)],
    ["/effects", moved(effects)],
  ];
  if (upkeep) changes.push(["/upkeep", moved(upkeep)]);
  if (repaymentPlan?.parties) changes.push(["/repaymentPlan/parties", without(repaymentPlan.parties)]);
  if (repaymentPlan?.decided) changes.push(["/repaymentPlan/decided", without(repaymentPlan.decided)]);
  return changes;
}
