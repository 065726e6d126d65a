import { numberCell, textCell, typedDate, typedYen } from "./asTyped.js";
import type { Planner, SampleBusiness } from "./businesses.js";
import { dice, type Dice } from "./dice.js";
import type { SampleRow, SampleTable } from "./sampleTable.js";

function registered({ id, name, industry, employees, capital, officer }: SampleBusiness, chance: Dice): SampleRow["cells"] {
  return {
    事業者ID: textCell(id),
    事業所名: textCell(name),
    業種: textCell(industry),
    従業員数: chance.below(9) > 0 ? numberCell(employees) : textCell(`${employees}人`),
    資本金: numberCell(capital),
    担当者: textCell(officer),
  };
}

function planned({ planKind, planDate, base, target }: Planner, chance: Dice): SampleRow["cells"] {
  return {
    計画種別: textCell(planKind),
    計画策定日: typedDate(planDate, chance),
    基準売上高: base === null ? textCell("－") : typedYen(base.sales, chance),
    目標売上高: typedYen(target.sales, chance),
    基準利益: base === null ? textCell("－") : typedYen(base.profit, chance),
    目標利益: typedYen(target.profit, chance),
    状況: textCell("継続"),
  };
}

/** Planners, and below them the businesses that were analysed only: they have an ID, but no plan yet. */
export function businessesTable(planners: readonly Planner[], analysed: readonly SampleBusiness[]): SampleTable {
  const chance = dice(20250406);
  return {
    sheet: "支援先",
    title: "支援先一覧",
    notes: ["この記録はすべて架空です。金額は円です。"],
    header: { row: 2, column: 0 },
    columns: [
      { header: "事業者ID", width: 58 },
      { header: "事業所名", width: 150 },
      { header: "業種", width: 66 },
      { header: "従業員数", width: 54, align: "Center" },
      { header: "資本金", width: 78, align: "Right" },
      { header: "計画種別", width: 66 },
      { header: "計画策定日", width: 95, align: "Center" },
      { header: "担当者", width: 72 },
      { header: "基準売上高", width: 84, align: "Right" },
      { header: "目標売上高", width: 84, align: "Right" },
      { header: "基準利益", width: 76, align: "Right" },
      { header: "目標利益", width: 76, align: "Right" },
      { header: "状況", width: 50 },
    ],
    rows: [
      ...planners.map((planner) => ({ cells: { ...registered(planner, chance), ...planned(planner, chance) } })),
      ...analysed.map((business) => ({ cells: { ...registered(business, chance), 状況: textCell("分析のみ") } })),
    ],
    frozenColumns: 2,
    orientation: "Landscape",
  };
}
