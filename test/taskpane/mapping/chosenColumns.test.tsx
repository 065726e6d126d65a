import fc from "fast-check";
import { expect, test } from "vitest";
import { chosenColumns, withColumn, type ColumnChoices } from "../../../src/taskpane/mapping/chosenColumns.js";

const proposed: ColumnChoices = [
  ["date", 0],
  ["content", 1],
];

test("a column that stood for another gives way", () => {
  expect(chosenColumns(withColumn(proposed, "content", 0))).toEqual({ date: null, content: 0 });
});

test("and comes back when the later choice moves on", () => {
  expect(chosenColumns(withColumn(withColumn(proposed, "content", 0), "content", 2))).toEqual({ date: 0, content: 2 });
});

test("law: after any choices no column of theirs stands for two of ours, and the last choice holds", () => {
  const key = fc.constantFrom("date", "id", "name", "content");
  const theirs = fc.option(fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, theirs), { minLength: 1 }), (made) => {
      const chosen = chosenColumns(made.reduce<ColumnChoices>((before, [each, index]) => withColumn(before, each, index), []));
      const used = Object.values(chosen).filter((index) => index !== null);
      const [lastKey, lastIndex] = made.at(-1)!;
      expect(new Set(used).size).toBe(used.length);
      expect(chosen[lastKey]).toBe(lastIndex);
    }),
  );
});
