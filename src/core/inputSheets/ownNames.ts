import type { InputSheetKey } from "./inputSheets.js";

/** What a user has said of a sheet whose words are not ours. */
export interface OwnNames {
  readonly key: InputSheetKey;
  /** Their header by our column key. */
  readonly headers: Readonly<Record<string, string>>;
}

/** By the name of the sheet. */
export type SavedNames = ReadonlyMap<string, OwnNames>;
