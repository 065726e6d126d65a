import { fiscalYear, firstDayOf } from "../../core/fiscalYear.js";
import type { SampleActivity } from "./activities.js";
import { textCell, typedCount, typedDate, typedId, typedName } from "./asTyped.js";
import { dice } from "./dice.js";
import type { SampleRow, SampleTable } from "./sampleTable.js";

const columns: SampleTable["columns"] = [
  { header: "日付", width: 95, align: "Center" },
  { header: "指標ID", width: 54 },
  { header: "事業者ID", width: 62 },
  { header: "事業所名", width: 150 },
  { header: "数量", width: 54, align: "Center" },
  { header: "担当", width: 72 },
  { header: "内容", width: 260 },
  { header: "備考", width: 110 },
];

/** Staff copied the header again where the second year begins. */
const repeatedHeader: SampleRow = { cells: Object.fromEntries(columns.map(({ header }) => [header, textCell(header)])) };

export function activityTable(activities: readonly SampleActivity[]): SampleTable {
  const chance = dice(20250405);
  const rows = activities.map(({ date, indicatorId, business, quantity, unit, officer, content, remarks = "" }): SampleRow => ({
    cells: {
      日付: typedDate(date, chance),
      指標ID: typedId(indicatorId, chance),
      事業者ID: business === null ? {} : typedId(business.id, chance),
      事業所名: business === null ? {} : typedName(business.name, chance),
      数量: typedCount(quantity, unit, chance),
      担当: textCell(officer),
      内容: textCell(content),
      備考: textCell(remarks),
    },
  }));
  const secondYear = activities.findIndex(({ date }) => date >= firstDayOf(fiscalYear(2026)));
  return {
    sheet: "活動記録",
    title: "活動記録　R7・R8",
    notes: ["この記録はすべて架空です。実在の事業所・職員とは関係ありません。"],
    header: { row: 3, column: 0 },
    columns,
    rows: [...rows.slice(0, secondYear), repeatedHeader, ...rows.slice(secondYear)],
    frozenColumns: 0,
    orientation: "Landscape",
  };
}
