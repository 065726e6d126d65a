import { expect, test } from "vitest";
import { checkConsistency } from "../../src/app/checkConsistency.js";
import type { FinishedRun, RunOptions } from "../../src/app/run.js";
import type { CellRef } from "../../src/core/cellAddress.js";
import { dateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import { cellKey } from "../../src/local-excel/bookData.js";
import type { LocalExcel } from "../../src/local-excel/officeJsNode.js";
import { openGrids, type Lines } from "../excel/openGrids.js";
import { differingFormulas } from "../libreOffice.js";

const clock = { today: () => dateSerial(2026, 11, 22)!, stamp: () => "2026-11-22 09:30" };

/** Somebody else's evaluation, with one slip of each kind. */
const theirs: Lines = [
  ["令和7年度　事業評価（A：100%以上　B：80%以上　C：30%以上　D：30%未満）"],
  ["事業", "目標", "4~9月期", "10~3月期", "実績", "達成率", "評価", "予算額", "決算額", "増減"],
  ["経営分析", 230, 90, 108, 198, 0.861, "B", 1650, 1600, -50],
  ["計画策定", 130, 60, 65, 152, 0.962, "A", 2800, 2655, -145],
  ["展示会", 5, 2, 3, 5, 1, "A", 5200, 5312, "112千円"],
  ["セミナー", 12, 6, 6, 12, 1, "A", "1,2000", 1180, -20],
  ["計", 377, 158, 182, 340, "", "", 10850, 10747, -103],
];

const unattended: RunOptions = {
  year: null,
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
};

async function checked(
  sheets: Readonly<Record<string, Lines>>,
  sheet: string | null,
  selected: CellRef = { sheet: "", address: "" },
): Promise<{ local: LocalExcel; run: FinishedRun }> {
  const local = await openGrids(sheets);
  if (selected.sheet !== "") await excelWorkbook().select(selected);
  const run = await checkConsistency({ workbook: excelWorkbook(), clock }, { ...unattended, sheet });
  if (run.kind !== "done") throw new Error("the run was cancelled");
  expect(local.host.unimplemented).toEqual([]);
  return { local, run };
}

test("every slip in somebody else's table is found, with what would be consistent", async () => {
  const { local, run } = await checked({ 評価表: theirs }, "評価表");
  expect(run.issues.map(({ code, address, args }) => [code, address, args.stands, args.consistent])).toEqual([
    ["sumInconsistent", "E4", "152", "125"],
    ["levelInconsistent", "G4", "A", "B"],
    ["unitChanged", "J5", "112千円", "112"],
    ["commaMisplaced", "H6", "1,2000", "1,200"],
  ]);
  expect(run.verification.mismatches).toEqual([]);
  expect(await differingFormulas(local.book)).toEqual([]);
}, 120_000);

test("what would be consistent stays live: mended in the table, it follows", async () => {
  const { local } = await checked(
    {
      表: [
        ["費目", "R7"],
        ["調査", 120],
        ["広報", 80],
        ["計", 220],
      ],
    },
    "表",
  );
  const [table, found] = local.book.sheets;
  const consistent = () => [...found!.cells.values()].find(({ formula }) => formula?.includes("SUMIF("))?.value;
  expect(consistent()).toBe(200);
  expect(table!.cells.get(cellKey(3, 1))).toEqual({ value: 220 });
});

test("a merged header of what is selected belongs to the columns under it only", async () => {
  const merged: Lines = [
    ["事業", "R7目標", "", ""],
    ["", "上期", "下期", "計"],
    ["窓口相談", 600, 610, 1210],
    ["巡回指導", 300, 310, 601],
    ["講演会", 20, 30, 50],
  ];
  const { local, run } = await checked({ 表: merged }, "表");
  expect(run.issues.map(({ args }) => args.column)).toEqual(["R7目標 計"]);
  local.book.sheets[0]!.merges.push({ row: 0, column: 1, rows: 1, columns: 2 });
  await excelWorkbook().select({ sheet: "表", address: "A1:D5" });
  const again = await checkConsistency({ workbook: excelWorkbook(), clock }, { ...unattended, sheet: null });
  if (again.kind !== "done") throw new Error("the run was cancelled");
  expect(again.issues.map(({ args }) => args.column)).toEqual(["計"]);
});

test("only what is selected is checked; a single cell means its whole sheet", async () => {
  const two: Lines = [
    ["費目", "R7", "R8"],
    ["調査", 120, 10],
    ["広報", 80, 20],
    ["計", 220, 40],
  ];
  const found = async (address: string) =>
    (await checked({ 表: two }, null, { sheet: "表", address })).run.issues.map((issue) => issue.address);
  expect(await found("A1:B4")).toEqual(["B4"]);
  expect(await found("A1")).toEqual(["B4", "C4"]);
});

test.each([
  ["なし", "checkedSheetMissing"],
  ["名簿", "tableMissing"],
])("a sheet that cannot be checked is named: %s", async (sheet, code) => {
  const { run } = await checked(
    {
      名簿: [
        ["氏名", "役割"],
        ["佐藤", "会長"],
      ],
    },
    sheet,
  );
  expect(run.issues.map((issue) => issue.code)).toEqual([code]);
  expect(run.sheets).toEqual([]);
});
