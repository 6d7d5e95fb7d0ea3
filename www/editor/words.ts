/** The words of the editor: its own, those of the rules that it shows, and those of the form that speak of the same. */
import "../rules/words";
import { register } from "../words/words";

register({
  sv: import.meta.glob<string>("../words/sv/{editor,drafts,errors,faults}.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  en: import.meta.glob<string>("../words/en/{editor,drafts,errors,faults}.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
});
