import { expect, test } from "vitest";
import { isoMonth } from "../../../src/core/month/calendarMonth.js";
import { latestMonth } from "../../../src/core/month/latestMonth.js";
import type { Records } from "../../../src/core/records.js";
import { activity, business, contact, day, emptyRecords } from "../examples.js";

test.each<[string, Partial<Records>, string, string]>([
  ["last month, when it has records", { activities: [activity({ date: day("2025-09-30") })] }, "2025-10-05", "2025-09"],
  ["the month before, when last month has none", { activities: [activity({ date: day("2025-08-02") })] }, "2025-10-05", "2025-08"],
  [
    "never the month that is running",
    { activities: [activity({ date: day("2025-08-02") }), activity({ date: day("2025-10-01") })] },
    "2025-10-31",
    "2025-08",
  ],
  ["any log will do: a contact", { followUps: [contact({ date: day("2025-09-01") })] }, "2025-10-05", "2025-09"],
  ["any log will do: a plan made", { businesses: [business({ planDate: day("2025-09-01") })] }, "2025-10-05", "2025-09"],
  ["last month, when nothing is recorded", {}, "2026-01-01", "2025-12"],
])("%s", (_, records, today, month) => {
  expect(isoMonth(latestMonth({ ...emptyRecords, ...records }, day(today)))).toBe(month);
});
