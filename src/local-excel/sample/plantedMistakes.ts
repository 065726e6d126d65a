import type { IssueCode } from "../../core/issue.js";
import { dateSerial } from "../../core/fiscalYear.js";
import type { CellData } from "../bookData.js";
import { dateCell, numberCell, textCell } from "./asTyped.js";
import type { Planner } from "./businesses.js";
import type { SampleRow, SampleTable } from "./sampleTable.js";

/** A row that somebody got wrong, between the clean rows of a log. */
interface PlantedRow {
  readonly sheet: string;
  /** Clean rows above it. */
  readonly after: number;
  readonly row: SampleRow;
}

/** A cell of a clean row, named by the text in the row's first column, that somebody got wrong. */
interface PlantedCell {
  readonly sheet: string;
  readonly rowNamed: string;
  readonly header: string;
  readonly cell: CellData;
  readonly code: IssueCode;
}

const plantedCells: readonly PlantedCell[] = [
  // The sum of the lines is 40,825: two digits changed places when the total was typed.
  { sheet: "予算", rowNamed: "計", header: "R7実績", cell: numberCell(40_852), code: "footingColumn" },
  { sheet: "実績入力", rowNamed: "K3-2", header: "R8", cell: textCell("2回以上"), code: "numberBound" },
];

const date = (month: number, day: number): CellData => dateCell(dateSerial(2026, month, day));

/**
 * Rows of R8, about businesses whose analysis that year is in the log already: nothing counted for R7 depends on them.
 * Each mistake stands under the header of the cell that is to be mended.
 */
function plantedRows(planners: readonly Planner[]): PlantedRow[] {
  const of = (place: number): Planner => planners[134 + place] as Planner;
  const who = (place: number) => ({
    事業者ID: textCell(of(place).id),
    事業所名: textCell(of(place).name),
    担当: textCell(of(place).officer),
  });
  const analysis = { 指標ID: textCell("K5-2"), 内容: textCell("決算書をもとに経営分析。") };
  const visit = { 区分: textCell("巡回"), 進捗: textCell("順調"), 内容: textCell("計画の進み具合を確認。") };
  const twice = { ...analysis, ...who(4), 日付: date(7, 15), 数量: { value: 1 } };
  const activity = (after: number, cells: SampleRow["cells"], header: string, code: IssueCode): PlantedRow => ({
    sheet: "活動記録",
    after,
    row: { cells, mistake: { header, code } },
  });
  const planted = (sheet: string, after: number, cells: SampleRow["cells"], header: string, code: IssueCode): PlantedRow => ({
    sheet,
    after,
    row: { cells, mistake: { header, code } },
  });
  const questionnaire = { 回: textCell("R8-1"), 業種: textCell("小売業"), 規模: textCell("1～5人") };
  const interview = { 展示会: textCell("見本市産品フェア"), 日付: dateCell(dateSerial(2025, 10, 17)), 製品: textCell("架空の鋳物鍋") };
  const contact = (after: number, cells: SampleRow["cells"], header: string, code: IssueCode): PlantedRow => ({
    sheet: "フォロー記録",
    after,
    row: { cells, mistake: { header, code } },
  });
  return [
    activity(342, { ...analysis, ...who(0), 日付: textCell("H7.5.20") }, "日付", "dateEraSlip"),
    activity(355, { ...analysis, ...who(1), 日付: date(6, 3), 数量: textCell("21,1940,200") }, "数量", "numberComma"),
    activity(361, { ...analysis, ...who(2), 日付: date(6, 10), 指標ID: textCell("K9-9") }, "指標ID", "indicatorUnknown"),
    activity(
      370,
      { ...analysis, 日付: date(6, 24), 事業所名: textCell(of(3).name), 担当: textCell(of(3).officer) },
      "事業者ID",
      "businessIdProposed",
    ),
    { sheet: "活動記録", after: 380, row: { cells: twice } },
    activity(380, twice, "日付", "duplicateRow"),
    activity(388, { ...analysis, ...who(5), 日付: date(7, 22), 事業者ID: textCell(of(6).id) }, "事業所名", "businessNameDiffers"),
    activity(397, { ...analysis, ...who(7), 日付: date(8, 5), 数量: { value: -2 } }, "数量", "numberNegative"),
    activity(404, { ...analysis, ...who(8), 日付: date(8, 19), 数量: textCell("4kg") }, "数量", "numberUnit"),
    {
      sheet: "活動記録",
      after: 411,
      row: {
        cells: { ...analysis, ...who(9), 日付: date(8, 26) },
        merged: ["内容", "備考"],
        mistake: { header: "内容", code: "mergedCells" },
      },
    },
    contact(271, { ...visit, ...who(0), 支援日: dateCell(dateSerial(2062, 6, 4)) }, "支援日", "dateOutsidePlan"),
    contact(283, { ...visit, ...who(1), 支援日: textCell("2026/6/31") }, "支援日", "dateImpossible"),
    contact(296, { ...visit, ...who(2), 支援日: date(6, 17), 売上高: { value: "#N/A", isError: true } }, "売上高", "cellError"),
    contact(318, { ...visit, ...who(3), 支援日: date(7, 1), 利益: textCell("1,198 (▲6.4%)") }, "利益", "numberTwo"),
    contact(340, { ...visit, ...who(4), 支援日: date(7, 23), 事業者ID: textCell("J9999") }, "事業者ID", "businessMisspelt"),
    contact(366, { ...visit, ...who(5), 支援日: date(8, 20), 進捗: textCell("まあまあ") }, "進捗", "choiceUnknown"),
    planted(
      "景況調査",
      412,
      { ...questionnaire, 会員番号: textCell("M0201"), 売上額: textCell("ぼちぼち"), 業況: numberCell(2) },
      "売上額",
      "choiceUnknown",
    ),
    planted("景況調査", 431, { ...questionnaire, 会員番号: textCell("M0202") }, "回", "questionnaireBlank"),
    { sheet: "景況調査", after: 440, row: { cells: { ...questionnaire, 会員番号: textCell("M0203"), 業況: textCell("悪化") } } },
    planted("景況調査", 452, { ...questionnaire, 会員番号: textCell("M0203"), 業況: textCell("不変") }, "回", "answeredTwice"),
    planted(
      "ヒアリング",
      9,
      { ...interview, 回答者: textCell("飲食店の店主"), 価格: textCell("高い"), 品質: numberCell(4) },
      "価格",
      "choiceUnknown",
    ),
    planted("ヒアリング", 21, { ...interview, 製品: {}, 回答者: textCell("問屋の営業"), 品質: numberCell(3) }, "製品", "requiredBlank"),
  ];
}

/** The table with the mistakes of its sheet in it. */
export function plant(table: SampleTable, planners: readonly Planner[]): SampleTable {
  const first = table.columns[0]?.header ?? "";
  const corrected = table.rows.map((row) => {
    const planted = plantedCells.find(({ sheet, rowNamed }) => sheet === table.sheet && rowNamed === row.cells[first]?.value);
    if (planted === undefined) return row;
    const { header, cell, code } = planted;
    return { ...row, cells: { ...row.cells, [header]: cell }, mistake: { header, code } };
  });
  const added = plantedRows(planners).filter(({ sheet }) => sheet === table.sheet);
  const rows = corrected.flatMap((row, place) => [...added.filter(({ after }) => after === place).map((planted) => planted.row), row]);
  return { ...table, rows };
}
