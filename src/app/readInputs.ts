import { readSavedNames, withOwnNames } from "../input/savedNames.js";
import { generatedSheets } from "../report/generatedSheets.js";
import type { ReadRequest, Tell, Workbook, WorkbookSnapshot } from "./ports.js";
import { readRequest } from "./readRequest.js";

/**
 * Every input sheet, with what the user has said of sheets in other words, and the state of the sheets that are to be written,
 * このブックについて among them.
 */
export function readInputs(
  workbook: Workbook,
  outputNames: readonly string[],
  tell?: Tell,
  markNames: readonly string[] = [],
): Promise<WorkbookSnapshot> {
  return readUnderstood(workbook, readRequest([...new Set([...outputNames, generatedSheets.about])], markNames), tell);
}

export async function readUnderstood(workbook: Workbook, request: ReadRequest, tell?: Tell): Promise<WorkbookSnapshot> {
  const snapshot = await workbook.read(request, tell);
  return { ...snapshot, grids: withOwnNames(snapshot.grids, readSavedNames(snapshot.saved.names)) };
}
