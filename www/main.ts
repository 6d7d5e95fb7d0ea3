/** The site's page around the element: its few words, and the switch between languages. */
import "./element/define";
import { isDraftLink } from "./take/link";
import { words, type Lang } from "./words/words";

const form = document.querySelector("aterforing-kalkyl");
const language = document.querySelector<HTMLButtonElement>("#language");

function speak(lang: Lang): void {
  const t = words(lang);
  document.documentElement.lang = lang;
  document.title = t("page-title");
  put("page-skip", t("page-skip"));
  put("page-name", t("page-name"));
  put("page-tagline", t("page-tagline"));
  put("page-language", t("page-language"));
  put("page-intro", t("page-intro"));
  put("page-privacy", t("page-privacy"));
  put("page-status", t("page-status"));
  language?.setAttribute("lang", other(lang));
  form?.setAttribute("lang", lang);
}

function put(id: string, text: string): void {
  for (const element of document.querySelectorAll(`[data-word="${id}"]`)) element.textContent = text;
}

function other(lang: Lang): Lang {
  return lang === "sv" ? "en" : "sv";
}

/** A draft that came in the address is opened, and leaves it: the next reload is not to bring it back. */
function openLinked(): void {
  if (!isDraftLink(location.hash)) return;
  void form?.openLink(location.hash);
  history.replaceState(history.state, "", location.pathname + location.search);
}

language?.addEventListener("click", () => speak(other(document.documentElement.lang === "en" ? "en" : "sv")));
speak(navigator.language.toLowerCase().startsWith("en") ? "en" : "sv");
form?.setAttribute("link-base", location.href);
addEventListener("hashchange", openLinked);
openLinked();
