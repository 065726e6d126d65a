import { sum } from "../core/decimal.js";
import { fiscalYearLabel } from "../core/fiscalYear.js";
import { disagrees } from "./agreement.js";
import type { AttainmentSheet } from "./attainmentSheet.js";
import type { BudgetSheet } from "./budgetSheet.js";
import type { EvidenceSheet } from "./evidenceSheet.js";
import type { FollowUpSheet } from "./followUpSheet.js";
import { call, computed, onSheet, quoted, rangeTerm, type Term } from "./formula.js";
import type { IssuesSheet } from "./issuesSheet.js";
import { number } from "./literal.js";
import type { PublicSheet } from "./publicSheet.js";
import type { Report } from "./report.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import type { SummarySheet } from "./summarySheet.js";
import type { PlacedTable } from "./table.js";

/** The sheets that stand beside このブックについて. */
export interface GeneratedSheets {
  readonly summary: SummarySheet;
  readonly attainment: AttainmentSheet;
  readonly followUp: FollowUpSheet;
  readonly budget: BudgetSheet;
  readonly publication: PublicSheet;
  readonly stateReport: { readonly plan: SheetPlan };
  readonly cases: { readonly plan: SheetPlan };
  readonly evidence: EvidenceSheet;
  readonly issues: IssuesSheet;
  readonly yearTrend: GeneratedSheet;
  readonly committee: GeneratedSheet;
  readonly scoreSlips: GeneratedSheet;
  readonly scoreTally: GeneratedSheet;
}

interface GeneratedSheet {
  readonly plan: SheetPlan;
}

/** Two totals that are reached by different ways and must be the same. */
export interface ControlTotal {
  readonly subject: string;
  readonly compared: string;
  readonly left: PlanCell;
  readonly right: PlanCell;
  readonly agree: boolean;
}

export function controlTotals({ evaluation }: Report, sheets: GeneratedSheets): readonly ControlTotal[] {
  const { summary, attainment, followUp, budget, evidence } = sheets;
  const year = quoted(fiscalYearLabel(evaluation.year));
  const inYear = evaluation.evidence.filter((row) => row.year === evaluation.year);
  const goals = evaluation.indicators.filter(({ indicator }) => indicator.planGoal.kind === "number");
  const total = (values: readonly (number | null)[]): number => sum(values.map((value) => value ?? 0));
  const broken = evaluation.budget?.checks.filter(({ stated, computed: should }) => stated !== should).length ?? 0;
  return [
    controlTotal(
      "実績",
      "集計根拠の計上（当年度）と、目標達成状況の実績",
      [
        call("SUMIF", evidence.records.rangeFromOutside("年度"), year, evidence.records.rangeFromOutside("計上")),
        total(inYear.map(({ counted }) => counted)),
      ],
      [call("SUM", attainment.indicators.rangeFromOutside("実績")), total(evaluation.indicators.map(({ actual }) => actual))],
    ),
    controlTotal(
      "指標の数",
      "評価総括表の指標数と、目標達成状況の行数",
      [call("SUM", summary.projects.rangeFromOutside("指標数")), total(evaluation.projects.map(({ indicatorIds }) => indicatorIds.length))],
      [call("COUNT", attainment.indicators.rangeFromOutside("No")), evaluation.indicators.length],
    ),
    controlTotal(
      "公表する指標",
      "公表用の指標数の計と、目標達成状況の行数",
      [call("SUM", sheets.publication.levels.rangeFromOutside("指標数")), evaluation.indicators.length],
      [call("COUNT", attainment.indicators.rangeFromOutside("No")), evaluation.indicators.length],
    ),
    controlTotal(
      "計画全体の目標",
      "計画の目標の計と、各年度の目標の計",
      [
        call("SUM", summary.goals.rangeFromOutside("計画の目標")),
        total(goals.map(({ indicator: { planGoal } }) => (planGoal.kind === "number" ? planGoal.value : null))),
      ],
      [call("SUM", summary.goals.rangeFromOutside("期間目標")), total(goals.map(({ planTarget }) => planTarget))],
    ),
    controlTotal(
      "フォロー支援",
      "フォロー状況の年度内回数と、集計根拠の記録（当年度）",
      [call("SUM", followUp.businesses.rangeFromOutside("年度内回数")), evaluation.followUpSummary.contacts],
      [
        call("COUNTIF", evidence.contacts.rangeFromOutside("年度"), year),
        evaluation.followUpContacts.filter((contact) => contact.year === evaluation.year).length,
      ],
    ),
    controlTotal(
      "予算の計",
      "予算執行で一致しない計の数（0 であること）",
      [call("COUNTIF", budget.checks.rangeFromOutside("照合"), quoted(disagrees)), broken],
      0,
    ),
    controlTotal(
      "入力点検",
      "入力点検の行数と、重要度ごとの件数の計",
      [call("COUNT", longColumn(sheets.issues.list, "No")), sheets.issues.total],
      [call("SUM", sheets.issues.counts.rangeFromOutside("件数")), sheets.issues.total],
    ),
  ];
}

/** 入力点検 is made anew by its own button too, and may be longer then. */
const mostIssues = 20_000;

function longColumn(table: PlacedTable, header: string): Term {
  return onSheet(table.sheet, rangeTerm({ ...table.area(header), rows: mostIssues }));
}

type Live = readonly [term: Term, expected: number];

function controlTotal(subject: string, compared: string, left: Live, right: Live | number): ControlTotal {
  const expected = typeof right === "number" ? right : right[1];
  return {
    subject,
    compared,
    left: computed(...left),
    right: typeof right === "number" ? number(right) : computed(...right),
    agree: left[1] === expected,
  };
}
