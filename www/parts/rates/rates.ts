/** The rates at which later years are discounted: no guideline names one, so several stand side by side. */
import type { TemplateResult } from "lit";
import { field } from "../field/field";
import type { Form } from "../form";

const path = "/discountRates";

export function ratesField(form: Form): TemplateResult {
  const { t } = form.view;
  const many = form.draft.typed[path]?.code === "number_out_of_range" && form.editing?.path !== path;
  return field(form, {
    path,
    kind: "percents",
    label: t("rates"),
    hint: t("rates-hint"),
    unit: "%",
    note: many ? t("rates-many") : undefined,
  });
}
