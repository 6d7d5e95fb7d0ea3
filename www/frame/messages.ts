/**
 * What the page around a frame and the page in it say to each other.
 *
 * The frame says `hello` to whoever holds it, which tells nothing. The page
 * around answers `open`, to the very origin that it asked for, with one end of
 * a channel of its own. From then on nothing is said but on that channel, which
 * no other window has an end of. A page that comes late says `call` first.
 */
import type { AssessmentDetail, ChangeDetail, ErrorDetail } from "../element/types";

/** Attributes of `<aterforing-kalkyl>` that are handed on, and the query of frame.html that gives them without a script. */
export const handed = [
  "rulebook",
  "rulebook-src",
  "lang",
  "unit",
  "sections",
  "storage",
  "draft",
  "link-base",
  "readonly",
  "disabled",
] as const;

export type Handed = (typeof handed)[number];

/** The only things said before there is a channel. */
export interface Greeting {
  readonly aterforing: "hello" | "call" | "open";
}

/** What is in the form. */
export type State = Pick<ChangeDetail, "application" | "draft">;

/** How everything stands around the form. */
export interface Surroundings {
  /** All of `handed`; nothing for one that is not there. */
  readonly attributes: Readonly<Record<string, string | null | undefined>>;
  /** Custom properties by name, "" for one that is not set. */
  readonly styles: Readonly<Record<string, string>>;
  /** Light, dark or both, as `color-scheme` has it. */
  readonly scheme: string;
  /** How high the frame can be at most, in CSS pixels; NaN where nobody can say. */
  readonly room: number;
  /** The name under which a form around it sends the draft, "" where that sends nothing; null where there is no form. */
  readonly sent: string | null;
}

export type Giving = "draft" | "application" | "value" | "rulebook";
export type Leading = "goTo" | "openLink";

/** From the page around. */
export type Asking =
  /** Sent whole whenever any of it may be another. */
  | { readonly ask: "set"; readonly value: Surroundings }
  | { readonly ask: Giving; readonly value: unknown }
  /** Back to what the draft began with. */
  | { readonly ask: "reset" }
  | { readonly ask: Leading; readonly value: string };

/** From the page in the frame. */
export type Telling =
  /** It is there to be asked; the names of the custom properties that it knows. */
  | { readonly tell: "ready"; readonly names: readonly string[] }
  | { readonly tell: "title"; readonly title: string }
  | { readonly tell: "height"; readonly height: number }
  /** The hand is in the frame now: all of it should be in sight. */
  | { readonly tell: "reveal" }
  /** How the form stands, without anything having happened; the value is what it gives a form around it. */
  | { readonly tell: "state"; readonly detail: State; readonly value: string }
  | { readonly tell: "aterforing-change"; readonly detail: ChangeDetail; readonly value: string }
  | { readonly tell: "aterforing-assessment"; readonly detail: AssessmentDetail }
  | { readonly tell: "error"; readonly detail: ErrorDetail };

/** Its properties, for looking at, whatever it is. */
export const record = (value: unknown) => Object(value) as Readonly<Record<string, unknown>>;
