import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { checkInputs } from "../../src/app/checkInputs.js";
import { freezeMaterial } from "../../src/app/freezeMaterial.js";
import { importTrialBalance } from "../../src/app/importTrialBalance.js";
import type { Clock } from "../../src/app/ports.js";
import { reportMonth } from "../../src/app/reportMonth.js";
import type { RunOptions } from "../../src/app/run.js";
import { tallySurveys } from "../../src/app/tallySurveys.js";
import { dateSerial, fiscalYear, type DateSerial } from "../../src/core/fiscalYear.js";
import { sha256 } from "../../src/excel/sha256.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { BookData } from "../../src/local-excel/bookData.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import { finished } from "./userSheets.js";

const clock: Clock = { today: () => dateSerial(2026, 11, 22) as DateSerial, stamp: () => "2026-11-22 09:30" };
const options: RunOptions = {
  year: fiscalYear(2025),
  control: { progress: () => Promise.resolve(), stopRequested: () => false },
  onEdited: () => Promise.resolve("replace"),
};

/** The sample workbook after every button was pressed once. */
export async function everySheetOfSample(): Promise<BookData> {
  const { book } = await openLocalExcel(sampleBook());
  const deps = { workbook: excelWorkbook(), clock };
  const trial = { source: { kind: "anySheet" }, business: null, months: null, closing: null, answers: new Map() } as const;
  const analysis = { business: null, feedbackLanguage: null, editionsShown: "all" } as const;
  finished(await checkInputs(deps, options));
  finished(await freezeMaterial({ ...deps, sha256 }, options));
  finished(await reportMonth(deps, { ...options, month: { year: 2025, month: 9 } }));
  finished(await importTrialBalance(deps, { ...options, ...trial }));
  finished(await analyzeFinancials(deps, { ...options, ...analysis }));
  finished(await tallySurveys(deps, options));
  return book;
}
