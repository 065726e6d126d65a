import { knownAccounts } from "../../core/finance/trialBalance/accountDictionary.js";
import { accountGroups, accountItem } from "../../core/finance/trialBalance/accountItems.js";
import type { StatementPart } from "../../core/finance/trialBalance/trialBalance.js";
import type { TrialLayout } from "./layouts/layout.js";
import { isGroupName, isSumName } from "./rowNames.js";
import { spreadParts, statementOfGroup, type PartHint } from "./statementParts.js";
import type { TrialLine } from "./trialLine.js";

/** The statement of each line: said by the line, by its code, by the title above it, or by headings and sums around it. */
export function lineParts(lines: readonly TrialLine[], layout: TrialLayout): (StatementPart | null)[] {
  const titled = lines.some(({ isTitle }) => isTitle);
  return spreadParts(lines.map((line) => hintOf(line, layout, titled)));
}

/** Accounts with which a P&L begins, after the balance sheet. */
const firstOfResult = /(?:売上高?|完成工事高|売上金額|売上\(収入\)金額)$/;

function hintOf(line: TrialLine, layout: TrialLayout, titled: boolean): PartHint | null {
  if (line.isTitle) return line.named && { part: line.named, reach: "opens" };
  if (line.named) return { part: line.named, reach: "itself" };
  const ofCode = partOfCode(line, layout);
  if (ofCode) return { part: ofCode, reach: "itself" };
  // Where titles part the statements, names do not: 当期純利益 stands in two of them.
  if (titled) return null;
  if (line.holdsAmount && firstOfResult.test(line.name)) return { part: "profitAndLoss", reach: "begins" };
  const ofName = isSumName(line.name) || !line.holdsAmount || isGroupName(line.name) ? statementOfGroup(line.name) : null;
  if (ofName === null || /^当期純|^控除前所得/.test(line.name)) return null;
  if (!line.holdsAmount) return isGroupName(line.name) ? { part: ofName, reach: "opens" } : null;
  if (isSumName(line.name)) return { part: ofName, reach: "closes" };
  // A 材料費 with an amount stands in the 製造原価報告書 or, in 建設業, in the P&L itself: the rows around it tell.
  return ofName === "manufacturing" ? null : { part: ofName, reach: "itself" };
}

/** Whether a line is one of the P&L or of 製造原価報告書; where nothing around it tells, by what its title means in any case. */
export function isResultLine({ name }: TrialLine, part: StatementPart | null): boolean {
  if (part !== null) return part !== "balanceSheet";
  const meanings = knownAccounts(name, "corporation").map(({ item }) => accountGroups[accountItem(item).group].statement);
  return meanings.length > 0 && meanings.every((statement) => statement !== "balanceSheet");
}

function partOfCode({ code }: TrialLine, { codes }: TrialLayout): StatementPart | null {
  if (code === null || !/^\d+$/.test(code)) return null;
  const number = Number(code);
  return codes.find(({ from, to }) => number >= from && number <= to)?.part ?? null;
}

/** Whether the layout reserves the code of a line for sums. */
export function hasSumCode({ code }: TrialLine, { subtotalCodes }: TrialLayout): boolean {
  if (code === null || !subtotalCodes || !/^\d+$/.test(code)) return false;
  const number = Number(code);
  return number >= subtotalCodes.from && number <= subtotalCodes.to && !subtotalCodes.except.includes(number);
}
