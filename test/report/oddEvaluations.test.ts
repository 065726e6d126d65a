import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluate.js";
import type { Evaluation } from "../../src/core/evaluation.js";
import type { DateSerial } from "../../src/core/fiscalYear.js";
import { issue } from "../../src/core/issue.js";
import { levelScales } from "../../src/core/levelScale.js";
import { defaultSettings } from "../../src/core/settings.js";
import { stateCountKeys } from "../../src/core/stateCounts.js";
import { evaluationSheets } from "../../src/report/evaluationSheets.js";
import { evaluationSheetNames, type SheetNames } from "../../src/report/generatedSheets.js";
import { publicReport } from "../../src/report/publicReport.js";
import {
  activity,
  at,
  budgetLine,
  business,
  carriedOut,
  contact,
  day,
  emptyRecords,
  indicator,
  notApplicable,
  qualitative,
  R7,
  R8,
  target,
  typed,
  wholePlan,
  yen,
} from "../core/examples.js";
import { miscalculations } from "./calculate.js";
import { lintPlan } from "./lintPlan.js";
import { defaultRowHeight } from "./officeUnits.js";
import { shown } from "./readPlan.js";

/** Stands in every text of the user's. */
const mark = "☠";
const unkind = fc
  .oneof(
    fc.constantFrom(
      "=1+1",
      "<b>太字</b>",
      "'",
      '"',
      "-1",
      ">5",
      "5-1",
      "007",
      "7",
      "@SUM(1)",
      "+3",
      "#N/A",
      "TRUE",
      "長い".repeat(400),
      "&P&D",
      "a\nb",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  )
  .map((content) => `${content}${mark}`);
const ids = fc.uniqueArray(unkind, { maxLength: 12, selector: (id) => id.toLowerCase() });
const dates = fc.integer({ min: day("2025-01-01"), max: day("2027-05-31") }).map((serial) => serial as DateSerial);
const sheetName = fc.constantFrom("目標", "it's 目標 of '25", "あ".repeat(31), "R7", "5");

const evaluations: fc.Arbitrary<Evaluation> = fc
  .record({
    indicatorIds: ids,
    businessIds: ids,
    sheet: sheetName,
    word: unkind,
    year: fc.constantFrom(R7, R8),
    asOf: dates,
    scale: fc.constantFrom(...Object.values(levelScales)),
    followUpScope: fc.constantFrom("cohort" as const, "stock" as const),
    budgetLines: fc.array(fc.record({ budget: fc.nat({ max: 9_999_999 }), actual: fc.option(fc.nat({ max: 9_999_999 })) }), {
      maxLength: 4,
    }),
    picks: fc.array(fc.record({ a: fc.nat(), b: fc.nat(), date: dates, quantity: fc.option(fc.integer({ min: -3, max: 9 })) }), {
      maxLength: 40,
    }),
    targets: fc.array(fc.option(fc.integer({ min: 0, max: 12 })), { minLength: 12, maxLength: 12 }),
  })
  .map(({ indicatorIds, businessIds, sheet, word, year, asOf, scale, followUpScope, budgetLines, picks, targets }) => {
    const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % Math.max(1, items.length)];
    const rules = ["distinctBusinesses", "contacts", "sum", "typed"] as const;
    const sources = ["activities", "followUps", "businesses"] as const;
    const indicators = indicatorIds.map((id, row) => {
      const value = targets[row % targets.length] ?? null;
      const figure = value === null ? notApplicable : { ...target(value), source: at(sheet, `H${row + 4}`), numeric: row % 2 === 0 };
      return indicator({
        id,
        section: word,
        project: row % 3 === 0 ? word : "事業",
        label: word,
        unit: word,
        counting: rules[row % 4]!,
        source: sources[row % 3]!,
        targets: new Map(wholePlan.map((of) => [of, figure])),
        planGoal: row % 4 === 0 && value !== null ? figure : { kind: "missing" },
        stateCount: row % 2 === 0 ? stateCountKeys[row % stateCountKeys.length]! : null,
      });
    });
    return evaluate(
      {
        settings: { ...defaultSettings, organisation: word, scale, followUpScope, asOf },
        planYears: wholePlan,
        indicators,
        records: {
          ...emptyRecords,
          activities: picks.map(({ a, b, date, quantity }, row) =>
            activity({
              indicatorId: pick(indicatorIds, a) ?? word,
              businessId: b % 5 === 0 ? null : (pick(businessIds, b) ?? null),
              businessName: word,
              date,
              quantity,
              origin: at(sheet, `B${row + 4}`),
            }),
          ),
          businesses: businessIds.map((id, row) =>
            business({
              id,
              name: word,
              officer: row % 2 === 0 ? word : "",
              planDate: row % 5 === 4 ? null : day("2025-08-31"),
              baseSales: row * 100,
              origin: at(sheet, `A${row + 2}`),
            }),
          ),
          followUps: picks.flatMap(({ b, date, quantity }, row) => {
            const businessId = pick(businessIds, b);
            return businessId === undefined
              ? []
              : [
                  contact({
                    businessId,
                    date,
                    sales: quantity,
                    progress: "gap",
                    ...(row % 3 === 0 && { caseKind: row % 2 === 0 ? "success" : "improvement", content: word, problem: word }),
                    origin: at(sheet, `C${row + 2}`),
                  }),
                ];
          }),
          typedActuals: indicatorIds.map((id, row) => typed({ indicatorId: id, year, value: row / 2, origin: at(sheet, `D${row + 2}`) })),
          carriedOut: indicatorIds.slice(0, 1).map((id) => carriedOut({ indicatorId: id, year: null })),
          budget: budgetLines.map(({ budget, actual }, row) =>
            budgetLine({
              item: word,
              parent: row === 1 ? "親" : null,
              role: row === 3 ? "total" : row === 1 ? "breakdown" : "line",
              budget: yen([budget, 1, null, 2]),
              actual: yen([actual]),
              origin: at(sheet, `E${row + 2}`),
            }),
          ),
          budgetUnit: 1000,
          qualitative: indicatorIds
            .slice(0, 2)
            .map((subject) => qualitative({ subject, successCase: word, committeeComment: word, committeeLevel: scale.bands[0].label })),
        },
      },
      year,
      asOf,
    );
  });

const longNames = Object.fromEntries(Object.keys(evaluationSheetNames).map((kind) => [kind, `'${kind}'`.padEnd(31, "ｘ")])) as SheetNames;

function sheetsOf(evaluation: Evaluation, names: SheetNames = evaluationSheetNames) {
  const issues = evaluation.indicators.map(({ indicator: { id } }) => issue("indicatorUnknown", at("目標", "A4"), { id }));
  return evaluationSheets(evaluation, { issues, setAside: [] }, names, {
    stamp: "2026-04-10 09:30",
    sheets: [],
    publication: publicReport(
      evaluation,
      evaluation.publicTexts.map(({ text }) => text),
    ),
  });
}

describe("whatever the records hold", () => {
  test("every sheet keeps the house's rules and no user text becomes part of a formula", () => {
    fc.assert(
      fc.property(evaluations, fc.constantFrom(evaluationSheetNames, longNames), (evaluation, names) => {
        const faults = sheetsOf(evaluation, names).flatMap((plan) =>
          lintPlan(plan, { longestFormula: 220, userTextMark: mark, textsFit: false }),
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("every formula gives the result that TypeScript expects", async () => {
    await fc.assert(
      fc.asyncProperty(evaluations, async (evaluation) => {
        expect(await miscalculations(sheetsOf(evaluation), evaluation)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe("sizes", () => {
  const nothing = evaluate({ settings: defaultSettings, planYears: [], indicators: [], records: emptyRecords }, R7, day("2026-04-10"));
  const many = evaluate(
    {
      settings: defaultSettings,
      planYears: wholePlan,
      indicators: Array.from({ length: 100 }, (_, row) => indicator({ id: `K${row}`, project: `事業${row}` })),
      records: {
        ...emptyRecords,
        activities: Array.from({ length: 800 }, (_, row) =>
          activity({ indicatorId: `K${row % 100}`, businessId: `B${row % 200}`, origin: at("活動記録", `B${row + 4}`) }),
        ),
        businesses: Array.from({ length: 200 }, (_, row) => business({ id: `B${row}`, officer: `担当${row}` })),
        followUps: Array.from({ length: 400 }, (_, row) =>
          contact({ businessId: `B${row % 200}`, origin: at("フォロー記録", `B${row + 4}`) }),
        ),
      },
    },
    R7,
    day("2026-04-10"),
  );

  test.each([
    ["no sheet but the plan's, no indicator, no year", nothing],
    ["100 indicators in 100 projects, 800 records, 200 businesses with 200 officers", many],
  ])(
    "%s",
    async (_, evaluation) => {
      const plans = sheetsOf(evaluation);
      expect(plans.flatMap((plan) => lintPlan(plan))).toEqual([]);
      expect(await miscalculations(plans, evaluation)).toEqual([]);
    },
    30_000,
  );

  describe("a goal for each of 40 indicators", () => {
    const planGoal = { kind: "number", value: 4, source: at("目標", "M4"), numeric: true } as const;
    const indicators = Array.from({ length: 40 }, (_, row) => indicator({ id: `K${row}`, label: "長い名前の指標".repeat(4), planGoal }));
    const plans = sheetsOf(
      evaluate(
        { settings: defaultSettings, planYears: wholePlan, indicators, records: { ...emptyRecords, activities: [] } },
        R7,
        day("2026-04-10"),
      ),
    );

    test("leaves the heading of 委員会資料 with the first of them", () => {
      const { cells, print } = plans.find(({ kind }) => kind === "committee")!;
      const heading = cells.findIndex(([cell]) => shown(cell) === "全体の状況");
      expect((print.breaksBefore ?? []).filter((row) => row > heading && row < heading + 6)).toEqual([]);
    });

    test("does not draw the chart of 評価総括表 over two pages", () => {
      const { charts, rowHeights } = plans.find(({ kind }) => kind === "summary")!;
      const { row: first, rows } = charts[0]!.place;
      const heights = Array.from({ length: rows }, (_, index) => rowHeights?.get(first + index) ?? defaultRowHeight);
      expect(heights.reduce((total, height) => total + height, 0)).toBeLessThan(430);
    });
  });
});
