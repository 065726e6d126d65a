import type { Attainment, NotRatedReason } from "../core/evaluation.js";
import type { CountingRule } from "../core/indicator.js";
import type { Severity } from "../core/issue.js";
import type { Change, Progress } from "../core/records.js";
import type { FollowUpScope, LoggedProfit, ProjectRule, TargetMetRule } from "../core/settings.js";
import { ja } from "../strings/pane.ja.js";
import { severitySigns } from "../strings/severitySigns.js";

/** The words of the generated sheets. They are Japanese in either language of the interface. */
export const countingWords: Record<CountingRule, string> = { distinctBusinesses: "実数", contacts: "延べ", sum: "合計", typed: "入力" };

export const notRatedWords: Record<NotRatedReason, string> = {
  notApplicable: "対象外",
  zeroTarget: "目標0",
  missingTarget: "目標なし",
  missingActual: "記録なし",
  notCarriedOut: "未実施",
  notBegun: "開始前",
};

/** The level, or why there is none, as 目標達成状況 shows it. */
export function levelWords(attainment: Attainment): string {
  return attainment.kind === "rated" ? attainment.level : (attainment.level ?? notRatedWords[attainment.reason]);
}

export const loggedProfitWords: Record<LoggedProfit, string> = {
  grossProfit: "粗利",
  operatingProfit: "営業利益",
  ordinaryProfit: "経常利益",
  netIncome: "当期純利益",
};

export const progressWords: Record<Progress, string> = { onTrack: "順調", behind: "遅れ", gap: "ズレ" };

/** In the order of the state's yearly report. */
export const changeWords: Record<Change, string> = { increased: "増加", decreased: "減少", unchanged: "横ばい", unknown: "不明" };
export const changes = Object.keys(changeWords) as readonly Change[];

/** Of a finding that somebody has looked at and left as it is. */
export const setAsideWord = "✓ 確認済み";

/** As in the pane. */
export function severityWords(severity: Severity): string {
  return `${severitySigns[severity]} ${ja.issues.severity[severity]}`;
}

export const followUpScopeWords: Record<FollowUpScope, string> = {
  cohort: "当年度に計画を策定した事業者",
  stock: "計画期間の初めから当年度までに計画を策定した事業者（累計）",
};

export const projectRuleWords: Record<ProjectRule, string> = {
  lowest: "達成率のある指標のうち最も低い評価（すべて未実施のときは未実施の評価）",
  mostFrequent: "達成率のある指標に最も多い評価（すべて未実施のときは未実施の評価）",
};

export const targetMetWords: Record<TargetMetRule, string> = {
  salesOrProfit: "売上高または利益が、事業者自身の計画の目標に達した",
  salesAndProfit: "売上高と利益の両方が、事業者自身の計画の目標に達した",
  sales: "売上高が、事業者自身の計画の目標に達した",
  profit: "利益が、事業者自身の計画の目標に達した",
};

/** The name of a row that belongs to the one above it stands under that name. */
export function nestedWords(name: string, parent: string | null): string {
  return parent === null ? name : `└ ${name}`;
}

/** `80%`, `33.3%`. */
export function percentWords(ratio: number): string {
  return `${Math.round(ratio * 1000) / 10}%`;
}
