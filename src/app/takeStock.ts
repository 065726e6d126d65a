import { sampleRows } from "../input/sampleRows.js";
import { generatedSheets } from "../report/generatedSheets.js";
import { readRequest } from "./readRequest.js";
import type { RunDeps } from "./run.js";
import { findStale, type StaleJob } from "./staleness/findStale.js";

/** What the contents of the workbook give the list of jobs to say. */
export interface Stock {
  /** Jobs whose sheets no longer say what the inputs say. */
  readonly stale: readonly StaleJob[];
  /** Input sheets in which sample rows of the templates stand. */
  readonly samples: readonly string[];
}

/** One look at the input sheets, and at the marks on the generated ones. */
export async function takeStock({ workbook }: Pick<RunDeps, "workbook">): Promise<Stock> {
  const marks = await workbook.readMarks(readRequest(Object.values(generatedSheets)));
  return {
    stale: findStale(marks),
    samples: marks.grids.filter((grid) => sampleRows(grid).length > 0).map(({ sheet }) => sheet),
  };
}
