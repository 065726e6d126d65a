import { describe, expect, test } from "vitest";
import type { Surroundings } from "../../src/app/lookAround.js";
import { sheetsOfJob } from "../../src/app/sheetsOfJob.js";
import { inputSheets, type InputSheetKey } from "../../src/core/inputSheets/inputSheets.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";

describe("what a press will come to", () => {
  const known = (...keys: InputSheetKey[]): Surroundings => ({
    known: keys.map((key) => ({ sheet: inputSheets[key].name, key })),
    missing: ["予算"],
    unknown: [],
    calendar: "western",
  });

  test("sheets are named as they stand, parts of a log each", () => {
    const found: Surroundings = {
      ...known("targets"),
      known: [
        { sheet: "数値目標", key: "targets" },
        { sheet: "活動記録_佐藤", key: "activityLog" },
        { sheet: "活動記録_田中", key: "activityLog" },
      ],
    };
    const { reads, needs, lacks } = sheetsOfJob("reportMonth", found);
    expect(reads).toEqual(["数値目標", "活動記録_佐藤", "活動記録_田中"]);
    expect(needs).toEqual([]);
    expect(lacks.map(({ name }) => name)).toEqual(["フォロー記録", "支援先", "実績入力", "景況調査", "ヒアリング", "設定"]);
  });

  test("one of several needed sheets is enough, METI's own among them", () => {
    expect(sheetsOfJob("analyzeFinancials", known("settings")).needs).toEqual(["財務", "【入力】財務分析"]);
    const official: Surroundings = { known: [{ sheet: "【入力】財務分析", key: null }], missing: [], unknown: [], calendar: "western" };
    expect(sheetsOfJob("analyzeFinancials", official)).toMatchObject({ reads: ["【入力】財務分析"], needs: [] });
    expect(sheetsOfJob("tallySurveys", known("hearing"))).toMatchObject({ reads: ["ヒアリング"], needs: [] });
  });

  test("the templates that are inserted are those that are not there", () => {
    expect(sheetsOfJob("insertTemplates", known("targets"))).toEqual({ reads: [], needs: [], lacks: [], makes: ["予算"] });
  });

  test("what few workbooks have is neither named nor missed", () => {
    const official: Surroundings = { known: [{ sheet: "【入力】財務分析", key: null }], missing: [], unknown: [], calendar: "western" };
    const { reads, lacks } = sheetsOfJob("importTrialBalance", official);
    expect(reads).toEqual([]);
    expect(lacks.map(({ name }) => name)).toEqual(["財務", "支援先", "科目対応", "設定"]);
    expect(sheetsOfJob("importTrialBalance", official).makes).toEqual(["試算表対応"]);
  });

  test("until Excel has told what is there, everything is named and nothing is missing", () => {
    const { reads, needs, lacks, makes } = sheetsOfJob("evaluateWorkbook", null);
    expect(reads.slice(0, 2)).toEqual(["目標", "活動記録"]);
    expect({ needs, lacks }).toEqual({ needs: [], lacks: [] });
    expect(makes).toEqual(Object.values(evaluationSheetNames));
  });
});
