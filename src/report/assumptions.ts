import type { Evaluation } from "../core/evaluation.js";
import type { LevelScale } from "../core/levelScale.js";
import type { Settings } from "../core/settings.js";
import { textWidth } from "./rowHeight.js";
import { dayWords, yearWords } from "../strings/japaneseDates.js";
import { followUpScopeWords, percentWords, projectRuleWords, targetMetWords } from "./wording.js";

/** Something the plan leaves open and what was assumed for it. */
export interface Assumption {
  readonly topic: string;
  readonly choice: string;
}

/** Every setting that the figures depend on, in the words of the sheets. */
export function assumptions({ settings, year, asOf, planYears, indicators }: Evaluation): readonly Assumption[] {
  const { calendar } = settings;
  const [first, last] = [planYears[0], planYears.at(-1)];
  return [
    { topic: "評価する年度", choice: yearWords(year, calendar) },
    {
      topic: "計画期間",
      choice:
        first === undefined || last === undefined ? "読み取れませんでした" : `${yearWords(first, calendar)}～${yearWords(last, calendar)}`,
    },
    { topic: "評価尺度", choice: scaleWords(settings.scale) },
    { topic: "事業の提案評価", choice: projectRuleWords[settings.projectRule] },
    { topic: "フォロー対象", choice: followUpScopeWords[settings.followUpScope] },
    { topic: "フォロー間隔", choice: `${settings.followUpIntervalMonths}か月` },
    {
      topic: "期限を数える基準日",
      choice: `${dayWords(asOf, calendar)}${settings.asOf === null ? "（当日。年度末を過ぎたら年度末）" : "（設定による）"}`,
    },
    { topic: "目標達成の判定", choice: targetMetWords[settings.targetMetRule] },
    { topic: "増加率の基準", choice: growthWords(settings) },
    ...(indicators.some(({ indicator }) => indicator.source === "financials")
      ? [{ topic: "「財務」から数える実績", choice: "分析日の年度に数える。同じ事業者の同じ日の行は1回とみる。分析日のない行は数えない" }]
      : []),
    { topic: "小さな目標の印", choice: `目標が ${settings.smallTarget} 以下` },
    { topic: "「－」の目標", choice: "評価の対象外とし、件数に入れない。目標 0 には率を付けない" },
    { topic: "達成率の表示", choice: "四捨五入で 0.1% まで。評価の境を越えては丸めない。100% を超える率はそのまま示す" },
  ];
}

/** The same as lines of at most so many half-width characters, each assumption whole. */
export function assumptionLines(evaluation: Evaluation, width: number): readonly string[] {
  const lines: string[] = [];
  for (const { topic, choice } of assumptions(evaluation)) {
    const item = `・${topic}: ${choice}`;
    const joined = `${lines.at(-1) ?? ""}　${item}`;
    if (lines.length > 0 && textWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(item);
  }
  return lines;
}

/** `A–E: A 100%以上、B 80%以上 …`. */
export function scaleWords({ name, bands, notCarriedOut }: LevelScale): string {
  const limits = bands.map(({ label, minimum }) => `${label} ${percentWords(minimum)}以上`);
  const all = notCarriedOut === null ? limits : [...limits, `${notCarriedOut} 未実施`];
  return `${name}: ${all.join("、")}`;
}

function growthWords({ growthThreshold }: Settings): string {
  return `基準売上高に対して ${percentWords(growthThreshold)} 以上の増加`;
}
