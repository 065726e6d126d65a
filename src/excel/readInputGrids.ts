import { tellPart } from "../app/pausing.js";
import type { ReadRequest, Tell, WorkbookSnapshot } from "../app/ports.js";
import type { CellValue, Grid } from "../input/grid.js";
import { sync } from "./batch.js";
import { mergedAddresses } from "./mergedAreas.js";
import { probeKept } from "./keptTexts.js";
import { loadInSlices } from "./sliceReading.js";

/** Serial of 2000-01-01 in a workbook that counts from 1904; there is no API for the setting itself. */
const MILLENNIUM_IN_1904_SYSTEM = 35_064;

/** What is asked of one sheet that may or may not exist. */
interface InputProbe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/** Whether cell contents ride in the first batch, or are fetched slice by slice because together they are too large. */
export type Contents = "inBatch" | "inSlices";

type InputGrids = Pick<WorkbookSnapshot, "sheetNames" | "grids" | "saved">;

/**
 * Queues the reading of every input sheet; the function that it returns sends the batch, with whatever else was queued, and gives
 * the sheets. It needs a second batch only for sheets whose name is typed otherwise than the request lists it, and for contents in slices.
 */
export function askForInputs(context: Excel.RequestContext, request: ReadRequest, contents: Contents): (tell: Tell) => Promise<InputGrids> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load("value");
  const kept = probeKept(context);
  const listed = request.inputNames.map((name) => probeInput(sheets, name, contents));
  return async (tell) => {
    await sync(context);
    const sheetNames = sheets.items.map((sheet) => sheet.name);
    const asked = new Set(request.inputNames.map((name) => name.toLowerCase()));
    const others = sheetNames
      .filter((name) => request.isInputName(name, kept()) && !asked.has(name.toLowerCase()))
      .map((name) => probeInput(sheets, name, contents));
    if (others.length > 0) await sync(context);

    const uses1904Dates = Number(millennium.value) === MILLENNIUM_IN_1904_SYSTEM;
    const grids: Grid[] = [];
    const found = [...listed, ...others].filter(({ sheet }) => !sheet.isNullObject);
    for (const [index, probe] of found.entries()) {
      const told = tellPart(tell, index / found.length, (index + 1) / found.length);
      grids.push(await gridOf(context, probe, contents, uses1904Dates, told));
    }
    grids.sort((a, b) => sheetNames.indexOf(a.sheet) - sheetNames.indexOf(b.sheet));
    return { sheetNames, grids, saved: kept() };
  };
}

function probeInput(sheets: Excel.WorksheetCollection, name: string, contents: Contents): InputProbe {
  const sheet = sheets.getItemOrNullObject(name);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(contents === "inBatch" ? "values,rowIndex,columnIndex,rowHidden" : "rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const merged = used.getMergedAreasOrNullObject();
  merged.load("address");
  return { sheet, used, merged };
}

async function gridOf(
  context: Excel.RequestContext,
  probe: InputProbe,
  contents: Contents,
  uses1904Dates: boolean,
  tell: Tell,
): Promise<Grid> {
  const { sheet, used, merged } = probe;
  if (used.isNullObject) {
    return { sheet: sheet.name, row: 0, column: 0, values: [], hasHiddenRows: false, mergedAreas: [], uses1904Dates };
  }
  return {
    sheet: sheet.name,
    row: used.rowIndex,
    column: used.columnIndex,
    values: contents === "inBatch" ? (used.values as CellValue[][]) : await loadInSlices(context, used, "values", tell),
    // `null` means that some rows are hidden and some are not.
    hasHiddenRows: used.rowHidden !== false,
    mergedAreas: mergedAddresses(merged),
    uses1904Dates,
  };
}
