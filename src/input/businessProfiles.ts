import { businessesSheet } from "../core/inputSheets/businessesSheet.js";
import type { Grid } from "./grid.js";
import { rowsOfParts } from "./sheetRow.js";
import { openTables } from "./sheetTable.js";

/** What 支援先 says of a business that its accounts do not. */
export interface BusinessProfile {
  readonly id: string;
  readonly name: string;
  /** As typed. */
  readonly industry: string;
  readonly employees: number | null;
  /** Yen. */
  readonly capital: number | null;
}

/** The businesses of 支援先. What is wrong with the sheet is reported where its plans are read. */
export function readBusinessProfiles(grids: readonly Grid[]): readonly BusinessProfile[] {
  return rowsOfParts(openTables(grids, businessesSheet, []), []).flatMap((row) => {
    const [id, name] = [row.id("id"), row.text("name")];
    if (id === null || name === "") return [];
    return [{ id, name, industry: row.text("industry"), employees: row.number("employees", "人"), capital: row.yen("capital") }];
  });
}
