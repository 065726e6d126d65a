import { fiscalYearLabel } from "../../core/fiscalYear.js";
import type { Indicator } from "../../core/indicator.js";
import { issue, type Issue } from "../../core/issue.js";
import { labelContradictsUnit } from "../countingDefaults.js";

/** Targets of 0, goals that are not the sum of their years, and labels that speak of another unit. */
export function checkTargets(indicators: readonly Indicator[]): Issue[] {
  return indicators.flatMap((indicator) => [...zeroTargets(indicator), ...goalDifference(indicator), ...unitOfLabel(indicator)]);
}

function zeroTargets({ id, targets }: Indicator): Issue[] {
  return [...targets].flatMap(([year, target]) =>
    target.kind === "number" && target.value === 0 ? [issue("zeroTarget", target.source, { id, year: fiscalYearLabel(year) })] : [],
  );
}

function goalDifference({ id, targets, planGoal }: Indicator): Issue[] {
  const figures = [...targets.values()];
  if (planGoal.kind !== "number" || figures.length === 0 || figures.some(({ kind }) => kind === "missing")) return [];
  const computed = figures.reduce((sum, figure) => sum + (figure.kind === "number" ? figure.value : 0), 0);
  return computed === planGoal.value ? [] : [issue("planGoalDiffers", planGoal.source, { id, stated: planGoal.value, computed })];
}

function unitOfLabel(indicator: Indicator): Issue[] {
  const { label, unit, origin } = indicator;
  return labelContradictsUnit(indicator) ? [issue("unitDiffersFromLabel", origin, { label, unit })] : [];
}
