import type { FinancialAnalysis } from "../../core/finance/analyzeAll.js";
import type { BusinessAnalysis, PeriodAnalysis } from "../../core/finance/analyzeBusiness.js";
import { indicatorIds } from "../../core/finance/indicators.js";
import { valueOrNull } from "../../core/finance/outcome.js";
import { evaluateRatios, ratioIds } from "../../core/finance/ratios/ratios.js";
import { isoDate } from "../../core/fiscalYear.js";

/** As METI's tool names them. */
const sizeWords = { medium: "中規模", small: "小規模" } as const;

/** The businesses of an analysis, ratios unrounded, amounts in yen; newest period first. Why a ratio is `null` stands in `reasons`. */
export function analysisReport({ businesses }: FinancialAnalysis): object {
  return { businesses: businesses.map(businessReport) };
}

function businessReport({ businessId, name, industry, size, edition, periods }: BusinessAnalysis): object {
  return {
    id: businessId,
    name,
    industry,
    ...(size.kind === "value" ? { size: sizeWords[size.value] } : { size: null, reason: size.reason }),
    base: edition,
    periods: periods.map(periodReport),
  };
}

function periodReport({ period, context, indicators, total }: PeriodAnalysis): object {
  const ratios = evaluateRatios(context);
  return {
    closing: isoDate(period.closing).slice(0, 7),
    months: period.months,
    indicators: Object.fromEntries(
      indicatorIds.map((id) => {
        const { outcome, score } = indicators[id];
        const found = { value: valueOrNull(outcome), score };
        return [id, outcome.kind === "value" ? found : { ...found, reason: outcome.reason.code }];
      }),
    ),
    total: total.points,
    rank: total.rank,
    missing: total.missing,
    ratios: Object.fromEntries(ratioIds.map((id) => [id, valueOrNull(ratios[id])])),
    reasons: Object.fromEntries(
      ratioIds.flatMap((id) => {
        const outcome = ratios[id];
        return outcome.kind === "none" ? [[id, outcome.reason.code]] : [];
      }),
    ),
  };
}
