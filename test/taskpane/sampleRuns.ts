import type { FinishedRun } from "../../src/app/run.js";
import { dateSerial } from "../../src/core/fiscalYear.js";
import { monthlyProgress } from "../../src/core/month/monthlyProgress.js";
import { tallyHearings } from "../../src/core/survey/hearing.js";
import { tallySurvey } from "../../src/core/survey/tallySurvey.js";
import { readRecords } from "../../src/input/readRecords.js";
import { readSurveyRecords } from "../../src/input/readSurveyRecords.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import { gridOf } from "../local-excel/sample/gridOf.js";
import { checked } from "./outcomes.js";

const today = dateSerial(2025, 10, 20)!;
const grids = sampleBook().sheets.map(gridOf);

/** The sample's plan at the end of September of R7. */
export const reported: FinishedRun = {
  ...checked,
  issues: [],
  progress: monthlyProgress(readRecords(grids, today), { year: 2025, month: 9 }),
  sheets: [
    { kind: "month", name: "月次進捗" },
    { kind: "monthDetails", name: "月次明細" },
  ],
};

const surveyInput = readSurveyRecords(grids, today);

export const tallied: FinishedRun = {
  ...checked,
  issues: [],
  surveys: { survey: tallySurvey(surveyInput.surveys, surveyInput.settings, null), hearing: tallyHearings(surveyInput.hearings) },
  sheets: [
    { kind: "survey", name: "景況DI" },
    { kind: "hearing", name: "ヒアリング集計" },
  ],
};
