import { expect, test } from "vitest";
import { insertTemplates } from "../../src/app/insertTemplates.js";
import { lookAround } from "../../src/app/lookAround.js";
import { saveMapping } from "../../src/app/sheetMappings.js";
import { inputSheets } from "../../src/core/inputSheets/inputSheets.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { systemClock } from "../../src/app/systemClock.js";
import { openGrids } from "../excel/openGrids.js";
import { openSheets, options } from "./userSheets.js";

const deps = { workbook: excelWorkbook(), clock: systemClock };
const allNames = Object.values(inputSheets).map(({ name }): string => name);

test("an empty workbook lacks every sheet", async () => {
  await openGrids({ Sheet1: [] });
  expect(await lookAround(deps)).toEqual({ known: [], missing: allNames, unknown: ["Sheet1"], calendar: "western" });
});

test("sheets are known by name, part and METI's own name; sheets of ours are not counted", async () => {
  await openGrids({ 表紙: [], 目標: [], 活動記録_佐藤: [], "【入力】財務分析": [], 評価総括表: [], "入力点検 (2)": [] });
  const { known, unknown, missing } = await lookAround(deps);
  expect(known).toEqual([
    { sheet: "目標", key: "targets" },
    { sheet: "活動記録_佐藤", key: "activityLog" },
    { sheet: "【入力】財務分析", key: null },
  ]);
  expect(unknown).toEqual(["表紙"]);
  expect(missing).not.toContain("活動記録");
});

test("a sheet that the user has named is known, and one round trip is all it takes", async () => {
  const { local, deps: opened } = await openSheets({ 窓口日報: "訪問日\t指標の番号" });
  await saveMapping(opened, "窓口日報", { key: "activityLog", headers: { date: "訪問日" } });
  const before = local.host.counters.totals.syncs;
  expect((await lookAround(opened)).known).toContainEqual({ sheet: "窓口日報", key: "activityLog" });
  expect(local.host.counters.totals.syncs - before).toBe(1);
});

test.each([
  ["設定", "和暦", "era"],
  ["設定", "西暦", "western"],
  ["設定", "旧暦", "western"],
  ["基本設定", "和暦", "era"],
])("how days are written is read from %s (%s → %s), in the same round trip", async (sheet, value, calendar) => {
  const local = await openGrids({
    目標: [["指標ID"]],
    [sheet]: [
      ["項目", "値"],
      ["日付の表し方", value],
    ],
  });
  const before = local.host.counters.totals.syncs;
  expect((await lookAround(deps)).calendar).toBe(calendar);
  expect(local.host.counters.totals.syncs - before).toBe(1);
});

test("after the templates nothing is missing", async () => {
  await openGrids({ Sheet1: [] });
  await insertTemplates(deps, options);
  expect((await lookAround(deps)).missing).toEqual([]);
}, 30_000);
