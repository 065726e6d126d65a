import { analyzeFinancials } from "../../app/analyzeFinancials.js";
import { importTrialBalance } from "../../app/importTrialBalance.js";
import type { TrialBalanceSource } from "../../app/trialBalanceSource.js";
import { withAnswers } from "../../core/finance/trialBalance/proposedRow.js";
import { recordTrialBalance } from "../../app/recordTrialBalance.js";
import { identified } from "../../app/review.js";
import type { RunDeps, RunOptions, RunOutcome } from "../../app/run.js";
import type { TextFile } from "./files.js";
import type { OptionValues } from "./options.js";

/** Imports a trial balance; with `--insert`, which takes the place of the button, its row goes into 財務 and is analysed at once. */
export async function importFromTerminal(
  deps: RunDeps,
  options: RunOptions,
  given: OptionValues,
  text: TextFile | null,
): Promise<RunOutcome> {
  const { business, months, closing, industry, insert } = given;
  const answers = new Map();
  const imported = await importTrialBalance(deps, { ...options, source: sourceOf(given, text), business, months, closing, answers });
  if (imported.kind !== "done" || imported.trialBalance === undefined) return imported;
  const row = withAnswers(imported.trialBalance.row, { industry, employees: null });
  const run = { ...imported, trialBalance: { ...imported.trialBalance, row } };
  if (insert === null) return run;
  const recorded = await recordTrialBalance(deps, { row, answers });
  if (recorded.kind === "refused") return { ...run, issues: [...run.issues, ...identified(recorded.issues, [])] };
  const asSet = { feedbackLanguage: null, editionsShown: null };
  const analysed = await analyzeFinancials(deps, { ...options, ...asSet, business: row.businessId ?? row.name });
  if (analysed.kind === "cancelled") return run;
  return {
    ...run,
    ...(analysed.analysis && { analysis: analysed.analysis }),
    issues: [...run.issues, ...analysed.issues],
    setAside: [...run.setAside, ...analysed.setAside],
    sheets: [...run.sheets, ...analysed.sheets],
    verification: {
      formulaCells: run.verification.formulaCells + analysed.verification.formulaCells,
      mismatches: [...run.verification.mismatches, ...analysed.verification.mismatches],
    },
  };
}

function sourceOf({ sheet }: OptionValues, text: TextFile | null): TrialBalanceSource {
  if (text !== null) return { kind: "file", ...text };
  return sheet === null ? { kind: "anySheet" } : { kind: "sheet", name: sheet };
}
