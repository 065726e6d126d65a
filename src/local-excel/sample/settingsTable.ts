import { dateSerial } from "../../core/fiscalYear.js";
import type { CellData } from "../bookData.js";
import { dateCell, numberCell, textCell } from "./asTyped.js";
import type { SampleTable } from "./sampleTable.js";

const settings: readonly { readonly item: string; readonly value: CellData; readonly note: string }[] = [
  { item: "年度", value: textCell("R7"), note: "評価する年度" },
  { item: "実施機関名", value: textCell("見本商工会議所"), note: "架空の名前です" },
  { item: "計画開始", value: dateCell(dateSerial(2025, 4, 1), '[$-411]ge"."m"."d'), note: "" },
  { item: "計画終了", value: textCell("令和11年3月31日"), note: "" },
  { item: "評価尺度", value: textCell("A–E（100・80・30）"), note: "計画には5段階とだけあり、基準の定めがありません" },
  { item: "フォロー間隔(月)", value: numberCell(6), note: "計画では「半年に1回程度」" },
  { item: "フォロー対象", value: textCell("当年度策定"), note: "当年度策定 または 累計" },
  { item: "事業評価の決め方", value: textCell("最も低い評価"), note: "" },
  { item: "目標達成の判定", value: textCell("売上高または利益"), note: "計画に定めがないため、所内で決めた扱い" },
  { item: "売上増加の基準", value: { value: 0.05, numberFormat: "0%" }, note: "年商5%以上増加" },
  { item: "小さい目標の上限", value: numberCell(2), note: "" },
  { item: "従事職員数", value: numberCell(14), note: "実施状況報告に載せる人数" },
  { item: "フォロー記録の利益", value: textCell("営業利益"), note: "国への報告は粗利の増減を求めます" },
  { item: "金額単位", value: textCell("千円"), note: "予算シートの単位" },
];

export function settingsTable(): SampleTable {
  return {
    sheet: "設定",
    title: "評価の設定",
    notes: [],
    header: { row: 2, column: 0 },
    columns: [
      { header: "項目", width: 130 },
      { header: "値", width: 150, align: "Left" },
      { header: "メモ", width: 280 },
    ],
    rows: settings.map(({ item, value, note }) => ({ cells: { 項目: textCell(item), 値: value, メモ: textCell(note) } })),
    frozenColumns: 0,
    orientation: "Portrait",
  };
}
