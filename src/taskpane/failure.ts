import { WorkbookFailure, type WorkbookFailureCode } from "../app/ports.js";

/** Why something could not be done; `detail` is what the host or the program said. */
export interface Failure {
  readonly code: WorkbookFailureCode | "newVersion" | "unexpected";
  readonly detail: string;
}

/** webpack's name for a script that is not at its address: a new version has taken its place since the pane was opened. */
const SCRIPT_GONE = "ChunkLoadError";

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookFailure) return { code: error.code, detail: error.detail };
  if (!(error instanceof Error)) return { code: "unexpected", detail: String(error) };
  return { code: error.name === SCRIPT_GONE ? "newVersion" : "unexpected", detail: `${error.name}: ${error.message}` };
}
