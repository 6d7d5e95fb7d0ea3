// The grids as a spreadsheet: marking, filling, pasting from and copying to others, by keyboard and by mouse.
import type { Locator } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { exampleOf, expect, test, type Form } from "./form.ts";

const rulebook = "uppsala-2016";
const project = exampleOf(rulebook);
const [first = "", second = "", third = "", fourth = ""] = project.costs.map(({ label }) => label);

interface Carried {
  readonly text?: string;
  readonly html?: string;
}

/** Pastes as the browser does when Ctrl+V is pressed: an event with what the clipboard carries. */
async function paste(field: Locator, { text, html }: Carried): Promise<void> {
  await field.evaluate(
    (element, [text, html]) => {
      const clipboardData = new DataTransfer();
      if (text !== undefined) clipboardData.setData("text/plain", text);
      if (html !== undefined) clipboardData.setData("text/html", html);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true });
      // Firefox lets no page see what an event of its own making carries.
      Object.defineProperty(event, "clipboardData", { value: clipboardData });
      element.dispatchEvent(event);
    },
    [text, html] as const,
  );
}

async function taken(field: Locator, way: "copy" | "cut"): Promise<Required<Carried>> {
  return field.evaluate((element, way) => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent(way, { clipboardData, bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, "clipboardData", { value: clipboardData });
    element.dispatchEvent(event);
    return { text: clipboardData.getData("text/plain"), html: clipboardData.getData("text/html") };
  }, way);
}

/** The costs by name: kronor by year. */
async function costs(form: Form): Promise<Record<string, Record<string, string | number>>> {
  const { application } = await form.draft();
  return Object.fromEntries(application.costs.map(({ label, amounts }) => [label, amounts]));
}

function grid(form: Form, name: string): Locator {
  return form.root.locator(`.sheet:has([data-grid="${name}"])`);
}

function barOf(form: Form, name = "costs"): Locator {
  return grid(form, name).locator(".sheet-bar");
}

function marked(form: Form): Locator {
  return form.root.locator("td.cell.marked");
}

test.describe("marking", () => {
  test("Shift and an arrow mark a range, which says its sum, and Escape lets go of it", async ({ form }) => {
    await form.example(rulebook);
    const { keyboard } = form.page;
    await form.cell(first, 2017).focus();
    await expect(marked(form)).toHaveCount(0);
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowDown");
    await expect(marked(form)).toHaveCount(4);
    await expect(barOf(form)).toContainText(/Markerat: 4 celler, summa 4\s400\stkr/);
    // The cell from which it reaches keeps the focus, and the range is told politely.
    await expect(form.cell(first, 2017)).toBeFocused();
    await expect(form.status).toContainText(/Markerat: 4 celler, summa 4\s400\stkr/);
    await keyboard.press("Escape");
    await expect(marked(form)).toHaveCount(0);
    await form.field("Projektets namn").focus();
    await expect(barOf(form)).toHaveText("");
  });

  test("keys mark rows, columns and all, and lead to the ends", async ({ form }) => {
    await form.example(rulebook);
    const { keyboard } = form.page;
    await form.cell(second, 2018).focus();
    const steps: readonly [key: string, count: number, focus: readonly [string, number]][] = [
      ["Shift+Space", 3, [second, 2017]],
      ["ControlOrMeta+Space", 4, [first, 2017]],
      ["ControlOrMeta+a", 12, [first, 2017]],
      ["End", 0, [first, 2019]],
      ["Home", 0, [first, 2017]],
      ["ControlOrMeta+End", 0, [fourth, 2019]],
      ["ControlOrMeta+Home", 0, [first, 2017]],
      ["ControlOrMeta+ArrowDown", 0, [fourth, 2017]],
      ["Shift+End", 3, [fourth, 2017]],
      ["Shift+Home", 0, [fourth, 2017]],
    ];
    for (const [key, count, [line, year]] of steps) {
      await keyboard.press(key);
      await expect(marked(form), key).toHaveCount(count);
      await expect(form.cell(line, year), key).toBeFocused();
    }
    expect((await form.draft()).application.costs).toEqual(project.costs);
  });

  test("the mouse draws a range, a press with Shift reaches to it, and headings mark whole lines", async ({ form }) => {
    await form.example(rulebook);
    const { mouse } = form.page;
    await form.cell(first, 2017).hover();
    await mouse.down();
    // A driven Firefox leaves out a move now and then.
    await expect(async () => {
      await form.cell(second, 2018).hover();
      await form.cell(third, 2018).hover();
      await expect(marked(form)).toHaveCount(6, { timeout: 500 });
    }).toPass();
    await mouse.up();
    await form.cell(fourth, 2019).hover();
    await expect(marked(form)).toHaveCount(6);
    await form.cell(second, 2019).click();
    await expect(marked(form)).toHaveCount(0);
    await form.cell(fourth, 2018).click({ modifiers: ["Shift"] });
    await expect(marked(form)).toHaveCount(6);
    await expect(form.cell(second, 2019)).toBeFocused();
    const table = form.root.locator('[data-grid="costs"] table');
    await table.getByRole("columnheader", { name: "2018" }).click();
    await expect(marked(form)).toHaveCount(4);
    await table.locator("tr[data-row] td.sum").nth(1).click();
    await expect(marked(form)).toHaveCount(3);
    await expect(barOf(form)).toContainText(/3 celler, summa 1\s650\stkr/);
  });
});

test.describe("editing", () => {
  test("typing takes the place of what stood, F2 and two presses go into it, and Escape gives it back", async ({
    form,
  }) => {
    await form.example(rulebook);
    const { keyboard } = form.page;
    const cell = form.cell(first, 2018);
    await cell.click();
    await keyboard.type("77");
    await expect(cell).toHaveValue("77");
    await keyboard.press("Escape");
    await expect(cell).toHaveValue(/^1\s850$/);
    expect((await form.draft()).application.costs).toEqual(project.costs);
    await keyboard.press("F2");
    await keyboard.type("0");
    await expect(cell).toHaveValue("18500");
    await keyboard.press("Escape");
    // Two presses, which not every driver of a browser makes into one event.
    await cell.dispatchEvent("dblclick");
    await keyboard.press("Backspace");
    await expect(cell).toHaveValue("185");
    await keyboard.press("Enter");
    await expect(form.cell(second, 2018)).toBeFocused();
    expect((await costs(form))[first]).toMatchObject({ 2018: "185000" });
    await form.cell(first, 2018).focus();
    await keyboard.type("tolv");
    await keyboard.press("Escape");
    await expect(cell).toHaveValue("185");
    expect((await form.draft()).typed).toEqual({});
  });

  test("the first tap of a finger marks a cell, the second goes into its text", async ({ form }) => {
    await form.example(rulebook);
    const cell = form.cell(first, 2018);
    const tapOn = async () => {
      await cell.dispatchEvent("pointerdown", { pointerType: "touch" });
      await cell.focus();
      // Where the finger was, the browser puts a caret.
      await cell.evaluate((field) => (field as HTMLInputElement).setSelectionRange(1, 1));
      await cell.dispatchEvent("click");
    };
    await tapOn();
    await form.page.keyboard.insertText("7");
    await expect(cell).toHaveValue("7");
    await form.cell(second, 2018).focus();
    await tapOn();
    await tapOn();
    await form.page.keyboard.insertText("5");
    await expect(cell).toHaveValue("75");
  });

  test("Enter after Tabs leads back below the first of them", async ({ form }) => {
    await form.example(rulebook);
    const { keyboard } = form.page;
    await form.cell(first, 2017).focus();
    await keyboard.type("1");
    await keyboard.press("Tab");
    await keyboard.type("2");
    await keyboard.press("Tab");
    await keyboard.type("3");
    await keyboard.press("Enter");
    await expect(form.cell(second, 2017)).toBeFocused();
    expect((await costs(form))[first]).toEqual({ 2017: "1000", 2018: "2000", 2019: "3000" });
  });

  test("Delete empties what is marked, and one step takes it back", async ({ form }) => {
    await form.example(rulebook);
    const { keyboard } = form.page;
    await form.cell(first, 2018).focus();
    await keyboard.press("Shift+ArrowDown");
    await keyboard.press("Delete");
    await expect(form.cell(first, 2018)).toHaveValue("");
    await expect(form.cell(second, 2018)).toHaveValue("");
    await expect(form.status).toContainText("2 celler är tömda.");
    await keyboard.press("ControlOrMeta+z");
    await expect(form.cell(second, 2018)).toHaveValue("600");
    expect((await form.draft()).application.costs).toEqual(project.costs);
  });
});

test.describe("filling", () => {
  test("right and down by keys, as one step each", async ({ form }) => {
    await form.example(rulebook);
    const { keyboard } = form.page;
    await form.cell(first, 2017).focus();
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowDown");
    await keyboard.press("Control+r");
    await expect(form.cell(first, 2018)).toHaveValue(/^1\s500$/);
    await expect(form.cell(second, 2018)).toHaveValue("450");
    await keyboard.press("Control+d");
    await expect(form.cell(second, 2017)).toHaveValue(/^1\s500$/);
    await keyboard.press("ControlOrMeta+z");
    await expect(form.cell(second, 2017)).toHaveValue("450");
    await keyboard.press("ControlOrMeta+z");
    expect((await form.draft()).application.costs).toEqual(project.costs);
  });

  test("to the last year with a button under the grid", async ({ form }) => {
    await form.example(rulebook);
    await form.cell(first, 2017).click();
    await form.page.keyboard.type("42");
    await barOf(form).getByRole("button", { name: "Fyll åt höger" }).click();
    expect((await costs(form))[first]).toEqual({ 2017: "42000", 2018: "42000", 2019: "42000" });
    await expect(form.cell(first, 2017)).toBeFocused();
    await expect(form.root.locator('[data-grid="costs"] tr[data-row] td.sum').first()).toHaveText("126");
  });
});

test.describe("pasting", () => {
  const blocks: readonly [from: string, carried: Carried][] = [
    ["Excel in Swedish", { text: "1\u00a0250,5\t2\u00a0500\r\n300\t\r\n" }],
    ["Excel in English", { text: "1,250.5\t2,500.00\r\n300\t\r\n" }],
    ["LibreOffice", { text: "1250,5\t2500\n300\t\n" }],
    ["cells with their units", { text: "1 250 500 kr\t2,5 mnkr\r\n300 tkr\t\r\n" }],
    [
      "a page with a table alone",
      {
        html: "<table><tr><td>1250,5</td><td>2500</td></tr><tr><td>300<td></tr></table><img src=x onerror=window.ran=1>",
      },
    ],
  ];
  for (const [from, carried] of blocks) {
    test(`a block from ${from}`, async ({ form }) => {
      await form.example(rulebook);
      await form.cell(first, 2018).focus();
      await paste(form.cell(first, 2018), carried);
      const { [first]: one, [second]: two } = await costs(form);
      expect(one).toEqual({ 2017: "1500000", 2018: "1250500", 2019: "2500000" });
      expect(two).toEqual({ 2017: "450000", 2018: "300000" });
      await expect(form.cell(first, 2018)).toHaveValue(/^1\s250,5$/);
      await expect(marked(form)).toHaveCount(4);
      await expect(form.status).toContainText("3 celler klistrades in.");
      expect(await form.page.evaluate(() => "ran" in window)).toBe(false);
    });
  }

  test("names and years find their places, new ones are added, and one step takes it all back", async ({ form }) => {
    await form.example(rulebook);
    const cell = form.cell(third, 2018);
    await cell.focus();
    const rows = [
      "mnkr\t2018\t2020\tSumma",
      `${second}\t0,7\t0,1\t0,8`,
      "Städning\t0,02\t0,03\t0,05",
      "Summa\t1\t1\t2",
    ];
    await paste(cell, { text: `${rows.join("\r\n")}\r\n` });
    expect((await costs(form))[second]).toEqual({ 2017: "450000", 2018: "700000", 2019: "600000", 2020: "100000" });
    await expect(form.cell("Städning", 2020)).toHaveValue("30");
    await expect(form.status).toContainText("4 celler klistrades in. En rad är ny.");
    await expect(form.root.locator('[data-grid="costs"] thead th[data-year]')).toHaveText([
      "2017",
      "2018",
      "2019",
      "2020",
    ]);
    await form.page.keyboard.press("ControlOrMeta+z");
    expect((await form.draft()).application.costs).toEqual(project.costs);
  });

  test("at the name of the first line, a whole table begins a draft", async ({ form }) => {
    await form.field("Första månaden").fill("2027-01");
    await form.button("Lägg till kostnad").click();
    await paste(form.field("Namn på rad 1"), { text: "Löner\t1 000\t1 100\r\nHyra\t\t50\r\n" });
    expect(await costs(form)).toEqual({ Löner: { 2027: "1000000", 2028: "1100000" }, Hyra: { 2028: "50000" } });
  });

  test("what it came to stands under the grid until the next change, or until the focus leaves", async ({ form }) => {
    await form.example(rulebook);
    const name = form.root.locator(`textarea[data-path="/costs/0/label"]`);
    await name.focus();
    await paste(name, { text: "Löner\r\nHyra\r\nResor\r\n" });
    await expect(barOf(form)).toContainText("3 namn klistrades in. 3 rader är nya.");
    const cell = form.cell("Löner", 2018);
    const merged = "<tr><td rowspan=2>1</td><td>2</td></tr><tr><td>3</td></tr>";
    await cell.focus();
    await paste(cell, { html: `<table>${merged}</table>` });
    expect(await costs(form)).toMatchObject({ Löner: { 2018: "1000", 2019: "2000" }, Hyra: { 2019: "3000" } });
    await expect(barOf(form)).toContainText("3 celler klistrades in.");
    await paste(cell, { text: Array(16).fill(Array(20).fill("x").join("\t")).join("\r\n") });
    await expect(barOf(form)).toContainText("fler än 300 celler går inte att läsa");
    await form.page.keyboard.press("Delete");
    await expect(barOf(form)).not.toContainText("fler än 300");
    await paste(cell, { text: "\t\r\n" });
    await paste(cell, { text: "7\t8\t9\t10" });
    await expect(barOf(form)).toContainText("4 celler klistrades in.");
    await form.field("Projektets namn").focus();
    await expect(barOf(form)).toHaveText("");
  });

  test("what cannot be read stays in its cell, with the word at the place", async ({ form }) => {
    await form.example(rulebook);
    const cell = form.cell(first, 2017);
    await cell.focus();
    await paste(cell, { text: "1 2 3\t7\t1e400\r\n−5\t\u0661\u0662\u0663\t12 %\r\n" });
    await expect(form.status).toContainText("En cell klistrades in. 5 kunde inte läsas.");
    await form.field("Projektets namn").focus();
    await expect(form.root.locator("td.cell [aria-invalid=true]")).toHaveCount(5);
    await expect(cell).toHaveValue("1 2 3");
    await expect(cell).toHaveAccessibleDescription(/Skriv beloppet med siffror/);
    await expect(form.cell(second, 2017)).toHaveAccessibleDescription(/Skriv beloppet utan minus/);
    await expect(form.cell(second, 2018)).toHaveValue("\u0661\u0662\u0663");
    // The figures from before stand until they are mended.
    expect((await costs(form))[first]).toEqual({ 2017: "1500000", 2018: "7000", 2019: "1850000" });
    await cell.focus();
    await form.page.keyboard.press("ControlOrMeta+z");
    expect((await form.draft()).typed).toEqual({});
    expect((await form.draft()).application.costs).toEqual(project.costs);
  });

  test("one cell goes to all that are marked, and a whole spreadsheet goes nowhere", async ({ form }) => {
    await form.example(rulebook);
    const cell = form.cell(first, 2017);
    await cell.focus();
    await paste(cell, { text: "1\t2\r\n".repeat(150_000) });
    await expect(form.status).toContainText("för stort för tabellen");
    expect((await form.draft()).application.costs).toEqual(project.costs);
    await form.page.keyboard.press("ControlOrMeta+a");
    await paste(cell, { text: "5\r\n" });
    await expect(grid(form, "costs").locator("tfoot td.sum").last()).toHaveText("60");
  });

  test("in a text that is being edited a single figure is the browser's own matter", async ({ form }) => {
    await form.example(rulebook);
    const cell = form.cell(first, 2017);
    await cell.focus();
    await form.page.keyboard.press("F2");
    await paste(cell, { text: "9" });
    await expect(cell).toHaveValue("1500");
  });
});

test.describe("copying", () => {
  test("a range goes out as a spreadsheet reads it, and comes back as it was", async ({ form }) => {
    await form.example(rulebook);
    const { keyboard } = form.page;
    const cell = form.cell(first, 2017);
    await form.set({ unit: "mnkr" });
    await cell.focus();
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowDown");
    const swedish = await taken(cell, "copy");
    expect(swedish.text).toBe("1,5\t1,85\r\n0,45\t0,6");
    expect(swedish.html).toBe("<table><tr><td>1,5</td><td>1,85</td></tr><tr><td>0,45</td><td>0,6</td></tr></table>");
    expect((await form.draft()).application.costs).toEqual(project.costs);
    await expect(form.status).toContainText("4 celler är kopierade.");
    const cut = await taken(cell, "cut");
    expect(cut.text).toBe(swedish.text);
    expect((await costs(form))[first]).toEqual({ 2019: "1850000" });
    await paste(cell, cut);
    expect((await form.draft()).application.costs).toEqual(project.costs);
    await form.page.getByRole("button", { name: "English" }).click();
    await form.cell(first, 2017).focus();
    expect((await taken(form.cell(first, 2017), "copy")).text).toBe("1.5");
  });
});

test("what is copied by keys is pasted by keys, through the clipboard itself", async ({ form }) => {
  await form.example(rulebook);
  const { keyboard } = form.page;
  await form.cell(first, 2017).focus();
  await keyboard.press("Shift+ArrowRight");
  await keyboard.press("ControlOrMeta+c");
  await form.cell(third, 2018).focus();
  await keyboard.press("ControlOrMeta+v");
  await expect(form.cell(third, 2019)).toHaveValue(/^1\s850$/);
  expect((await costs(form))[third]).toEqual({ 2017: "100000", 2018: "1500000", 2019: "1850000" });
  // An empty cell is copied as well, though no text is marked in it.
  await form.cell("Färre akuta boenden, antal boendedygn", 2017).focus();
  await keyboard.press("ControlOrMeta+c");
  await form.cell(third, 2017).focus();
  await keyboard.press("ControlOrMeta+v");
  await expect(form.cell(third, 2017)).toHaveValue("");
});

test("years are added at the end, and taken away as long as they are empty", async ({ form }) => {
  await form.example(rulebook);
  const years = form.root.locator('[data-grid="costs"] thead th[data-year]');
  await form.button("Lägg till 2020").first().click();
  await form.button("Lägg till 2021").click();
  await expect(years).toHaveText(["2017", "2018", "2019", "2020", "2021"]);
  await form.button("Ta bort 2021").click();
  await form.button("Ta bort 2020").click();
  await expect(years).toHaveText(["2017", "2018", "2019"]);
  await expect(form.button("Lägg till 2020").first()).toBeFocused();
  await form.button("Lägg till 2020").first().click();
  await form.cell(first, 2020).fill("5");
  await form.field("Projektets namn").focus();
  await expect(form.button("Ta bort 2020")).toHaveCount(0);
});

test("a plan for each committee, and alternatives, are worked on in the same way", async ({ form }) => {
  await form.example(rulebook);
  const cell = form.cell("Socialnämnden", 2019);
  await cell.focus();
  await paste(cell, { text: "Arbetsmarknadsnämnden\t100\r\nSocialnämnden\t200\r\nKulturnämnden\t300\r\n" });
  const { repaymentPlan } = (await form.draft()).application;
  expect(repaymentPlan?.parties?.["arb"]?.amounts).toEqual({ 2019: "100000" });
  expect(repaymentPlan?.parties?.["soc"]?.amounts).toMatchObject({ 2019: "200000" });
  await expect(form.status).toContainText("2 celler klistrades in. En cell fick ingen plats.");
  await form.button("Lägg till alternativ").click();
  const alternative = grid(form, "alternatives");
  const saving = form.cell("Rad 1, Besparing", 2018);
  await saving.focus();
  await form.page.keyboard.type("10");
  await form.page.keyboard.press("Enter");
  await saving.focus();
  await barOf(form, "alternatives").getByRole("button", { name: "Fyll åt höger" }).click();
  await expect(alternative.locator("tr[data-row] td.sum").last()).toHaveText("70");
  await expect(alternative.locator("tfoot td.sum")).toHaveText("70");
  // Each column of a plan has its sum.
  const plan = grid(form, "plan");
  const years = await plan.locator("thead [data-year]").allTextContents();
  await expect(plan.locator("tfoot").getByRole("rowheader")).toHaveText("Alla parter");
  await expect(plan.locator("tfoot td").nth(years.indexOf("2019"))).toHaveText("300");
});

test("axe finds nothing to remark on a range, light, dark and in forced colours", async ({ form }) => {
  test.slow();
  await form.example(rulebook);
  await form.cell(first, 2017).focus();
  await form.page.keyboard.press("Shift+ArrowRight");
  await form.page.keyboard.press("Shift+ArrowDown");
  await expect(marked(form)).toHaveCount(4);
  for (const look of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await form.page.emulateMedia(look);
    await isAccessible(form);
  }
});
