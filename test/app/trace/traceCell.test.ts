import { beforeAll, describe, expect, it } from "vitest";
import { evaluateWorkbook } from "../../../src/app/evaluateWorkbook.js";
import { traceCell, type TracedFigure } from "../../../src/app/trace/traceCell.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../../src/excel/workbook.js";
import { SheetCells } from "../../../src/app/trace/sheetCells.js";
import { cellKey, cellOfKey, type CellData } from "../../../src/local-excel/bookData.js";
import { cellAddress } from "../../../src/core/cellAddress.js";
import { openLocalExcel, type LocalExcel } from "../../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../../src/local-excel/sample/sampleBook.js";
import { loadXlsx } from "../../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { formulaWords } from "../../../src/strings/formulaWords.js";

let local: LocalExcel;

/** The sample, evaluated, saved, and opened again a week later: nothing is known but what stands in the workbook. */
beforeAll(async () => {
  const first = await openLocalExcel(sampleBook());
  const clock = { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" };
  await evaluateWorkbook(
    { workbook: excelWorkbook(), clock },
    {
      year: fiscalYear(2025),
      control: { progress: () => Promise.resolve(), stopRequested: () => false },
      onEdited: () => Promise.resolve("replace"),
    },
  );
  local = await openLocalExcel(await loadXlsx(await saveXlsx(first.book)));
}, 60_000);

async function traced(sheet: string, address: string): Promise<TracedFigure> {
  const workbook = excelWorkbook();
  await workbook.select({ sheet, address });
  const trace = await traceCell({ workbook });
  expect(local.host.unimplemented).toEqual([]);
  if (trace.kind !== "figure") throw new Error(`${sheet}!${address} is ${trace.kind}`);
  return trace;
}

/** The cell of the first row that begins with a word, under the header nearest above. */
function cellOf(sheetName: string, row: string, column: string): string {
  const { cells } = local.book.sheets.find(({ name }) => name === sheetName)!;
  const placesOf = (text: string) => [...cells].filter(([, { value }]) => value === text).map(([key]) => cellOfKey(key));
  const [first] = placesOf(row);
  const header = placesOf(column).findLast((place) => place.row < first!.row);
  return cellAddress(first!.row, header!.column);
}

const japanese = (trace: TracedFigure) => trace.formula && formulaWords(trace.formula, "ja");

describe("an actual", () => {
  it("leads to the evidence that it counts, and from there to the rows of the log", async () => {
    const trace = await traced("目標達成状況", cellOf("目標達成状況", "K5-2", "実績"));
    expect(trace.name).toEqual({ row: "K5-2", about: "個別相談における経営分析事業者数", column: "実績" });
    expect(trace.shown.trim()).toBe("198");
    expect(japanese(trace)).toBe("「集計根拠」の 計上 の合計（条件：No が同じ、年度 が 「R7」）");
    expect(trace.cellCount).toBeGreaterThan(198);
    expect(trace.cells.every(({ name }) => name.row === "K5-2" && name.column === "計上")).toBe(true);
    expect(new Set(trace.cells.map(({ source }) => source?.sheet))).toEqual(new Set(["活動記録"]));
  });

  it("counts what Excel counts: the shown figures of all its rows add up to it", async () => {
    const trace = await traced("目標達成状況", cellOf("目標達成状況", "K3-2", "実績"));
    expect(trace.cellCount).toBe(trace.cells.length);
    expect(trace.cells.reduce((sum, { shown }) => sum + Number(shown), 0)).toBe(Number(trace.shown));
  });
});

it.each([
  ["目標達成状況", "K3-1", "目標", "「目標」の K3-1 の R7年度", [{ sheet: "目標", shown: "1" }]],
  ["目標達成状況", "K5-2", "差", "実績 － 目標", [{ shown: "198 " }, { shown: "230 " }]],
  [
    "目標達成状況",
    "K5-2",
    "判定用の率",
    "実績 ÷ 目標 を小数第12位に四捨五入したもの",
    [{ name: { column: "実績" } }, { name: { column: "目標" } }],
  ],
  ["予算執行", "専門家謝金", "執行率", "実績 ÷ 予算", [{ source: { sheet: "予算" } }, { source: { sheet: "予算" } }]],
])("%s: %s の %s is %s", async (sheet, row, column, sentence, cells) => {
  const trace = await traced(sheet, cellOf(sheet, row, column));
  expect(japanese(trace)).toBe(sentence);
  expect(trace.cells).toMatchObject(cells);
});

describe("every figure is called by the row and the column of the table it stands in", () => {
  it.each([
    ["評価総括表", "売上", "横ばい", { row: "売上", about: "", column: "横ばい" }, "売上と利益の増減（者）"],
    ["評価総括表", "対象（者）", "値", { row: "対象（者）", about: "", column: "値" }, "フォローアップ"],
    ["評価総括表", "K5-2", "期間目標", { row: "K5-2", about: "個別相談における経営分析事業者数", column: "期間目標" }, "計画全体の目標"],
    ["委員会資料", "専門家謝金", "執行率", { row: "専門家謝金", about: "", column: "執行率" }, ""],
    ["採点集計", "地域の経済動向調査", "Aの累計差", { row: "3", about: "地域の経済動向調査", column: "Aの累計差" }, ""],
    ["予算執行", "専門家謝金", "実績", { row: "専門家謝金", about: "", column: "実績" }, ""],
    ["このブックについて", "実績", "左の値", { row: "実績", about: "", column: "左の値" }, "照合"],
  ])("%s: %s の %s", async (sheet, row, column, name, table) => {
    const trace = await traced(sheet, cellOf(sheet, row, column));
    expect(trace.name).toEqual(name);
    if (table !== "") expect(trace.table).toBe(table);
  });

  it("no figure of 評価総括表, 目標達成状況 or 委員会資料 is without a name", async () => {
    for (const sheet of ["評価総括表", "目標達成状況", "委員会資料"]) {
      const [content] = await excelWorkbook().readSheets([sheet]);
      const cells = new SheetCells(content!);
      const nameless = content!.values.flatMap((line, row) =>
        line.flatMap((value, column) => {
          const { row: of, column: header } = cells.names.of(row, column);
          return typeof value === "number" && !cells.names.isHeader(row) && of === "" && header === "" ? [cellAddress(row, column)] : [];
        }),
      );
      expect(nameless, sheet).toEqual([]);
    }
  });
});

describe("a target that is typed as a text", () => {
  const typed = { sheet: "目標", address: "" };
  let original: CellData;

  beforeAll(() => {
    const { cells } = local.book.sheets.find(({ name }) => name === "目標")!;
    const [id] = [...cells].find(([, { value }]) => value === "K5-1")!;
    const column = [...cells].find(([, { value }]) => typeof value === "string" && /^(?:R7|令和7年度)/.test(value))!;
    typed.address = cellAddress(cellOfKey(id).row, cellOfKey(column[0]).column);
    original = cells.get(cellKey(cellOfKey(id).row, cellOfKey(column[0]).column))!;
  });

  it.each([
    ["目標達成状況", "目標"],
    ["目標達成状況", "R7目標"],
    ["年度比較", "R7目標"],
    ["委員会資料", "目標"],
  ])("%s, %s: leads to its cell in 目標", async (sheet, header) => {
    expect(typeof original.value).toBe("string");
    expect(await traced(sheet, cellOf(sheet, "K5-1", header))).toMatchObject({ formula: null, source: typed });
  });

  it("a figure that is no target has no such cell", async () => {
    expect(await traced("目標達成状況", cellOf("目標達成状況", "K5-1", "No"))).toMatchObject({ source: null });
  });
});

it("a level is said by its rule, with the scale among the cells behind it", async () => {
  const trace = await traced("目標達成状況", cellOf("目標達成状況", "K5-2", "評価"));
  expect(trace.shown).toBe("B");
  expect(trace.cells.map(({ shown }) => shown)).toEqual(expect.arrayContaining(["80.0%", "B"]));
});

it("a row of evidence leads home though it holds no formula", async () => {
  const trace = await traced("集計根拠", cellOf("集計根拠", "K5-2", "数量"));
  expect(trace).toMatchObject({ formula: null, formulaText: "", cells: [], source: { sheet: "活動記録" } });
  expect(trace.facts.length).toBeGreaterThan(0);
});

describe("where there is nothing to trace", () => {
  it.each([
    ["目標", "G8", "notGenerated"],
    ["評価総括表", "Z999", "blank"],
  ])("%s!%s", async (sheet, address, kind) => {
    const workbook = excelWorkbook();
    await workbook.select({ sheet, address });
    expect(await traceCell({ workbook })).toEqual({ kind, cell: { sheet, address } });
  });
});

describe("a workbook that has changed since", () => {
  it("a formula that a person has written is shown as it is, without words", async () => {
    local.host.enter("予算執行!Z3", "=SUM(C:C)");
    expect(await traced("予算執行", "Z3")).toMatchObject({ formula: null, formulaText: "=SUM(C:C)", cells: [] });
  });

  it("a sheet that is gone leaves the words and no cells", async () => {
    const gone = local.book.sheets.find(({ name }) => name === "集計根拠")!;
    gone.name = "集計根拠（旧）";
    const trace = await traced("目標達成状況", cellOf("目標達成状況", "K5-2", "実績"));
    gone.name = "集計根拠";
    expect(trace.cells).toEqual([]);
    expect(japanese(trace)).toContain("「集計根拠」");
  });
});

it("takes two round trips", async () => {
  await excelWorkbook().select({ sheet: "目標達成状況", address: cellOf("目標達成状況", "K5-2", "実績") });
  const before = local.host.counters.totals;
  await traceCell({ workbook: excelWorkbook() });
  expect(local.host.counters.totals.syncs - before.syncs).toBe(2);
  expect(local.host.counters.totals.bytesOut - before.bytesOut).toBeLessThan(1_000_000);
});
