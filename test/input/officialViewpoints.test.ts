import { describe, expect, it } from "vitest";
import type { CellValue } from "../../src/input/grid.js";
import { isOfficialViewpoints } from "../../src/input/inputSheetName.js";
import { readOfficialViewpoints } from "../../src/input/officialViewpoints.js";
import { gridOf } from "../fixtures/grids.js";

/** Four blocks of questions with answers beside them, and four fields below their labels. Labels are METI's, places are invented. */
const form: readonly (readonly CellValue[])[] = [
  ["非財務情報", "", "", ""],
  ["①経営者", "経営理念・ビジョン", "地元の食を守る", ""],
  ["", "経営意欲", "", ""],
  ["", "後継者の有無", "長女", "修業中"],
  ["②事業", "沿革", "1972年創業", ""],
  ["③企業を取り巻く環境・関係者", "取引金融機関", "信用金庫と月1回", ""],
  ["④内部管理体制", "組織体制", "", ""],
  ["現状認識", "", "将来目標", ""],
  ["手元の資金が少ない", "", "2年後に黒字", ""],
  ["課題", "原価の把握", "", ""],
  ["対応策", "", "", ""],
];
const read = (rows: readonly (readonly CellValue[])[]) =>
  readOfficialViewpoints(
    gridOf(
      "【入力】4つの視点",
      rows.map((row) => [...row]),
    ),
    "架空商店",
  );

describe("METI's 【入力】4つの視点", () => {
  it("is known by its name, in letters of either width", () => {
    expect(["【入力】4つの視点", "【入力】４つの視点", "4つの視点"].map(isOfficialViewpoints)).toEqual([true, true, false]);
  });

  it("gives each viewpoint its answers with their questions, and leaves out what nobody answered", () => {
    expect(read(form)).toMatchObject({
      businessId: null,
      name: "架空商店",
      texts: {
        owner: "経営理念・ビジョン: 地元の食を守る\n後継者の有無: 長女 修業中",
        business: "沿革: 1972年創業",
        stakeholders: "取引金融機関: 信用金庫と月1回",
        currentState: "手元の資金が少ない",
        goals: "2年後に黒字",
        challenges: "原価の把握",
      },
    });
    expect(Object.keys(read(form)!.texts)).toHaveLength(6);
  });

  it.each([
    [
      "an empty form",
      form.map(([label, question]) => [label === "手元の資金が少ない" ? "" : label!, question === "原価の把握" ? "" : question!, ""]),
    ],
    ["a sheet without the labels", [["メモ", "何か"]]],
    ["an empty sheet", [[""]]],
  ])("%s gives nothing", (_, rows) => {
    expect(read(rows)).toBeNull();
  });
});
