import type { ActiveSheet, ShownContent } from "../app/ports.js";
import type { CellValue } from "../input/grid.js";
import { sync } from "./batch.js";
import { readStamp, STAMP_KEY } from "./stamp.js";
import type { Contents } from "./readInputGrids.js";
import { loadInSlices } from "./sliceReading.js";

/** What is asked of a sheet that is to be read with formulas and shown texts. */
interface ContentProbe {
  readonly sheet: Excel.Worksheet;
  readonly stamp: Excel.WorksheetCustomProperty;
  readonly used: Excel.Range;
}

const properties = ["values", "formulas", "text"] as const;

/** The sheet on which the active cell is, and where that cell is: one batch, more only for a sheet too large for one answer. */
export async function readActiveSheet(context: Excel.RequestContext, contents: Contents): Promise<ActiveSheet> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex");
  const probe = probeContent(cell.worksheet, contents);
  await sync(context);
  return { row: cell.rowIndex, column: cell.columnIndex, content: await contentOf(context, probe, contents) };
}

/** The sheets of these names that there are, likewise. */
export async function readSheets(context: Excel.RequestContext, names: readonly string[], contents: Contents): Promise<ShownContent[]> {
  const probes = names.map((name) => probeContent(context.workbook.worksheets.getItemOrNullObject(name), contents));
  await sync(context);
  const read: ShownContent[] = [];
  for (const probe of probes) {
    if (!probe.sheet.isNullObject) read.push(await contentOf(context, probe, contents));
  }
  return read;
}

function probeContent(sheet: Excel.Worksheet, contents: Contents): ContentProbe {
  sheet.load("name");
  const stamp = sheet.customProperties.getItemOrNullObject(STAMP_KEY);
  stamp.load("value");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(contents === "inBatch" ? `${properties.join(",")},rowIndex,columnIndex` : "rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, stamp, used };
}

async function contentOf(context: Excel.RequestContext, { sheet, stamp, used }: ContentProbe, contents: Contents): Promise<ShownContent> {
  const kind = stamp.isNullObject ? null : (readStamp(stamp.value)?.kind ?? null);
  if (used.isNullObject) return { sheet: sheet.name, kind, row: 0, column: 0, values: [], formulas: [], texts: [] };
  const loaded: CellValue[][][] = [];
  for (const property of properties) {
    loaded.push(contents === "inBatch" ? (used[property] as CellValue[][]) : await loadInSlices(context, used, property));
  }
  const [values = [], formulas = [], texts = []] = loaded;
  return { sheet: sheet.name, kind, row: used.rowIndex, column: used.columnIndex, values, formulas, texts: texts as string[][] };
}
