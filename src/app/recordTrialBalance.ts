import type { CellRef } from "../core/cellAddress.js";
import { cellAddress } from "../core/cellAddress.js";
import { businessKey } from "../core/finance/businessKey.js";
import { figureKeys, figureKinds, type FigureKey } from "../core/finance/figures.js";
import type { AccountItemChoice } from "../core/finance/trialBalance/accountItems.js";
import { fiscalYear, fiscalYearOf, type DateSerial } from "../core/fiscalYear.js";
import { isoMonth, monthOf } from "../core/month/calendarMonth.js";
import { accountItemChoices, accountMappingSheet } from "../core/inputSheets/accountMappingSheet.js";
import { inputSheets } from "../core/inputSheets/inputSheets.js";
import { issue, type Issue } from "../core/issue.js";
import { accountKey } from "../core/finance/trialBalance/accountName.js";
import type { FinancialsTable } from "../input/financials.js";
import type { Grid } from "../input/grid.js";
import { financialsPartFor } from "../input/financialsPart.js";
import { inputSheetNames, inputSheetOf, inputSheetOfGrid } from "../input/inputSheetName.js";
import { readImportInputs } from "../input/readImportInputs.js";
import { readSavedNames } from "../input/savedNames.js";
import { openTable, type SheetTable } from "../input/sheetTable.js";
import { jobSheets } from "../report/jobSheets.js";
import { templateSheets } from "../report/templateSheets.js";
import { dateWords } from "../strings/dateWords.js";
import type { ProposedRow } from "../core/finance/trialBalance/proposedRow.js";
import type { AppendedRows, AppendedValue, Workbook } from "./ports.js";
import { readUnderstood } from "./readInputs.js";
import type { RunDeps } from "./run.js";

/** What a person confirmed by pressing the button. */
export interface RecordRequest {
  readonly row: ProposedRow;
  /** Answers to store in 科目対応, by account as printed. Accounts that stand there already are left alone. */
  readonly answers: ReadonlyMap<string, AccountItemChoice>;
}

/** recorded: `row` is the first cell of the new row in 財務, `answers` how many were stored · refused: nothing was added, the issues say why. */
export type RecordOutcome =
  | { readonly kind: "recorded"; readonly row: CellRef; readonly answers: number }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/**
 * 「財務に追加する」: the row below the last one of 財務, the answers below the last ones of 科目対応. The only use case that
 * writes into sheets of the user's, and only because the user pressed for it. A missing sheet is made from its template.
 */
export async function recordTrialBalance({ workbook, clock }: RunDeps, { row, answers }: RecordRequest): Promise<RecordOutcome> {
  if (row.closing === null || row.months === null || row.name === "") return refused(issue("financialRowIncomplete", nowhere, {}));
  const needed = ["financials", ...(answers.size > 0 ? (["accountMapping"] as const) : [])] as const;
  await insertMissing(workbook, needed, fiscalYearOf(clock.today()));
  const { grids } = await read(workbook);

  const { financials: parts, periods, mapping } = readImportInputs(grids);
  const financials = financialsPartFor(row, parts, periods);
  const sheetOf = (key: "financials" | "accountMapping"): Grid | undefined => grids.find((grid) => inputSheetOfGrid(grid) === key);
  if (financials === null) return refused(...unreadable(sheetOf("financials"), inputSheets.financials));
  const isSame = businessKey({ businessId: row.businessId, name: row.name });
  const double = periods.find((period) => period.closing === row.closing && businessKey(period) === isSame);
  if (double) return refused(issue("financialRowExists", double.origin, { business: row.name, closing: isoMonth(monthOf(row.closing)) }));

  const financialRows = below(financials, [financialLine(financials, row)]);
  const open = [...answers].filter(([account]) => !mapping.has(accountKey(account)));
  const mappingGrid = open.length > 0 ? sheetOf("accountMapping") : undefined;
  const mappingTable = mappingGrid && openTable(mappingGrid, accountMappingSheet, []);
  if (mappingGrid && !mappingTable) return refused(...unreadable(mappingGrid, accountMappingSheet));
  const appended = [
    financialRows,
    ...(mappingTable
      ? [
          below(
            mappingTable,
            open.map((answer) => mappingLine(mappingTable, answer)),
          ),
        ]
      : []),
  ];
  const { occupied } = await workbook.append(appended);
  if (occupied !== null) return refused(issue("rowNotBlank", { sheet: occupied, address: "" }, { sheet: occupied }));
  return { kind: "recorded", row: { sheet: financialRows.sheet, address: cellAddress(financialRows.row, 0) }, answers: open.length };
}

const nowhere: CellRef = { sheet: "", address: "" };

function refused(...issues: readonly Issue[]): RecordOutcome {
  return { kind: "refused", issues };
}

function unreadable(grid: Grid | undefined, sheet: typeof accountMappingSheet | typeof inputSheets.financials): Issue[] {
  const issues: Issue[] = [];
  if (grid) openTable(grid, sheet, issues);
  return issues.filter(({ severity }) => severity === "error");
}

function read(workbook: Workbook) {
  const isNeeded = (name: string): boolean => jobSheets.importTrialBalance.uses.some((key) => key === inputSheetOf(name));
  return readUnderstood(workbook, {
    inputNames: inputSheetNames.filter(isNeeded),
    isInputName: (name, { names }) => isNeeded(name) || readSavedNames(names).has(name),
    outputNames: [],
  });
}

async function insertMissing(workbook: Workbook, needed: readonly ("financials" | "accountMapping")[], year: number): Promise<void> {
  const { sheetNames, grids } = await read(workbook);
  const present = new Set([...sheetNames.map(inputSheetOf), ...grids.map(inputSheetOfGrid)]);
  const missing = needed.filter((key) => !present.has(key)).map((key): string => inputSheets[key].name);
  const plans = templateSheets([fiscalYear(year)]).filter(({ name }) => missing.includes(name));
  if (plans.length > 0) await workbook.write(plans.map((plan) => ({ plan, place: { kind: "give" } })));
}

/** Below everything that the sheet holds, whatever stands under the table. */
function below({ grid }: SheetTable, lines: readonly (readonly AppendedValue[])[]): AppendedRows {
  return { sheet: grid.sheet, row: grid.row + grid.values.length, lines };
}

/** One value per column of the sheet, by the headers that the user has, amounts in the unit of each column. */
function financialLine(table: FinancialsTable, row: ProposedRow): readonly AppendedValue[] {
  const values = new Map<string, AppendedValue>([
    ["businessId", row.businessId],
    ["name", row.name],
    ["industry", row.industry],
    ["closing", row.closing === null ? null : { day: row.closing, text: typedMonth(row.closing) }],
    ["months", row.months],
    ...figureKeys.map((key) => [key, amountIn(table, key, row.figures[key])] as const),
  ]);
  return lineOf(table, values);
}

/** In the form that the templates show, whatever calendar the generated sheets have: the row is the user's, and is read again. */
function typedMonth(closing: DateSerial): string {
  return dateWords("ja", "western").month(monthOf(closing));
}

function amountIn(table: FinancialsTable, key: FigureKey, yen: number | null): number | null {
  if (yen === null) return null;
  return figureKinds[key] === "people" ? yen : yen / (table.columns.get(key)?.amountUnit ?? 1);
}

function mappingLine(table: SheetTable, [account, item]: readonly [string, AccountItemChoice]): readonly AppendedValue[] {
  const label = accountItemChoices.find(({ value }) => value === item)?.label ?? "";
  return lineOf(
    table,
    new Map([
      ["account", account],
      ["item", label],
    ]),
  );
}

function lineOf({ grid, columns }: SheetTable, values: ReadonlyMap<string, AppendedValue>): readonly AppendedValue[] {
  const width = grid.column + Math.max(...[...columns.values()].map(({ column }) => column)) + 1;
  const line = Array<AppendedValue>(width).fill(null);
  for (const [key, { column }] of columns) line[grid.column + column] = values.get(key) ?? null;
  return line;
}
