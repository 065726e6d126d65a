import type { Area } from "../core/cellAddress.js";
import type { BudgetLineResult, FollowUpSummary } from "../core/evaluation.js";
import type { BudgetRole, Change } from "../core/records.js";
import { budgetRoleWords } from "./budgetSheet.js";
import type { CommitteeDraft } from "./committeeDraft.js";
import type { CommitteeSources } from "./committeeSources.js";
import { call, computed, onSheet } from "./formula.js";
import { blank, text } from "./literal.js";
import type { Report } from "./report.js";
import { palette, quantityStyle, type StyleName } from "./style.js";
import type { Column } from "./table.js";
import { changes, changeWords, followUpScopeWords, nestedWords } from "./wording.js";

const followUpFigures: readonly { readonly header: string; readonly pick: (summary: FollowUpSummary) => number }[] = [
  { header: "対象（者）", pick: ({ businesses }) => businesses },
  { header: "年度内回数", pick: ({ contacts }) => contacts },
  { header: "期限超過", pick: ({ overdue }) => overdue },
  { header: "ズレ未対応", pick: ({ gapWithoutExpert }) => gapWithoutExpert },
  { header: "目標達成", pick: ({ targetMet }) => targetMet },
  { header: "増加率到達", pick: ({ growthReached }) => growthReached },
];

/** What became of the businesses that were followed up. */
export function placeFollowUp(draft: CommitteeDraft, { evaluation }: Report, { followUp }: CommitteeSources): void {
  const { followUpSummary, settings } = evaluation;
  draft.chapter("フォローアップの結果");
  draft.line(
    `対象: ${followUpScopeWords[settings.followUpScope]}。事業者数は実数です。増減は、それぞれ直近の支援で聞き取ったものです。`,
    "note",
  );
  draft.table<FollowUpSummary>(
    [
      { header: "支援の状況", style: "text", cell: () => text("当年度") },
      { header: "内容", style: "text", cell: () => text("支援の回数、期限、成果") },
      ...followUpFigures.map(({ header, pick }): Column<FollowUpSummary> => ({
        header,
        style: "strong",
        cell: (summary) => computed(followUp.figures.cellFromOutside(header, 0), pick(summary)),
      })),
    ],
    [followUpSummary],
  );
  draft.space(8);
  draft.section("売上と利益の増減（者）");
  const kinds = [
    { header: "売上", counts: followUpSummary.sales, color: palette.accent },
    { header: "利益", counts: followUpSummary.profit, color: palette.accentLight },
  ] as const;
  const table = draft.table<Change>(
    [
      { header: "増減", style: "level", cell: (change) => text(changeWords[change]) },
      { header: "内容", style: "text", cell: (change) => text(changeMeanings[change]) },
      ...kinds.map(({ header, counts }): Column<Change> => ({
        header,
        style: "strong",
        cell: (change) => computed(followUp.changes.cellFromOutside(`${header}${changeWords[change]}`, 0), counts[change]),
      })),
    ],
    changes,
  );
  const sums = kinds.map(({ header, counts }) => {
    const total = changes.reduce((all, change) => all + counts[change], 0);
    return [table.column(header), computed(call("SUM", table.range(header)), total), "strong"] as const;
  });
  draft.totals(text("計"), sums, table.columns);
  draft.space(8);
  const place = draft.chartRows();
  draft.sheet.chart({
    name: "売上と利益の増減",
    kind: "column",
    title: "売上と利益の増減（者）",
    categories: table.area("増減"),
    series: kinds.map(({ header, color }) => ({ name: header, values: table.area(header), color })),
    place: { ...place, column: 0, columns: draft.columns },
    valueAxis: { minimum: 0, numberFormat: "0" },
  });
}

const changeMeanings: Readonly<Record<Change, string>> = {
  increased: "増えたと聞き取った事業者",
  decreased: "減ったと聞き取った事業者",
  unchanged: "変わらないと聞き取った事業者",
  unknown: "まだ聞き取っていない事業者",
};

/** A sum beside the lines that it adds would dwarf them in a chart. */
function isTypedSum(role: BudgetRole): boolean {
  return role === "total" || role === "subtotal";
}

/** Budget and execution, in the unit of the budget sheet. */
export function placeBudget(draft: CommitteeDraft, { evaluation, names }: Report, { budget }: CommitteeSources): void {
  const lines = evaluation.budget?.lines ?? [];
  const inUnit = (yen: number | null): number | null => (yen === null ? null : yen / budget.unit.yen);
  const money = quantityStyle(lines.flatMap(({ budget: planned, actual }) => [inUnit(planned), inUnit(actual)]));
  const figures: readonly {
    readonly header: string;
    readonly style: StyleName;
    readonly pick: (line: BudgetLineResult) => number | null;
  }[] = [
    { header: "予算", style: money, pick: ({ budget: planned }) => inUnit(planned) },
    { header: "実績", style: money, pick: ({ actual }) => inUnit(actual) },
    {
      header: "残額",
      style: money,
      pick: ({ budget: planned, actual }) => (planned === null || actual === null ? null : inUnit(planned - actual)),
    },
    { header: "執行率", style: "percent", pick: ({ executionRate }) => executionRate },
  ];
  draft.chapter("予算の執行");
  if (evaluation.budget === null) {
    draft.line("「予算」シートがないため、執行の状況を示せません。", "prose");
    return;
  }
  draft.line(`単位: ${budget.unit.word}。残額 = 予算 − 実績。執行率 = 実績 ÷ 予算。合計は「費目」の行の合計です。`, "note");
  const table = draft.table<BudgetLineResult>(
    [
      { header: "種別", style: "mark", cell: ({ role }) => text(budgetRoleWords[role]) },
      { header: "費目", style: "text", cell: ({ item, parent }) => text(nestedWords(item, parent)) },
      ...figures.map(({ header, style, pick }): Column<BudgetLineResult> => ({
        header,
        style,
        cell: (line, at) => {
          const value = pick(line);
          return value === null ? blank : computed(budget.lines.cellFromOutside(header, at.index), value);
        },
      })),
    ],
    lines,
  );
  const sums = figures.flatMap(({ header, style, pick }) => {
    const value = pick(evaluation.budget!.total);
    const home = onSheet(budget.total.table.sheet, budget.total.ref(header));
    return value === null ? [] : [[table.column(header), computed(home, value), style] as const];
  });
  draft.totals(text("合計"), sums, table.columns);
  const broken = evaluation.budget.checks.filter(({ stated, computed: should }) => stated !== should).length;
  if (broken > 0)
    draft.line(`「予算」に記載された計のうち ${broken} か所が、費目の合計と一致しません（シート「${names.budget}」の照合）。`, "note");
  const firstLine = Math.max(
    0,
    lines.findIndex(({ role }) => !isTypedSum(role)),
  );
  const nextSum = lines.findIndex(({ role }, index) => index > firstLine && isTypedSum(role));
  const charted = (header: string): Area => ({
    ...table.area(header),
    row: table.firstRow + firstLine,
    rows: (nextSum < 0 ? table.rows : nextSum) - firstLine,
  });
  draft.space(8);
  const place = draft.chartRows();
  draft.sheet.chart({
    name: "予算と実績",
    kind: "column",
    title: `費目ごとの予算と実績（${budget.unit.word}）`,
    categories: charted("費目"),
    series: [
      { name: "予算", values: charted("予算"), color: palette.accentLight },
      { name: "実績", values: charted("実績"), color: palette.accent },
    ],
    place: { ...place, column: 0, columns: draft.columns },
    valueAxis: { minimum: 0, numberFormat: "#,##0" },
  });
}
