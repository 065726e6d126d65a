import { figureKeys, figureKinds, figuresOf, type FigureKey, type Figures } from "./figures.js";

/**
 * The figures as if the period had twelve months: amounts that grow with time × 12 ÷ months, the rest unchanged.
 * METI's tool has no such rule; whoever shows the result says that it is an addition.
 *
 * @param previousMonths length of the period that `previousSales` belongs to
 */
export function annualise(figures: Figures, months: number, previousMonths: number): Figures {
  const annual = (key: FigureKey): number | null => {
    const amount = figures[key];
    if (amount === null || figureKinds[key] !== "flow") return amount;
    return (amount * 12) / (key === "previousSales" ? previousMonths : months);
  };
  return figuresOf(Object.fromEntries(figureKeys.map((key) => [key, annual(key)])));
}
