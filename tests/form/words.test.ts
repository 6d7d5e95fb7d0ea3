import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { wordFaults } from "../../www/words/check";
import { wordsIn } from "../../www/words/literals";

// The compiler reads all of the form for it.
const slow = { timeout: 180_000 };

test("every word that the form says is in both languages, with the same variables, and none is left over", slow, () => {
  expect(wordFaults("www", "tsconfig.json")).toEqual([]);
});

test("a word that stands in the code, is missing, differs or is left over stops the build", () => {
  const folder = mkdtempSync(join(tmpdir(), "aterforing-words-"));
  const www = join(folder, "www");
  try {
    for (const lang of ["sv", "en"]) mkdirSync(join(www, "words", lang), { recursive: true });
    writeFileSync(join(www, "words/sv/a.ftl"), "said = Sagt\nparty-one = En\nleft = Kvar\ntakes = { $count } st\n");
    writeFileSync(join(www, "words/en/a.ftl"), "said = Said\nparty-one = One\ntakes = some\n");
    writeFileSync(
      join(www, "part.ts"),
      `interface T { <Id extends string>(id: Id, args?: object): string }
      declare const t: T;
      declare function html(parts: TemplateStringsArray, ...values: unknown[]): unknown;
      const valueOf = (say: T, prefix: string, name: string) => [say, prefix, name];
      export const drawn = html\`<p title=\${t("said")}>Spara nu \${t("takes", { count: 1 })} \${t("missing")}</p>\`;
      export const one = valueOf(t, "party", "one");`,
    );
    writeFileSync(join(www, "tsconfig.json"), '{ "compilerOptions": { "lib": ["ES2023"], "types": [] } }');
    expect(wordFaults(www, join(www, "tsconfig.json"))).toEqual([
      "“Spara nu” stands in www/part.ts, and not among the words",
      "left: in sv/a.ftl and not in English",
      "left: in sv/a.ftl and used nowhere",
      'takes: takes "count" in Swedish and "" in English',
      "missing: used in www/part.ts and not written",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("in the code", () => {
  const found = (template: string): string[] => {
    const source = ts.createSourceFile("part.ts", `html\`${template}\`;`, ts.ScriptTarget.Latest, true);
    const words: string[] = [];
    const visit = (node: ts.Node): void => {
      words.push(...wordsIn(node));
      ts.forEachChild(node, visit);
    };
    visit(source);
    return words;
  };

  test.each([
    ["<p>Spara nu</p>", ["Spara nu"]],
    ["Belopp", ["Belopp"]],
    ["<td>${sum} kr</td>", ["kr"]],
    ["<p>${isLate ? 'Sent' : name || 'Okänd'}</p>", ["Sent Okänd"]],
    ["<p>${`Sida ${page}`}</p>", ["Sida"]],
    ['<button class="act" aria-label="Stäng">×</button>', ["Stäng"]],
    ["<input placeholder=${'Namn'} title='Skriv' />", ["Namn", "Skriv"]],
    ["<optgroup label=År></optgroup>", ["År"]],
    ["<p>${open ? html`<b>Öppen</b>` : nothing}</p>", ["Öppen"]],
    ["<a href=${to} @click=${() => go('on')} title='Gå'>${t('go')}</a>", ["Gå"]],
  ])("a person reads %s", (template, words) => {
    expect(found(template)).toEqual(words);
  });

  test.each([
    '<p class="note bad" part="note" role="status" data-path="/name">${t("note")}</p>',
    "<p>${t('a')}: ${value}, 1–2 % · &nbsp;&times;</p>",
    "<!-- why it is so ${t('a')} -->",
    "<option value=${kind === 'cost' ? 'a' : 'b'} .label=${label}></option>",
    "<p title=${t('a')} aria-label=${kind === 'cost' ? t('b') : t('c')} @click=${() => say('x')}></p>",
    "<p>${kind === 'cost' && t('b')}</p>",
  ])("nobody reads a word in %s", (template) => {
    expect(found(template)).toEqual([]);
  });
});
