import type { AbsentReason } from "../core/finance/evaluate.js";
import type { Outcome } from "../core/finance/outcome.js";
import { absentText } from "../strings/financeText.js";
import type { Feedback } from "./feedback.js";

/**
 * Why a value is missing in a period before the newest: one sentence for each reason, with the periods that it holds for. What is
 * the newest period's own reason too has been said already. `outcomes` and `labels` by period, the newest first.
 */
export function absentPeriods(
  outcomes: readonly Outcome<number, AbsentReason>[],
  labels: readonly string[],
  { words, page }: Feedback,
): readonly string[] {
  const reasons = outcomes.map((outcome) => (outcome.kind === "none" ? absentText(outcome.reason, words) : null));
  const earlier = new Set(reasons.slice(1).filter((reason) => reason !== null && reason !== reasons[0]));
  return [...earlier].map((reason) => {
    const closings = labels.filter((_, period) => period > 0 && reasons[period] === reason);
    return page.absentIn(words.list(closings), reason!);
  });
}
