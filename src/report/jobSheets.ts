import type { InputSheetKey } from "../core/inputSheets/inputSheets.js";
import type { ReadSheet } from "../core/inputSheets/readSheet.js";
import {
  analysisSheetNames,
  consistencySheetNames,
  evaluationSheetNames,
  monthSheetNames,
  surveySheetNames,
  trialBalanceSheetNames,
  type SheetKind,
} from "./generatedSheets.js";

type Made = Readonly<Partial<Record<SheetKind, string>>>;

/**
 * What a job reads and makes. What a person is told beforehand, what a run takes and notes on its sheets, what makes these stale,
 * and what このブックについて says of them all follow from it. A sheet that is not named here does not concern the job.
 */
export interface JobSheets {
  /** Without any of these there is nothing to do. */
  readonly needs: readonly ReadSheet[];
  /** Figures rest on these where they are there, the weightiest first; without one, what it tells is left out. */
  readonly uses: readonly InputSheetKey[];
  /** Figures rest on these too, but few workbooks or runs have a use for them: none is missed, and none is told beforehand. */
  readonly seldom?: readonly ReadSheet[];
  /** Those of all these that are used only where an indicator of 目標 is counted from them; elsewhere they are read for findings. */
  readonly ifCounted?: readonly InputSheetKey[];
  /** Read for findings alone: no figure rests on these. (委員会資料 counts the findings of its run.) */
  readonly checks?: readonly InputSheetKey[];
  /** The sheets that are this job's, by kind. Every kind is one job's. */
  readonly makes: Made;
  /** Made only where what the person gave asks for it. */
  readonly mayMake?: Made;
  /** Sheets of other jobs that it makes anew along with its own. */
  readonly renews?: Made;
}

const { issues, ...evaluationSheets } = evaluationSheetNames;
const { trialBalance, trialBalanceData } = trialBalanceSheetNames;

const logs = ["activityLog", "followUpLog", "businesses", "typedActuals"] as const;

/** Of an evaluation. The names in ヒアリング and in the logs are masked in what is published, whatever is counted. */
const evaluation = {
  needs: ["targets"],
  uses: [...logs, "budget", "qualitative", "committeeScores", "survey", "hearing", "financials", "settings"],
  ifCounted: ["financials"],
  checks: ["accountMapping", "nonFinancial"],
} as const;

/** By use case; one that makes input sheets, or adds to them, is none of these. */
export const jobSheets = {
  evaluateWorkbook: { ...evaluation, makes: evaluationSheets, renews: { issues } },
  analyzeFinancials: {
    needs: ["financials", "official"],
    uses: ["businesses", "nonFinancial", "settings"],
    seldom: ["viewpoints"],
    checks: ["accountMapping"],
    makes: analysisSheetNames,
  },
  /** Starts from a sheet or file that the person picks. */
  importTrialBalance: {
    needs: [],
    uses: ["financials", "businesses", "accountMapping", "settings"],
    seldom: ["official"],
    makes: { trialBalance },
    mayMake: { trialBalanceData },
  },
  /**
   * 景況調査 and ヒアリング also where nothing is counted from them: their days tell which month is the latest. The years of 予算 stand in
   * where neither 設定 nor 目標 names one; that is an error, and whoever mends it changes a sheet that is used.
   */
  reportMonth: {
    needs: ["targets"],
    uses: [...logs, "survey", "hearing", "settings"],
    seldom: ["financials"],
    ifCounted: ["financials"],
    checks: ["budget", "qualitative", "committeeScores", "accountMapping", "nonFinancial"],
    makes: monthSheetNames,
  },
  tallySurveys: { needs: ["survey", "hearing"], uses: ["settings"], makes: surveySheetNames },
  /** Its sheet lists findings, and every sheet can have some. */
  checkInputs: {
    needs: [],
    uses: ["targets", ...evaluation.uses],
    seldom: ["accountMapping", "nonFinancial", "official"],
    makes: { issues },
  },
  /** Starts from a sheet that the person picks; the scale of 設定 stands in where that sheet states none. */
  checkConsistency: { needs: [], uses: [], seldom: ["settings"], makes: consistencySheetNames },
  /** Its copy of 委員会資料 is the user's own from the start. */
  freezeMaterial: { ...evaluation, makes: {}, renews: evaluationSheetNames },
} as const satisfies Readonly<Record<string, JobSheets>>;

export type JobOfSheets = keyof typeof jobSheets;

export function sheetsOf(job: JobOfSheets): JobSheets {
  return jobSheets[job];
}

/** Whether a sheet of the kind is the job's own. */
export function isMadeBy(job: JobOfSheets, kind: string): boolean {
  const { makes, mayMake = {} } = sheetsOf(job);
  return kind in makes || kind in mayMake;
}
