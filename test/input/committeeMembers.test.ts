import { expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import { isoDate } from "../../src/core/fiscalYear.js";
import { readSettings } from "../../src/input/settings.js";
import type { CellValue } from "../../src/input/grid.js";
import { gridOf } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

function read(...rows: CellValue[][]) {
  const issues: Issue[] = [];
  const { settings } = readSettings(gridOf("設定", [["項目", "値", "説明"], ...rows]), issues);
  return { committee: settings.committee, codes: codesAt(issues) };
}

test("name, day and place of the meeting", () => {
  const { committee, codes } = read(["委員会名", "見本評価会議"], ["委員会開催日", "R8.9.15"], ["開催場所", "3階会議室"]);
  expect([committee.name, committee.date && isoDate(committee.date), committee.place, codes]).toEqual([
    "見本評価会議",
    "2026-09-15",
    "3階会議室",
    [],
  ]);
});

test("the members below the settings, in their order; a ditto mark repeats the role; none of it is taken for a setting", () => {
  const { committee, codes } = read(
    ["年度", "R7", ""],
    ["", "", ""],
    ["役割", "氏名", "所属・役職"],
    ["委員長", "例野 一郎", "担当委員会"],
    ["委員", "", "市の部長"],
    ["〃", "仮名 二葉", ""],
    ["", "", ""],
    ["知らない項目", "1", ""],
  );
  expect(committee.members).toEqual([
    { role: "委員長", name: "例野 一郎", position: "担当委員会" },
    { role: "委員", name: "", position: "市の部長" },
    { role: "委員", name: "仮名 二葉", position: "" },
  ]);
  expect(codes).toEqual(["settingUnknown A9"]);
});
