// The module that the wasm asks for the built-in rule sets, in as little room as
// they need: one language after the other, and each text once. So they weigh a
// sixth less. In a document's shape `#7;` stands for the text of that number,
// and `#;` for the one after the text before it.

/** What `listRulebooks` gives: every rule set in brief, and the municipalities without a fund. */
export function listingOf(documents, withoutFund) {
  const rulebooks = documents.map(({ id, municipality, title, status, starts, repayment, afterlife }) => ({
    id,
    municipality,
    title,
    status,
    starts: { from: starts.from, to: starts.to },
    repayment: repayment.basis,
    ...(afterlife && { afterlife: afterlife.text }),
  }));
  return { rulebooks, withoutFund };
}

/** The module's text. */
export function moduleOf(documents, listing) {
  const texts = new Texts();
  const shapeOf = (value) => quoted(texts.takeFrom(JSON.stringify(value)));
  const shapes = documents.map((document) => `  [${quoted(document.id)}, ${shapeOf(document)}],\n`);
  const shapeOfListing = shapeOf(listing);
  return `// The built-in rule sets, for aterforing.js.
const sv = ${JSON.stringify(texts.swedish)};
const en = ${JSON.stringify(texts.english)};
const shapes = new Map([
${shapes.join("")}]);

/** JSON text of every rule set in brief and of the municipalities without a fund. */
export const listing = () => whole(${shapeOfListing});

/** JSON text of a rule set's document; undefined where there is none of that id. */
export const documentOf = (id) => (shapes.has(id) ? whole(shapes.get(id)) : undefined);

/** JSON text with its texts where they belong. */
function whole(shape) {
  let place = -1;
  return shape.replace(/#(\\d*);/g, (_, number) => {
    place = number === "" ? place + 1 : Number(number);
    return JSON.stringify({ sv: sv[place], en: en[place] });
  });
}`;
}

/** A text in JavaScript; between these marks the quotation marks of JSON stand as they are. */
const quoted = (text) => `'${text.replace(/['\\]/g, "\\$&")}'`;

const textPattern = /\{"sv":"(?:[^"\\]|\\.)*","en":"(?:[^"\\]|\\.)*"\}/g;

/** The texts of all documents, each once. */
class Texts {
  swedish = [];
  english = [];
  #places = new Map();

  /** Takes the texts out of a document and leaves its shape. */
  takeFrom(json) {
    if (json.replace(textPattern, "").includes("#")) throw new Error("a # stands for a text");
    let next = 0;
    return json.replace(textPattern, (text) => {
      const place = this.#placeOf(text);
      const mark = place === next ? "#;" : `#${place};`;
      next = place + 1;
      return mark;
    });
  }

  #placeOf(text) {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.swedish.length;
      this.#places.set(text, place);
      const { sv, en } = JSON.parse(text);
      this.swedish.push(sv);
      this.english.push(en);
    }
    return place;
  }
}
