import { comparePrevious } from "../core/finance/trialBalance/comparePrevious.js";
import { accountKey } from "../core/finance/trialBalance/accountName.js";
import type { AccountItemChoice } from "../core/finance/trialBalance/accountItems.js";
import { findingsOf } from "../core/finance/trialBalance/findings.js";
import { mapTrialBalance, roundingOf } from "../core/finance/trialBalance/mapTrialBalance.js";
import type { Question, TrialBalanceMapping } from "../core/finance/trialBalance/mapping.js";
import type { ProposedRow } from "../core/finance/trialBalance/proposedRow.js";
import type { TrialBalance } from "../core/finance/trialBalance/trialBalance.js";
import { figuresOf, type Figures } from "../core/finance/figures.js";
import { calendarDay, fiscalYearOf, type DateSerial } from "../core/fiscalYear.js";
import { issue, type Issue } from "../core/issue.js";
import { closingDay } from "../input/closingDay.js";
import { financialsPartFor, financialsUnit } from "../input/financialsPart.js";
import { readImportInputs, type ImportInputs } from "../input/readImportInputs.js";
import type { TrialBalanceSheetNames } from "../report/generatedSheets.js";
import { trialBalanceSheet } from "../report/trialBalanceSheet.js";
import { trialDataSheet } from "../report/trialDataSheet.js";
import { writeGenerated } from "./generatedRun.js";
import { findTrialBalance, trialReadRequest, type FoundTrialBalance } from "./findTrialBalance.js";
import { inputNamesOf } from "./jobInputs.js";
import { readUnderstood } from "./readInputs.js";
import { reviewed } from "./review.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";
import type { TrialBalanceImport } from "./trialBalanceImport.js";
import type { TrialBalanceSource } from "./trialBalanceSource.js";
import { businessFiles, businessMeant, carriedOver, type BusinessFile } from "./trialBusiness.js";

export interface ImportOptions extends RunOptions {
  readonly source: TrialBalanceSource;
  /** 事業者ID, or the name of a business; `null`: the name in the heading. */
  readonly business: string | null;
  /** `null`: what the heading says. */
  readonly months: number | null;
  /** A day in the last month of the period. `null`: what the heading says. */
  readonly closing: DateSerial | null;
  /** By account as printed. They count in this run, and are stored by `recordTrialBalance`. */
  readonly answers: ReadonlyMap<string, AccountItemChoice>;
}

/** 「試算表を取り込む」: the trial balance in; accounts, checks and a row for 財務 out, shown on 試算表対応. 財務 is not written. */
export async function importTrialBalance(deps: RunDeps, options: ImportOptions): Promise<RunOutcome> {
  const { control } = options;
  await control.progress("reading");
  const snapshot = await readUnderstood(deps.workbook, trialReadRequest(options.source));
  const selection = options.source.kind === "selection" ? await deps.workbook.readSelection() : null;

  await control.progress("checking");
  const found = findTrialBalance(options.source, snapshot, selection);
  const input = readImportInputs(snapshot.grids);

  await control.progress("computing");
  const finished = {
    kind: "done",
    year: options.year ?? fiscalYearOf(deps.clock.today()),
    planYears: [],
    calendar: input.calendar,
    inputSheets: found.trial === null ? [] : [found.trial.sheet],
    evaluation: null,
  } as const;
  const looked = { ...snapshot, grids: selection === null ? snapshot.grids : [...snapshot.grids, selection] };
  const { trial, data } = found;
  if (trial === null) {
    return { ...finished, ...reviewed(found.issues, looked), sheets: [], verification: { formulaCells: 0, mismatches: [] } };
  }
  const result = imported(trial, input, options);
  const kinds = data === null ? (["trialBalance"] as const) : (["trialBalance", "trialBalanceData"] as const);
  const run = await writeGenerated(
    deps,
    options,
    snapshot,
    [...kinds],
    input.calendar,
    ({ names }) => plansOf(found, input, options, names),
    [...new Set([trial.sheet, ...inputNamesOf("importTrialBalance", snapshot.grids)])],
  );
  if (run.kind === "cancelled") return run;
  const issues = [...found.issues, ...input.issues, ...result.issues, ...run.issues];
  return {
    ...finished,
    trialBalance: result.import,
    ...reviewed(issues, looked),
    sheets: run.sheets,
    verification: run.verification,
    changes: run.changes,
  };
}

interface Imported {
  readonly mapping: TrialBalanceMapping;
  readonly import: TrialBalanceImport;
  readonly issues: readonly Issue[];
}

function imported(trial: TrialBalance, input: ImportInputs, options: ImportOptions): Imported {
  const answers = new Map([...options.answers].map(([account, item]) => [accountKey(account), { item, contra: null }] as const));
  const mapping = mapTrialBalance(trial, { mapping: input.mapping, answers });
  const files = businessFiles(input.profiles, input.periods);
  const wanted = options.business ?? trial.business;
  const file = wanted === null ? null : businessMeant(files, wanted);
  const closing = closingOf(trial, options);
  const months = options.months ?? monthsOf(trial);
  const { previous, ...kept } = carriedOver(file, closing);
  const checks = [...mapping.checks, ...(previous === null ? [] : comparePrevious(mapping, previous, trial.from, roundingOf(trial)))];
  const name = file?.name ?? wanted ?? "";
  const missing = (
    [
      ["closing", closing === null],
      ["months", months === null],
      ["business", name === ""],
    ] as const
  ).flatMap(([what, isMissing]) => (isMissing ? [what] : []));
  const row: ProposedRow = {
    ...{ businessId: file?.id ?? null, name, industry: kept.industry, closing, months },
    figures: figuresOf({
      ...withoutMissing(mapping.figures),
      ...withoutMissing({ employees: kept.employees, capital: mapping.figures.capital ?? kept.capital }),
    }),
  };
  const isKnown = file !== null || (wanted === null && files.length === 0);
  const questions: Question[] = [
    ...missing.flatMap((what): Question[] => (what === "business" ? [] : [{ kind: what }])),
    ...(isKnown || files.length === 0 ? [] : [{ kind: "business", name: wanted } as const]),
    ...mapping.questions,
  ];
  const { layout, sheet } = trial;
  const result: TrialBalanceImport = {
    ...{ layout, sheet, heading: trial.business, unit: trial.unit, taxBasis: trial.taxBasis, form: mapping.form },
    ...{ accounts: mapping.accounts, questions, checks, row, missing },
    unmapped: mapping.accounts.filter(({ decidedBy, amount }) => decidedBy === "open" && amount.yen !== 0),
    businesses: files.map(({ id, name: known }) => ({ id, name: known })),
  };
  const issues = [...businessIssues(file, wanted, trial), ...periodIssues(missing, trial), ...findingsOf(trial, mapping, checks, months)];
  return { mapping, import: result, issues };
}

function withoutMissing(figures: Partial<Figures>): Partial<Figures> {
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== null));
}

function closingOf({ to }: TrialBalance, { closing }: ImportOptions): DateSerial | null {
  const day = closing ?? to;
  return day === null ? null : closingDay(day);
}

/** Whole months from the first day to the last. */
function monthsOf({ from, to }: TrialBalance): number | null {
  if (from === null || to === null) return null;
  const [first, last] = [calendarDay(from), calendarDay(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return months >= 1 ? months : null;
}

function businessIssues(file: BusinessFile | null, wanted: string | null, { sheet }: TrialBalance): Issue[] {
  if (file !== null) return [];
  const whole = { sheet, address: "" };
  return [wanted === null ? issue("trialBusinessMissing", whole, {}) : issue("trialBusinessUnknown", whole, { name: wanted })];
}

function periodIssues(missing: TrialBalanceImport["missing"], { sheet }: TrialBalance): Issue[] {
  const whole = { sheet, address: "" };
  return [
    ...(missing.includes("months") ? [issue("periodMonthsUnknown", whole, {})] : []),
    ...(missing.includes("closing") ? [issue("periodClosingUnknown", whole, {})] : []),
  ];
}

/** The plans for the names that the sheets will really bear; formulas refer to the data sheet by its name. */
function plansOf(found: FoundTrialBalance, input: ImportInputs, options: ImportOptions, names: Partial<TrialBalanceSheetNames>) {
  const home = found.data?.(names.trialBalanceData ?? "") ?? null;
  const trial = home?.trial ?? found.trial!;
  const { mapping, import: result } = imported(trial, input, options);
  const { checks, questions, row } = result;
  const plan = trialBalanceSheet({
    ...{ mapping, checks, questions, row, source: trial.sheet, printedUnit: trial.unit ?? 1 },
    financialsUnit: financialsUnit(financialsPartFor(row, input.financials, input.periods)),
    ...{ organisation: input.organisation, calendar: input.calendar, name: names.trialBalance ?? "" },
  });
  return home === null ? [plan] : [plan, trialDataSheet(home.values, trial.sheet, input.organisation)];
}
