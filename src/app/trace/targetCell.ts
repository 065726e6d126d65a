import type { CellRef } from "../../core/cellAddress.js";
import type { FiscalYear } from "../../core/fiscalYear.js";
import type { Indicator, PlannedFigure } from "../../core/indicator.js";
import { inputSheets } from "../../core/inputSheets/inputSheets.js";
import { findSheets } from "../../input/findSheets.js";
import { fiscalYearOfText } from "../../input/fiscalYearText.js";
import { inputSheetOf } from "../../input/inputSheetName.js";
import { readSavedNames } from "../../input/savedNames.js";
import { readTargets } from "../../input/targets.js";
import type { Workbook } from "../ports.js";
import { readUnderstood } from "../readInputs.js";
import type { SheetCells } from "./sheetCells.js";

const { name, aliases } = inputSheets.targets;

/**
 * The cell of 目標 from which a figure was read that stands in a generated sheet as a mere number, because a formula cannot refer to
 * 「230 者」. `null` for any figure that is no target.
 */
export async function targetCell(workbook: Workbook, cells: SheetCells, row: number, column: number): Promise<CellRef | null> {
  const pick = pickOf(cells.names.of(row, column).column, cells);
  if (typeof cells.value(row, column) !== "number" || pick === null) return null;
  const isTargets = (sheet: string, key: string | undefined) => (key ?? inputSheetOf(sheet)) === "targets";
  const { grids } = await readUnderstood(workbook, {
    inputNames: [name, ...aliases],
    isInputName: (sheet, saved) => isTargets(sheet, readSavedNames(saved.names).get(sheet)?.key),
    outputNames: [],
  });
  const { targets } = findSheets(grids, []);
  const words = new Set(rowWords(cells, row));
  const indicators = targets === undefined ? [] : readTargets(targets, []).indicators;
  const indicator = indicators.find(({ id }) => words.has(id)) ?? indicators.find(({ label }) => words.has(label));
  const figure = indicator && pick(indicator);
  return figure?.kind === "number" ? figure.source : null;
}

function rowWords(cells: SheetCells, row: number): string[] {
  return Array.from({ length: cells.columns }, (_, at) => cells.text(row, at)).flatMap((text) =>
    text === null ? [] : [text.replace(/^└ /, "")],
  );
}

type Pick = (indicator: Indicator) => PlannedFigure | undefined;

/** What the header of a column means of an indicator; `目標` and `年度目標` are those of the year that the sheet is about. */
function pickOf(header: string, cells: SheetCells): Pick | null {
  if (header === "計画の目標") return ({ planGoal }) => planGoal;
  if (header === "現行") return ({ baseline }) => baseline;
  const [, ofYear] = /^(.*)目標$/.exec(header) ?? [];
  if (ofYear === undefined) return null;
  const year = fiscalYearOfText(ofYear) ?? (ofYear === "" || ofYear === "年度" ? yearOfSheet(cells) : null);
  return year === null ? null : ({ targets }) => targets.get(year);
}

const titleRows = 6;

/** The first year that the sheet's heading names. */
function yearOfSheet(cells: SheetCells): FiscalYear | null {
  for (let row = 0; row < Math.min(titleRows, cells.rows); row++) {
    for (let column = 0; column < cells.columns; column++) {
      const [year] = /(?:[RHS]|令和|平成)(?:\d+|元)年度/.exec(cells.text(row, column) ?? "") ?? [];
      if (year !== undefined) return fiscalYearOfText(year);
    }
  }
  return null;
}
