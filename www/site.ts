/** What every page of the site does around its content: its few words, and the switch between languages. */
import { languages, register, words, type Lang, type T } from "./words/words";

register({
  sv: import.meta.glob<string>("./words/sv/page.ftl", { query: "?raw", import: "default", eager: true }),
  en: import.meta.glob<string>("./words/en/page.ftl", { query: "?raw", import: "default", eager: true }),
});

const kept = "aterforing-language";

/** The guide is a document in each language, and not a page that speaks both. */
const guides: Readonly<Record<Lang, string>> = { sv: "./guide.html", en: "./guide.en.html" };

/**
 * Says the words of the page, and says them again when the language is
 * changed: each where an element names it in `data-word`, or in `data-label`
 * for a label that is only heard. The chosen language goes along to the other pages.
 */
export function site(own: (t: T) => Readonly<Record<string, string>>, spoken: (t: T) => void): void {
  const button = document.querySelector<HTMLButtonElement>("#language");
  const speak = (lang: Lang): void => {
    const t = words(lang);
    document.documentElement.lang = lang;
    button?.setAttribute("lang", other(lang));
    const all = {
      "page-name": t("page-name"),
      "page-tagline": t("page-tagline"),
      "page-language": t("page-language"),
      "page-nav": t("page-nav"),
      "page-nav-form": t("page-nav-form"),
      "page-nav-rules": t("page-nav-rules"),
      "page-nav-guide": t("page-nav-guide"),
      ...own(t),
    };
    for (const [id, text] of Object.entries(all)) put(id, text);
    for (const link of document.querySelectorAll('[data-word="page-nav-guide"]'))
      link.setAttribute("href", guides[lang]);
    spoken(t);
  };
  button?.addEventListener("click", () => {
    const lang = other(langOfPage());
    keep(lang);
    speak(lang);
  });
  speak(asked() ?? chosen() ?? (navigator.language.toLowerCase().startsWith("en") ? "en" : "sv"));
}

function put(id: string, text: string): void {
  for (const element of document.querySelectorAll(`[data-word="${id}"]`)) element.textContent = text;
  for (const element of document.querySelectorAll(`[data-label="${id}"]`)) element.setAttribute("aria-label", text);
}

function langOfPage(): Lang {
  return document.documentElement.lang === "en" ? "en" : "sv";
}

function other(lang: Lang): Lang {
  return lang === "sv" ? "en" : "sv";
}

/** What a link to the page asked for ("?lang=en") is a choice like any other; it leaves the address, which the next choice would belie. */
function asked(): Lang | undefined {
  const address = new URL(location.href);
  const lang = languages.find((lang) => lang === address.searchParams.get("lang"));
  if (!lang) return undefined;
  keep(lang);
  address.searchParams.delete("lang");
  history.replaceState(history.state, "", address);
  return lang;
}

function chosen(): Lang | undefined {
  try {
    return languages.find((lang) => lang === localStorage.getItem(kept));
  } catch {
    return undefined; // The browser gives no storage.
  }
}

function keep(lang: Lang): void {
  try {
    localStorage.setItem(kept, lang);
  } catch {
    // Without storage, the choice holds as long as the page does.
  }
}
