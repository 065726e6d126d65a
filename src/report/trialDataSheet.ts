import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { blank, number, text } from "./literal.js";
import { textWidth } from "./rowHeight.js";

const widestColumn = 30;

/** 試算表データ: the rows of a file as they are, so that the formulas of 試算表対応 have something to refer to. Line 1 is row 1. */
export function trialDataSheet(values: readonly (readonly (string | number | boolean)[])[], name: string, organisation: string): SheetPlan {
  const draft = new SheetDraft("trialBalanceData", name, organisation);
  const columns = Math.max(1, ...values.map(({ length }) => length));
  values.forEach((line, row) => line.forEach((value, column) => draft.put(row, column, cellOf(value), "plain")));
  for (let column = 0; column < columns; column++) {
    const widths = values.map((line) => textWidth(shown(line[column] ?? "")) + 2);
    draft.width(column, Math.min(widestColumn, Math.max(4, ...widths)));
  }
  return draft.plan({ orientation: "landscape" });
}

function cellOf(value: string | number | boolean): PlanCell {
  if (value === "") return blank;
  return typeof value === "number" ? number(value) : text(String(value));
}

function shown(value: string | number | boolean): string {
  return typeof value === "number" ? value.toLocaleString("en-US") : String(value);
}
