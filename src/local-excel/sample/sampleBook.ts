import type { BookData } from "../bookData.js";
import { sampleActivities } from "./activities.js";
import { activityTable } from "./activityTable.js";
import { budgetTable } from "./budgetTable.js";
import { analysedBusinesses, samplePlanners } from "./businesses.js";
import { businessesTable } from "./businessesTable.js";
import { committeeScoresTable } from "./committeeScoresTable.js";
import { financialsTable } from "./financialsTable.js";
import { sampleFollowUps } from "./followUps.js";
import { followUpTable } from "./followUpTable.js";
import { hearingTable } from "./hearingTable.js";
import { nonFinancialTable } from "./nonFinancialTable.js";
import { plant } from "./plantedMistakes.js";
import { qualitativeTable } from "./qualitativeTable.js";
import { mistakesIn, sheetOfTable, type MistakeAt, type SampleTable } from "./sampleTable.js";
import { settingsTable } from "./settingsTable.js";
import { surveyTable } from "./surveyTable.js";
import { targetsTable } from "./targetsTable.js";
import { trialBalanceSheet } from "./trialBalanceSheet.js";
import { typedActualsTable } from "./typedActualsTable.js";

/** The sheets of the sample workbook in tab order, with the planted mistakes in them. */
function sampleTables(): SampleTable[] {
  const planners = samplePlanners();
  const analysed = analysedBusinesses(planners.length);
  return [
    settingsTable(),
    targetsTable(),
    typedActualsTable(),
    activityTable(sampleActivities(planners, analysed)),
    businessesTable(planners, analysed),
    followUpTable(sampleFollowUps(planners)),
    financialsTable(planners),
    nonFinancialTable(planners),
    budgetTable(),
    qualitativeTable(),
    committeeScoresTable(),
    surveyTable(),
    hearingTable(planners),
  ].map((table) => plant(table, planners));
}

/**
 * The workbook of an invented chamber: the certified plan's real targets and budget, a year and a half (April 2025 to
 * September 2026) of invented logs, typed as people type. The same data at every call.
 */
export function sampleBook(): BookData {
  return {
    name: "伴走シート見本.xlsx",
    uses1904Dates: false,
    sheets: [
      ...sampleTables().map((table, place) => sheetOfTable(table, `sample-${place + 1}`)),
      trialBalanceSheet(samplePlanners()[0]!.name, "sample-trial-balance"),
    ],
    settings: new Map(),
  };
}

/** Every mistake planted in the sample workbook: where it stands and the issue that must name it. */
export function sampleMistakes(): MistakeAt[] {
  return sampleTables().flatMap(mistakesIn);
}
