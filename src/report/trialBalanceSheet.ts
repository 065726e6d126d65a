import { accountGroupKeys } from "../core/finance/trialBalance/accountItems.js";
import { monthOf } from "../core/month/calendarMonth.js";
import { dateWords } from "../strings/dateWords.js";
import { cellTerm } from "./formula.js";
import { number, numberOrBlank, text } from "./literal.js";
import { pageBreaks, type PageBlock } from "./pageBreaks.js";
import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { styles } from "./style.js";
import { placeTable, type PlacedTable } from "./table.js";
import { accountColumns } from "./trialAccountColumns.js";
import { checkColumns } from "./trialCheckColumns.js";
import { figureColumns, insertedColumns } from "./trialFigureColumns.js";
import { groupColumns, openingOfGroup, profitCell } from "./trialGroupColumns.js";
import { placeQuestions, questionLines } from "./trialQuestions.js";
import { trialColumns, type TrialCells } from "./trialCells.js";
import { trialFigures, type TrialBalanceReport } from "./trialBalanceReport.js";

const firstColumn = 1;
const infoColumn = 5;
/** A name or an industry takes two columns. */
const infoValueColumns = 2;

/**
 * 試算表対応: the row for 財務, the questions, the sums of the groups and the checks, none torn by a page; then every account with the
 * item it went to. The accounts refer to the pasted sheet cell by cell, everything else to the accounts.
 */
export function trialBalanceSheet(report: TrialBalanceReport): SheetPlan {
  const { mapping, checks, row, name, organisation } = report;
  const draft = new SheetDraft("trialBalance", name, organisation);
  const top = draft.heading(subtitle(report), [
    `金額は「${report.source}」のセルへの参照です。項目を変えるには「科目対応」シートに書き、もう一度取り込みます。`,
  ]);
  const figuresRow = top + 1;
  const questionsRow = figuresRow + trialFigures.length + 3;
  const groupsRow = questionsRow + questionLines(report) + 2;
  const checksRow = groupsRow + accountGroupKeys.length + 5;
  const accountsRow = checksRow + Math.max(1, checks.length) + 3;

  const cells: TrialCells = {
    report,
    place: { figures: figuresRow, groups: groupsRow, accounts: accountsRow },
    printedUnit: cellTerm({ row: figuresRow + 6, column: infoColumn + 1 }, "both"),
    financialsUnit: cellTerm({ row: figuresRow + 7, column: infoColumn + 1 }, "both"),
  };

  draft.put(figuresRow - 1, firstColumn, text("財務に入れる行"), "section");
  placeTable(draft, { row: figuresRow, column: firstColumn }, figureColumns(cells), trialFigures);
  placeTable(draft, { row: figuresRow, column: firstColumn + 2 }, insertedColumns(cells), trialFigures);
  const info: readonly InfoRow[] = [
    { label: "事業者ID", cell: text(row.businessId ?? "") },
    { label: "商号", cell: text(row.name) },
    { label: "業種", cell: text(row.industry) },
    { label: "決算年月", cell: text(closingMonth(report) ?? "") },
    { label: "月数", cell: numberOrBlank(row.months) },
    { label: "試算表の単位", cell: number(report.printedUnit) },
    { label: "財務の単位", cell: number(report.financialsUnit) },
    { label: "従業員数", cell: numberOrBlank(row.figures.employees) },
    { label: "資本金（円）", cell: numberOrBlank(row.figures.capital) },
  ];
  const infoTable = placeTable(draft, { row: figuresRow, column: infoColumn }, infoColumns, info);
  info.forEach(({ cell }, index) => {
    const area = { ...infoTable.cellArea("入れる値", index), columns: infoValueColumns };
    draft.merge(area, cell, "text");
    if (cell.kind === "number") draft.style(area, { numberFormat: styles.integer.numberFormat });
  });
  draft.merge({ row: figuresRow, column: infoColumn + 1, rows: 1, columns: infoValueColumns }, text("入れる値"), "header");

  draft.put(groupsRow - 1, firstColumn, text("区分ごとの合計"), "section");
  const groups = placeTable(draft, { row: groupsRow, column: firstColumn }, groupColumns(cells), accountGroupKeys);
  draft.put(groupsRow, trialColumns.opening, text("期首の合計"), "workingHeader");
  accountGroupKeys.forEach((group, index) =>
    draft.put(groups.firstRow + index, trialColumns.opening, openingOfGroup(cells, group, groups.cell("区分", index)), "working"),
  );
  const profit = profitCell(cells);
  draft.put(groups.end + 1, firstColumn, profit.label, "text");
  draft.put(groups.end + 1, firstColumn + 1, profit.cell, "integer");

  draft.put(checksRow - 1, firstColumn, text("確かめたこと"), "section");
  placeTable(draft, { row: checksRow, column: firstColumn }, checkColumns(cells), checks);

  draft.put(questionsRow - 1, firstColumn, text("判断の分かれる科目と、わからないこと"), "section");
  const questions = placeQuestions(draft, questionsRow, report);

  draft.put(accountsRow - 1, firstColumn, text("科目の対応"), "section");
  const accounts = placeTable(draft, { row: accountsRow, column: 0 }, accountColumns(cells), mapping.accounts);
  const page = {
    orientation: "portrait",
    columns: accounts.printedColumns,
    // Repeated from the page after the accounts' first on.
    titleRows: { first: accounts.headerRow, last: accounts.headerRow },
  } as const;
  const blocks: readonly PageBlock[] = [
    // The first question stays with its section's name.
    ...[0, questionsRow - 1, ...questions.slice(1), groupsRow - 1, checksRow - 1].map((row) => ({ row, startsPage: false })),
    { row: accountsRow - 1, startsPage: true },
    ...accountRows(accounts),
  ];
  return draft.plan({ ...page, breaksBefore: pageBreaks(draft.plan(page), blocks) });
}

/** A page may end before any account but the first. */
function accountRows({ firstRow, end }: PlacedTable): readonly PageBlock[] {
  return Array.from({ length: end - firstRow - 1 }, (_, index) => ({ row: firstRow + 1 + index, startsPage: false }));
}

interface InfoRow {
  readonly label: string;
  readonly cell: PlanCell;
}

const infoColumns = [
  { header: "財務の列", style: "text", cell: ({ label }: InfoRow) => text(label) },
  { header: "入れる値", style: "line", cell: ({ cell }: InfoRow) => cell },
] as const;

function subtitle(report: TrialBalanceReport): string {
  const { row, mapping } = report;
  const closing = closingMonth(report);
  const period = closing === null ? "期間不明" : `${closing}まで${row.months === null ? "" : `の${row.months}か月`}`;
  return [row.name === "" ? "（事業者が決まっていません）" : row.name, period, mapping.form === "sole" ? "個人（青色申告）" : "法人"].join(
    "　",
  );
}

/** `2025年3月`, or `令和7年3月`. */
function closingMonth({ row: { closing }, calendar }: TrialBalanceReport): string | null {
  return closing === null ? null : dateWords("ja", calendar).month(monthOf(closing));
}
