import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { officialSheet } from "../core/inputSheets/officialSheet.js";
import { isOfficialSheet } from "../input/inputSheetName.js";
import {
  analysisSheetNames,
  consistencySheetNames,
  evaluationSheetNames,
  generatedSheets,
  monthSheetNames,
  surveySheetNames,
  trialBalanceSheetNames,
} from "../report/generatedSheets.js";
import type { Surroundings } from "./lookAround.js";

/** METI's own sheet of accounts has no key: it is read by its labels. */
export type ReadSheet = InputSheetKey | "official";

/** What a job reads and makes. */
export interface JobSheets {
  /** Without any of these there is nothing to do. */
  readonly needs: readonly ReadSheet[];
  /** Read where they are there, the weightiest first; without one, what it tells is left out. */
  readonly uses: readonly ReadSheet[];
  /** Names of the sheets that it writes. */
  readonly makes: readonly string[];
}

const logs = ["activityLog", "followUpLog", "businesses", "typedActuals"] as const;
const evaluated = [...logs, "budget", "qualitative", "committeeScores", "survey", "hearing", "financials", "settings"] as const;

/** By use case; one that makes input sheets, or looks at a sheet that a person picks, reads none of these. */
export const jobSheets = {
  evaluateWorkbook: { needs: ["targets"], uses: evaluated, makes: Object.values(evaluationSheetNames) },
  analyzeFinancials: {
    needs: ["financials", "official"],
    uses: ["businesses", "nonFinancial", "settings"],
    makes: Object.values(analysisSheetNames),
  },
  importTrialBalance: {
    needs: [],
    uses: ["financials", "businesses", "accountMapping", "settings"],
    makes: [trialBalanceSheetNames.trialBalance],
  },
  reportMonth: { needs: ["targets"], uses: [...logs, "survey", "hearing", "settings"], makes: Object.values(monthSheetNames) },
  tallySurveys: { needs: ["survey", "hearing"], uses: ["settings"], makes: Object.values(surveySheetNames) },
  checkInputs: { needs: [], uses: ["targets", ...evaluated], makes: [generatedSheets.issues] },
  checkConsistency: { needs: [], uses: [], makes: Object.values(consistencySheetNames) },
  freezeMaterial: { needs: ["targets"], uses: evaluated, makes: Object.values(evaluationSheetNames) },
} as const satisfies Readonly<Record<string, JobSheets>>;

export type JobOfSheets = keyof typeof jobSheets | "insertTemplates";

/** What a press of a job's button will come to in this workbook. */
export interface SheetsOfJob {
  /** Sheets of the workbook that will be read, by their own names. */
  readonly reads: readonly string[];
  /** Names of the sheets of which one is needed and none is there; empty where the job can be done. */
  readonly needs: readonly string[];
  /** Sheets that are not there and will be done without; none is told before what is needed. */
  readonly lacks: readonly { readonly key: ReadSheet; readonly name: string }[];
  readonly makes: readonly string[];
}

/** `found`: what the workbook holds; `null` while that is not known, which is told as if everything were there. */
export function sheetsOfJob(job: JobOfSheets, found: Surroundings | null): SheetsOfJob {
  if (job === "insertTemplates") return { reads: [], needs: [], lacks: [], makes: found?.missing ?? [] };
  const { needs, uses, makes }: JobSheets = jobSheets[job];
  if (found === null) return { reads: [...needs, ...uses].map(nameOf), needs: [], lacks: [], makes };
  const standing = (key: ReadSheet) => found.known.filter((each) => (key === "official" ? isOfficialSheet(each.sheet) : each.key === key));
  const isThere = (key: ReadSheet) => standing(key).length > 0;
  const canStart = needs.length === 0 || needs.some(isThere);
  return {
    reads: [...needs, ...uses].flatMap(standing).map(({ sheet }) => sheet),
    needs: canStart ? [] : needs.map(nameOf),
    lacks: canStart ? uses.filter((key) => !isThere(key)).map((key) => ({ key, name: nameOf(key) })) : [],
    makes,
  };
}

function nameOf(key: ReadSheet): string {
  return key === "official" ? officialSheet.name : inputSheets[key].name;
}
