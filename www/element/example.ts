/** The made-up but realistic project of each rule set, fetched when asked for. */
import type { Application } from "../../src/types.d.ts";
import { isEmpty } from "../draft/draft";
import type { Form } from "../parts/form";

const examples = import.meta.glob<Application>("../examples/*.json", { import: "default" });

/** Fills the example in, after a question where anything is written. */
export async function showExample(formNow: () => Form | null): Promise<void> {
  const application = await exampleOf(formNow()?.draft.rulebook ?? "");
  const form = formNow();
  if (!application || !form) return;
  const { t } = form.view;
  const show = () => {
    const { rulebook, lang, stage, unit } = form.store.draft;
    form.store.replace({ format: 2, rulebook, lang, stage, unit, application, beside: {}, typed: {}, aside: {} });
    form.say(t("example-shown"));
  };
  if (isEmpty(form.draft)) return show();
  form.ask({
    title: t("example-replace-title"),
    text: t("example-replace-text"),
    yes: t("example-replace-yes"),
    go: show,
  });
}

async function exampleOf(rulebook: string): Promise<Application | null> {
  return (await examples[`../examples/${rulebook}.json`]?.()) ?? null;
}
