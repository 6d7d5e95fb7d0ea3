/**
 * The annex on paper: the same chapters as the document, drawn for the printer
 * only. Nothing of it stands on the screen.
 */
import { html, nothing, type TemplateResult } from "lit";
import { drawing, isFlat } from "../result/chart";
import { shapeOf } from "../result/chart-shape";
import {
  clean,
  type Annex,
  type Block,
  type Chapter,
  type Chart,
  type Fact,
  type Remark,
  type Sheet,
} from "./annex/shape";
import type { Paper } from "./paper";

type Fragment = TemplateResult | typeof nothing;

export function printed(paper: Paper, { kind, title, provenance, chapters, lang }: Annex): TemplateResult {
  return html`<article lang=${lang}>
    <header>
      <p class="p-kind">${kind}</p>
      <h1>${clean(title)}</h1>
      <ul class="p-provenance">
        ${provenance.map((line) => html`<li>${clean(line)}</li>`)}
      </ul>
    </header>
    ${chapters.map((chapter) => chapterOf(paper, chapter))}
  </article>`;
}

/** What each page says in its margins; only a rule of the document itself reaches them. */
export function pageRules({ view }: Paper, { title, provenance }: Pick<Annex, "title" | "provenance">): string {
  const { t } = view;
  const type = "font: 8pt Arial, 'Liberation Sans', Helvetica, sans-serif; color: #56625e";
  return `
    @page {
      size: A4;
      margin: 22mm 20mm 20mm;
      @top-left { content: ${quoted(title)}; ${type}; }
      @top-right { content: ${quoted(provenance[0] ?? "")}; ${type}; }
      @bottom-right {
        content: ${quoted(`${t("annex-page")}\u00a0`)} counter(page) ${quoted(` ${t("annex-page-of")} `)} counter(pages);
        ${type};
      }
    }
    @page across { size: A4 landscape; }
  `;
}

/** A text within a style sheet: everything but letters and figures by its number. */
function quoted(text: string): string {
  const short = text.length > 70 ? `${text.slice(0, 69)}…` : text;
  return `"${clean(short).replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
}

function chapterOf(paper: Paper, { title, level, across, blocks }: Chapter): TemplateResult {
  const heading = level === 1 ? html`<h2>${clean(title)}</h2>` : html`<h3>${clean(title)}</h3>`;
  return html`<section class="${across ? "p-across" : ""}">
    ${title === "" ? nothing : heading} ${blocks.map((block) => blockOf(paper, block))}
  </section>`;
}

function blockOf(paper: Paper, block: Block): Fragment {
  switch (block.kind) {
    case "heading":
      return html`<h4>${clean(block.text)}</h4>`;
    case "text":
      return text(block.text, `p-${block.tone ?? "text"}`);
    case "list":
      return html`<ul class="p-list">
        ${block.items.map((item) => html`<li .textContent=${clean(item)}></li>`)}
      </ul>`;
    case "facts":
      return facts(block.facts, block.facts.length <= mostFactsWhole ? "p-facts p-whole" : "p-facts");
    case "figures":
      return facts(block.facts, "p-figures");
    case "sheet":
      return sheet(block.sheet);
    case "chart":
      return chart(paper, block.chart);
    case "remark":
      return remark(block.remark);
  }
}

/** Line breaks within it are kept, and no template's own space comes in. */
function text(content: string, name: string): TemplateResult {
  return html`<p class=${name} .textContent=${clean(content)}></p>`;
}

function facts(all: readonly Fact[], name: string): TemplateResult {
  return html`<dl class=${name}>
    ${all.map(
      ({ label, value, note }) =>
        html`<div>
          <dt>${clean(label)}</dt>
          <dd>${clean(value)} ${note === undefined ? nothing : html`<span class="p-note">${clean(note)}</span>`}</dd>
        </div>`,
    )}
  </dl>`;
}

function chart({ view }: Paper, { story, schedule, payback }: Chart): Fragment {
  const shape = shapeOf(schedule, payback);
  if (!shape || isFlat(schedule)) return text(story, "p-soft");
  return html`<figure class="r-chart">
    <p class="p-caption">${view.t("chart-title")}</p>
    ${drawing(view, shape, schedule, "p")}
    <figcaption>${clean(story)}</figcaption>
  </figure>`;
}

function remark({ title, texts, cite, readings }: Remark): TemplateResult {
  return html`<div class="p-remark">
    ${title === "" ? nothing : html`<p class="p-name">${clean(title)}</p>`} ${texts.map((one) => text(one, "p-text"))}
    ${cite === null ? nothing : html`<p class="p-note" lang="sv" .textContent=${clean(cite)}></p>`}
    ${readings.map((one) => text(one, "p-note"))}
  </div>`;
}

function sheet({ caption, columns, rows }: Sheet): TemplateResult {
  const side = (index: number) => (columns[index]?.figure ? "p-figure" : "p-words");
  return html`<table class=${rows.length <= mostKeptWhole ? "p-whole" : ""}>
    ${
      caption === ""
        ? nothing
        : html`<caption>
            ${clean(caption)}
          </caption>`
    }
    <thead>
      <tr>
        ${columns.map(({ heading }, index) => html`<th scope="col" class=${side(index)}>${clean(heading)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ kind, name, note, cells }) =>
        kind === "group"
          ? html`<tr class="p-group">
              <th scope="colgroup" colspan=${columns.length}>${clean(name)}</th>
            </tr>`
          : html`<tr class=${kind === "sum" ? "p-sum" : ""}>
              <th scope="row">${clean(name)} ${note ? html`<span class="p-note">${clean(note)}</span>` : nothing}</th>
              ${cells.map((cell, index) => html`<td class=${side(index + 1)} .textContent=${clean(cell)}></td>`)}
            </tr>`,
      )}
    </tbody>
  </table>`;
}

/** So many rows, and so many facts, are moved to the next page rather than parted. */
const mostKeptWhole = 24;
const mostFactsWhole = 8;
