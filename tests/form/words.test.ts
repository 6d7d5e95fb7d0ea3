import { expect, test } from "vitest";
import { wordFaults } from "../../www/words/check";

test("every word that the form says is written in both languages, with the same variables, and none is left over", () => {
  expect(wordFaults("www", "tsconfig.json")).toEqual([]);
});
