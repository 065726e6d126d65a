import { expect, test } from "vitest";
import { columnWords } from "../../../src/input/figureTable/columnWords.js";

test.each<[header: string, measure: string, isTotal: boolean, isHalf: boolean, series: string]>([
  ["R7目標", "target", false, false, "目標"],
  ["R8 目標", "target", false, false, "目標"],
  ["令和7年度予算", "target", false, false, "予算"],
  ["4年計", "amount", true, false, "4"],
  ["計目標", "target", true, false, "目標"],
  ["目標計", "target", true, false, "目標"],
  ["合計(千円)", "amount", true, false, ""],
  ["計算額", "amount", false, false, "計算額"],
  ["累計目標", "target", false, false, "目標"],
  ["4~9月期", "amount", false, true, ""],
  ["10～3月期", "amount", false, true, ""],
  ["上期実績", "actual", false, true, "実績"],
  ["達成率(%)", "rate", false, false, "達成率"],
  ["構成比", "share", false, false, "構成比"],
  ["増減", "difference", false, false, "増減"],
  ["回答者数", "respondents", false, false, "回答者数"],
  ["評価", "level", false, false, "評価"],
])("%s", (header, measure, isTotal, isHalf, series) => {
  expect(columnWords(header)).toMatchObject({ measure, isTotal, isHalf, series });
});

test.each([
  ["R7評価", "r7"],
  ["令和8年度 達成率", "令和8年度"],
  ["前年評価", "前年"],
  ["評価", ""],
])("%s belongs to the year %j", (header, period) => {
  expect(columnWords(header).period).toBe(period);
});
