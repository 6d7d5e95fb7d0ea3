// A workbook of a large project, under the form's own policy: it is put together and zipped in the page itself.
import { strFromU8, unzipSync } from "fflate";
import { test } from "./downloads.ts";
import { expect, largeProject } from "./form.ts";

test("a workbook of four committees over fifteen years is whole", async ({ form, taken }) => {
  test.slow();
  await form.fill("uppsala-2016", largeProject());
  const { name, content } = await taken(async () => {
    await form.button("Hämta").click();
    await form.button("Excel med formler (xlsx)").click();
  });
  expect(name).toMatch(/\.xlsx$/);
  const files = unzipSync(content);
  const sheets = Object.keys(files).filter((path) => /^xl\/worksheets\/sheet\d\.xml$/.test(path));
  expect(sheets).toHaveLength(6);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(["Indata", "Schema", "Granskning", "Källor", "Beräkning", "Exakt"]);
  // Schedule: fifteen years and four committees, a formula each.
  expect([...text("xl/worksheets/sheet2.xml").matchAll(/<f>/g)].length).toBeGreaterThan(15 * 4 * 11);
  // Files of more than 160 kB are those that the library itself would hand to workers.
  expect(Math.max(...sheets.map((path) => files[path]?.length ?? 0))).toBeGreaterThan(160_000);
});
