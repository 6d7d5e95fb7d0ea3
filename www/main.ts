/** The site's page around the element: its few words, and what its address hands over. */
import "./element/define";
import { site } from "./site";
import { isDraftLink } from "./take/link";

const form = document.querySelector("aterforing-kalkyl");
const rulebook = "#regelverk=";

/** A draft or a rule set that came in the address is opened, and leaves it: the next reload is not to bring it back. */
function openLinked(): void {
  const { hash } = location;
  if (isDraftLink(hash)) void form?.openLink(hash);
  else if (hash.startsWith(rulebook)) choose(hash.slice(rulebook.length));
  else return;
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** The draft that lay here last is opened first; then it is held against the rules that were asked for. */
function choose(id: string): void {
  const go = () => form?.setAttribute("rulebook", id);
  if (form?.assessment) go();
  else form?.addEventListener("aterforing-assessment", go, { once: true });
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
addEventListener("hashchange", openLinked);
openLinked();
