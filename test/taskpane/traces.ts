import type { Trace, TracedCell, TracedFigure } from "../../src/app/trace/traceCell.js";
import { parseFormula } from "../../src/core/formula/parseFormula.js";
import { withReferences } from "../../src/core/formula/formulaTree.js";
import { areaAddress } from "../../src/core/cellAddress.js";

function cell(
  sheet: string,
  address: string,
  row: string,
  column: string,
  shown: string,
  difference: Partial<TracedCell> = {},
): TracedCell {
  return { sheet, address, name: { row, about: "", column }, shown, facts: [], source: null, ...difference };
}

/** Headers of the cells to which the examples refer, by the first address of the reference. */
const headers: Readonly<Record<string, string>> = { K7: "計上", A7: "No", K10: "No", D7: "年度", E10: "実績", D10: "目標" };

function formula(text: string): Pick<TracedFigure, "formula" | "formulaText"> {
  const tree = parseFormula(text)!;
  const named = withReferences(tree, ({ sheet, area }) => ({
    sheet,
    line: area.rows > 1 ? ("column" as const) : ("own" as const),
    row: "",
    column: headers[areaAddress({ ...area, rows: 1, columns: 1 })]!,
    isHeader: false,
  }));
  return { formula: named, formulaText: text };
}

const evidence = ["見本鋳造株式会社", "有限会社架空印刷", "たとえば電設"].map((business, index) =>
  cell("集計根拠", `K${45 + index}`, "K5-2", "計上", index === 2 ? "0 " : "1 ", {
    facts: [`2025/06/0${index + 2}`, business, `J000${index + 1}`],
    source: { sheet: "活動記録", address: `A${12 + index}` },
  }),
);

/** An actual with the three records that it counts. */
export const actual: TracedFigure = {
  kind: "figure",
  table: "",
  ...cell("目標達成状況", "E10", "K5-2", "実績", "2 "),
  name: { row: "K5-2", about: "個別相談における経営分析事業者数", column: "実績" },
  ...formula('=SUMIFS(集計根拠!$K$7:$K$992,集計根拠!$A$7:$A$992,$K10,集計根拠!$D$7:$D$992,"R7")'),
  cells: evidence,
  cellCount: 3,
  lost: [],
};

/** A rate that rests on the actual. */
export const rate: TracedFigure = {
  kind: "figure",
  table: "",
  ...cell("目標達成状況", "Z10", "K5-2", "判定用の率", "0.008696"),
  ...formula("=ROUND(E10/D10,12)"),
  cells: [cell("目標達成状況", "E10", "K5-2", "実績", "2 "), cell("目標達成状況", "D10", "K5-2", "目標", "230 ")],
  cellCount: 2,
  lost: [],
};

export const onInputSheet: Trace = { kind: "notGenerated", cell: { sheet: "活動記録", address: "A12" } };
export const onBlank: Trace = { kind: "blank", cell: { sheet: "評価総括表", address: "Z9" } };
