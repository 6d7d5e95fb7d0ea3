// A draft in a link: out and in again, and what happens to links on their way.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Application } from "../../src/types.d.ts";
import type { Draft } from "../../www/draft/draft";
import { openDraft } from "../../www/draft/versions";
import { countedParts, isDraftLink, linkTo, longLink, readLink } from "../../www/take/link";
import { randomDraft } from "./random-draft";
import { writtenLink } from "./written-link";

const base = "https://kommun.example/rakna/?a=1#gammalt";
const folder = new URL("../../www/examples/", import.meta.url);
const examples = readdirSync(folder).map((file) => ({
  rulebook: file.replace(".json", ""),
  application: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Application,
}));

function draftOf({ rulebook, application }: { rulebook: string; application: Application }): Draft {
  return {
    format: 2,
    rulebook,
    stage: "application",
    lang: "sv",
    unit: "tkr",
    application,
    beside: {},
    typed: {},
    aside: {},
  };
}

async function linked(draft: Draft): Promise<string> {
  const link = await linkTo(draft, base);
  if (link === null) throw new Error("the draft is too long for a link");
  return link;
}

async function fragmentOf(draft: Draft): Promise<string> {
  return new URL(await linked(draft)).hash;
}

describe("out and in", () => {
  test.each(examples)("the example of $rulebook fits in 4 000 characters and comes back as it was", async (example) => {
    const draft = draftOf(example);
    const link = await linked(draft);
    expect(link.startsWith("https://kommun.example/rakna/?a=1#utkast=1.")).toBe(true);
    expect(link.length).toBeLessThanOrEqual(4000);
    expect(await readLink(new URL(link).hash)).toEqual({ draft, state: "whole", gone: [] });
  });

  test("drafts of every make come back as they were, and open without a loss", async () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draft = randomDraft(seed);
      const read = await readLink(await fragmentOf(draft));
      expect(read).toEqual({ draft, state: "whole", gone: [] });
      expect("draft" in read && openDraft(read.draft)).toEqual({ draft, lost: [] });
    }
  });

  test("a draft too long for a link gives none", async () => {
    const draft = randomDraft(1);
    // Digits that have no pattern do not compress.
    let state = 1;
    const noise = Array.from({ length: 700_000 }, () => ((state = (state * 48271) % 0x7fffffff) % 36).toString(36));
    const texts = { problem: noise.join("") };
    expect(await linkTo({ ...draft, application: { ...draft.application, texts } }, base)).toBeNull();
  });

  test("one that some mail programs would cut is longer than the limit that is warned of", async () => {
    const noise = (seed: number) => randomDraft(seed).application.costs;
    const costs = Array.from({ length: 60 }, (_, seed) => noise(seed + 1)).flat();
    const draft = randomDraft(1);
    expect((await linked({ ...draft, application: { ...draft.application, costs } })).length).toBeGreaterThan(longLink);
  });
});

describe("on the way", () => {
  test("a mail program that breaks the line, or puts a bracket after it, does no harm", async () => {
    const draft = randomDraft(7);
    const fragment = await fragmentOf(draft);
    const middle = Math.floor(fragment.length / 2);
    const broken = [`${fragment.slice(0, middle)}%0A${fragment.slice(middle)}`, `${fragment}>`, `${fragment}).`];
    for (const text of broken) expect(await readLink(text)).toEqual({ draft, state: "whole", gone: [] });
  });

  test("cut off anywhere it never throws, never restores half a line, and counts what is gone", async () => {
    const draft = draftOf(examples.find(({ rulebook }) => rulebook === "sodertalje-2015")!);
    const fragment = await fragmentOf(draft);
    let restored = 0;
    for (let length = 0; length < fragment.length; length += 1) {
      const read = await readLink(fragment.slice(0, length));
      if ("refused" in read) {
        expect(["no_link", "nothing_left"]).toContain(read.refused);
        continue;
      }
      restored += 1;
      expect(read.state).not.toBe("whole");
      if (read.state === "unchecked") expect(read.draft).toEqual(draft);
      const opened = openDraft(read.draft);
      if ("refused" in opened) continue;
      const { parties, costs, effects } = opened.draft.application;
      const whole = draft.application;
      expect(parties).toEqual(whole.parties.slice(0, parties.length));
      expect(costs).toEqual(whole.costs.slice(0, costs.length));
      expect(effects).toEqual(whole.effects.slice(0, effects.length));
      if (costs.length < whole.costs.length)
        expect(read.gone).toContainEqual({ part: "/application/costs", kept: costs.length, of: whole.costs.length });
    }
    expect(restored).toBeGreaterThan(fragment.length / 2);
  });

  test("one sign changed anywhere is found out, and nothing is restored", async () => {
    const fragment = await fragmentOf(draftOf(examples[0]!));
    for (let at = "#utkast=".length; at < fragment.length; at += 1) {
      const sign = fragment.charAt(at);
      const other = sign === "A" || sign === "." ? "B" : "A";
      const read = await readLink(fragment.slice(0, at) + other + fragment.slice(at + 1));
      // A point that is gone makes it look as if the end were missing; all that lies before it is still there.
      if ("draft" in read) expect(read.state).toBe("unchecked");
      else expect(["changed", "newer_link", "nothing_left"]).toContain(read.refused);
    }
  });

  test("two megabytes are refused unread", async () => {
    expect(await readLink(`#utkast=1.${"A".repeat(2_000_000)}.00000000`)).toEqual({ refused: "too_long" });
  });

  test("what unpacks to more than any draft stops there", async () => {
    const bomb = writtenLink(Buffer.alloc(60 * 1024 * 1024, " "));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readLink(bomb)).toEqual({ refused: "too_long" });
  });

  test("brackets without end are refused", async () => {
    expect(await readLink(writtenLink("[".repeat(100_000)))).toEqual({ refused: "changed" });
    expect(await readLink(writtenLink(`[[],${"[".repeat(100_000)}`).slice(0, -9))).toEqual({ refused: "nothing_left" });
  });

  test.each([
    "",
    "#",
    "#form",
    "#utkast",
    "utkast=",
    "#utkast=1",
    "#utkast=x.y.z",
    "#utkast=1..",
    "#utkast=1.A.",
    "#UTKAST=1.AA.0",
  ])("%j is no link to a draft", async (fragment) => {
    expect(await readLink(fragment)).toHaveProperty("refused");
  });

  test("what is whole and yet no draft is refused", async () => {
    for (const content of ["", "null", "17", '"x"', "{}", "[]", "[1,2]", "[[1]]", Buffer.from([255, 254, 0, 1])])
      expect(await readLink(writtenLink(content))).toEqual({ refused: "changed" });
  });

  test("one of a newer make says so", async () => {
    expect(await readLink(writtenLink("[[],{}]", "2"))).toEqual({ refused: "newer_link" });
  });
});

test("a link made before drafts had anything beside the application opens", async () => {
  const { application } = examples[0]!;
  const older = {
    format: 1,
    rulebook: "uppsala-2016",
    stage: "idea",
    lang: "sv",
    unit: "kr",
    application,
    typed: {},
    aside: {},
  };
  const counts = countedParts.map(() => 0);
  const read = await readLink(writtenLink(JSON.stringify([counts, older])));
  expect(read).toEqual({ draft: older, state: "whole", gone: [] });
  expect("draft" in read && openDraft(read.draft)).toEqual({ draft: { ...older, format: 2, beside: {} }, lost: [] });
});

describe("what claims to be a draft", () => {
  test("is a fragment that begins as such, however a program on the way wrote that", () => {
    for (const fragment of ["#utkast=1.x.y", "#UTKAST=1.x.y", "#utkast%3D1.x.y", "#Utkast%3d1.x.y", "#utkast"])
      expect(isDraftLink(fragment), fragment).toBe(true);
    for (const fragment of ["", "#", "#form", "#utkat=1.x.y", "#utkasten", "#regelverk=uppsala-2016"])
      expect(isDraftLink(fragment), fragment).toBe(false);
  });

  test("is read, however its beginning is written", async () => {
    const draft = randomDraft(3);
    const fragment = await fragmentOf(draft);
    for (const beginning of ["#UTKAST=", "#utkast%3D", "utkast%3d"])
      expect(await readLink(fragment.replace("#utkast=", beginning))).toEqual({ draft, state: "whole", gone: [] });
  });

  test("is cut off where nothing comes after it, and unreadable where that is no link", async () => {
    for (const fragment of ["#utkast", "#utkast=", "#utkast=1", "#utkast=1."])
      expect(await readLink(fragment), fragment).toEqual({ refused: "nothing_left" });
    const fragment = await fragmentOf(randomDraft(3));
    for (const changed of [fragment.replace("=1.", "=l."), "#utkast=x.y.z", "#utkast=?"])
      expect(await readLink(changed), changed).toEqual({ refused: "changed" });
  });

  test("may be whole, and yet not to be checked", async () => {
    const draft = randomDraft(3);
    const fragment = await fragmentOf(draft);
    for (const lost of [1, 4, 8, 9])
      expect(await readLink(fragment.slice(0, -lost))).toEqual({ draft, state: "unchecked", gone: [] });
    expect(await readLink(fragment.slice(0, -30))).toHaveProperty("state", "cut");
  });
});
