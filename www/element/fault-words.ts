/** The words for faults in a rule set, and for what of a draft could not be read: fetched when there are any. */
import { faultText } from "../result/texts";
import "../words/whole";
import { words } from "../words/words";
import type { FaultWords } from "./trouble";

export const faultWords: FaultWords = (lang, fault) => {
  const t = words(lang);
  return fault.code === "unreadable" ? t("trouble-unreadable") : faultText({ t, lang }, fault);
};
