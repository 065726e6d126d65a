import { numberCell, textCell } from "./asTyped.js";
import { planIndicators } from "./plan.js";
import type { SampleTable } from "./sampleTable.js";

/** Actuals that no log holds; R8 is half over. */
const typed: readonly {
  readonly id: string;
  readonly r7: number | "未実施" | null;
  readonly r8: number | null;
  readonly carriedOut: "実施" | "";
}[] = [
  { id: "K3-1", r7: 1, r8: null, carriedOut: "実施" },
  { id: "K3-2", r7: 4, r8: 2, carriedOut: "実施" },
  { id: "K7-4", r7: "未実施", r8: null, carriedOut: "" },
  { id: "K82-1a", r7: 1, r8: null, carriedOut: "実施" },
  { id: "K83-2a", r7: 1, r8: null, carriedOut: "実施" },
];

export function typedActualsTable(): SampleTable {
  return {
    sheet: "実績入力",
    title: "実績入力（記録から数えない指標）",
    notes: ["この記録はすべて架空です。", "R7の意見交換会（K7-4）は会場の都合により中止しました。"],
    header: { row: 4, column: 0 },
    columns: [
      { header: "指標ID", width: 60 },
      { header: "指標", width: 300 },
      { header: "R7", width: 50, align: "Right" },
      { header: "R8", width: 60, align: "Right" },
      { header: "実施区分", width: 70, align: "Center" },
    ],
    rows: typed.map(({ id, r7, r8, carriedOut }) => ({
      cells: {
        指標ID: textCell(id),
        指標: textCell(planIndicators.find((indicator) => indicator.id === id)?.label ?? ""),
        R7: typeof r7 === "string" ? textCell(r7) : numberCell(r7),
        R8: numberCell(r8),
        実施区分: textCell(carriedOut),
      },
    })),
    frozenColumns: 1,
    orientation: "Portrait",
  };
}
