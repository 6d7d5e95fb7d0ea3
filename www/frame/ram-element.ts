/** `<aterforing-ram>` as the scripts of a host page see it: the same as of `<aterforing-kalkyl>`, as far as a frame can give it. */
import type { AterforingKalkylElement, ErrorDetail } from "../element/types";

type Kalkyl = AterforingKalkylElement;

export interface AterforingRam extends HTMLElement {
  /** What the frame last told of its application; null before that. Can be set at any time, before the frame is there too. */
  get application(): Kalkyl["application"];
  set application(application: NonNullable<Kalkyl["application"]>);
  /** The same of the whole draft. */
  get draft(): Kalkyl["draft"];
  set draft(draft: unknown);
  /** The latest assessment; null before the first. */
  readonly assessment: Kalkyl["assessment"];
  /** The id of a built-in rule set, or a rule set of one's own: for a page that may fetch it where the frame may not. */
  rulebook: Kalkyl["rulebook"];
  rulebookSrc: Kalkyl["rulebookSrc"];
  unit: Kalkyl["unit"];
  sections: Kalkyl["sections"];
  storage: Kalkyl["storage"];
  linkBase: Kalkyl["linkBase"];
  name: string;
  readOnly: boolean;
  disabled: boolean;
  loading: Kalkyl["loading"];
  /** The draft as JSON, as a form around the element is given it; "" before the frame is there. */
  value: string;
  readonly form: HTMLFormElement | null;
  /** Leads to the field that a JSON Pointer into the application names. Nothing happens before the frame is there. */
  goTo(pointer: string): void;
  /** Opens the draft in the fragment of an address. Nothing happens before the frame is there. */
  openLink(fragment: string): void;
}

/** Detail of `error`: the form's own, or a frame that never answered: refused by a policy, or not there. */
export type RamErrorDetail =
  | ErrorDetail
  | {
      readonly code: "frame_silent";
      readonly faults: readonly [];
      /** Its address. */
      readonly at: string;
    };

declare global {
  interface HTMLElementTagNameMap {
    "aterforing-ram": AterforingRam;
  }
}
