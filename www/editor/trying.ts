/** The example projects tried on the rules: at which stage, which of them is looked at closely, and how that is drawn. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { RulebookSummary, Stage } from "../../src/types.d.ts";
import { errorText } from "../result/texts";
import type { T } from "../words/words";
import { answered, figures } from "./answered";
import { Comparing, type Trial } from "./comparing";
import { ordered, type Project } from "./examples";
import { press } from "./fields";
import { stages } from "./format";
import { projectsTable } from "./projects-table";
import type { Work } from "./work";

export class Trying {
  readonly #changed: () => void;
  /** Leads to where the one that is chosen is held up closely. */
  readonly #lead: () => void;
  readonly #comparing: Comparing;
  #rulebooks: readonly RulebookSummary[] = [];
  #all: readonly Project[] = [];
  /** The nearest to the rule set first. */
  #projects: readonly Project[] = [];
  #chosen: Project | null = null;
  #stage: Stage = "application";

  constructor(changed: () => void, lead: () => void) {
    this.#changed = changed;
    this.#lead = lead;
    this.#comparing = new Comparing(changed);
  }

  has(projects: readonly Project[], rulebooks: readonly RulebookSummary[]): void {
    this.#all = projects;
    this.#rulebooks = rulebooks;
    this.#comparing.projects = projects;
  }

  /** Other work is begun: the project nearest to it is looked at. */
  begin({ start }: Work): void {
    this.#projects = ordered(this.#all, start.rulebook);
    this.#chosen = this.#projects[0] ?? null;
  }

  follow({ start, rulebook }: Work, isUsable: boolean): void {
    const asked = { base: start.rulebook, rulebook, isUsable, stage: this.#stage };
    this.#comparing.follow(asked, this.#chosen);
  }

  get #trial(): Trial | undefined {
    return this.#chosen ? this.#comparing.of(this.#chosen) : undefined;
  }

  /** How it stands, in a sentence or two. */
  summary(t: T): string {
    const { answer, refused } = this.#trial ?? {};
    if (!answer || refused || this.#comparing.isStale) return "";
    const [verdict, , repaid] = figures(t, answer);
    const said = t("editor-summary", { verdict: verdict?.after ?? "", repaid: repaid?.after ?? "" });
    return [said, this.#countText(t)].filter(Boolean).join(" ");
  }

  /** For how many something is different; nothing while nothing is. */
  #countText(t: T): string {
    const { changedCount } = this.#comparing;
    return changedCount ? t("editor-projects-changed", { count: changedCount, all: this.#projects.length }) : "";
  }

  #countLine(t: T): TemplateResult | typeof nothing {
    if (this.#comparing.changedCount === null) return nothing;
    return html`<p class="soft">${this.#countText(t) || t("editor-no-projects-changed")}</p>`;
  }

  draw(t: T): TemplateResult {
    const { isStale } = this.#comparing;
    const { answer = null, refused = null } = this.#trial ?? {};
    const trials = this.#projects.flatMap((project) => this.#comparing.of(project) ?? []);
    return html`<div class="compare">
      ${this.#stageField(t)}
      ${isStale ? html`<p class="note warn">${t(answer ? "editor-stale" : "editor-no-answer")}</p>` : nothing}
      <div class=${isStale ? "stale" : ""}>
        ${this.#countLine(t)}
        ${projectsTable(t, trials, this.#chosen, (project) => {
          this.#choose(project);
          this.#lead();
        })}
      </div>
      ${this.#projectField(t)}
      ${refused ? html`<p class="note warn">${errorText({ t, lang: t.lang }, refused)}</p>` : nothing}
      ${answer ? answered({ t, rulebooks: this.#rulebooks }, answer, isStale || refused !== null) : nothing}
    </div>`;
  }

  #stageField(t: T): TemplateResult {
    return html`<div class="field">
      <label for="tried-stage">${t("editor-tried-stage")}</label>
      <select
        id="tried-stage"
        @change=${(event: Event) => {
          this.#stage = stages.find((stage) => stage === press(event)) ?? this.#stage;
          this.#changed();
        }}
      >
        ${stages.map(
          (stage) =>
            html`<option value=${stage} .selected=${live(stage === this.#stage)}>${t(`stage-${stage}`)}</option>`,
        )}
      </select>
    </div>`;
  }

  #projectField(t: T): TemplateResult {
    return html`<div class="field">
      <label for="project">${t("editor-project")}</label>
      <select
        id="project"
        @change=${(event: Event) => {
          const project = this.#projects.find(({ name }) => name === press(event));
          if (project) this.#choose(project);
        }}
      >
        ${this.#projects.map(
          (project) =>
            html`<option value=${project.name} .selected=${live(project === this.#chosen)}>
              ${project.application.name}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #choose(project: Project): void {
    this.#chosen = project;
    this.#changed();
  }
}
