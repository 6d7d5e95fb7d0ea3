/** The field for each kind of value that holds no others. */
import type { TemplateResult } from "lit";
import { choiceField, choicesField, monthField, placeField, referenceField, yesNoField } from "./choices";
import { figureField, idField, lineField, proseField, wordsField, type Spot } from "./fields";
import type { Leaf } from "./format";
import type { Sheet } from "./sheet";

export function leaf(sheet: Sheet, spot: Spot, node: Leaf): TemplateResult {
  switch (node.kind) {
    case "line":
      return lineField(sheet, spot);
    case "prose":
      return proseField(sheet, spot, spot.label);
    case "id":
      return idField(sheet, spot);
    case "amount":
    case "percent":
    case "decimal":
    case "whole":
    case "yearMonth":
      return figureField(sheet, spot, node.kind);
    case "month":
      return monthField(sheet, spot);
    case "yes_no":
      return yesNoField(sheet, spot);
    case "choice":
      return choiceField(sheet, spot, node);
    case "choices":
      return choicesField(sheet, spot, node);
    case "refers":
      return referenceField(sheet, spot, node);
    case "place":
      return placeField(sheet, spot);
    case "words":
      return wordsField(sheet, spot, node.long);
  }
}
