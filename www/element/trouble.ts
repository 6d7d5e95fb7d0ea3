/** What could not be used, said in the reader's language with what to do, and told to the page. */
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../../src/types.d.ts";
import type { Lang, T } from "../words/words";
import type { ErrorDetail, KalkylErrorCode } from "./types";

export class Trouble extends Error {
  readonly code: KalkylErrorCode;
  /** The address or the id that it concerns. */
  readonly at: string | undefined;
  readonly status: number | undefined;
  readonly faults: readonly Fault[];

  constructor(
    code: KalkylErrorCode,
    { at, status, faults = [], cause }: Partial<ErrorDetail> & { readonly cause?: unknown } = {},
  ) {
    super(code, { cause });
    this.name = "Trouble";
    this.code = code;
    this.at = at;
    this.status = status;
    this.faults = faults;
  }

  get detail(): ErrorDetail {
    const { code, faults, at, status } = this;
    return { code, faults, ...(at !== undefined && { at }), ...(status !== undefined && { status }) };
  }
}

/** What of a failure can be mended by trying once more. */
export function canRetry({ code, at }: Trouble): boolean {
  if (code === "wasm_blocked" || code === "rulebook_unknown") return false;
  return code !== "rulebook_faulty" || at !== undefined;
}

/** A fault in words, with its place; fetched with the words for it when there are any. */
export type FaultWords = (lang: Lang, fault: Fault) => string;

export interface Told {
  readonly trouble: Trouble;
  /** Something that was typed is still there. */
  readonly kept: boolean;
  /** Nothing where it would not help. */
  readonly retry: (() => void) | null;
  /** Puts the words away; not where there is nothing else to show. */
  readonly close: (() => void) | null;
  readonly faultWords: FaultWords | null;
}

/** Enough to begin with. */
const mostFaults = 20;

export function troubleBox(t: T, { trouble, kept, retry, close, faultWords }: Told): TemplateResult {
  return html`<div class="trouble" part="message" role="alert">
    <p><strong>${t(close ? "trouble-present" : "trouble-start")}</strong></p>
    <p>${troubleText(t, trouble)} ${kept ? t("trouble-kept") : nothing}</p>
    ${trouble.faults.length > 0 ? faultList(t, trouble.faults, faultWords) : nothing}
    ${
      retry || close
        ? html`<p class="acts">
            ${retry ? html`<button type="button" class="act" part="button" @click=${retry}>${t("trouble-retry")}</button>` : nothing}
            ${close ? html`<button type="button" class="link" part="link" @click=${close}>${t("trouble-close")}</button>` : nothing}
          </p>`
        : nothing
    }
  </div>`;
}

function troubleText(t: T, { code, at, status, faults }: Trouble): string {
  return t(`trouble-${code}`, { at: at ?? "none", status: String(status ?? ""), count: faults.length });
}

function faultList(t: T, faults: readonly Fault[], faultWords: FaultWords | null): TemplateResult {
  const more = faults.length - mostFaults;
  return html`<ul aria-label=${t("trouble-faults")}>
    ${faults
      .slice(0, mostFaults)
      .map((fault) => html`<li><code>${fault.path || "/"}</code> ${faultWords?.(t.lang, fault) ?? nothing}</li>`)}
    ${more > 0 ? html`<li>${t("trouble-more", { count: more })}</li>` : nothing}
  </ul>`;
}
