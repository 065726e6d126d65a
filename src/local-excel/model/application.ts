import { BookObject } from "./openBook.js";
import type { CalculationMode } from "./calculation.js";
import { choice } from "./choice.js";

export class Application extends BookObject {
  get CalculationMode(): CalculationMode {
    return this.book.calculation.mode;
  }

  set CalculationMode(mode: string) {
    this.book.calculation.mode = choice(mode, ["Automatic", "AutomaticExceptTables", "Manual"], "Application.calculationMode");
  }

  Calculate(type: string): void {
    choice(type, ["Recalculate", "Full", "FullRebuild"], "Application.calculate type");
    this.book.calculation.calculateNow();
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.book.calculation.suspendUntilNextSync();
  }

  /** There is no screen here. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
