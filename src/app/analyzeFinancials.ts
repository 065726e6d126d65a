import { analyzeInTurn } from "../core/finance/analyzeAll.js";
import { partOf } from "../core/inTurn.js";
import type { EditionsShown } from "../core/finance/analysisSettings.js";
import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { businessKey } from "../core/finance/businessKey.js";
import type { FeedbackLanguage } from "../core/finance/feedbackLanguage.js";
import { notesAbout } from "../core/finance/nonFinancial.js";
import { fiscalYearOf } from "../core/fiscalYear.js";
import { issue } from "../core/issue.js";
import { isFinancialGrid } from "../input/inputSheetName.js";
import { readingFinancialRecords } from "../input/readFinancialRecords.js";
import { analysisSheets } from "../report/analysisSheets.js";
import { analysisSheetNames, type AnalysisSheetNames } from "../report/generatedSheets.js";
import { plansShare, writeGenerated } from "./generatedRun.js";
import { inputNamesOf } from "./jobInputs.js";
import { pausing, tellStep } from "./pausing.js";
import { readInputs } from "./readInputs.js";
import { reviewed } from "./review.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";

export interface AnalysisOptions extends RunOptions {
  /** 事業者ID, or the name of a business without one, for the page 財務分析; `null`: the first of 財務. */
  readonly business: string | null;
  /** Language of the page 財務分析; `null`: the one that 設定 names. */
  readonly feedbackLanguage: FeedbackLanguage | null;
  /** Whether the page compares the editions of the reference values; `null`: as 設定 says. */
  readonly editionsShown: EditionsShown | null;
}

/** Of the computing, measured with thousands of businesses: the ratios; then come the plans of the sheets. */
const ratiosShare = 0.15;

/** 「財務分析をする」: the accounts of 財務 and of METI's sheet in; the list of all businesses and the page of one out. */
export async function analyzeFinancials(deps: RunDeps, options: AnalysisOptions): Promise<RunOutcome> {
  const { control } = options;
  await control.progress("reading");
  const snapshot = await readInputs(deps.workbook, Object.values(analysisSheetNames), tellStep(control, "reading"));

  await control.progress("checking");
  const input = await pausing(readingFinancialRecords(snapshot.grids), control, "checking");
  if (input === null) return { kind: "cancelled" };

  await control.progress("computing");
  const settings = {
    ...input.settings,
    feedbackLanguage: options.feedbackLanguage ?? input.settings.feedbackLanguage,
    editionsShown: options.editionsShown ?? input.settings.editionsShown,
  };
  const analysis = await pausing(partOf(analyzeInTurn(input.periods, settings), 0, ratiosShare), control, "computing");
  if (analysis === null) return { kind: "cancelled" };
  const chosen = chosenBusiness(analysis.businesses, options.business);
  const [first] = analysis.businesses;
  const unknown = options.business !== null && chosen === null && analysis.businesses.length > 0;
  const found = [
    ...input.settingsIssues,
    ...input.issues,
    ...analysis.issues,
    ...(unknown ? [issue("analysedBusinessUnknown", { sheet: "", address: "" }, { business: options.business })] : []),
  ];
  const finished = {
    kind: "done",
    year: options.year ?? input.settings.year ?? fiscalYearOf(deps.clock.today()),
    planYears: [],
    calendar: input.settings.calendar,
    inputSheets: snapshot.grids.filter(isFinancialGrid).map(({ sheet }) => sheet),
    evaluation: null,
    analysis,
    chosenBusiness: chosen ?? first,
  } as const;
  if (first === undefined)
    return { ...finished, ...reviewed(found, snapshot), sheets: [], verification: { formulaCells: 0, mismatches: [] } };

  const kinds = Object.keys(analysisSheetNames) as (keyof AnalysisSheetNames)[];
  const shown = chosen ?? first;
  const run = await writeGenerated(
    deps,
    options,
    snapshot,
    kinds,
    input.settings.calendar,
    ({ names }) =>
      pausing(
        partOf(
          analysisSheets({
            analysis,
            chosen: shown,
            notes: notesAbout(shown, input.notes),
            officerOf: (business) => input.officers.get(businessKey(business)) ?? "",
            organisation: input.settings.organisation,
            calendar: input.settings.calendar,
            names,
          }),
          ratiosShare,
          plansShare,
        ),
        control,
        "computing",
      ),
    inputNamesOf("analyzeFinancials", snapshot.grids),
  );
  if (run.kind === "cancelled") return run;
  return {
    ...finished,
    ...reviewed([...found, ...run.issues], snapshot),
    sheets: run.sheets,
    verification: run.verification,
    changes: run.changes,
  };
}

function chosenBusiness(businesses: readonly BusinessAnalysis[], wanted: string | null): BusinessAnalysis | null {
  return businesses.find(({ businessId, name }) => wanted === (businessId ?? name)) ?? null;
}
