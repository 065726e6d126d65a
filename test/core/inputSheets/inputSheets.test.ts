import { describe, expect, test } from "vitest";
import type { InputColumn, InputSheet } from "../../../src/core/inputSheets/inputSheet.js";
import { inputSheets } from "../../../src/core/inputSheets/inputSheets.js";
import { settingItems, type SettingItem } from "../../../src/core/inputSheets/settingsSheet.js";

/** As names are compared when sheets are read. */
const key = (name: string) => name.normalize("NFKC").replace(/\s/g, "").toLowerCase();

function expectDistinct(names: readonly string[]) {
  expect(names.filter((name, index) => names.findIndex((other) => key(other) === key(name)) !== index)).toEqual([]);
}

test("no two sheets share a name", () => expectDistinct(Object.values(inputSheets).flatMap(({ name, aliases }) => [name, ...aliases])));

describe.each(Object.values<InputSheet>(inputSheets).map((sheet) => [sheet.name, sheet] as const))("%s", (_name, sheet) => {
  const columns = Object.values<InputColumn>(sheet.columns);

  test("has no two columns of one name", () => expectDistinct(columns.flatMap(({ header, aliases }) => [header, ...aliases])));

  test("explains itself and each column in one sentence or two", () => {
    for (const sentence of [sheet.purpose, ...columns.map(({ hint }) => hint)]) expect(sentence).toMatch(/^[^\n]{4,80}。$/);
  });

  test("has choices where a column is a choice, each with a name of its own", () => {
    for (const { kind, choices } of columns) {
      expect(choices !== undefined).toBe(kind === "choice");
      expectDistinct((choices ?? []).flatMap(({ label, aliases }) => [label, ...aliases]));
    }
  });

  test("puts its years after a column that it has", () => {
    if (sheet.periods) expect(Object.keys(sheet.columns)).toContain(sheet.periods.after);
  });
});

test("no two settings share a name", () => {
  expectDistinct(Object.values<SettingItem>(settingItems).flatMap(({ label, aliases }) => [label, ...aliases]));
});
