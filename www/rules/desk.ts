/**
 * What every chapter of the document draws with: headings of the right level,
 * the place where a rule stands, and beside it its citation and what is
 * assumed where the source is silent.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { Citation, Rulebook, Text } from "../../src/types.d.ts";
import { parts, to, within } from "../draft/pointer";
import type { T } from "../words/words";
import type { Term } from "./said";

export type Fragment = TemplateResult | typeof nothing;
type Reading = Rulebook["interpretations"][number];

/** `cite` is the field's own; `rule` that of the rule that it is a field of. */
interface Cited extends Term {
  readonly cite?: Citation | undefined;
  readonly rule?: Citation | undefined;
}

export class Desk {
  readonly rulebook: Rulebook;
  readonly t: T;
  /** Begins every id. */
  readonly prefix: string;
  readonly links: boolean;
  readonly #level: number;
  /** Interpretations that have not yet been given their place. */
  #left: readonly Reading[];

  constructor(rulebook: Rulebook, t: T, { prefix, level, links }: { prefix: string; level: number; links: boolean }) {
    this.rulebook = rulebook;
    this.t = t;
    this.prefix = prefix;
    this.links = links;
    this.#level = level;
    this.#left = rulebook.interpretations;
  }

  text(text: Text): string {
    return text[this.t.lang];
  }

  id(...path: readonly string[]): string {
    return [this.prefix, ...path].join("/");
  }

  /** A heading that lies `depth` below the document's own. */
  heading(depth: number, content: unknown, id?: string): TemplateResult {
    const at = id ?? nothing;
    switch (this.#level + depth) {
      case 1:
        return html`<h1 id=${at} tabindex="-1">${content}</h1>`;
      case 2:
        return html`<h2 id=${at} tabindex="-1">${content}</h2>`;
      case 3:
        return html`<h3 id=${at} tabindex="-1">${content}</h3>`;
      case 4:
        return html`<h4 id=${at}>${content}</h4>`;
      default:
        return html`<h5 id=${at}>${content}</h5>`;
    }
  }

  link(id: string, content: unknown): unknown {
    return this.links ? html`<a href="#${id}">${content}</a>` : content;
  }

  /**
   * The interpretations about a place, or about anything within it, that no
   * earlier call has taken: so each stands once, at the most particular rule
   * that is drawn. With `below`, also those about what holds the place and
   * itself lies below there.
   */
  take(at: string, below?: string): Reading[] {
    const holds = (about: string) =>
      below !== undefined && within(at, about) && within(about, below) && about !== below;
    const taken = this.#left.filter(({ about }) => within(about, at) || holds(about));
    this.#left = this.#left.filter((reading) => !taken.includes(reading));
    return taken;
  }

  /** "Riktlinjen, Grundkriterier": the document's short name, and the section. */
  source({ document, section }: Citation): unknown {
    const name = sourceName(this, document);
    return html`${this.link(this.id("sources", document), name)}${section ? html`, <span lang="sv">${section}</span>` : nothing}`;
  }

  /** What is assumed; where that stands is said unless it is where the rule itself does. */
  readings(readings: readonly Reading[], rule?: Citation): Fragment {
    const isSame = (cite: Citation) => cite.document === rule?.document && cite.section === rule.section;
    return readings.length === 0
      ? nothing
      : html`${readings.map(
          ({ about, text, cite }) =>
            html`<p class="reading" data-about=${about}>
              <strong>${this.t("finding-assumed")}:</strong> ${this.text(text)}
              ${cite && !isSame(cite) ? html`<span class="cite">${this.source(cite)}</span>` : nothing}
            </p>`,
        )}`;
  }

  cite(cite: Citation | undefined): Fragment {
    return cite ? html`<p class="cite">${this.source(cite)}</p>` : nothing;
  }

  /** What a field of a rule is called, and what it says. */
  term({ at, label, text, cite, rule }: Cited): TemplateResult {
    const readings = this.readings(this.take(at, to(parts(at)[0] ?? "")), cite ?? rule);
    return html`<div class="term" data-at=${at}>
      <dt>${label}</dt>
      <dd class="what">${text}</dd>
      ${cite ? html`<dd class="cite">${this.source(cite)}</dd>` : nothing}
      ${readings === nothing ? nothing : html`<dd>${readings}</dd>`}
    </div>`;
  }

  /** An entry of a list: what it says, where that stands, and what is assumed about it. */
  item(at: string, cite: Citation | undefined, content: unknown, id?: string): TemplateResult {
    const readings = this.readings(this.take(at), cite);
    return html`<li class="rule" id=${id ?? nothing} data-at=${at}>
      <div class="what">${content}</div>
      ${this.cite(cite)} ${readings === nothing ? nothing : html`<div>${readings}</div>`}
    </li>`;
  }
}

/** What a document is called beside a rule: by its kind, and with a number where there are several of that kind. */
export function sourceName({ rulebook, t }: Pick<Desk, "rulebook" | "t">, document: string): string {
  const source = rulebook.sources.find(({ id }) => id === document);
  if (!source) return document;
  const alike = rulebook.sources.filter(({ kind }) => kind === source.kind);
  const name = t(`rules-source-${source.kind}`);
  return alike.length === 1 ? name : `${name} ${alike.indexOf(source) + 1}`;
}
