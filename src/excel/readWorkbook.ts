import { tellPart } from "../app/pausing.js";
import type { OwnedSheet, ReadRequest, SheetContent, Tell, WorkbookSnapshot } from "../app/ports.js";
import type { CellValue } from "../input/grid.js";
import { usualNames } from "../app/sheetNames.js";
import { probeMarks } from "./readMarks.js";
import { askForInputs, type Contents } from "./readInputGrids.js";
import { loadInSlices } from "./sliceReading.js";
import { readStamp, STAMP_KEY, type Stamp } from "./stamp.js";

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
export async function readWorkbook(
  context: Excel.RequestContext,
  request: ReadRequest,
  contents: Contents,
  tell: Tell,
): Promise<WorkbookSnapshot> {
  const probes = request.outputNames.flatMap(usualNames).map((name) => probeOwned(context.workbook.worksheets, name, contents));
  const marks = probeMarks(context, request.markNames ?? []);
  const { sheetNames, grids, saved } = await askForInputs(context, request, contents)(tellPart(tell, 0, 0.5));
  const owned: OwnedSheet[] = [];
  for (const [index, probe] of probes.entries()) {
    const share = (done: number) => 0.5 + (0.5 * done) / probes.length;
    const sheet = await ownedOf(context, probe, contents, tellPart(tell, share(index), share(index + 1)));
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

async function ownedOf(context: Excel.RequestContext, probe: OwnedProbe, contents: Contents, tell: Tell): Promise<OwnedSheet | null> {
  const { sheet, used, protection, charts } = probe;
  const stamp = probe.stamp.isNullObject ? null : readStamp(probe.stamp.value);
  if (stamp === null) return null;
  const content =
    stamp.hash === null || used.isNullObject
      ? null
      : await contentOf(context, sheet.name, stamp.kind, used, contents, tellPart(tell, 0, 0.8));
  return {
    kind: stamp.kind,
    name: sheet.name,
    state: await stateOf(stamp, content, tellPart(tell, 0.8, 1)),
    planHash: stamp.plan,
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
  tell: Tell,
): Promise<SheetContent> {
  const { rowIndex: row, columnIndex: column } = used;
  const whole = async (property: "formulas" | "values", told: Tell) =>
    contents === "inBatch" ? (used[property] as CellValue[][]) : loadInSlices(context, used, property, told);
  const values = await whole("values", tellPart(tell, 0, 0.5));
  return { sheet, kind, row, column, values, formulas: await whole("formulas", tellPart(tell, 0.5, 1)) };
}

async function stateOf({ hash }: Stamp, content: SheetContent | null, tell: Tell): Promise<OwnedSheet["state"]> {
  if (hash === null) return "unfinished";
  if (content === null) return "edited";
  const { sheetHash } = await import(/* webpackChunkName: "ownership" */ "./ownership.js");
  return (await sheetHash(content.formulas, content.row, content.column, tell)) === hash ? "asWritten" : "edited";
}
