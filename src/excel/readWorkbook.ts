import type { OwnedSheet, ReadRequest, SheetContent, WorkbookSnapshot } from "../app/ports.js";
import type { CellValue } from "../input/grid.js";
import { usualNames } from "../app/sheetNames.js";
import { probeMarks } from "./readMarks.js";
import { readStamp, sheetHash, STAMP_KEY, type Stamp } from "./ownership.js";
import { askForInputs, type Contents } from "./readInputGrids.js";
import { loadInSlices } from "./sliceReading.js";

interface OwnedProbe {
  readonly sheet: Excel.Worksheet;
  readonly stamp: Excel.WorksheetCustomProperty;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

/**
 * Reads every input sheet and the state of every owned sheet in one batch. A second batch is needed only for sheets
 * whose name is typed otherwise than the request lists it, and for contents in slices.
 */
export async function readWorkbook(context: Excel.RequestContext, request: ReadRequest, contents: Contents): Promise<WorkbookSnapshot> {
  const probes = request.outputNames.flatMap(usualNames).map((name) => probeOwned(context.workbook.worksheets, name, contents));
  const marks = probeMarks(context, request.markNames ?? []);
  const { sheetNames, grids, saved } = await askForInputs(context, request, contents)();
  const owned: OwnedSheet[] = [];
  for (const probe of probes) {
    const sheet = await ownedOf(context, probe, contents);
    if (sheet !== null) owned.push(sheet);
  }
  return { sheetNames, grids, owned, made: marks(), saved };
}

function probeOwned(sheets: Excel.WorksheetCollection, name: string, contents: Contents): OwnedProbe {
  const sheet = sheets.getItemOrNullObject(name);
  sheet.load("name");
  const stamp = sheet.customProperties.getItemOrNullObject(STAMP_KEY);
  stamp.load("value");
  const protection = sheet.protection;
  protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(contents === "inBatch" ? "formulas,values,rowIndex,columnIndex" : "rowIndex,columnIndex,rowCount,columnCount");
  const charts = sheet.charts;
  charts.load("items/name");
  return { sheet, stamp, protection, used, charts };
}

async function ownedOf(context: Excel.RequestContext, probe: OwnedProbe, contents: Contents): Promise<OwnedSheet | null> {
  const { sheet, used, protection, charts } = probe;
  const stamp = probe.stamp.isNullObject ? null : readStamp(probe.stamp.value);
  if (stamp === null) return null;
  const content = stamp.hash === null || used.isNullObject ? null : await contentOf(context, sheet.name, stamp.kind, used, contents);
  return {
    kind: stamp.kind,
    name: sheet.name,
    state: await stateOf(stamp, content),
    isProtected: protection.protected,
    charts: charts.items.map((chart) => chart.name),
    content,
  };
}

async function contentOf(
  context: Excel.RequestContext,
  sheet: string,
  kind: string,
  used: Excel.Range,
  contents: Contents,
): Promise<SheetContent> {
  const { rowIndex: row, columnIndex: column } = used;
  const whole = async (property: "formulas" | "values") =>
    contents === "inBatch" ? (used[property] as CellValue[][]) : loadInSlices(context, used, property);
  return { sheet, kind, row, column, values: await whole("values"), formulas: await whole("formulas") };
}

async function stateOf({ hash }: Stamp, content: SheetContent | null): Promise<OwnedSheet["state"]> {
  if (hash === null) return "unfinished";
  if (content === null) return "edited";
  return (await sheetHash(content.formulas, content.row, content.column)) === hash ? "asWritten" : "edited";
}
