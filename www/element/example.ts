/** The made-up but realistic project of each rule set, fetched when asked for. */
import type { Application } from "../../src/types.d.ts";
import { isSame } from "../draft/changes";
import type { Draft } from "../draft/draft";
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
  if (!losesAnything(form.store)) return show();
  form.ask({
    title: t("example-replace-title"),
    text: t("example-replace-text"),
    yes: t("example-replace-yes"),
    go: show,
  });
}

/** The example stands under the rule set, and at the stage, that are chosen. */
function losesAnything({ draft, begun }: { readonly draft: Draft; readonly begun: Draft }): boolean {
  const { rulebook, stage } = begun;
  return !isSame({ ...draft, rulebook, stage }, begun);
}

async function exampleOf(rulebook: string): Promise<Application | null> {
  return (await examples[`../examples/${rulebook}.json`]?.()) ?? null;
}
