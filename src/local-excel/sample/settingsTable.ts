import { dateSerial } from "../../core/fiscalYear.js";
import type { CellData } from "../bookData.js";
import { dateCell, numberCell, textCell } from "./asTyped.js";
import type { SampleRow, SampleTable } from "./sampleTable.js";

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
  { item: "委員会名", value: textCell("経営発達支援計画評価委員会"), note: "" },
  { item: "委員会開催日", value: textCell("令和8年9月15日"), note: "" },
  { item: "委員会開催場所", value: textCell("見本商工会議所 3階 大会議室"), note: "" },
];

/** The seats that the plan names; the people do not exist. */
export const sampleMembers: readonly (readonly [role: string, name: string, position: string])[] = [
  ["委員長", "例野 一郎", "中小企業支援委員会 委員長"],
  ["副委員長", "仮名 二葉", "中小企業支援委員会 副委員長"],
  ["委員", "見本 三千代", "担当副会頭"],
  ["〃", "架空 四郎", "中小企業支援委員会 委員"],
  ["〃", "想定 五月", "市内士業団体 代表"],
  ["〃", "仮屋 六助", "市内金融機関 代表"],
  ["〃", "例題 七海", "市 経済部長"],
  ["〃", "見立 八重", "見本商工会議所 専務理事"],
  ["外部有識者", "試案 九十九", "中小企業診断士"],
  ["法定経営指導員", "模擬 十和", "見本商工会議所 職員"],
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
    rows: [
      ...settings.map(({ item, value, note }) => ({ cells: { 項目: textCell(item), 値: value, メモ: textCell(note) } })),
      ...memberRows(),
    ],
    frozenColumns: 0,
    orientation: "Portrait",
  };
}

/** Below the settings, after an empty row: the committee, headed as 設定 asks. */
function memberRows(): SampleRow[] {
  const row = (first: string, second: string, third: string): SampleRow => ({
    cells: { 項目: textCell(first), 値: textCell(second), メモ: textCell(third) },
  });
  return [row("", "", ""), { ...row("役割", "氏名", "所属・役職"), isTotal: true }, ...sampleMembers.map((member) => row(...member))];
}
