import { accountItem } from "../core/finance/trialBalance/accountItems.js";
import { accountKey } from "../core/finance/trialBalance/accountName.js";
import type { Decision } from "../core/finance/trialBalance/placeAccount.js";
import { accountItemChoices, accountMappingSheet, signChoices } from "../core/inputSheets/accountMappingSheet.js";
import { issue, type Issue } from "../core/issue.js";
import { choiceOf } from "./choice.js";
import type { Grid } from "./grid.js";
import { tableRows, type SheetRow } from "./sheetRow.js";
import { openTable } from "./sheetTable.js";

/** 科目対応 by `accountKey`. A row without an account or an item is reported and left out; of two rows for one account the upper holds. */
export function readAccountMapping(grid: Grid, issues: Issue[]): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  const table = openTable(grid, accountMappingSheet, issues);
  if (!table) return decisions;
  for (const row of tableRows(table, issues)) {
    const account = row.text("account");
    const item = row.choice("item", accountItemChoices);
    const sign = readSign(row);
    if (account === "" || item === null) continue;
    const key = accountKey(account);
    if (decisions.has(key)) issues.push(issue("accountMappedTwice", row.cell("account"), { account }));
    else decisions.set(key, { item, contra: sign === null ? null : isContra(item, sign) });
  }
  return decisions;
}

/** A lone dash is a sign here, not a blank. */
function readSign(row: SheetRow<typeof accountMappingSheet>): "plus" | "minus" | null {
  const text = row.text("sign");
  const chosen = text === "" ? undefined : choiceOf(signChoices, text);
  if (text !== "" && chosen === undefined) {
    const choices = signChoices.map(({ label }) => label).join("、");
    row.issues.push(issue("choiceUnknown", row.cell("sign"), { header: accountMappingSheet.columns.sign.header, text, choices }));
  }
  return chosen?.value ?? null;
}

/** ＋ adds to the item, － takes off; 事業主貸 itself takes off its group. */
function isContra(item: Decision["item"], sign: "plus" | "minus"): boolean {
  return (sign === "minus") !== (item !== "unused" && accountItem(item).contra === true);
}
