import type { Explanation, PaneStrings } from "../strings/pane.ja.js";
import type { Failure } from "./failure.js";

/** Excel refuses to show a place that is no longer there; every other failure has the reasons that it always has. */
export function selectExplanation({ selectFailed, failures }: PaneStrings, { code }: Failure): Explanation {
  return code === "refused" ? selectFailed : failures[code];
}
