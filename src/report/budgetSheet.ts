import type { BudgetLineResult, BudgetResult, FootingCheck } from "../core/evaluation.js";
import { fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import { call, computed, formula, linkTarget, openLink, operation, quoted, type Term } from "./formula.js";
import { blank, number, numberOrBlank, text } from "./literal.js";
import type { Report } from "./report.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { palette, quantityStyle, styles } from "./style.js";
import { placeTable, TableRow, type Column, type PlacedTable } from "./table.js";
import { agreement, disagrees } from "./agreement.js";

export interface BudgetSheet {
  readonly plan: SheetPlan;
  readonly unit: { readonly yen: number; readonly word: string };
  readonly lines: PlacedTable;
  /** The row of sums below the lines. */
  readonly total: TableRow;
  readonly checks: PlacedTable;
}

/** A line of its own is added; a breakdown and a typed total are shown and not added. */
const lineKinds = { own: "費目", breakdown: "内訳", total: "計（記載）" } as const;

const checkWords: Record<FootingCheck["what"], string> = {
  column: "費目の計",
  row: "年度の計",
  children: "内訳の計",
  plan: "総計",
};

/** 予算執行, in the unit in which the budget sheet is kept. */
export function budgetSheet(report: Report): BudgetSheet {
  const { evaluation, names } = report;
  const budget = evaluation.budget ?? noBudget;
  const unit = { yen: budget.unit, word: budget.unit === 1000 ? "千円" : "円" };
  const draft = new SheetDraft("budget", names.budget, evaluation.settings.organisation);
  const top = draft.heading(`${sheetSubtitle(evaluation)}　単位: ${unit.word}`, [
    "残額 = 予算 − 実績。執行率 = 実績 ÷ 予算。合計は「費目」の行だけを足し、内訳と記載された計は足しません。",
  ]);
  const columns = lineColumns(budget, evaluation.planYears);
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

  const plan = draft.plan({
    orientation: "landscape",
    freeze: { rows: lines.firstRow, columns: 1 },
    titleRows: { first: lines.headerRow, last: lines.headerRow },
  });
  return { plan, unit, lines, total, checks };
}

const noBudget: BudgetResult = {
  lines: [],
  total: {
    item: "",
    isTotal: true,
    parent: null,
    budget: null,
    actual: null,
    executionRate: null,
    yearBudgets: new Map(),
    planBudget: null,
    source: { sheet: "", address: "" },
  },
  checks: [],
  unit: 1000,
};

function lineColumns({ lines, unit }: BudgetResult, planYears: readonly FiscalYear[]): readonly Column<BudgetLineResult>[] {
  const yearHeader = (of: FiscalYear): string => `${fiscalYearLabel(of)}予算`;
  const money = quantityStyle(
    lines.flatMap(({ budget, actual, yearBudgets }) => [budget, actual, ...yearBudgets.values()].map((yen) => inUnit(yen, unit))),
  );
  const [firstYear, lastYear] = [planYears[0], planYears.at(-1)];
  return [
    { header: "費目", width: 30, style: "text", cell: ({ item, parent }) => text(parent === null ? item : `└ ${item}`) },
    { header: "種別", width: 11, style: "mark", cell: (line) => text(kindOf(line)) },
    { header: "予算", width: 12, style: money, cell: ({ budget }) => numberOrBlank(inUnit(budget, unit)) },
    { header: "実績", width: 12, style: money, cell: ({ actual }) => numberOrBlank(inUnit(actual, unit)) },
    {
      header: "残額",
      width: 12,
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
      cell: ({ yearBudgets }) => numberOrBlank(inUnit(yearBudgets.get(of) ?? null, unit)),
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
    { header: "出所", width: 14, style: "text", cell: ({ source }) => text(linkTarget(source)) },
    { header: "リンク", width: 8, style: "link", cell: (_, at) => openLink(at.ref("出所")) },
  ];
}

/** 費目 and 種別 stand before the figures, 出所 and リンク after them. */
const firstFigure = 2;

/** The sum of each column over the lines of their own; the other columns are worked out from the sums as in every line. */
function placeTotal(
  draft: SheetDraft,
  lines: PlacedTable,
  columns: readonly Column<BudgetLineResult>[],
  { total }: BudgetResult,
): TableRow {
  const at = new TableRow(lines, lines.rows);
  const summed = (header: string): Term => call("SUMIF", lines.range("種別"), quoted(lineKinds.own), lines.range(header));
  const row = { row: lines.end, column: 0, rows: 1, columns: columns.length };
  draft.style(row, styles.mark);
  draft.put(lines.end, 0, text("合計"), "text");
  for (const { header, cell, style } of columns.slice(firstFigure, -2)) {
    const value = cell(total, at);
    draft.put(lines.end, lines.column(header), value.kind === "number" ? computed(summed(header), value.value) : value, style);
  }
  draft.style(row, styles.total);
  return at;
}

function checkColumns({ unit }: BudgetResult): readonly Column<FootingCheck>[] {
  return [
    { header: "費目", style: "text", cell: ({ item }) => text(item) },
    {
      header: "照合",
      style: "mark",
      cell: ({ stated, computed: sum }, at) => agreement(at.ref("記載額"), at.ref("計算額"), stated === sum),
    },
    { header: "記載額", style: "integer", cell: ({ stated }) => number(stated / unit) },
    { header: "計算額", style: "integer", cell: ({ computed: sum }) => number(sum / unit) },
    {
      header: "差",
      style: "integer",
      cell: ({ stated, computed: sum }, at) => computed(operation(at.ref("記載額"), "-", at.ref("計算額")), (stated - sum) / unit),
    },
    { header: "年度", style: "mark", cell: ({ year }) => text(year === null ? "全期間" : fiscalYearLabel(year)) },
    { header: "出所", style: "text", cell: ({ source }) => text(linkTarget(source)) },
    { header: "リンク", style: "link", cell: (_, at) => openLink(at.ref("出所")) },
    { header: "比べた計", style: "text", cell: ({ what }) => text(checkWords[what]) },
  ];
}

function kindOf({ isTotal, parent }: BudgetLineResult): string {
  if (isTotal) return lineKinds.total;
  return parent === null ? lineKinds.own : lineKinds.breakdown;
}

function inUnit(yen: number | null, unit: number): number | null {
  return yen === null ? null : yen / unit;
}
