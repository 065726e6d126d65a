import { inputSheetNames, readSheetNamed } from "../input/inputSheetName.js";
import { readSavedNames } from "../input/savedNames.js";
import type { ReadRequest } from "./ports.js";

/** A request for every input sheet, and for the state of the sheets that are to be written. */
export function readRequest(outputNames: readonly string[], markNames: readonly string[] = []): ReadRequest {
  return {
    inputNames: inputSheetNames,
    isInputName: (sheetName, { names }) => readSheetNamed(sheetName) !== null || readSavedNames(names).has(sheetName),
    outputNames,
    markNames,
  };
}
