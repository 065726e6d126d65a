import type { RunDeps } from "./run.js";

/** The names of all sheets of the workbook, in the order of their tabs; nothing else is read. */
export async function listSheets({ workbook }: RunDeps): Promise<readonly string[]> {
  return (await workbook.read({ inputNames: [], isInputName: () => false, outputNames: [] })).sheetNames;
}
