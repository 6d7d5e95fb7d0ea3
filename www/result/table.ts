/** One shape for the result's tables: they scroll in themselves, and the first column stays in sight. */
import { html, nothing, type TemplateResult } from "lit";
import { isZero, showAmount, sign, type Decimal } from "../amounts/amounts";
import type { ResultView } from "../element/view";
import { figureAmong } from "../why/figure";

export interface Cell {
  readonly text: string;
  readonly tone?: "zero" | "bad";
  /** A figure, which has as many decimals as the others of its column. */
  readonly figure?: true;
  /** The figure of the assessment that it shows, and that can be asked about. */
  readonly why?: string | undefined;
}

export interface Line {
  readonly heading: string;
  readonly cells: readonly Cell[];
  /** A row of a party under its year, or the row of sums. */
  readonly kind?: "under" | "sum" | "year";
}

export interface Block {
  /** What the rows of the block have in common. */
  readonly heading?: string;
  readonly lines: readonly Line[];
}

export interface Table {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly blocks: readonly Block[];
  readonly sums?: Line;
  /** Columns of words rather than figures, by place. */
  readonly worded?: readonly number[];
}

export function renderTable(view: Pick<ResultView, "t" | "stale">, table: Table): TemplateResult {
  const { t } = view;
  const { caption, corner, columns, blocks, sums, worded = [] } = table;
  const side = (index: number) => (worded.includes(index) ? "" : "figure");
  const aligned = (lines: readonly Line[]) => alignedLines(lines, decimals);
  const decimals = columns.map((_, index) =>
    Math.max(
      0,
      ...blocks
        .flatMap(({ lines }) => [...lines, ...(sums ? [sums] : [])])
        .map(({ cells }) => decimalsShown(cells[index])),
    ),
  );
  // A region that scrolls must be reachable by keyboard, and then it needs a name. The caption that is seen
  // stands outside it, where it can break to the width of the screen.
  return html`<p class="r-caption" aria-hidden="true">${caption}</p>
    <div class="r-scroll" role="region" aria-label="${caption}. ${t("schedule-scroll")}" tabindex="0" data-figures>
      <p class="why-hint">${t("why-hint")}</p>
      <table class="r-table" part="table">
        <caption class="hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${corner}</th>
            ${columns.map((column, index) => html`<th scope="col" class=${side(index)}>${column}</th>`)}
          </tr>
        </thead>
        ${blocks.map(({ heading, lines }) => block(view, heading, aligned(lines), columns.length, side))}
        ${
          sums
            ? html`<tfoot>
                ${aligned([sums]).map((one) => line(view, one, side))}
              </tfoot>`
            : nothing
        }
      </table>
    </div>`;
}

/** An amount of a cell; zeros are quiet. */
export function amountCell(
  { unit, lang }: ResultView,
  amount: Decimal | null | undefined,
  why?: string,
  warns = false,
): Cell {
  if (amount === null || amount === undefined) return { text: "" };
  const text = showAmount(amount, unit, lang);
  if (isZero(amount)) return { text, figure: true, tone: "zero", why };
  return { text, figure: true, why, ...(warns && sign(amount) > 0 && { tone: "bad" }) };
}

function decimalsShown(cell: Cell | undefined): number {
  return cell?.figure ? (cell.text.split(",")[1]?.length ?? 0) : 0;
}

/** Fills up with zeros, so that units stand under units. */
function alignedLines(lines: readonly Line[], decimals: readonly number[]): Line[] {
  return lines.map((one) => ({ ...one, cells: one.cells.map((cell, index) => aligned(cell, decimals[index] ?? 0)) }));
}

function aligned(cell: Cell, decimals: number): Cell {
  if (!cell.figure || decimals === 0 || cell.tone === "zero") return cell;
  const [whole = "", fraction = ""] = cell.text.split(",");
  return { ...cell, text: `${whole},${fraction.padEnd(decimals, "0")}` };
}

function block(
  view: Pick<ResultView, "stale">,
  heading: string | undefined,
  lines: readonly Line[],
  columns: number,
  side: (index: number) => string,
): TemplateResult {
  return html`<tbody>
    ${
      heading === undefined
        ? nothing
        : html`<tr class="r-phase">
            <th scope="rowgroup">${heading}</th>
            <td colspan=${columns}></td>
          </tr>`
    }
    ${lines.map((one) => line(view, one, side))}
  </tbody>`;
}

function line(
  view: Pick<ResultView, "stale">,
  { heading, cells, kind }: Line,
  side: (index: number) => string,
): TemplateResult {
  return html`<tr class=${kind ? `r-${kind}` : nothing}>
    <th scope="row">${heading}</th>
    ${cells.map(
      ({ text, tone, why }, index) =>
        html`<td class="${side(index)} ${tone ? `r-${tone}` : ""}">
          ${why === undefined ? text : figureAmong(view, why, text)}
        </td>`,
    )}
  </tr>`;
}
