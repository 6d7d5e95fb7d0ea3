// What editors read about the element, custom-elements.json, out of the tables in its sources.
import { readFileSync } from "node:fs";

/** A custom elements manifest of `<aterforing-kalkyl>`. */
export function manifest() {
  const [attributes] = tablesIn("www/element/types.ts");
  const [properties, parts] = tablesIn("www/element/tokens.ts");
  const path = "element/aterforing-kalkyl.js";
  const declaration = { name: "AterforingKalkyl", module: path };
  return {
    schemaVersion: "2.1.0",
    readme: "README.md",
    modules: [
      {
        kind: "javascript-module",
        path,
        declarations: [
          {
            kind: "class",
            name: declaration.name,
            customElement: true,
            tagName: "aterforing-kalkyl",
            description: "A form that holds a social investment against a municipality's guideline.",
            superclass: { name: "HTMLElement" },
            attributes: each(attributes),
            events: [
              event("aterforing-change", "CustomEvent<ChangeDetail>", "The draft is another."),
              event("aterforing-assessment", "CustomEvent<AssessmentDetail>", "There is a new answer."),
              event("error", "CustomEvent<ErrorDetail>", "Something could not be used. Does not bubble."),
            ],
            slots: [{ name: "", description: "What is shown until the form has loaded, and where it cannot." }],
            cssProperties: each(properties).map(({ name, ...rest }) => ({
              // "`--aterforing-good`, `-good-soft`" names two.
              name: name.startsWith("--") ? name : `--aterforing${name}`,
              ...rest,
            })),
            cssParts: each(parts),
          },
        ],
        exports: [
          { kind: "js", name: declaration.name, declaration },
          { kind: "custom-element-definition", name: "aterforing-kalkyl", declaration },
        ],
      },
    ],
  };
}

const event = (name, text, description) => ({ name, type: { text }, description });

/** Every name of a table with its description. */
const each = (rows = []) =>
  rows.flatMap(([names, description]) =>
    [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => ({ name, description: description.replaceAll("`", "") })),
  );

/** The tables of a source's doc comments, without their heads: rows of cells. */
function tablesIn(file) {
  const tables = [];
  let rows = null;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, row] = /^ \* \|(.*)\|$/.exec(line) ?? [];
    if (row === undefined) rows = null;
    else if (/^-/.test(row)) tables.push((rows = []));
    else rows?.push(row.split("|").map((cell) => cell.trim()));
  }
  return tables;
}
