/**
 * All words of the form. Pages of their own have files of their own, which
 * they register themselves, as `www/main.ts` does: they must not weigh on a
 * page that holds nothing but the element.
 */
import { register } from "./words";

register({
  sv: import.meta.glob<string>(["./sv/*.ftl", "!./sv/{embed,page,rules,editor,frame}.ftl"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  en: import.meta.glob<string>(["./en/*.ftl", "!./en/{embed,page,rules,editor,frame}.ftl"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
});
