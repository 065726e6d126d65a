import { describe, expect, test } from "vitest";
import { footingChecks } from "../../../src/core/footing.js";
import { dateSerial, fiscalYear } from "../../../src/core/fiscalYear.js";
import { issueCatalogue } from "../../../src/core/issue.js";
import { readRecords } from "../../../src/input/readRecords.js";
import { sampleBook, sampleMistakes } from "../../../src/local-excel/sample/sampleBook.js";
import { gridOf } from "./gridOf.js";

const read = readRecords(sampleBook().sheets.map(gridOf), dateSerial(2026, 10, 1));
const footing = footingChecks(read.records.budget ?? [], read.planYears)
  .filter(({ stated, computed }) => stated !== computed)
  .map(({ what, source }) => ({ ...source, code: what === "column" ? "footingColumn" : `footing ${what}` }));
const found = [...read.issues, ...footing];

describe("the check finds what was planted", () => {
  test.each(sampleMistakes())("$code at $sheet $address", ({ sheet, address, code }) => {
    expect(found.filter((issue) => issue.code === code).map((issue) => `${issue.sheet} ${issue.address}`)).toContain(`${sheet} ${address}`);
  });

  test("and nothing else that is an error or a warning", () => {
    const planted = new Set(sampleMistakes().map(({ sheet, address, code }) => `${sheet} ${address} ${code}`));
    const others = found
      .filter(({ code }) => !(code in issueCatalogue) || issueCatalogue[code as keyof typeof issueCatalogue].severity !== "info")
      .map(({ sheet, address, code }) => `${sheet} ${address} ${code}`)
      .filter((issue) => !planted.has(issue));
    expect(others).toEqual([]);
  });
});

test("everything else comes through: 30 indicators, four years, the settings", () => {
  expect(read.indicators).toHaveLength(30);
  expect(read.planYears).toEqual([2025, 2026, 2027, 2028].map(fiscalYear));
  expect(read.settings.organisation).toBe("見本商工会議所");
  expect(read.records.budgetUnit).toBe(1000);
  expect(read.records.qualitative).toHaveLength(8);
});
