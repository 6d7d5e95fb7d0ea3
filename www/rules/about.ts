/** What a rule set is worth, and the documents that it stands on. */
import { html, nothing, type TemplateResult } from "lit";
import type { Rulebook } from "../../src/types.d.ts";
import { startsText } from "../result/phrases";
import { sourceName, type Desk } from "./desk";

/** Drawn after every chapter: it has what is assumed about nothing in particular. */
export function about(desk: Desk, silence: string | null): TemplateResult {
  const { t, rulebook } = desk;
  const { municipality, status, starts, afterlife, format, id } = rulebook;
  const terms = [
    // It stands above the title; here only where there is something to say of it.
    ...(rulebook.interpretations.some(({ about }) => about === "/municipality")
      ? [{ at: "/municipality", label: t("annex-municipality"), text: municipality }]
      : []),
    { at: "/status", label: t("rules-status"), text: t(`rules-status-${status}`) },
    { at: "/starts", label: t("rules-starts"), text: startsText(t, starts), cite: starts.cite },
    ...(afterlife
      ? [{ at: "/afterlife", label: t("result-afterlife"), text: desk.text(afterlife.text), cite: afterlife.cite }]
      : []),
    { at: "/id", label: t("rules-id"), text: t("rules-id-format", { id, format }) },
  ];
  return html`<dl class="terms">${terms.map((term) => desk.term(term))}</dl>
    ${silence ? html`<p>${silence}</p>` : nothing}
    ${rulebook.interpretations.length > 0 ? html`<p class="soft">${t("rules-marked")}</p>` : nothing}
    <div data-at="">${desk.readings(desk.take(""))}</div>`;
}

export function sources(desk: Desk): TemplateResult {
  return html`<ul class="rules">
    ${desk.rulebook.sources.map((source, index) => sourceOf(desk, source, index))}
  </ul>`;
}

type Source = Rulebook["sources"][number];

function sourceOf(desk: Desk, { id, title, kind, reference, decided, read }: Source, index: number): TemplateResult {
  const { t } = desk;
  const address = kind === "web_page" ? addressIn(reference) : null;
  const facts = [
    t(`rules-kind-${kind}`),
    ...(decided === undefined ? [] : [t("annex-source-decided", { date: decided })]),
    ...(read === undefined ? [] : [t("annex-source-read", { date: read })]),
  ];
  return html`<li class="rule" id=${desk.id("sources", id)} data-at="/sources/${index}" tabindex="-1">
    <div class="what">
      <p><strong>${sourceName(desk, id)}:</strong> <span lang="sv">${title}</span></p>
      <p class="soft small">${facts.join(", ")}.</p>
      ${
        reference === undefined
          ? nothing
          : html`<p class="soft small">${address ? html`<a href=${address}>${reference}</a>` : reference}</p>`
      }
    </div>
  </li>`;
}

/** Where a web page stands, if its reference is an address. */
function addressIn(reference = ""): string | null {
  return /^[\w-]+(\.[\w-]+)+(\/[\w./-]*)?$/.test(reference) ? `https://${reference}` : null;
}
