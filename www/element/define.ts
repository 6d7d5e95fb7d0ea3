/** Registers `<aterforing-kalkyl>`; the class itself can be had without this. */
import { AterforingKalkyl } from "./kalkyl";

if (!customElements.get("aterforing-kalkyl")) customElements.define("aterforing-kalkyl", AterforingKalkyl);
