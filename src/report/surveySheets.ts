import type { Settings } from "../core/settings.js";
import type { HearingTally } from "../core/survey/hearing.js";
import type { SurveyTally } from "../core/survey/tallySurvey.js";
import { inCalendar } from "./calendarFormats.js";
import type { SurveySheetNames } from "./generatedSheets.js";
import { hearingEvidenceSheet } from "./hearingEvidenceSheet.js";
import { hearingSheet } from "./hearingSheet.js";
import type { SheetPlan } from "./sheetPlan.js";
import { surveyEvidenceSheet } from "./surveyEvidenceSheet.js";
import { surveySheet } from "./surveySheet.js";

/** What was tallied; `null` where the sheet is not in the workbook or holds nothing. */
export interface SurveyResults {
  readonly survey: SurveyTally | null;
  readonly hearing: HearingTally | null;
}

/** The kinds of the sheets that the results fill, in the order of their tabs. */
export function surveySheetKinds({ survey, hearing }: SurveyResults): readonly (keyof SurveySheetNames)[] {
  return [
    ...(survey === null ? [] : (["survey", "surveyEvidence"] as const)),
    ...(hearing === null ? [] : (["hearing", "hearingEvidence"] as const)),
  ];
}

/** All sheets of the surveys, in the order of their tabs. */
export function surveySheets(
  { survey, hearing }: SurveyResults,
  { organisation, calendar }: Pick<Settings, "organisation" | "calendar">,
  names: SurveySheetNames,
): readonly SheetPlan[] {
  return inCalendar(calendar, [
    ...(survey === null ? [] : surveyPlans({ tally: survey, organisation, names })),
    ...(hearing === null ? [] : hearingPlans({ tally: hearing, organisation, names })),
  ]);
}

function surveyPlans(report: Parameters<typeof surveyEvidenceSheet>[0]): readonly SheetPlan[] {
  const evidence = surveyEvidenceSheet(report);
  return [surveySheet(report, evidence), evidence.plan];
}

function hearingPlans(report: Parameters<typeof hearingEvidenceSheet>[0]): readonly SheetPlan[] {
  const evidence = hearingEvidenceSheet(report);
  return [hearingSheet(report, evidence), evidence.plan];
}
