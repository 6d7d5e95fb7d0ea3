/** The site's page around the element: its few words, and what its address hands over. */
import "./element/define";
import { titlePaper } from "./paper-title";
import { site } from "./site";
import { isDraftLink } from "./take/link";

const form = document.querySelector("aterforing-kalkyl");
const rulebook = "#regelverk=";

/**
 * A draft or a rule set that came in the address is opened, and then leaves it: the next reload is not to bring it
 * back. Until it is open or declined a reload is all that a reader has to try again with.
 */
async function openLinked(): Promise<void> {
  const { hash } = location;
  if (isDraftLink(hash)) await form?.openLink(hash);
  else if (hash.startsWith(rulebook)) await choose(hash.slice(rulebook.length));
  else return;
  // Another may have come since.
  if (location.hash === hash) history.replaceState(history.state, "", location.pathname + location.search);
}

/** The draft that lay here last is opened first; then it is held against the rules that were asked for. */
async function choose(id: string): Promise<void> {
  if (!form?.assessment) await new Promise((go) => form?.addEventListener("aterforing-assessment", go, { once: true }));
  form?.setAttribute("rulebook", id);
}

site(
  (t) => ({
    "page-skip": t("page-skip"),
    "page-intro": t("page-intro"),
    "page-privacy": t("page-privacy"),
    "page-status": t("page-status"),
  }),
  (t) => {
    document.title = t("page-title");
    form?.setAttribute("lang", t.lang);
  },
);
form?.setAttribute("link-base", location.href);
titlePaper(form);
addEventListener("hashchange", () => void openLinked());
void openLinked();
