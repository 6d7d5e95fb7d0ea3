import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { thisMonth, today } from "../../www/clock";

const zone = process.env["TZ"];

beforeEach(() => {
  process.env["TZ"] = "Europe/Stockholm";
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

test.each([
  ["the last minute of October in Sweden", "2026-10-31T22:59:00Z", "2026-10-31", "2026-10"],
  ["the first hour of November in Sweden", "2026-10-31T23:30:00Z", "2026-11-01", "2026-11"],
  ["the first two hours of July, in summer time", "2026-06-30T22:30:00Z", "2026-07-01", "2026-07"],
  ["the first hour of the year", "2026-12-31T23:30:00Z", "2027-01-01", "2027-01"],
])("%s: the day and the month are the reader's", (_, instant, day, month) => {
  vi.setSystemTime(instant);
  expect([today(), thisMonth()]).toEqual([day, month]);
});
