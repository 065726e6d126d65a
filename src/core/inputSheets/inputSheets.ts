import { accountMappingSheet } from "./accountMappingSheet.js";
import { activityLogSheet } from "./activityLogSheet.js";
import { budgetSheet } from "./budgetSheet.js";
import { businessesSheet } from "./businessesSheet.js";
import { committeeScoresSheet } from "./committeeScoresSheet.js";
import { followUpLogSheet } from "./followUpLogSheet.js";
import { financialsSheet } from "./financialsSheet.js";
import type { InputSheet } from "./inputSheet.js";
import { nonFinancialSheet } from "./nonFinancialSheet.js";
import { qualitativeSheet } from "./qualitativeSheet.js";
import { hearingSheet } from "./hearingSheet.js";
import { settingsSheet } from "./settingsSheet.js";
import { surveySheet } from "./surveySheet.js";
import { targetsSheet } from "./targetsSheet.js";
import { typedActualsSheet } from "./typedActualsSheet.js";

/** Every sheet that is read, in the order in which a person fills them in. */
export const inputSheets = {
  settings: settingsSheet,
  targets: targetsSheet,
  typedActuals: typedActualsSheet,
  activityLog: activityLogSheet,
  businesses: businessesSheet,
  followUpLog: followUpLogSheet,
  financials: financialsSheet,
  accountMapping: accountMappingSheet,
  nonFinancial: nonFinancialSheet,
  budget: budgetSheet,
  qualitative: qualitativeSheet,
  committeeScores: committeeScoresSheet,
  survey: surveySheet,
  hearing: hearingSheet,
} as const satisfies Record<string, InputSheet>;

export type InputSheetKey = keyof typeof inputSheets;
