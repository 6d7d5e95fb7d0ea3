/** The words of the rule sets' page: its own, and those of the form that speak of rules. */
import { register } from "../words/words";

register({
  sv: import.meta.glob<string>("../words/sv/{rules,annex,findings,form,process,result,sections}.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  en: import.meta.glob<string>("../words/en/{rules,annex,findings,form,process,result,sections}.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
});
