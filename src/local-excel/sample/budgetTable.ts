import { cellAddress } from "../../core/cellAddress.js";
import type { CellData } from "../bookData.js";
import { numberCell, textCell } from "./asTyped.js";
import { planBudget } from "./plan.js";
import type { SampleRow, SampleTable } from "./sampleTable.js";

/** Spent, in thousand yen, line by line as in the plan; R8 up to the end of September. */
const spentR7 = [1_587, 7_436, 2_655, 648, 5_312, 21_940, 735, 512] as const;
const spentR8 = [812, 3_390, 1_120, 905, 1_480, 2_750, 320, 190] as const;

const header = { row: 3, column: 0 } as const;
const headers = ["費目", "R7予算", "R7実績", "R8予算", "R8実績", "R9予算", "R10予算", "4年計"] as const;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** A total as staff make it: a formula, with the value that Excel last showed. */
function footed(name: (typeof headers)[number], amounts: readonly number[]): CellData {
  const column = header.column + headers.indexOf(name);
  const first = cellAddress(header.row + 1, column);
  const last = cellAddress(header.row + planBudget.length, column);
  return { ...numberCell(sum(amounts)), formula: `SUM(${first}:${last})` };
}

function line({ item, amounts }: (typeof planBudget)[number], place: number): SampleRow {
  const [r7, r8, r9, r10] = amounts;
  return {
    cells: {
      費目: textCell(item),
      R7予算: numberCell(r7),
      R7実績: numberCell(spentR7[place] ?? null),
      R8予算: numberCell(r8),
      R8実績: numberCell(spentR8[place] ?? null),
      R9予算: numberCell(r9),
      R10予算: numberCell(r10),
      "4年計": numberCell(sum(amounts)),
    },
  };
}

function total(): SampleRow {
  const budgetOf = (year: 0 | 1 | 2 | 3): number[] => planBudget.map(({ amounts }) => amounts[year]);
  return {
    isTotal: true,
    cells: {
      費目: textCell("計"),
      R7予算: footed("R7予算", budgetOf(0)),
      R7実績: numberCell(sum(spentR7)),
      R8予算: footed("R8予算", budgetOf(1)),
      R8実績: footed("R8実績", spentR8),
      R9予算: footed("R9予算", budgetOf(2)),
      R10予算: footed("R10予算", budgetOf(3)),
      "4年計": footed(
        "4年計",
        planBudget.map(({ amounts }) => sum(amounts)),
      ),
    },
  };
}

export function budgetTable(): SampleTable {
  return {
    sheet: "予算",
    title: "経営発達支援事業　予算と実績",
    notes: ["予算は認定計画の別表3、実績は架空です。R8の実績は9月末までです。", "（単位：千円）"],
    header,
    columns: headers.map((name, place) => (place === 0 ? { header: name, width: 180 } : { header: name, width: 68, align: "Right" })),
    rows: [...planBudget.map(line), total()],
    frozenColumns: 1,
    orientation: "Landscape",
  };
}
