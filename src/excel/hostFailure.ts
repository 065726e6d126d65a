import { WorkbookFailure, type WorkbookFailureCode } from "../app/ports.js";

/** Excel's error codes (Office.js, `Excel.ErrorCodes`) that mean something to the person; all others are "refused". */
const failureOfCode: Readonly<Record<string, WorkbookFailureCode>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cellEditing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
};

/** Turns an error of the Office.js client into a failure the app knows. Anything else is a broken program and stays as it is. */
export function hostFailure(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const statement = error.debugInfo.errorLocation ?? "";
  return new WorkbookFailure(failureOfCode[error.code] ?? "refused", [error.code, error.message, statement].filter(Boolean).join(" · "));
}
