/** notAWorkbook: something else than .xlsx · oldFormat: .xls · encrypted: needs a password · damaged: .xlsx, but broken · tooLarge: unpacks to more than is sane. */
export type UnreadableReason = "notAWorkbook" | "oldFormat" | "encrypted" | "damaged" | "tooLarge";

/** The file cannot be loaded; nothing was loaded from it. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";

  constructor(
    readonly reason: UnreadableReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}
