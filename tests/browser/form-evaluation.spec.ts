// The evaluation schedule out of a spreadsheet or a document, and back into one.
import type { Locator } from "@playwright/test";
import { exampleOf, expect, test, type Form } from "./form.ts";

const rulebook = "uppsala-2016";

/** Pastes as the browser does, and says whether the form took it upon itself. */
function paste(field: Locator, text: string, html = ""): Promise<boolean> {
  return field.evaluate(
    (element, [text, html]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      if (html !== "") clipboardData.setData("text/html", html);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true });
      // Firefox lets no page see what an event of its own making carries.
      Object.defineProperty(event, "clipboardData", { value: clipboardData });
      return !element.dispatchEvent(event);
    },
    [text, html] as const,
  );
}

const goals = async (form: Form) => (await form.draft()).application.evaluation ?? [];
const fieldOf = (form: Form, row: number, name: string) =>
  form.section("evaluation").locator(`[data-path="/evaluation/${row}/${name}"]`);

test("a schedule from Excel or Word becomes rows in one step, and is copied out with its headings", async ({
  form,
}) => {
  const project = exampleOf(rulebook);
  const [effect] = project.effects;
  await form.fill(rulebook, { ...project, evaluation: [{ id: "g1", goal: "" }] });
  const first = fieldOf(form, 0, "goal");
  await first.focus();
  const excel = `Färre vräkningar\tRådgivning\tAntal\t${effect?.label}\tTryggare barn\tKim\r\nFler i skolan\tBesök\r\n`;
  expect(await paste(first, excel)).toBe(true);
  await expect(form.section("evaluation").locator(".line")).toHaveCount(2);
  await expect(first).toHaveValue("Färre vräkningar");
  await expect(fieldOf(form, 0, "effect")).toHaveValue(effect?.id ?? "");
  await expect(fieldOf(form, 0, "responsible")).toHaveValue("Kim");
  await expect(form.status).toContainText("8 fält är ifyllda. En rad är ny.");
  await expect(form.section("evaluation").getByText("8 fält är ifyllda. En rad är ny.")).toBeVisible();
  await form.page.keyboard.press("ControlOrMeta+z");
  await expect(form.section("evaluation").locator(".line")).toHaveCount(1);
  await expect(first).toHaveValue("");
  expect(await goals(form)).toEqual([{ id: "g1", goal: "" }]);
  await form.page.keyboard.press("ControlOrMeta+y");
  await expect(fieldOf(form, 1, "activity")).toHaveValue("Besök");

  // A document's cells have lines of their own, and nothing in them is run.
  const word = `<table><tr><th>Ansvarig</th><th>Mått</th></tr>
    <tr><td><p>Lo<br>Kim</p></td><td>Närvaro<img src="x" onerror="document.title = 'run'"></td></tr></table>`;
  expect(await paste(fieldOf(form, 1, "outcome"), "Ansvarig\tMått\nLo\nKim\tNärvaro", word)).toBe(true);
  expect((await goals(form))[1]).toEqual({
    id: "g2",
    goal: "Fler i skolan",
    activity: "Besök",
    measure: "Närvaro",
    responsible: "Lo Kim",
  });
  await expect(form.page).not.toHaveTitle("run");

  // A text is a text: the field takes it as any field does.
  expect(await paste(fieldOf(form, 1, "outcome"), "Två\nrader")).toBe(false);

  await form.page.evaluate(() => {
    const write = (items: ClipboardItem[]) => {
      const [item] = items;
      Object.assign(window, { copied: item });
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  });
  await form.button("Kopiera schemat").click();
  await expect(form.status).toContainText("2 rader är kopierade.");
  const [text, html] = await form.page.evaluate(async () => {
    const { copied } = window as unknown as { copied: ClipboardItem };
    const read = async (type: string) => (await copied.getType(type)).text();
    return [await read("text/plain"), await read("text/html")];
  });
  const [heading, , last] = text?.split("\r\n").map((row) => row.split("\t")) ?? [];
  expect(heading?.slice(0, 6)).toEqual([
    "Mål",
    "Aktivitet",
    "Mått",
    "Hör till effekten",
    "Utfall på lång sikt",
    "Ansvarig",
  ]);
  expect(last?.slice(0, 6)).toEqual(["Fler i skolan", "Besök", "Närvaro", "", "", "Lo Kim"]);
  expect(html).toContain("<td>Färre vräkningar</td>");

  await form.page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }),
  );
  await form.button("Kopiera schemat").click();
  await expect(form.status).toContainText("Webbläsaren släpper inte fram urklippet här.");
});
