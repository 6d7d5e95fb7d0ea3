// Pages that use the packed package, and what they say while they do.
import type { Page } from "@playwright/test";
import type { AssessmentDetail } from "../../www/element/types.ts";
import { Project, patience } from "../package/packed.ts";
import { test as withHosts } from "./hosts.ts";

/** What the browser remarks on, breaches of a policy among it, and what it asked for in vain. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", (response) => {
    if (!response.ok() && response.status() !== 304) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("requestfailed", (request) => complaints.push(`${request.failure()?.errorText} ${request.url()}`));
  return complaints;
}

/** A script for a page: keeps the first answer of each element, and when it came, on the page's window. */
export const listening = `
  globalThis.heard = [];
  document.addEventListener("aterforing-assessment", ({ detail }) => {
    heard.push({ verdict: detail.assessment.verdict, rulebook: detail.rulebook.id, at: performance.now() });
  });
`;

export interface Heard {
  readonly verdict: AssessmentDetail["assessment"]["verdict"];
  readonly rulebook: string;
  /** Milliseconds since the page began. */
  readonly at: number;
}

/** Waits until so many answers have been heard, and gives them. */
export async function heardOn(page: Page, count = 1): Promise<Heard[]> {
  const heard = await page.waitForFunction((count) => {
    const { heard } = globalThis as unknown as { heard: Heard[] };
    return heard.length >= count && heard;
  }, count);
  return heard.jsonValue() as Promise<Heard[]>;
}

/** With a blank project in which the package is installed, one for all tests of a worker. */
export const test = withHosts.extend<object, { project: Project }>({
  project: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const project = Project.withPackage();
      await use(project);
      project.remove();
    },
    { scope: "worker", timeout: patience },
  ],
});

export { expect } from "./hosts.ts";
