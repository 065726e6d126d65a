import type { FigureKey } from "../figures.js";
import type { FinancialPeriod } from "../financialPeriod.js";
import type { DateSerial } from "../../fiscalYear.js";
import { check } from "./checks.js";
import type { Check, CheckBasis, TrialBalanceMapping } from "./mapping.js";

/** Balances that a closing hands on to the next opening. */
const carriedFigures = [
  "cash",
  "notesReceivable",
  "accountsReceivable",
  "inventory",
  "totalLiabilities",
  "notesPayable",
  "accountsPayable",
  "borrowings",
  "netAssets",
] as const satisfies readonly FigureKey[];

/** Sales that differ from the period before by more than this factor were read in the wrong unit. */
const plausibleFactor = 100;

/**
 * The trial balance against the period before in 財務: each opening balance against its closing, and the unit against its sales.
 * @param from first day of the trial balance: only an opening of that day is the closing of the day before
 */
export function comparePrevious(
  mapping: TrialBalanceMapping,
  previous: FinancialPeriod,
  from: DateSerial | null,
  tolerance: number,
): readonly Check[] {
  const follows = from !== null && previous.closing + 1 === from && mapping.accounts.some(({ opening }) => opening !== null);
  return [...(follows ? carriedForward(mapping, previous, tolerance) : []), ...unit(mapping, previous)];
}

function carriedForward({ openingFigures }: TrialBalanceMapping, previous: FinancialPeriod, tolerance: number): Check[] {
  return carriedFigures.flatMap((figure) => {
    const [recorded, opening] = [previous.figures[figure], openingFigures[figure]];
    if (recorded === null || opening === null) return [];
    const unitOfCell = previous.cells.get(figure)?.unit ?? 1;
    const allowed = Math.max(tolerance, unitOfCell === 1 ? 0 : unitOfCell);
    return [check("carriedForward", figure, [recorded, recordedIn(previous, figure)], [opening, { kind: "opening", figure }], allowed)];
  });
}

function unit({ figures }: TrialBalanceMapping, previous: FinancialPeriod): Check[] {
  const [recorded, sales] = [previous.figures.sales, figures.sales];
  if (recorded === null || sales === null || recorded <= 0 || sales <= 0) return [];
  const compared = check("unit", "sales", [recorded, recordedIn(previous, "sales")], [sales, { kind: "figure", figure: "sales" }], 0);
  return [{ ...compared, ok: sales / recorded < plausibleFactor && recorded / sales < plausibleFactor }];
}

function recordedIn(previous: FinancialPeriod, figure: FigureKey): CheckBasis {
  const cell = previous.cells.get(figure) ?? { ...previous.origin, unit: 1, numeric: false };
  return { kind: "recorded", cell };
}
