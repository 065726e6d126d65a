import { expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluate.js";
import type { FiscalYear } from "../../src/core/fiscalYear.js";
import { publicReport } from "../../src/report/publicReport.js";
import { defaultSettings } from "../../src/core/settings.js";
import { evaluationSheets } from "../../src/report/evaluationSheets.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";
import { at, day, emptyRecords, indicator, R10, R7, R8, R9, targets, typed, wholePlan } from "../core/examples.js";
import { miscalculations } from "./calculate.js";
import { lintPlan } from "./lintPlan.js";

/** Each target in a cell of its own. */
function targetRow(row: number, values: readonly (number | null)[]): ReturnType<typeof targets> {
  return new Map(
    [...targets(...values)].map(([year, target], index) => [
      year,
      target.kind === "number" ? { ...target, source: at("目標", `${"HIJK"[index]}${row}`) } : target,
    ]),
  );
}

/** A target that falls from 4 to 3, one that begins in R8, and what was typed for each year. */
function trend(year: FiscalYear, today: string) {
  const evaluation = evaluate(
    {
      settings: defaultSettings,
      planYears: wholePlan,
      indicators: [
        indicator({ id: "K6-2", label: "塾", counting: "typed", source: "typed", targets: targetRow(4, [4, 4, 3, 3]) }),
        indicator({ id: "K8-4", label: "支援", counting: "typed", source: "typed", targets: targetRow(5, [null, 5, 5, 5]) }),
      ],
      records: {
        ...emptyRecords,
        typedActuals: [
          ...[R7, R8, R9, R10].map((of, index) =>
            typed({ indicatorId: "K6-2", year: of, value: 3, origin: at("実績入力", `B${index + 2}`) }),
          ),
          ...[R8, R9, R10].map((of, index) =>
            typed({ indicatorId: "K8-4", year: of, value: index + 3, origin: at("実績入力", `C${index + 2}`) }),
          ),
        ],
      },
    },
    year,
    day(today),
  );
  const plans = evaluationSheets(evaluation, { issues: [], setAside: [] }, evaluationSheetNames, {
    stamp: "",
    sheets: [],
    publication: publicReport(evaluation, []),
  });
  return { evaluation, plans, plan: plans.find(({ kind }) => kind === "yearTrend")! };
}

const { evaluation, plans, plan } = trend(R10, "2029-04-10");

function row(id: string, of = plan): Record<string, string | number | boolean> {
  const header = of.cells.findIndex((line) => line[0]?.kind === "text" && line[0].text === "指標ID");
  const line = of.cells.find((cells) => cells[0]?.kind === "text" && cells[0].text === id)!;
  return Object.fromEntries(
    of.cells[header]!.flatMap((cell, column) => {
      const value = line[column]!;
      if (cell.kind !== "text" || value.kind === "blank") return [];
      return [[cell.text, value.kind === "text" ? value.text : value.kind === "number" ? value.value : value.expected]];
    }),
  );
}

test("each year is rated against its own target: 3 of 4 is C, 3 of 3 is A", () => {
  expect(row("K6-2")).toMatchObject({
    R7目標: 4,
    R9目標: 3,
    R7評価: "C",
    R8評価: "C",
    R9評価: "A",
    R10評価: "A",
    R8達成率: 0.75,
    前年度差: 0,
  });
});

test("what begins later is 対象外 until then: 3, 4 and 5 of 5", () => {
  expect(row("K8-4")).toMatchObject({ R7目標: "－", R7評価: "対象外", R8評価: "C", R9評価: "B", R10評価: "A", 前年度差: 1 });
  expect(row("K8-4")).not.toHaveProperty("R7実績");
});

test("keeps the house's rules, and every formula gives what TypeScript expects", async () => {
  expect(lintPlan(plan)).toEqual([]);
  expect(await miscalculations(plans, evaluation)).toEqual([]);
});

test("a year that has not begun stands without actual and level, on every sheet, and the years before it as they are", async () => {
  const early = trend(R9, "2026-11-22");
  expect(row("K6-2", early.plan)).toMatchObject({ R8実績: 3, R8評価: "C", R9目標: 3, R9評価: "開始前" });
  for (const header of ["R9実績", "R9達成率", "前年度差"]) expect(row("K6-2", early.plan)).not.toHaveProperty(header);
  const texts = early.plans.flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])));
  expect(texts).toContain("「開始前」: R9年度はまだ始まっていないため、実績と評価がありません。");
  expect(texts).toContain("・令和9年度はまだ始まっていないため、実績と評価がありません。");
  expect(early.plans.flatMap((of) => lintPlan(of))).toEqual([]);
  expect(await miscalculations(early.plans, early.evaluation)).toEqual([]);
});
