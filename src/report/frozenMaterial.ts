import { cellAddress } from "../core/cellAddress.js";
import { asDecimal } from "../core/decimal.js";
import { fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import { statusRow } from "./committeeSheet.js";
import { generatedSheets } from "./generatedSheets.js";
import { blank, number, text } from "./literal.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { palette } from "./style.js";

/** `委員会資料_R7確定`. */
export function frozenName(year: FiscalYear): string {
  return `${generatedSheets.committee}_${fiscalYearLabel(year)}確定`;
}

/** 委員会資料 with the values that its formulas have, to the 15 digits that Excel shows, and nothing that could change or lead elsewhere. */
export function frozenMaterial(committee: SheetPlan, name: string): SheetPlan {
  return {
    ...committee,
    kind: "frozenMaterial",
    name,
    cells: committee.cells.map((line, row) => (isStatus(row) ? line.map(() => blank) : line.map(valueOf))),
    conditionalStyles: [],
    validations: [],
    tabColor: palette.muted,
  };
}

/**
 * What the hash is taken over: every filled cell as `A1<tab>value`, row by row, with a line feed between two. The lines that
 * print the hash are not part of it.
 */
export function frozenContent({ cells }: SheetPlan): string {
  return cells
    .flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (isStatus(row) || (cell.kind !== "text" && cell.kind !== "number")) return [];
        return [`${cellAddress(row, column)}\t${cell.kind === "text" ? cell.text : cell.value}`];
      }),
    )
    .join("\n");
}

/** The frozen copy with the two lines that say when it was frozen and what its content's hash is. */
export function sealed(frozen: SheetPlan, frozenOn: string, hash: string): SheetPlan {
  const lines = [
    `確定 ${frozenOn}　値に固定した資料です。あとで元のシートを直したり評価し直したりしても変わりません。`,
    `内容の照合番号（SHA-256）: ${hash}`,
  ];
  return {
    ...frozen,
    cells: frozen.cells.map((line, row) => (isStatus(row) ? [text(lines[row - statusRow] ?? ""), ...line.slice(1)] : line)),
  };
}

function isStatus(row: number): boolean {
  return row === statusRow || row === statusRow + 1;
}

function valueOf(cell: PlanCell): PlanCell {
  if (cell.kind !== "formula") return cell;
  return typeof cell.expected === "number" ? number(asDecimal(cell.expected)) : text(String(cell.expected));
}
