import { HostError } from "./hostError.js";

/** Excel's limits for one batch in bytes of JSON: 5 MB each on the web. */
export interface PayloadLimits {
  request: number;
  response: number;
}

export const excelPayloadLimits: Readonly<PayloadLimits> = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };

interface PlannedFailure {
  countdown: number;
  readonly error: HostError;
}

/** Failures made to order. Counting begins when one is ordered, with 1; each happens once. Clean-up batches do not count. */
export class Faults {
  private action: PlannedFailure | null = null;
  private batch: PlannedFailure | null = null;
  private silence = 0;

  /** The n-th action from now fails; those before it stay done. */
  failAtAction(n: number, code: string, message = `Ordered failure ${code}.`): void {
    this.action = { countdown: n, error: new HostError(code, message) };
  }

  /** The n-th batch from now fails before its first action. */
  failAtBatch(n: number, code: string, message = `Ordered failure ${code}.`): void {
    this.batch = { countdown: n, error: new HostError(code, message) };
  }

  /** The n-th batch from now is never answered, and nothing of it is done. */
  neverAnswerBatch(n: number): void {
    this.silence = n;
  }

  clear(): void {
    this.action = null;
    this.batch = null;
    this.silence = 0;
  }

  /** Whether this batch is the one that stays without an answer. */
  batchStaysSilent(): boolean {
    if (this.silence === 0) return false;
    this.silence--;
    return this.silence === 0;
  }

  /** Counts a batch; from its first action on it may throw. */
  beginBatch(): void {
    if (this.batch) this.batch.countdown--;
  }

  beforeAction(): void {
    if (this.batch?.countdown === 0) {
      const { error } = this.batch;
      this.batch = null;
      throw error;
    }
    if (this.action && --this.action.countdown === 0) {
      const { error } = this.action;
      this.action = null;
      throw error;
    }
  }
}
