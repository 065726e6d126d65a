import { readSavedNames, withOwnNames } from "../input/savedNames.js";
import type { ReadRequest, Tell, Workbook, WorkbookSnapshot } from "./ports.js";
import { readRequest } from "./readRequest.js";

/** Every input sheet, with what the user has said of sheets in other words, and the state of the sheets that are to be written. */
export function readInputs(workbook: Workbook, outputNames: readonly string[], tell?: Tell): Promise<WorkbookSnapshot> {
  return readUnderstood(workbook, readRequest(outputNames), tell);
}

export async function readUnderstood(workbook: Workbook, request: ReadRequest, tell?: Tell): Promise<WorkbookSnapshot> {
  const snapshot = await workbook.read(request, tell);
  return { ...snapshot, grids: withOwnNames(snapshot.grids, readSavedNames(snapshot.saved.names)) };
}
