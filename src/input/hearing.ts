import { hearingSheet, scoreChoices } from "../core/inputSheets/hearingSheet.js";
import type { Issue } from "../core/issue.js";
import type { HearingRecord } from "../core/records.js";
import { hearingItemIds, type HearingItemId, type Score } from "../core/survey/hearingItems.js";
import { referredBusinessId, type BusinessRegister } from "./checks/businessReferences.js";
import { reportDuplicateRows } from "./duplicateRows.js";
import type { Grid } from "./grid.js";
import { logDate } from "./logDate.js";
import type { ReadingContext } from "./readingContext.js";
import { rowsOfParts } from "./sheetRow.js";
import { openTables } from "./sheetTable.js";

/**
 * ヒアリング, row by row. A row without 展示会 or 製品 is reported and left out. `register`: 支援先, where it is to be compared.
 */
export function readHearings(
  grids: readonly Grid[],
  context: ReadingContext,
  register: BusinessRegister | null,
  issues: Issue[],
): HearingRecord[] {
  const tables = openTables(grids, hearingSheet, issues);
  reportDuplicateRows(tables, issues);
  return rowsOfParts(tables, issues).flatMap((row): HearingRecord[] => {
    const [exhibition, product] = [row.text("exhibition"), row.text("product")].map((text) => text.normalize("NFKC")) as [string, string];
    const scores = new Map<HearingItemId, Score>();
    for (const item of hearingItemIds) {
      const score = row.choice(item, scoreChoices);
      if (score !== null) scores.set(item, Number(score) as Score);
    }
    const business = { id: row.id("businessId"), name: "", idCell: row.cell("businessId"), nameCell: row.cell("businessId") };
    const record = {
      exhibition,
      product,
      businessId: referredBusinessId(business, register, false, issues),
      respondent: row.text("respondent"),
      date: logDate(row, "date", context),
      scores,
      comment: row.text("comment"),
      origin: row.cell("exhibition"),
    };
    return exhibition === "" || product === "" ? [] : [record];
  });
}
