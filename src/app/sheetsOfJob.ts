import type { InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { readSheetName, type ReadSheet } from "../core/inputSheets/readSheet.js";
import { readSheetNamed } from "../input/inputSheetName.js";
import { generatedSheets } from "../report/generatedSheets.js";
import { sheetsOf, type JobOfSheets } from "../report/jobSheets.js";
import type { Surroundings } from "./lookAround.js";

/** What a press of a job's button will come to in this workbook. */
export interface SheetsOfJob {
  /** Sheets of the workbook that will be read, by their own names. */
  readonly reads: readonly string[];
  /** Names of the sheets of which one is needed and none is there; empty where the job can be done. */
  readonly needs: readonly string[];
  /** Sheets that are not there and will be done without; none is told before what is needed. */
  readonly lacks: readonly { readonly key: InputSheetKey; readonly name: string }[];
  readonly makes: readonly string[];
}

/** `found`: what the workbook holds; `null` while that is not known, which is told as if everything were there. */
export function sheetsOfJob(job: JobOfSheets | "insertTemplates", found: Surroundings | null): SheetsOfJob {
  if (job === "insertTemplates") return { reads: [], needs: [], lacks: [], makes: found?.missing ?? [] };
  const { needs, uses, makes: own, renews = {} } = sheetsOf(job);
  const makes = Object.entries(generatedSheets).flatMap(([kind, name]) => (kind in own || kind in renews ? [name] : []));
  if (found === null) return { reads: [...needs, ...uses].map(readSheetName), needs: [], lacks: [], makes };
  const standing = (key: ReadSheet) => found.known.filter((each) => (each.key ?? readSheetNamed(each.sheet)) === key);
  const isThere = (key: ReadSheet) => standing(key).length > 0;
  const canStart = needs.length === 0 || needs.some(isThere);
  return {
    reads: [...needs, ...uses].flatMap(standing).map(({ sheet }) => sheet),
    needs: canStart ? [] : needs.map(readSheetName),
    lacks: canStart ? uses.filter((key) => !isThere(key)).map((key) => ({ key, name: readSheetName(key) })) : [],
    makes,
  };
}
