import type { Evaluation, IndicatorResult } from "../core/evaluation.js";
import { fiscalYearLabel } from "../core/fiscalYear.js";
import { notRatedWords } from "./wording.js";

/** What a reader of one indicator's row should know, in a few words; 評価 itself says why there is no level. */
export function attainmentRemarks(result: IndicatorResult, { disagreements, year }: Evaluation): string {
  const { attainment, smallTarget, carriedOut, target, actual, indicator } = result;
  const hasActual = actual !== null && actual !== 0;
  const others = disagreements.filter(({ indicatorId }) => indicatorId === indicator.id);
  return [
    attainment.kind === "notRated" && attainment.level !== null ? notRatedWords[attainment.reason] : "",
    smallTarget ? "小目標" : "",
    target.kind === "notApplicable" && hasActual ? "目標のない実績" : "",
    !carriedOut && hasActual ? "記録あり" : "",
    ...others.map(({ year: of, other }) => `${of === year ? "" : fiscalYearLabel(of)}入力値${other}と相違`),
  ]
    .filter((remark) => remark !== "")
    .join("、");
}

/** The words of 備考 that need more than a few words. */
export const remarkNotes: readonly string[] = [
  "「－」の目標は評価の対象外です。評価は四捨五入前の率で決めます。期間進捗率 = 累計実績 ÷ 計画期間全体の目標。",
  "備考: 「小目標」は1件で率が大きく動く指標。「入力値…と相違」は「実績入力」に別の値がある指標。",
];
