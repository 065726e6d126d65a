import type { FormulaEngine } from "../formulaEngine.js";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** When formulas are computed: as late as possible, but before anybody reads a result. */
export class Calculation {
  mode: CalculationMode = "Automatic";
  private isDue = true;
  private isSuspended = false;

  constructor(private readonly engine: FormulaEngine) {}

  /** Something was written. */
  invalidate(): void {
    this.isDue = true;
  }

  /** Results stay as they are until the batch has ended. */
  suspendUntilNextSync(): void {
    this.isSuspended = true;
  }

  /** Before results are read. */
  bringUpToDate(): void {
    if (this.isDue && !this.isSuspended && this.mode !== "Manual") this.calculateNow();
  }

  calculateNow(): void {
    this.engine.evaluate();
    this.isDue = false;
  }

  /** A suspension lasts for one batch, even for one that failed. */
  resume(): void {
    this.isSuspended = false;
  }
}
