/** What `import "aterforing/element"` gives: the element, registered, and its class and types. */
import "../element/define";
import { AterforingKalkyl as Kalkyl } from "../element/kalkyl";
import type { AterforingKalkylElement } from "../element/types";

export type * from "../element/types";

/** The class of `<aterforing-kalkyl>`. */
export const AterforingKalkyl: { new (): AterforingKalkylElement; readonly formAssociated: true } = Kalkyl;
