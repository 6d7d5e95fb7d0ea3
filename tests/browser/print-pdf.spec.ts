// The annex as a file to send: Chromium makes a pdf of it, which is read page by page. Other browsers make none by themselves.
import { letters, pagesOf, titleOf } from "../take/pdf-text.ts";
import { expect, largeProject, test, type Form } from "./form.ts";

/** What stands above the columns of the printed table that has a text in it. */
function headOf(form: Form, text: string): Promise<string> {
  return form.root.evaluate((element, text) => {
    dispatchEvent(new Event("beforeprint"));
    const tables = [...(element.shadowRoot?.querySelectorAll(".paper table") ?? [])];
    const head = tables.find(({ textContent }) => textContent.includes(text))?.querySelector("thead")?.textContent;
    dispatchEvent(new Event("afterprint"));
    return head ?? "";
  }, text);
}

test("a pdf has no empty page, each page says what it belongs to, and a table that breaks repeats its head", async ({
  form,
}) => {
  test.slow();
  const large = largeProject();
  const labels = Array.from({ length: 120 }, (_, index) => `Kostnadspost nummer ${String(index + 1).padStart(3, "0")}`);
  const costs = labels.flatMap((label, index) =>
    large.costs.slice(0, 1).map((cost) => ({ ...cost, id: `k${index}`, label })),
  );
  await form.fill("uppsala-2016", { ...large, costs });
  // What prints is loaded after the first result.
  await expect(form.button("Hämta")).toBeVisible();
  const head = letters(await headOf(form, labels[0] ?? ""));
  expect(head).toContain("2020");

  const title = await form.page.title();
  const pdf = await form.page.pdf({ preferCSSPageSize: true });
  // It is called what the project is called, and the page is itself again.
  expect(await titleOf(pdf)).toBe(large.name);
  expect(await form.page.title()).toBe(title);

  const pages = (await pagesOf(pdf)).map(letters);
  expect(pages.length).toBeGreaterThan(5);
  for (const [index, page] of pages.entries()) {
    const running = letters(`${large.name} Utkast, inte ett beslut Sida ${index + 1} av ${pages.length}`);
    expect(page).toContain(running);
    // The running head alone is an empty page.
    expect(page.length).toBeGreaterThan(running.length + 50);
  }
  for (const said of ["Prövat mot: Uppsalas riktlinje", "(uppsala-2016)", "Skede: Ansökan", "Hämtat 20"])
    expect(pages[0]).toContain(letters(said));

  const held = pages.map((page) => labels.filter((label) => page.includes(letters(label))));
  expect(held.flat()).toEqual(labels);
  const broken = pages.filter((_, index) => (held[index]?.length ?? 0) > 0);
  expect(broken.length).toBeGreaterThan(2);
  for (const page of broken) expect(page).toContain(head);
});
