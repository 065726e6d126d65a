import type { BudgetLineResult, BudgetResult, Evaluation, FootingCheck } from "../core/evaluation.js";
import { fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import type { Amount, BudgetRole } from "../core/records.js";
import { call, computed, formula, linkTarget, openLink, operation, quoted, sourceTerm, type Term } from "./formula.js";
import { blank, number, numberOrBlank, text } from "./literal.js";
import { pageBreaks } from "./pageBreaks.js";
import type { Report } from "./report.js";
import { SheetDraft, type PageChoice } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { palette, quantityStyle, styles } from "./style.js";
import { gap, placeTable, TableRow, type Column, type PlacedTable } from "./table.js";
import { agreement, disagrees } from "./agreement.js";
import { nestedWords } from "./wording.js";

export interface BudgetSheet {
  readonly plan: SheetPlan;
  readonly unit: { readonly yen: number; readonly word: string };
  readonly lines: PlacedTable;
  /** The row of sums below the lines. */
  readonly total: TableRow;
  readonly checks: PlacedTable;
}

/** Only a line of its own is added; parts of a line and typed sums are shown and not added. */
export const budgetRoleWords: Record<BudgetRole, string> = {
  line: "費目",
  breakdown: "内訳",
  ofWhich: "うち",
  subtotal: "小計（記載）",
  total: "計（記載）",
};

const checkWords: Record<FootingCheck["what"], string> = {
  column: "費目の計",
  subtotal: "小計",
  row: "年度の計",
  children: "内訳の計",
  ofWhich: "「うち」の計",
  plan: "総計",
};

/** 予算執行, in the unit in which the budget sheet is kept. */
export function budgetSheet(report: Report): BudgetSheet {
  const { evaluation, names } = report;
  const budget = evaluation.budget ?? noBudget;
  const unit = { yen: budget.unit, word: budget.unit === 1000 ? "千円" : "円" };
  const draft = new SheetDraft("budget", names.budget, evaluation.settings.organisation);
  const top = draft.heading(`${sheetSubtitle(evaluation)}　単位: ${unit.word}`, [
    "残額 = 予算 − 実績。執行率 = 実績 ÷ 予算。合計は「費目」だけを足し、内訳、「うち」、記載の計と小計は足しません。",
  ]);
  const columns = lineColumns(budget, evaluation);
  const lines = placeTable(draft, { row: top + 1, column: 0 }, columns, budget.lines);
  const total = placeTotal(draft, lines, columns, budget);

  const section = lines.end + 2;
  draft.put(section, 0, text(`記載された計の照合（単位: ${unit.word}）`), "section");
  const checks = placeTable(draft, { row: section + 1, column: 0 }, checkColumns(budget), budget.checks);
  draft.highlight({
    area: checks.area("照合"),
    formula: formula(operation(checks.cell("照合", 0), "=", quoted(disagrees))),
    style: { fill: palette.alarmFill, color: palette.alarm, bold: true },
  });

  const page: PageChoice = {
    orientation: "landscape",
    freeze: { rows: lines.firstRow, columns: 1 },
    columns: lines.printedColumns,
    titleRows: { first: 0, last: 1 },
  };
  const blocks = [0, section].map((row) => ({ row, startsPage: false }));
  const plan = draft.plan({ ...page, breaksBefore: pageBreaks(draft.plan(page), blocks) });
  return { plan, unit, lines, total, checks };
}

const noBudget: BudgetResult = {
  lines: [],
  total: {
    item: "",
    role: "total",
    parent: null,
    budget: null,
    actual: null,
    executionRate: null,
    yearBudgets: new Map(),
    planBudget: null,
    source: { sheet: "", address: "" },
    cells: { budgets: new Map(), actual: null },
  },
  checks: [],
  unit: 1000,
};

function lineColumns({ lines, unit }: BudgetResult, { year, planYears }: Evaluation): readonly Column<BudgetLineResult>[] {
  const yearHeader = (of: FiscalYear): string => `${fiscalYearLabel(of)}予算`;
  const money = quantityStyle(
    lines.flatMap(({ budget, actual, yearBudgets }) => [budget, actual, ...yearBudgets.values()].map((yen) => inUnit(yen, unit))),
  );
  const [firstYear, lastYear] = [planYears[0], planYears.at(-1)];
  return [
    { header: "費目", width: 29, style: "text", cell: ({ item, parent }) => text(nestedWords(item, parent)) },
    { header: "種別", width: 11, style: "mark", cell: ({ role }) => text(budgetRoleWords[role]) },
    { header: "予算", width: 11, style: money, cell: ({ budget, cells }) => amountCell(budget, cells.budgets.get(year), unit) },
    { header: "実績", width: 11, style: money, cell: ({ actual, cells }) => amountCell(actual, cells.actual, unit) },
    {
      header: "残額",
      width: 11,
      style: money,
      cell: ({ budget, actual }, at) =>
        budget === null || actual === null ? blank : computed(operation(at.ref("予算"), "-", at.ref("実績")), (budget - actual) / unit),
    },
    {
      header: "執行率",
      width: 9,
      style: "percent",
      cell: ({ executionRate }, at) =>
        executionRate === null ? blank : computed(operation(at.ref("実績"), "/", at.ref("予算")), executionRate),
    },
    ...planYears.map((of): Column<BudgetLineResult> => ({
      header: yearHeader(of),
      width: 11,
      style: money,
      cell: ({ yearBudgets, cells }) => amountCell(yearBudgets.get(of) ?? null, cells.budgets.get(of), unit),
    })),
    {
      header: "期間計",
      width: 12,
      style: money,
      cell: ({ planBudget }, at) =>
        planBudget === null || firstYear === undefined || lastYear === undefined
          ? blank
          : computed(call("SUM", at.span(yearHeader(firstYear), yearHeader(lastYear))), planBudget / unit),
    },
    gap,
    { header: "出所", width: 20, style: "line", printed: false, cell: ({ source }) => text(linkTarget(source)) },
    { header: "リンク", width: 8, style: "link", printed: false, cell: (_, at) => openLink(at.ref("出所")) },
  ];
}

/** 費目 and 種別 stand before the figures. */
const firstFigure = 2;

/** The sum of each column over the lines of their own; the other columns are worked out from the sums as in every line. */
function placeTotal(
  draft: SheetDraft,
  lines: PlacedTable,
  columns: readonly Column<BudgetLineResult>[],
  { total }: BudgetResult,
): TableRow {
  const at = new TableRow(lines, lines.rows);
  const summed = (header: string): Term => call("SUMIF", lines.range("種別"), quoted(budgetRoleWords.line), lines.range(header));
  const row = { row: lines.end, column: 0, rows: 1, columns: lines.printedColumns };
  draft.style(row, styles.mark);
  draft.put(lines.end, 0, text("合計"), "text");
  for (const { header, cell, style } of columns.slice(firstFigure, lines.printedColumns)) {
    const value = cell(total, at);
    draft.put(lines.end, lines.column(header), value.kind === "number" ? computed(summed(header), value.value) : value, style);
  }
  draft.style(row, styles.total);
  return at;
}

function checkColumns({ unit, checks }: BudgetResult): readonly Column<FootingCheck>[] {
  const money = quantityStyle(checks.flatMap(({ stated, computed: sum }) => [stated / unit, sum / unit]));
  return [
    { header: "費目", style: "text", cell: ({ item }) => text(item) },
    {
      header: "照合",
      style: "mark",
      cell: ({ stated, computed: sum }, at) => agreement(at.ref("記載額"), at.ref("計算額"), stated === sum),
    },
    { header: "記載額", style: money, cell: ({ stated }) => number(stated / unit) },
    { header: "計算額", style: money, cell: ({ computed: sum }) => number(sum / unit) },
    {
      header: "差",
      style: money,
      cell: ({ stated, computed: sum }, at) => computed(operation(at.ref("記載額"), "-", at.ref("計算額")), (stated - sum) / unit),
    },
    { header: "年度", style: "mark", cell: ({ year }) => text(year === null ? "全期間" : fiscalYearLabel(year)) },
    { header: "出所", style: "text", cell: ({ source }) => text(linkTarget(source)) },
    { header: "リンク", style: "link", cell: (_, at) => openLink(at.ref("出所")) },
    { header: "比べた計", style: "text", cell: ({ what }) => text(checkWords[what]) },
  ];
}

/** The cell of the budget sheet itself where a formula can refer to it, else the figure that was read from it. */
function amountCell(yen: number | null, cell: Amount | null | undefined, unit: number): PlanCell {
  const value = inUnit(yen, unit);
  return value !== null && cell?.numeric ? computed(sourceTerm(cell.source), value) : numberOrBlank(value);
}

function inUnit(yen: number | null, unit: number): number | null {
  return yen === null ? null : yen / unit;
}
