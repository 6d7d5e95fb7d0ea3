/** Finds words that stand in the code: in a template's text, or in what it has read out or shown beside. */
import ts from "typescript";

/** Attributes whose values are for people. */
const said = /(?:^|\s)(aria-(?:label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label)$/;

/** Stands for an expression while a template is taken apart. */
const hole = "\u0000";

/** The words that a template says by itself, in the order in which they stand in it. */
export function wordsIn(node: ts.Node): string[] {
  if (!ts.isTaggedTemplateExpression(node) || !/^(html|svg)$/.test(node.tag.getText())) return [];
  const { template } = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return wordsOf(template.text, []);
  const text = [template.head, ...template.templateSpans.map(({ literal }) => literal)].map((part) => part.text);
  return wordsOf(
    text.join(hole),
    template.templateSpans.map(({ expression }) => expression),
  );
}

function wordsOf(markup: string, expressions: readonly ts.Expression[]): string[] {
  const words: string[] = [];
  let next = 0;
  const note = (text: string) => {
    const literal = text.replaceAll(hole, () => textsOf(expressions[next++]).join(" "));
    if (/\p{L}/u.test(withoutEntities(literal))) words.push(literal.replace(/\s+/g, " ").trim());
  };
  const pass = (text: string) => (next += text.split(hole).length - 1);
  // A comment, a tag, or the text between two.
  for (const [part] of markup.matchAll(/<!--[^]*?-->|<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>|[^<]+/g)) {
    if (!part.startsWith("<")) note(part);
    else if (part.startsWith("<!")) pass(part);
    else tagOf(part, note, pass);
  }
  return words;
}

/** Hands each value of a tag on, and what stands around them. */
function tagOf(tag: string, note: (text: string) => void, pass: (text: string) => void): void {
  let at = 0;
  for (const value of tag.matchAll(/=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g)) {
    const before = tag.slice(at, value.index);
    pass(before);
    (said.test(before) ? note : pass)(value[1]?.replace(/^["']|["']$/g, "") ?? "");
    at = value.index + value[0].length;
  }
  pass(tag.slice(at));
}

const joins = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

/** The literal texts that an expression may come to. */
function textsOf(expression: ts.Expression | undefined): string[] {
  if (!expression) return [];
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression))
    return [expression.head.text, ...expression.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression);
  if (ts.isConditionalExpression(expression))
    return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)];
  if (!ts.isBinaryExpression(expression) || !joins.has(expression.operatorToken.kind)) return [];
  return [...textsOf(expression.left), ...textsOf(expression.right)];
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#\w+|\w+);/g, " ");
}
