import { expect, test } from "vitest";
import { weatherOf } from "../../../src/core/survey/weather.js";

/** 加茂's bands: 50 and above, 25, 0, −25, below. */
test.each([
  [100, "とくに好調"],
  [50, "とくに好調"],
  [49.9, "好調"],
  [25, "好調"],
  [24.9, "まあまあ"],
  [0, "まあまあ"],
  [-0.1, "不振"],
  [-25, "不振"],
  [-25.1, "きわめて不振"],
  [-100, "きわめて不振"],
])("DI %s is %s", (di, words) => expect(weatherOf(di).words).toBe(words));
