import { expect, test } from "vitest";
import { readSurveyRecords } from "../../src/input/readSurveyRecords.js";
import { day } from "../fixtures/context.js";
import { pasted } from "../fixtures/grids.js";
import { workbook } from "../fixtures/workbook.js";

const today = day(2025, 9, 30);
const surveys = pasted("市内景況調査", "回\t業況\nR7-1\t好転\nR7-1\t3");
const hearings = pasted("ヒアリング調査", "展示会\t製品\t価格\n架空展\t鍋\t4");

test("both sheets by an alias, and the settings; without a plan", () => {
  const read = readSurveyRecords(
    [
      pasted(
        "設定",
        "項目\t値\n実施機関名\t見本商工会議所\nDIを示す最少回答数\t10\nDIのプラス（仕入単価）\t上昇\nDIの丸め\t四捨五入した割合の差",
      ),
      surveys,
      hearings,
    ],
    today,
  );
  expect(read.issues).toEqual([]);
  expect([read.surveys.length, read.hearings.length]).toEqual([2, 1]);
  expect(read.settings).toMatchObject({
    organisation: "見本商工会議所",
    fewestAnswers: 10,
    purchasePricePlus: "first",
    employeesPlus: "first",
    diRounding: "roundedShares",
  });
});

test("neither sheet: an error", () => {
  expect(readSurveyRecords([pasted("メモ", "a\tb")], today).issues).toMatchObject([{ code: "sheetMissing", severity: "error" }]);
});

test("faults of the other sheets are not its business", () => {
  expect(readSurveyRecords([...workbook({ 活動記録: "\nx\ty" }), surveys], today).issues).toEqual([]);
});
