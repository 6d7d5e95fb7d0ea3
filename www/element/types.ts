/**
 * `<aterforing-kalkyl>` as a page sees it: what it can be given, what it tells.
 *
 * | attribute | |
 * |---|---|
 * | `rulebook` | id of a built-in rule set |
 * | `rulebook-src` | address of a rule set of one's own, JSON; goes before `rulebook` |
 * | `lang` | "sv" or "en"; without it the page's own, else Swedish |
 * | `unit` | "kr", "tkr" or "mnkr", in which amounts are shown and typed |
 * | `sections` | the parts that show, with spaces between them; without it all |
 * | `storage` | "on": drafts are kept in this browser; else nothing is |
 * | `draft` | JSON of a draft file or of an application, with which a new draft begins |
 * | `link-base` | address of a page that hands its fragment to `openLink`; without it no links are given |
 * | `name` | with it the draft goes along as JSON with the form around the element |
 * | `readonly` | to be read and asked about, not written in; a form around it sends the draft all the same |
 * | `disabled` | the same, as in `<fieldset disabled>`: a form sends nothing of it, and some browsers let nothing in it be pressed |
 * | `loading` | "eager": loads at once; else when it comes near the part of the page that is seen |
 */
import type { Application, Assessment, Fault, Rulebook } from "../../src/types.d.ts";
import type { Unit } from "../amounts/units";
import type { Draft } from "../draft/draft";
import type { Pointer } from "../draft/pointer";

export type { Draft } from "../draft/draft";

/** What can be named in `sections`. */
export type SectionName =
  | "rulebook"
  | "project"
  | "parties"
  | "costs"
  | "effects"
  | "upkeep"
  | "outcome"
  | "plan"
  | "criteria"
  | "texts"
  | "evaluation"
  | "alternatives"
  | "process"
  | "log"
  | "result";

export interface AterforingKalkylElement extends HTMLElement {
  /** The id of a built-in rule set, or a rule set of one's own. */
  rulebook: string | Rulebook | null;
  rulebookSrc: string | null;
  /** Amounts are shown and typed in it. */
  unit: Unit | (string & {}) | null;
  sections: string | null;
  storage: string | null;
  linkBase: string | null;
  name: string;
  readOnly: boolean;
  disabled: boolean;
  loading: string | null;

  /** What the applicant states. Null until the calculation has been loaded; setting it loads it. */
  get application(): Application | null;
  set application(application: Application);
  /** The whole draft, as in a draft file. What is set is read like one, and can be taken back by the reader. */
  get draft(): Draft | null;
  set draft(draft: unknown);
  /** The latest answer; null before the first. It belongs to an earlier state where the draft cannot be computed. */
  readonly assessment: Assessment | null;
  /** The draft as JSON, as the form around the element is given it; "" before there is one. */
  value: string;
  readonly form: HTMLFormElement | null;

  /** Leads to the field that a JSON Pointer into the application names. */
  goTo(pointer: Pointer): Promise<void>;
  /** Opens the draft in the fragment of an address, "#utkast=…", after a question where there is anything to lose; settled once it is open, declined or refused. */
  openLink(fragment: string): Promise<void>;
}

/** The draft is another: by a key, a press, a file, a link, or the page itself. */
export interface ChangeDetail {
  readonly application: Application;
  readonly draft: Draft;
  readonly rulebook: Rulebook;
}

/** There is a new answer; the first comes once it is shown. */
export interface AssessmentDetail {
  readonly assessment: Assessment;
  readonly rulebook: Rulebook;
}

/** What could not be used. What was typed is kept, and the rule set that was there goes on. */
export type KalkylErrorCode =
  /** The calculation could not be fetched. */
  | "module_failed"
  /** The calculation was not there after 20 seconds. */
  | "module_timeout"
  /** The page's policy, or the browser, refuses WebAssembly. */
  | "wasm_blocked"
  /** The verdict is shown, the fields could not be fetched. */
  | "workplace_failed"
  /** No built-in rule set has the id. */
  | "rulebook_unknown"
  /** No answer: no network, or the other server does not allow it (CORS), or the page's policy (`connect-src`). */
  | "rulebook_unreachable"
  /** An answer, but not the file: 404 and its likes; see `status`. */
  | "rulebook_not_found"
  /** A web page or something else that is no JSON. */
  | "rulebook_not_json"
  /** More than 2 MB. */
  | "rulebook_too_large"
  /** Not there after 20 seconds. */
  | "rulebook_timeout"
  /** JSON, but no rule set that can be applied; see `faults`. */
  | "rulebook_faulty"
  /** No draft, or one of a newer version; the draft that was there stays. */
  | "draft_refused"
  /** A draft, but some of it could not be read; the rest was taken. `faults` has the places, with the code "unreadable". */
  | "draft_incomplete";

export interface ErrorDetail {
  readonly code: KalkylErrorCode;
  readonly faults: readonly Fault[];
  /** The address or the id that it concerns. */
  readonly at?: string;
  /** What the server answered. */
  readonly status?: number;
}

export interface AterforingKalkylEventMap {
  "aterforing-change": CustomEvent<ChangeDetail>;
  "aterforing-assessment": CustomEvent<AssessmentDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    "aterforing-kalkyl": AterforingKalkylElement;
  }
  /** They bubble, so that a page can listen further out. `error` does not: listen for it on the element, `ErrorDetail`. */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends AterforingKalkylEventMap {}
}
