import { describe, expect, test } from "vitest";
import { delayBands, delayMark, type DelayMark } from "../../../src/core/month/delayMark.js";
import { defaultSettings } from "../../../src/core/settings.js";

const limits = { onScheduleFrom: 0.9, slightlyBehindFrom: 0.7 };

describe("the mark", () => {
  test.each<[cumulative: number, target: number, expected: number | null, months: number, mark: DelayMark]>([
    // 230 a year, half of it expected in September
    [115, 230, 115, 6, "onSchedule"],
    [103.5, 230, 115, 6, "onSchedule"],
    [103, 230, 115, 6, "slightlyBehind"],
    [80.5, 230, 115, 6, "slightlyBehind"],
    [80, 230, 115, 6, "behind"],
    [0, 230, 115, 6, "notStarted"],
    [230, 230, 115, 6, "reached"],
    [231, 230, 115, 6, "reached"],
    // one event a year, even months: not behind before the year is over
    [0, 1, 1 / 6, 2, "notYetDue"],
    [0, 1, 11 / 12, 11, "notYetDue"],
    [0, 1, 1, 12, "notStarted"],
    // one event a year, its month over
    [0, 1, 1, 3, "notStarted"],
    [1, 1, 0, 1, "reached"],
    // two planned in June and November
    [0, 2, 0, 2, "notYetDue"],
    [1, 2, 1, 3, "onSchedule"],
    [1, 2, 2, 8, "behind"],
    // less than a whole case is missing
    [2, 5, 2.5, 6, "onSchedule"],
    [1, 5, 2.5, 6, "behind"],
    // ahead of the plan
    [1, 10, 0, 3, "onSchedule"],
    // known at the year's end only
    [0, 10, null, 11, "atYearEnd"],
    [6, 10, null, 11, "atYearEnd"],
    [10, 10, null, 11, "reached"],
    [9, 10, 10, 12, "onSchedule"],
    [7, 10, 10, 12, "slightlyBehind"],
    // fractions: at the year's end what is missing is missing
    [2.2, 2.5, 2.5, 11, "onSchedule"],
    [2.2, 2.5, 2.5, 12, "slightlyBehind"],
  ])("%d of %d, expected %d after %i months: %s", (cumulative, target, expected, months, mark) => {
    expect(delayMark(cumulative, target, expected, months, defaultSettings)).toBe(mark);
  });

  test("the limits are settings", () => {
    expect(delayMark(85, 230, 115, 6, { onScheduleFrom: 0.7, slightlyBehindFrom: 0.5 })).toBe("onSchedule");
    expect(delayMark(85, 230, 115, 6, { onScheduleFrom: 1, slightlyBehindFrom: 0.8 })).toBe("behind");
  });

  test.each([
    [limits, [0, 0.7, 0.9]],
    [{ onScheduleFrom: 0.8, slightlyBehindFrom: 0.95 }, [0, 0.8, 0.8]],
  ])("the bands ascend whatever is set: %j", (settings, minimums) => {
    expect(delayBands(settings).map(({ minimum }) => minimum)).toEqual(minimums);
  });
});
