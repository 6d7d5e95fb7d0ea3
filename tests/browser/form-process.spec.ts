import { isAccessible } from "./accessible.ts";
import { exampleIds, exampleOf, expect, test, type Form } from "./form.ts";

const withStart = (rulebook: string, start: string, end: string) => ({
  ...exampleOf(rulebook),
  period: { start, end },
});

/** The page as it would be in that month. */
async function inMonth(form: Form, month: string): Promise<void> {
  await form.page.clock.setFixedTime(new Date(`${month}-15T12:00:00Z`));
}

test("Örebro's steps are counted back from the start, and whether it is time is said", async ({ form }) => {
  const section = form.section("process");
  await inMonth(form, "2019-10");
  const project = withStart("orebro-2020", "2020-11", "2022-12");
  await form.fill("orebro-2020", project);
  await expect(section).toContainText("Vägen till beslut tar vanligtvis 7–10 månader.");
  await expect(section).toContainText("För start i november 2020 behöver arbetet börja januari–april 2020.");
  await expect(section).toContainText("Det är om 3 månader.");
  await inMonth(form, "2020-02");
  await form.fill("orebro-2020", { ...project, name: "Nu" });
  await expect(section.locator(".note")).toContainText("Det är nu.");
  await inMonth(form, "2020-06");
  await form.fill("orebro-2020", { ...project, name: "Sent" });
  await expect(section.locator(".note")).toContainText("blir beslutet vanligtvis klart tidigast i januari 2021");
  await form.fill("orebro-2020", { ...project, name: "Beviljat", grant: { total: "1000000" } });
  await expect(section.locator(".note")).toHaveCount(0);
});

test("the gates are told in words, with who decides", async ({ form }) => {
  await form.set({ rulebook: "orebro-2020" });
  const gates = form.section("process").locator(".steps > li.gate");
  await expect(gates).toHaveCount(3);
  await expect(gates.last()).toContainText("Avgör om ni går vidare");
  await expect(gates.last()).toContainText("Vem: Kommunstyrelsen, på delegation från kommunfullmäktige");
});

test("reports and milestones have their years, from the project's own", async ({ form }) => {
  await form.fill("uppsala-2016", withStart("uppsala-2016", "2017-05", "2019-06"));
  const section = form.section("process");
  await expect(section).toContainText("Delår 1, till och med april 2018 och 2019.");
  await expect(section).toContainText("Delår 2, till och med augusti 2017, 2018 och 2019.");
  await expect(section).toContainText("Helår, till och med december 2017 och 2018.");
  await expect(section).toContainText("2020–2022. En uppföljning visar");
  await expect(section).toContainText("Inget år anges. Ytterligare utvärdering");
});

test("a guideline that is silent is said to be, with what is assumed", async ({ form }) => {
  await form.set({ rulebook: "stockholm-2012-motion" });
  const section = form.section("process");
  await expect(section).toContainText(
    "Riktlinjen säger inget om vägen till beslut, rapportering, utvärdering och beslut efter slutet, när ett projekt kan avbrytas eller vem som gör vad.",
  );
  await expect(section).toContainText("Tolkning: En särskild beslutsordning begärs men beskrivs inte.");
  await expect(section.locator(".steps")).toHaveCount(0);
});

test("who does what is the guideline's, and where it is silent another document's, marked as such", async ({
  form,
}) => {
  const section = form.section("process");
  await form.set({ rulebook: "uppsala-2016" });
  await expect(section.getByText("Inte ur riktlinjen.")).toHaveCount(0);
  const lead = section.getByRole("group", { name: "Projektledare" });
  await lead.getByLabel("Namn").fill("Kim Lind");
  expect((await form.draft()).beside.people).toEqual({ project_lead: "Kim Lind" });
  await form.set({ rulebook: "orebro-2013" });
  await expect(section.getByText("Inte ur riktlinjen.")).toBeVisible();
  await expect(section.locator(".block .note")).toContainText("Bilaga 2 Rollbeskrivning sociala investeringar");
  await expect(section.getByRole("group", { name: "Projektledare" }).getByLabel("Namn")).toHaveValue("Kim Lind");
  await section.getByRole("group", { name: "Projektledare" }).getByText("7 uppgifter").click();
  await expect(section.getByText("Håller budgeten och redovisar den.")).toBeVisible();
});

test("names are written and duties folded out by keyboard alone", async ({ form }) => {
  await form.set({ rulebook: "orebro-2013" });
  const section = form.section("process");
  const { keyboard } = form.page;
  await section.locator(".roles summary").first().focus();
  await keyboard.press("Enter");
  await expect(section.getByText("Avsätter pengar till en reserv eller fond.")).toBeVisible();
  await keyboard.press("Tab");
  await keyboard.type("Fullmäktige");
  await keyboard.press("Tab");
  await expect(section.locator(".roles summary").nth(1)).toBeFocused();
  expect((await form.draft()).beside.people).toEqual({ politicians: "Fullmäktige" });
});

test("each process keeps within a narrow screen, in both languages", async ({ form }) => {
  test.slow();
  await form.page.setViewportSize({ width: 360, height: 740 });
  const process = form.section("process");
  for (const rulebook of exampleIds) {
    await form.set({ rulebook });
    for (const language of ["English", "Svenska"]) {
      const beyond = () => process.evaluate((section) => section.scrollWidth - section.clientWidth);
      await expect.poll(beyond, `${rulebook}, before ${language}`).toBeLessThanOrEqual(0);
      await expect(process.getByRole("heading", { level: 2 })).toHaveText(/process$/i);
      await expect(process).not.toContainText(/undefined|null|\[object/);
      await form.page.getByRole("button", { name: language }).click();
    }
  }
});

test("axe finds nothing to remark on a long process, and on a silent one with duties folded out", async ({ form }) => {
  test.slow();
  await form.set({ rulebook: "orebro-2020" });
  await isAccessible(form);
  await form.set({ rulebook: "orebro-2013" });
  await form.section("process").locator(".roles summary").first().click();
  await isAccessible(form);
});
