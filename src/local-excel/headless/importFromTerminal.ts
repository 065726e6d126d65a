import { analyzeFinancials, type AnalysisOptions } from "../../app/analyzeFinancials.js";
import { importTrialBalance, type ImportOptions } from "../../app/importTrialBalance.js";
import { recordTrialBalance } from "../../app/recordTrialBalance.js";
import type { RunDeps, RunOutcome } from "../../app/run.js";

/** Imports a trial balance; with `insert`, which takes the place of the button, its row goes into 財務 and is analysed at once. */
export async function importFromTerminal(
  deps: RunDeps,
  options: ImportOptions & AnalysisOptions & { readonly insert: boolean },
): Promise<RunOutcome> {
  const run = await importTrialBalance(deps, options);
  if (run.kind !== "done" || run.trialBalance === undefined || !options.insert) return run;
  const { row } = run.trialBalance;
  const recorded = await recordTrialBalance(deps, { row, answers: options.answers });
  if (recorded.kind === "refused") return { ...run, issues: [...run.issues, ...recorded.issues] };
  const analysed = await analyzeFinancials(deps, { ...options, business: row.businessId ?? row.name });
  if (analysed.kind === "cancelled") return run;
  return {
    ...run,
    ...(analysed.analysis && { analysis: analysed.analysis }),
    issues: [...run.issues, ...analysed.issues],
    sheets: [...run.sheets, ...analysed.sheets],
    verification: {
      formulaCells: run.verification.formulaCells + analysed.verification.formulaCells,
      mismatches: [...run.verification.mismatches, ...analysed.verification.mismatches],
    },
  };
}
