/** How the annex is set on paper: A4, upright or across, ink on white. */
import { css } from "lit";

export const printStyles = css`
  .paper {
    all: initial;
    display: none;
  }

  @media print {
    /* Where there is an annex to print, it is all that is printed. */
    :has(~ .paper) {
      display: none !important;
    }
    :host {
      color-scheme: light;
    }
    .root {
      container: none;
      background: none;
    }
    .paper {
      display: block;
      font:
        10pt/1.4 Arial,
        "Liberation Sans",
        Helvetica,
        sans-serif;
      color: #1a2220;
      print-color-adjust: exact;
    }
    .paper .p-across {
      page: across;
    }

    .paper h1 {
      font-size: 22pt;
      margin-block-end: 3mm;
    }
    .paper h2,
    .paper h3,
    .paper h4,
    .paper caption,
    .paper .p-caption,
    .paper .p-name,
    .paper .p-missing,
    .paper .p-verdict,
    .paper p:has(+ table) {
      break-after: avoid;
    }
    .paper h2,
    .paper h3 {
      color: #0a5c52;
      inline-size: auto;
      margin-block: 7mm 2mm;
    }
    .paper h2 {
      font-size: 14pt;
    }
    .paper h3 {
      font-size: 11.5pt;
      margin-block-start: 5mm;
    }
    .paper h4 {
      font-size: 10pt;
      font-weight: 700;
      margin-block: 4mm 1.5mm;
    }
    .paper p {
      margin-block-end: 2mm;
      orphans: 3;
      widows: 3;
    }
    .paper .p-text,
    .paper .p-guidance,
    .paper td {
      white-space: pre-line;
      overflow-wrap: break-word;
    }
    .paper .p-kind {
      font-size: 11pt;
    }
    .paper .p-kind,
    .paper .p-provenance,
    .paper .p-soft,
    .paper .p-missing,
    .paper .p-guidance,
    .paper .p-note,
    .paper caption,
    .paper .p-caption,
    .paper figcaption,
    .paper dt {
      color: #56625e;
    }
    .paper .p-provenance {
      list-style: none;
      font-size: 9pt;
    }
    .paper .p-provenance li:first-child,
    .paper .p-missing,
    .paper .p-name {
      font-weight: 700;
    }
    .paper .p-verdict {
      font-size: 13pt;
      font-weight: 700;
    }
    .paper .p-notice {
      color: #a11c1c;
      border-inline-start: 1mm solid #a11c1c;
      padding-inline-start: 3mm;
    }
    .paper .p-guidance {
      font-style: italic;
    }
    .paper .p-soft,
    .paper .p-list {
      font-size: 9pt;
    }
    .paper .p-list {
      padding-inline-start: 5mm;
    }
    .paper .p-list li {
      margin-block-end: 0.6mm;
      break-inside: avoid;
    }
    .paper .p-note {
      display: block;
      font-size: 8pt;
      font-weight: 400;
    }
    .paper .p-remark {
      margin-block-end: 3mm;
      break-inside: avoid;
    }
    .paper .p-remark p {
      margin-block-end: 0.4mm;
    }

    .paper .p-facts > div,
    .paper .p-figures > div {
      border-block-end: 0.2mm solid #c9d1ce;
      padding-block: 1mm;
      break-inside: avoid;
    }
    .paper .p-facts > div {
      display: grid;
      grid-template-columns: 62mm minmax(0, 1fr);
      gap: 3mm;
    }
    .paper .p-figures {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 6mm;
    }
    .paper .p-figures dt {
      font-size: 8.5pt;
    }
    .paper .p-figures dd {
      font-size: 15pt;
      font-weight: 700;
      line-height: 1.25;
    }

    .paper .r-chart {
      display: block;
      margin-block: 4mm;
      break-inside: avoid;
    }
    .paper .r-chart svg {
      inline-size: 105mm;
      max-inline-size: 100%;
    }

    .paper table {
      border-collapse: collapse;
      font-size: 8pt;
      line-height: 1.3;
      margin-block: 3mm 5mm;
      max-inline-size: 100%;
    }
    .paper .p-whole {
      break-inside: avoid;
    }
    .paper caption {
      text-align: start;
      font-size: 8.5pt;
      padding-block-end: 1mm;
    }
    .paper th,
    .paper td {
      text-align: start;
      vertical-align: top;
      padding: 0.8mm 1.3mm;
      border-block-end: 0.2mm solid #c9d1ce;
      font-weight: 400;
    }
    .paper thead th {
      font-weight: 700;
      vertical-align: bottom;
      background: #f3f5f4;
    }
    .paper tr {
      break-inside: avoid;
    }
    .paper .p-group {
      break-after: avoid;
    }
    .paper .p-sum {
      break-before: avoid;
    }
    .paper .p-group th,
    .paper .p-sum > * {
      font-weight: 700;
    }
    .paper .p-sum > * {
      background: #f3f5f4;
    }
    .paper td.p-figure,
    .paper th.p-figure {
      text-align: end;
      min-inline-size: 11mm;
    }
    .paper td.p-figure {
      white-space: nowrap;
    }
    .paper td.p-words,
    .paper tbody th {
      min-inline-size: 18mm;
    }
  }
`;
