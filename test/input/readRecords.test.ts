import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue, Grid } from "../../src/input/grid.js";
import type { InputSheet } from "../../src/core/inputSheets/inputSheet.js";
import { inputSheets } from "../../src/core/inputSheets/inputSheets.js";
import { inputSheetNames } from "../../src/input/inputSheetName.js";
import { readRecords, type WorkbookRecords } from "../../src/input/readRecords.js";
import { dateWords } from "../../src/strings/dateWords.js";
import { issueText } from "../../src/strings/issueText.js";
import { badInputs } from "../fixtures/badInputs.js";
import { day } from "../fixtures/context.js";
import { gridOf } from "../fixtures/grids.js";
import { workbook } from "../fixtures/workbook.js";
import { words } from "../strings/words.js";

const today = day(2026, 3, 31);
const found = ({ issues }: WorkbookRecords) => issues.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);

describe("a sound workbook", () => {
  const { settings, planYears, indicators, records, issues } = readRecords(workbook(), today);

  test("has nothing to report", () => expect(issues).toEqual([]));
  test("gives every record", () => {
    expect(settings).toMatchObject({ year: 2025, planStart: day(2025, 4, 1), planEnd: day(2027, 3, 31) });
    expect(planYears).toEqual([2025, 2026]);
    expect(indicators.map(({ id }) => id)).toEqual(["K5-1", "K5-2", "K7-1"]);
    expect(records.activities).toHaveLength(4);
    expect(records.businesses).toHaveLength(3);
    expect(records.followUps).toHaveLength(2);
    expect(records.budget?.map(({ item, role }) => [item, role])).toEqual([
      ["専門家謝金", "line"],
      ["計", "total"],
    ]);
    expect(records.budgetUnit).toBe(1000);
    expect(records.qualitative.map(({ subject, committeeLevel }) => [subject, committeeLevel])).toEqual([
      ["K5-2", "A"],
      ["経営分析", "B"],
    ]);
  });
});

describe("a mistake planted in it is found, and nothing else", () => {
  test.each(badInputs)("$name", ({ sheets, found: expected }) => expect(found(readRecords(workbook(sheets), today))).toEqual(expected));
});

describe("sheets that are not there", () => {
  test("leave their counts unknown, not 0", () => {
    const { records } = readRecords(workbook().filter(({ sheet }) => sheet === "目標"));
    expect(records).toMatchObject({ activities: null, businesses: null, followUps: null, budget: null });
  });
  test("are missed where indicators are counted from them", () => {
    const without = workbook().filter(({ sheet }) => sheet !== "活動記録");
    expect(found(readRecords(without))).toEqual(["sourceSheetMissing 目標!"]);
  });
  test("nothing at all lacks 目標", () => expect(found(readRecords([]))).toEqual(["sheetMissing !"]));
});

/** What was read, without where it stood. */
function withoutPlaces({ settings, planYears, indicators, records, issues }: WorkbookRecords) {
  const bare = (value: unknown): unknown => {
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)].map(([key, entry]) => [key, bare(entry)]).sort();
    if (Array.isArray(value)) return (value as unknown[]).map((entry) => JSON.stringify(bare(entry))).sort();
    if (value === null || typeof value !== "object") return value;
    const kept = Object.entries(value).filter(([key]) => key !== "origin" && key !== "source" && key !== "cells" && key !== "numeric");
    return Object.fromEntries(kept.map(([key, entry]) => [key, bare(entry)]));
  };
  return { settings, planYears, indicators: bare(indicators), records: bare(records), codes: issues.map(({ code }) => code).sort() };
}

const plan = readRecords(workbook(), today);

test("the order of the columns means nothing", () => {
  const shuffled = fc.tuple(
    ...workbook().map((grid) => {
      const columns = grid.values[0]?.map((_, column) => column) ?? [];
      const order = fc.shuffledSubarray(columns, { minLength: columns.length });
      return order.map((places): Grid => ({ ...grid, values: grid.values.map((row) => places.map((place) => row[place] ?? "")) }));
    }),
  );
  fc.assert(
    fc.property(shuffled, (grids) => {
      expect(withoutPlaces(readRecords(grids, today))).toEqual(withoutPlaces(plan));
    }),
    { numRuns: 40 },
  );
});

test("the order of the rows and of the sheets means nothing", () => {
  const shuffled = fc.tuple(
    ...workbook().map((grid) => {
      const header = grid.sheet === "予算" ? 2 : 1;
      const data = grid.values.slice(header);
      return fc
        .shuffledSubarray(data, { minLength: data.length })
        .map((rows): Grid => ({ ...grid, values: [...grid.values.slice(0, header), ...rows] }));
    }),
  );
  const anyOrder = shuffled.chain((grids) => fc.shuffledSubarray(grids, { minLength: grids.length }));
  fc.assert(
    fc.property(anyOrder, (grids) => {
      expect(withoutPlaces(readRecords(grids, today))).toEqual(withoutPlaces(plan));
    }),
    { numRuns: 40 },
  );
});

describe("junk becomes issues, never an exception, and never NaN", () => {
  const headers = Object.values<InputSheet>(inputSheets).flatMap(({ columns }) => Object.values(columns).map(({ header }) => header));
  const typed = [
    ...["△1,234", "▲1,234", "－1,234", "(1,234)", "１，２３４", "1,234千円", "1.2億円", "―", "-", "－", "空白", "N/A", "#DIV/0!", "#N/A"],
    ...[
      "令和6年3月期",
      "R6.3.31",
      "2024/3/31",
      "1e3",
      "001",
      "1-2",
      "　",
      "\u00A0",
      "\u200B",
      "R7\n年度",
      "90%以上",
      "計",
      "うち",
      "小計",
      "〃",
      "①",
    ],
    ...["R7", "R8年度", "R 1 0 年度", "5月", "5. 章", "8-1 販路", "予算", "実績", "独自", "評価", "下限%", "K5-1", "=1+1", "9".repeat(400)],
  ];
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...headers) },
    { weight: 4, arbitrary: fc.constantFrom(...typed) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 2, arbitrary: fc.constantFrom<CellValue>(45382, 2025, 1e15, -5, 0.5, true, "") },
    { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  );
  const junkGrid = fc
    .record({
      sheet: fc.constantFrom(...inputSheetNames),
      rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 }),
      row: fc.nat(25),
      uses1904Dates: fc.boolean(),
      mergedAreas: fc.array(fc.constantFrom("A1:B2", "A2:A9", "C3", "junk", "A:A"), { maxLength: 3 }),
    })
    .map(({ sheet, rows, ...more }) => gridOf(sheet, rows, more));

  /** Every number anywhere in a value. */
  function numbersIn(value: unknown): number[] {
    if (typeof value === "number") return [value];
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)].flatMap(numbersIn);
    return value !== null && typeof value === "object" ? Object.values(value).flatMap(numbersIn) : [];
  }

  test("whatever the grids hold", () => {
    fc.assert(
      fc.property(fc.array(junkGrid, { maxLength: 4 }), (grids) => {
        const read = readRecords(grids, today);
        expect(numbersIn(read).filter((value) => !Number.isFinite(value))).toEqual([]);
        for (const issue of read.issues) {
          for (const language of ["ja", "en"] as const)
            expect(Object.values(issueText(issue, words[language].issues, dateWords(language, "era"))).join()).not.toContain("undefined");
        }
      }),
      { numRuns: 300 },
    );
  });
});
