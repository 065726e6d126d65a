import { textCell, typedDate, typedId, typedName, typedYen } from "./asTyped.js";
import { dice } from "./dice.js";
import type { SampleFollowUp } from "./followUps.js";
import type { SampleTable } from "./sampleTable.js";

/** Rows that somebody hid while looking at something else, by place. */
const hiddenRows: readonly number[] = [57, 58, 59];

export function followUpTable(followUps: readonly SampleFollowUp[]): SampleTable {
  const chance = dice(20250407);
  return {
    sheet: "フォロー記録",
    title: "フォローアップ記録",
    notes: ["この記録はすべて架空です。", "売上高と利益は、年度の最後の支援で聞き取った1年分の金額（円）です。"],
    header: { row: 4, column: 0 },
    columns: [
      { header: "支援日", width: 95, align: "Center" },
      { header: "事業者ID", width: 60 },
      { header: "事業所名", width: 150 },
      { header: "担当", width: 72 },
      { header: "区分", width: 40, align: "Center" },
      { header: "進捗", width: 50, align: "Center" },
      { header: "専門家派遣日", width: 95, align: "Center" },
      { header: "売上高", width: 84, align: "Right" },
      { header: "利益", width: 84, align: "Right" },
      { header: "売上区分", width: 50, align: "Center" },
      { header: "利益区分", width: 50, align: "Center" },
      { header: "次回予定", width: 95, align: "Center" },
      { header: "事例", width: 40, align: "Center" },
      { header: "内容", width: 370, wrap: true },
      { header: "経緯", width: 240, wrap: true },
      { header: "課題", width: 240, wrap: true },
      { header: "解決策", width: 240, wrap: true },
      { header: "成果", width: 240, wrap: true },
    ],
    rows: followUps.map(
      (
        { date, business, channel, progress, expertDate, figures, salesChange, profitChange, nextDate, caseKind, content, story },
        place,
      ) => ({
        cells: {
          支援日: typedDate(date, chance),
          事業者ID: typedId(business.id, chance),
          事業所名: typedName(business.name, chance),
          担当: textCell(business.officer),
          区分: textCell(channel),
          進捗: textCell(progress),
          専門家派遣日: typedDate(expertDate, chance),
          売上高: typedYen(figures?.sales ?? null, chance),
          利益: typedYen(figures?.profit ?? null, chance),
          売上区分: textCell(salesChange),
          利益区分: textCell(profitChange),
          次回予定: typedDate(nextDate, chance),
          事例: textCell(caseKind),
          内容: textCell(content),
          経緯: textCell(story?.background ?? ""),
          課題: textCell(story?.problem ?? ""),
          解決策: textCell(story?.solution ?? ""),
          成果: textCell(story?.result ?? ""),
        },
        isHidden: hiddenRows.includes(place),
      }),
    ),
    frozenColumns: 3,
    orientation: "Landscape",
  };
}
