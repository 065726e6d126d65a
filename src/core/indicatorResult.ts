import { attainmentOf, isSmallTarget, notYetRated, type TargetFigure } from "./attainment.js";
import { sum } from "./decimal.js";
import type { IndicatorResult, TargetAndActual } from "./evaluation.js";
import type { FiscalYear } from "./fiscalYear.js";
import type { Indicator, PlannedFigure } from "./indicator.js";
import type { CarriedOut } from "./records.js";
import type { Settings } from "./settings.js";

const noTarget: PlannedFigure = { kind: "missing" };

/**
 * An indicator's targets, actuals and attainments, for `year`, for each year of the plan before it, and against the whole plan.
 * @param actuals of every one of these years that has begun
 */
export function indicatorResult(
  indicator: Indicator,
  actuals: ReadonlyMap<FiscalYear, number | null>,
  carriedOut: readonly CarriedOut[],
  settings: Settings,
  planYears: readonly FiscalYear[],
  year: FiscalYear,
): IndicatorResult {
  const { scale, smallTarget } = settings;
  const inYear = (of: FiscalYear): TargetAndActual => {
    const target = indicator.targets.get(of) ?? noTarget;
    const actual = actuals.get(of);
    if (actual === undefined) return { target, actual: null, attainment: notYetRated(target) };
    return { target, actual, attainment: attainmentOf(scale, target, actual, wasCarriedOut(carriedOut, indicator.id, of)) };
  };
  const years = new Map([...planYears.filter((of) => of < year), year].map((of) => [of, inYear(of)]));
  const begunYears = [...years.keys()].filter((of) => actuals.has(of));
  const cumulativeActual = total(
    begunYears
      .map((of) => [of, inYear(of)] as const)
      .flatMap(([of, { target, actual }]) => {
        if (actual === null && target.kind === "notApplicable") return [];
        return actual === null && !wasCarriedOut(carriedOut, indicator.id, of) ? [0] : [actual];
      }),
  );
  const planTarget = totalTarget(indicator, planYears);
  return {
    indicator,
    ...inYear(year),
    carriedOut: wasCarriedOut(carriedOut, indicator.id, year),
    smallTarget: isSmallTarget(indicator.targets.get(year) ?? noTarget, smallTarget),
    years,
    cumulativeActual,
    cumulativeTarget: figureOrNull(totalTarget(indicator, begunYears)),
    planTarget: figureOrNull(planTarget),
    planAttainment: attainmentOf(scale, planTarget, cumulativeActual, true),
  };
}

/** 未実施 of the year itself goes before one that speaks of every year; where rows contradict each other, 未実施 stands. */
function wasCarriedOut(rows: readonly CarriedOut[], indicatorId: string, year: FiscalYear): boolean {
  const ofIndicator = rows.filter((row) => row.indicatorId === indicatorId);
  const ofYear = ofIndicator.filter((row) => row.year === year);
  return (ofYear.length > 0 ? ofYear : ofIndicator.filter((row) => row.year === null)).every((row) => row.carriedOut);
}

/** The sum of the targets; a year of － adds nothing, a year without a target leaves the sum unknown. */
function totalTarget({ targets }: Indicator, years: readonly FiscalYear[]): TargetFigure {
  const figures = years.map((year) => targets.get(year) ?? noTarget).filter(({ kind }) => kind !== "notApplicable");
  if (years.length > 0 && figures.length === 0) return { kind: "notApplicable" };
  const value = total(figures.map((figure) => (figure.kind === "number" ? figure.value : null)));
  return value === null ? { kind: "missing" } : { kind: "number", value };
}

/** `null` as soon as one part is unknown, or where there is none. */
function total(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 || known.length < values.length ? null : sum(known);
}

function figureOrNull(figure: TargetFigure): number | null {
  return figure.kind === "number" ? figure.value : null;
}
