import type { Area } from "../core/cellAddress.js";
import { cappedBands } from "../core/level.js";
import type { LevelScale } from "../core/levelScale.js";
import { call, constant, operation, rangeTerm, type Term } from "./formula.js";
import { number, text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import { styles } from "./style.js";

/** A rate that no attainment reaches: the cap of the highest band, shown as 上限なし. */
const noCap = 1_000_000;

/** The scale as it stands on a sheet, lowest band first as LOOKUP asks, and the formulas that read it. */
export interface ScaleTable {
  level(rate: Term): Term;
  /** Half-up to 0.1 %, but never across a threshold. Multiplied before the division, so that every half is exact. */
  shownRate(actual: Term, target: Term, rate: Term): Term;
}

/** Three rows beside the title: label, lower limit, and the highest rate that is printed for the level. */
export function placeScale(draft: SheetDraft, place: { readonly row: number; readonly column: number }, scale: LevelScale): ScaleTable {
  const bands = [...cappedBands(scale)].reverse();
  const { row, column } = place;
  const area = (line: number): Area => ({ row: row + line, column: column + 1, rows: 1, columns: bands.length });
  ["評価", "達成率の下限", "表示の上限"].forEach((label, line) => draft.put(row + line, column, text(label)));
  bands.forEach((band, index) => {
    draft.put(row, column + 1 + index, text(band.label));
    draft.put(row + 1, column + 1 + index, number(band.minimum));
    draft.put(row + 2, column + 1 + index, number(band.cap === null ? noCap : band.cap / 1000));
  });
  draft.style({ row, column, rows: 3, columns: 1 }, styles.scaleLabel);
  draft.style(area(0), styles.header);
  draft.style({ ...area(1), rows: 2 }, { ...styles.mark, numberFormat: `[>=${noCap}]"なし";0.0%` });
  if (scale.notCarriedOut !== null) {
    const end = column + 1 + bands.length;
    draft.put(row, end, text(scale.notCarriedOut));
    draft.put(row + 1, end, text("未実施"));
    draft.put(row + 2, end, text("－"));
    draft.style({ row, column: end, rows: 1, columns: 1 }, styles.header);
    draft.style({ row: row + 1, column: end, rows: 2, columns: 1 }, styles.mark);
  }
  const lookUp = (rate: Term, line: number): Term =>
    call("LOOKUP", call("MAX", rate, constant(0)), rangeTerm(area(1)), rangeTerm(area(line)));
  return {
    level: (rate) => lookUp(rate, 0),
    shownRate: (actual, target, rate) => call("MIN", operation(roundedPermille(actual, target), "/", constant(1000)), lookUp(rate, 2)),
  };
}

function roundedPermille(actual: Term, target: Term): Term {
  return call("ROUND", operation(operation(actual, "*", constant(1000)), "/", target), constant(0));
}
