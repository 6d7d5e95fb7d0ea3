/** Fields that hold others: groups, lists whose items fold, tables by year, and those that a choice decides. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { get, remove, set, to, type Pointer } from "../draft/pointer";
import { isRecord } from "../draft/reading";
import { idOf } from "../parts/field/ids";
import { at, below } from "./faults";
import { namesField } from "./choices";
import { figureField, hintOf, marksOf, notesOf, press, spotOf, takeAway, type Spot } from "./fields";
import { isBranch, type Branch, type Field, type Node, type Tagged } from "./format";
import { listOf, longest, tableOf, textOf } from "./json";
import { leaf } from "./leaf";
import { addText, helpOf, labelOf, numbered, shortened, titleOf, valueOf } from "./names";
import type { Sheet } from "./sheet";
import { blankOf, fieldsOf, namesOf } from "./walk";

type Fragment = TemplateResult | typeof nothing;

/** A field of the object at a place. */
export function fieldIn(sheet: Sheet, around: Pointer, field: Field, level = 3): Fragment {
  const path = around + to(field.name);
  const value = get(sheet.work.rulebook, path);
  const isThere = value !== undefined || below(sheet.faults, path).length > 0;
  if (field.asked && !isThere && !field.asked(tableOf(get(sheet.work.rulebook, around)))) return nothing;
  if (holdsOthers(field.node) && value === undefined && field.need === "optional") return addField(sheet, path, field);
  return nodeAtSpot(sheet, spotOf(sheet, path, field), field.node, level);
}

function holdsOthers(node: Node): boolean {
  return isBranch(node) || node.kind === "words";
}

/** What may be left out is offered, and nothing more. */
function addField(sheet: Sheet, path: Pointer, { word, node }: Field): TemplateResult {
  const { t } = sheet;
  const help = helpOf(t, word);
  return html`<div class="offer" data-place=${path}>
    <button
      type="button"
      class="act small"
      @click=${() => {
        sheet.put(path, blankOf(node));
        sheet.lead(path);
      }}
    >
      ${t("editor-offer", { name: labelOf(t, word) })}
    </button>
    ${help ? html`<span class="hint">${help}</span>` : nothing}
  </div>`;
}

function nodeAtSpot(sheet: Sheet, spot: Spot, node: Node, level: number): TemplateResult {
  const value = get(sheet.work.rulebook, spot.path);
  if (isMisfit(node, value)) return misfit(sheet, spot, node, value);
  if (!isBranch(node)) return leaf(sheet, spot, node);
  return node.kind === "name_or"
    ? nameOr(sheet, spot, node)
    : framed(sheet, spot, bodyOf(sheet, spot.path, node, level));
}

function bodyOf(
  sheet: Sheet,
  path: Pointer,
  node: Exclude<Branch, { kind: "name_or" }>,
  level: number,
): TemplateResult {
  switch (node.kind) {
    case "group":
      return groupBody(sheet, path, node, level);
    case "tagged":
      return taggedBody(sheet, path, node, level);
    case "list":
      return listBody(sheet, path, node, level);
    case "by_year":
      return yearsBody(sheet, path);
    case "counts":
      return countsBody(sheet, path, node);
  }
}

/** Something of quite another kind stands there, in a file that was written by hand. */
function isMisfit({ kind }: Node, value: unknown): boolean {
  if (value === undefined) return false;
  if (kind === "name_or") return typeof value !== "string" && !isRecord(value);
  if (kind === "list" || kind === "choices") return !Array.isArray(value);
  return ["group", "tagged", "words", "by_year", "counts"].includes(kind) && !isRecord(value);
}

function misfit(sheet: Sheet, { path, label }: Spot, node: Node, value: unknown): TemplateResult {
  const id = idOf(path);
  return html`<fieldset class="field wide" data-place=${path}>
    <legend>${label}</legend>
    <p><code>${shortened(JSON.stringify(value), 200)}</code></p>
    ${notesOf(id, below(sheet.faults, path))}
    <p>
      <button type="button" class="act small" @click=${() => sheet.put(path, blankOf(node))}>
        ${sheet.t("editor-begin-again")}
      </button>
    </p>
  </fieldset>`;
}

/** A chapter of one field, whose name stands over it already. */
export function chapterBody(sheet: Sheet, field: Field): Fragment {
  const path = to(field.name);
  const { node, need } = field;
  const value = get(sheet.work.rulebook, path);
  if (value === undefined && need === "optional") return addField(sheet, path, field);
  const spot = spotOf(sheet, path, field);
  if (isMisfit(node, value)) return misfit(sheet, spot, node, value);
  if (!isBranch(node) || node.kind === "name_or") return nodeAtSpot(sheet, spot, node, 3);
  return html`${bodyOf(sheet, path, node, 3)} ${notesOf(idOf(path), at(sheet.faults, path))} ${takeAway(sheet, spot)}`;
}

/** Several fields under one name. */
function framed(sheet: Sheet, spot: Spot, body: TemplateResult): TemplateResult {
  const { path, label, help } = spot;
  const id = idOf(path);
  const faults = at(sheet.faults, path);
  const { describedBy } = marksOf(id, help, faults);
  return html`<fieldset class="field wide frame" data-place=${path} aria-describedby=${describedBy}>
    <legend>${label}</legend>
    ${hintOf(id, help)} ${body} ${notesOf(id, faults)} ${takeAway(sheet, spot)}
  </fieldset>`;
}

export function groupBody(sheet: Sheet, path: Pointer, node: Node, level: number): TemplateResult {
  const value = get(sheet.work.rulebook, path);
  return html`<div class="fields">${fieldsOf(node, value).map((field) => fieldIn(sheet, path, field, level))}</div>
    ${unknownFields(sheet, path, namesOf(node, value))}`;
}

/** What the format does not have can only be taken away. */
export function unknownFields(sheet: Sheet, path: Pointer, names: readonly string[]): Fragment {
  const unknown = Object.keys(tableOf(get(sheet.work.rulebook, path)))
    .filter((name) => !names.includes(name))
    .map((name) => path + to(name))
    .filter((place) => at(sheet.faults, place).length > 0)
    .slice(0, longest);
  if (unknown.length === 0) return nothing;
  return html`${unknown.map(
    (place) =>
      html`<div class="unknown" data-place=${place}>
        ${notesOf(idOf(place), at(sheet.faults, place))}
        <p>
          <code>${shortened(JSON.stringify(get(sheet.work.rulebook, place)), 200)}</code>
          <button type="button" class="link" @click=${() => sheet.put(place, undefined)}>
            ${sheet.t("editor-take-away", { name: place.slice(place.lastIndexOf("/") + 1) })}
          </button>
        </p>
      </div>`,
  )}`;
}

/** First what it is, then what goes with that. */
function taggedBody(sheet: Sheet, path: Pointer, node: Tagged, level: number): TemplateResult {
  const { t } = sheet;
  const tag = path + to(node.tag);
  const help = helpOf(t, node.tag);
  const spot: Spot = { path: tag, label: labelOf(t, node.tag), help, need: "required" };
  const names = Object.keys(node.variants);
  const put = (name: string) => {
    if (name !== "") sheet.retag(path, name);
  };
  return html`<div class="fields">${namesField(sheet, spot, node.prefix, names, put)}</div>
    ${groupBody(sheet, path, node, level)}`;
}

function nameOr(sheet: Sheet, spot: Spot, node: Node & { kind: "name_or" }): TemplateResult {
  const value = get(sheet.work.rulebook, spot.path);
  const other = node.other.name;
  const isOther = isRecord(value);
  const put = (name: string) => sheet.put(spot.path, name === other ? {} : name);
  return html`<div class="field wide name-or">
    ${namesField(sheet, spot, node.prefix, [...node.names, other], put, isOther ? other : textOf(value))}
    ${
      isOther
        ? html`<div class="fields">${fieldIn(sheet, spot.path, node.other)}</div>
            ${unknownFields(sheet, spot.path, [other])}`
        : nothing
    }
  </div>`;
}

/** Items fold, each under what it says of itself. */
export function listBody(sheet: Sheet, path: Pointer, node: Node & { kind: "list" }, level: number): TemplateResult {
  const items = listOf(get(sheet.work.rulebook, path));
  return html`${
      items.length === 0
        ? html`<p class="soft">${sheet.t("editor-none")}</p>`
        : html`<ol class="items">
            ${items.slice(0, longest).map((item, index) => itemOf(sheet, path + to(index), node, item, index, items.length, level))}
          </ol>`
    }
    ${items.length > longest ? html`<p>${sheet.t("editor-more", { count: items.length - longest })}</p>` : nothing}
    <p>
      <button type="button" class="act" @click=${() => sheet.add(path, newItem(node))}>
        ${addText(sheet.t, node.word)}
      </button>
    </p>`;
}

function newItem({ of }: Node & { kind: "list" }): unknown {
  return blankOf(of) ?? {};
}

function itemOf(
  sheet: Sheet,
  path: Pointer,
  node: Node & { kind: "list" },
  item: unknown,
  index: number,
  count: number,
  level: number,
): TemplateResult {
  const { t } = sheet;
  const open = sheet.open.has(path);
  const id = idOf(path);
  const faults = below(sheet.faults, path).length;
  const name = titleOf(t, node, item, index);
  const button = html`<button
    type="button"
    class="item-fold"
    aria-expanded=${open}
    @click=${() => sheet.setOpen(path, !open)}
  >
    <span class="place">${numbered(t, node.word, index)}</span>
    <span class="name">${open || name === numbered(t, node.word, index) ? nothing : name}</span>
    ${faults > 0 ? html`<span class="state stops">${t("editor-to-mend", { count: faults })}</span>` : nothing}
  </button>`;
  return html`<li class="item ${open ? "open" : ""}" data-place=${path} id="${id}-item">
    ${heading(level, button)}
    ${
      open
        ? html`<div class="item-body">
            ${itemBody(sheet, path, node, item, level)} ${notesOf(id, at(sheet.faults, path))}
            ${itemActions(sheet, path, shortened(name, 40), index, count)}
          </div>`
        : nothing
    }
  </li>`;
}

function heading(level: number, inner: TemplateResult): TemplateResult {
  if (level <= 3) return html`<h3>${inner}</h3>`;
  return level === 4 ? html`<h4>${inner}</h4>` : html`<h5>${inner}</h5>`;
}

function itemBody(
  sheet: Sheet,
  path: Pointer,
  { of, word }: Node & { kind: "list" },
  item: unknown,
  level: number,
): TemplateResult {
  const spot: Spot = {
    path,
    label: numbered(sheet.t, word, Number(path.slice(path.lastIndexOf("/") + 1))),
    help: undefined,
    need: "required",
  };
  if (isMisfit(of, item)) return misfit(sheet, spot, of, item);
  if (of.kind === "tagged") return taggedBody(sheet, path, of, level + 1);
  return of.kind === "group" ? groupBody(sheet, path, of, level + 1) : nodeAtSpot(sheet, spot, of, level + 1);
}

function itemActions(sheet: Sheet, path: Pointer, name: string, index: number, count: number): TemplateResult {
  const { t } = sheet;
  const whose = html`<span class="hidden"> (${name})</span>`;
  return html`<p class="item-actions">
    <button type="button" class="link" data-does="up" ?disabled=${index === 0} @click=${() => sheet.move(path, -1)}>
      ${t("editor-up")}${whose}
    </button>
    <button
      type="button"
      class="link"
      data-does="down"
      ?disabled=${index === count - 1}
      @click=${() => sheet.move(path, 1)}
    >
      ${t("editor-down")}${whose}
    </button>
    <button type="button" class="link" @click=${() => sheet.remove(path)}>${t("editor-remove")}${whose}</button>
  </p>`;
}

/** An amount for each budget year. */
function yearsBody(sheet: Sheet, path: Pointer): TemplateResult {
  const { t, work } = sheet;
  const years = Object.keys(tableOf(get(work.rulebook, path)));
  const next = Math.max(new Date().getFullYear() - 1, ...years.map(Number).filter(Number.isInteger)) + 1;
  return html`${years.slice(0, longest).map((year) => yearRow(sheet, path, year))}
    <p>
      <button
        type="button"
        class="act small"
        @click=${() => {
          sheet.put(path + to(next), "0");
          sheet.lead(path + to(next));
        }}
      >
        ${t("grid-add-year")}
      </button>
    </p>`;
}

function yearRow(sheet: Sheet, path: Pointer, year: string): TemplateResult {
  const { t } = sheet;
  const place = path + to(year);
  const id = `${idOf(place)}-year`;
  return html`<div class="fields three year-row">
    <div class="field">
      <label for=${id}>${t("col-year")}</label>
      <input
        id=${id}
        class="figure"
        inputmode="numeric"
        autocomplete="off"
        .value=${live(year)}
        @change=${(event: Event) => renameYear(sheet, path, year, press(event).trim())}
        @blur=${(event: Event) => renameYear(sheet, path, year, press(event).trim())}
      />
    </div>
    ${figureField(sheet, { path: place, label: t("editor-amount-year", { year }), help: undefined, need: "required" }, "amount")}
    <p class="beside">
      <button type="button" class="link" @click=${() => sheet.put(place, undefined)}>
        ${t("editor-take-away", { name: year })}
      </button>
    </p>
  </div>`;
}

/** A year that is there already is not written over. */
function renameYear(sheet: Sheet, path: Pointer, from: string, into: string): void {
  const table = tableOf(get(sheet.work.rulebook, path));
  if (into === from || into === "") return;
  if (Object.hasOwn(table, into)) return sheet.lead(path + to(into));
  sheet.put(path, set(remove(table, to(from)), to(into), table[from]));
}

function countsBody(sheet: Sheet, path: Pointer, { prefix, names }: Node & { kind: "counts" }): TemplateResult {
  const value = tableOf(get(sheet.work.rulebook, path));
  const all = [...names, ...Object.keys(value).filter((name) => !names.includes(name))];
  return html`<div class="fields three">
    ${all
      .slice(0, longest)
      .map((name) =>
        figureField(
          sheet,
          { path: path + to(name), label: valueOf(sheet.t, prefix, name), help: undefined, need: "optional" },
          "whole",
        ),
      )}
  </div>`;
}
