/**
 * A draft as a link: compressed into the fragment of an address, which no
 * browser sends to a server. The draft comes with a count of what it holds,
 * its figures first, so that a link that lost its end can still be read, and
 * can say what is gone.
 *
 * `#utkast=<version>.<base64url of deflate-raw JSON>.<checksum>`
 */
import type { Draft } from "../draft/draft";
import { get, type Pointer } from "../draft/pointer";
import { closed, largestText, readJson } from "./json";

/** Characters; some mail programs cut a link that is longer. */
export const longLink = 8_000;
/** Characters; browsers and chat programs drop what goes far beyond this. */
const longestLink = 250_000;
const version = 1;
const beginning = "utkast=";
/** As programs on the way may write it: in capitals, its sign of equality by number, or cut off before that. */
const begins = /^#?utkast(?:=|%3d|$)/i;

/** The parts whose number the link knows, in the order in which it writes the numbers. */
export const countedParts = [
  "/application/parties",
  "/application/costs",
  "/application/effects",
  "/application/upkeep",
  "/application/evaluation",
  "/application/alternatives",
  "/application/answers",
  "/application/texts",
  "/application/repaymentPlan",
  "/application/grant",
  "/application/reach",
  "/beside/decisions",
  "/beside/followUp",
  "/beside/people",
  "/typed",
] as const;
export type CountedPart = (typeof countedParts)[number];

/** What a link that was cut off no longer holds: so many of so many. */
export interface Gone {
  readonly part: CountedPart;
  readonly kept: number;
  readonly of: number;
}

export type LinkReading =
  | {
      readonly draft: unknown;
      /** Nothing can be said for sure of one that lost only the sum that it is checked by. */
      readonly state: "whole" | "unchecked" | "cut";
      readonly gone: readonly Gone[];
    }
  | { readonly refused: "no_link" | "changed" | "too_long" | "newer_link" | "nothing_left" };

/** Whether the fragment of an address claims to be a draft. */
export function isDraftLink(fragment: string): boolean {
  return begins.test(fragment);
}

/** The address with the draft in its fragment; nothing where the draft is too long for one. */
export async function linkTo(draft: Draft, base: string): Promise<string | null> {
  const text = JSON.stringify([countedParts.map((part) => count(draft, part)), inOrder(draft)]);
  const body = `${version}.${written(await compressed(text))}`;
  const link = `${base.replace(/#.*$/s, "")}#${beginning}${body}.${checksum(body)}`;
  return link.length > longestLink ? null : link;
}

export async function readLink(fragment: string): Promise<LinkReading> {
  // Mail programs break long lines, and take the break along into the address.
  const text = fragment.slice(0, longestLink + 1).replace(/\s|%0A|%0D|%20/gi, "");
  if (fragment.length > longestLink) return { refused: "too_long" };
  if (!isDraftLink(text)) return { refused: "no_link" };
  const content = text.replace(begins, "");
  const [, given = "", data = "", sum = ""] = /^(\d{1,6})\.([\w-]*)(?:\.([0-9a-f]*))?/.exec(content) ?? [];
  if (given === "") return { refused: /^\d*$/.test(content) ? "nothing_left" : "changed" };
  if (Number(given) > version) return { refused: "newer_link" };
  const isWhole = sum.length === checksumLength;
  if (isWhole && sum !== checksum(`${given}.${data}`)) return { refused: "changed" };
  const read = await decompressed(bytesOf(data));
  if (read === null) return { refused: "too_long" };
  return contentOf(read, !isWhole);
}

/** The list that the link holds, whole or as much of it as is left. */
function contentOf(text: string, cut: boolean): LinkReading {
  const whole = readJson(text);
  const partly = whole.ok ? null : closed(text, lineLevel);
  const read = whole.ok ? whole : readJson(partly ?? "");
  const [counts, draft] = read.ok && Array.isArray(read.value) ? (read.value as readonly unknown[]) : [];
  if (draft === undefined || !Array.isArray(counts)) return { refused: cut ? "nothing_left" : "changed" };
  const gone = countedParts.flatMap((part, index) => {
    const of = Number(counts[index]);
    const kept = count(draft, part);
    return of > kept ? [{ part, kept, of }] : [];
  });
  return { draft, state: !cut ? "whole" : whole.ok && gone.length === 0 ? "unchecked" : "cut", gone };
}

/** List, draft, application, costs: a line is kept whole or not at all. */
const lineLevel = 4;

function count(draft: unknown, part: Pointer): number {
  const at = get(draft, part);
  return typeof at === "object" && at !== null ? Object.keys(at).length : 0;
}

/** What the rest leans on comes first: the end of a link is what gets lost. */
function inOrder({ format, rulebook, stage, lang, unit, application, beside, typed, aside }: Draft): Draft {
  const { contract, name, period, parties, costs, effects, upkeep, grant, reach, repaymentPlan, ...rest } = application;
  const first = { contract, name, period, parties, costs, effects };
  const optional = Object.entries({ upkeep, grant, reach, repaymentPlan }).filter(([, value]) => value !== undefined);
  const ordered = { ...first, ...Object.fromEntries(optional), ...rest };
  return { format, rulebook, stage, lang, unit, application: ordered, beside, typed, aside };
}

async function compressed(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** As much of the text as can be had; nothing where it grows beyond what a draft can be. */
async function decompressed(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  const reading = (async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > largestText) return reader.cancel();
      text += decoder.decode(next.value, { stream: true });
    }
  })().catch(() => undefined); // The end is missing, or what follows cannot be read.
  // Piece by piece: what was read before the end that is missing is thrown away with it, unless it was fetched first.
  const piece = 512;
  for (let at = 0; at < bytes.length && size <= largestText; at += piece)
    await writer.write(bytes.subarray(at, at + piece)).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve));
  await writer.close().catch(() => undefined);
  await reading;
  return size > largestText ? null : text;
}

function written(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  // One sign over holds less than a byte.
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  return Uint8Array.from(atob(whole.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

const checksumLength = 8;

/** FNV-1a: finds every single sign that was changed, and nearly every other change. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(checksumLength, "0");
}
