import type { Indicator } from "../core/indicator.js";
import { isCountedFrom } from "../core/sourceSheets.js";
import type { Grid } from "../input/grid.js";
import { readSheetOf } from "../input/inputSheetName.js";
import { sheetsOf, type JobOfSheets } from "../report/jobSheets.js";

/** The grids on which the figures of a job rest. `indicators`: of 目標, for a job that needs it. */
export function inputsOf(job: JobOfSheets, grids: readonly Grid[], indicators: readonly Pick<Indicator, "source">[] = []): readonly Grid[] {
  const { needs, uses, seldom = [], ifCounted = [] } = sheetsOf(job);
  const passedOver = ifCounted.filter((sheet) => !isCountedFrom(sheet, indicators));
  const used = new Set([...needs, ...uses, ...seldom].filter((sheet) => !passedOver.some((each) => each === sheet)));
  return grids.filter((grid) => {
    const sheet = readSheetOf(grid);
    return sheet !== null && used.has(sheet);
  });
}

/** The same by their names. */
export function inputNamesOf(...of: Parameters<typeof inputsOf>): readonly string[] {
  return inputsOf(...of).map(({ sheet }) => sheet);
}
