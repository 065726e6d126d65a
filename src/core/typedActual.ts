import { compareCells } from "./cellAddress.js";
import { sum } from "./decimal.js";
import { firstDayOfMonth, type DateSerial, type FiscalYear } from "./fiscalYear.js";
import type { TypedActual } from "./records.js";

/** What 実績入力 says of one indicator in one year. */
export interface TypedFigure {
  readonly value: number;
  /** The cells that make the value, in the order of the sheet. */
  readonly cells: readonly TypedActual[];
  /** Months that stand beside a figure of the whole year and do not enter it. */
  readonly unusedMonths: readonly TypedActual[];
}

/** The figure of the whole year where one is typed, else the sum of the months begun by `asOf`; `null` where nothing is typed. */
export function typedFigure(
  typedActuals: readonly TypedActual[],
  indicatorId: string,
  year: FiscalYear,
  asOf: DateSerial,
): TypedFigure | null {
  const typed = typedActuals
    .filter((figure) => figure.indicatorId === indicatorId && figure.year === year)
    .sort((a, b) => compareCells(a.origin, b.origin));
  const wholeYear = typed.filter(({ month }) => month === null);
  const months = typed.filter(({ month }) => month !== null && firstDayOfMonth(year, month) <= asOf);
  const cells = wholeYear.length > 0 ? wholeYear : months;
  if (cells.length === 0) return null;
  return { value: sum(cells.map(({ value }) => value)), cells, unusedMonths: wholeYear.length > 0 ? months : [] };
}
