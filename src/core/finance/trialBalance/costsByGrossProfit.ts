import { accountItem, plainItemOf, type AccountGroup } from "./accountItems.js";
import { controlKey } from "./controls.js";
import type { Placed } from "./placeAccount.js";
import type { TrialRow } from "./trialBalance.js";

const grossProfit = /^(売上|完成工事)総(利益|損益|損失)/;
const operatingProfit = /^営業(利益|損益|損失)/;

interface PlacedRow {
  readonly row: TrialRow;
  readonly index: number;
  readonly placed: Placed;
}

/**
 * Without headings the line of the gross profit parts the costs, whatever their titles: 減価償却費 and 給料 above it are cost of sales
 * (建設業 prints them there), 外注費 between it and the operating profit is a cost of selling.
 */
export function costsByGrossProfit<Account extends PlacedRow>(accounts: readonly Account[], rows: readonly TrialRow[]): readonly Account[] {
  const [gross, ...others] = linesNamed(grossProfit, rows);
  if (gross === undefined || others.length > 0) return accounts;
  const operating = linesNamed(operatingProfit, rows)[0] ?? gross;
  return accounts.map((account) => {
    const { row, index, placed } = account;
    if (row.part !== "profitAndLoss" || row.section !== null) return account;
    if (placed.group === "sellingCosts" && index < gross) return inGroup(account, "costOfSales");
    if (placed.group === "costOfSales" && index > gross && index < operating) return inGroup(account, "sellingCosts");
    return account;
  });
}

function linesNamed(names: RegExp, rows: readonly TrialRow[]): readonly number[] {
  return rows.flatMap(({ role, part, account }, index) =>
    role === "subtotal" && part === "profitAndLoss" && names.test(controlKey(account)) ? [index] : [],
  );
}

/** An item chosen by a person that the other group does not know stays where it is. */
function inGroup<Account extends PlacedRow>(account: Account, group: AccountGroup): Account {
  const { placed } = account;
  const { item } = placed;
  const keepsItem = item !== null && item !== "unused" && accountItem(item).alsoIn?.includes(group) === true;
  const isChosen = placed.decidedBy === "mapping" || placed.decidedBy === "answer";
  if (isChosen && !keepsItem) return account;
  return { ...account, placed: { ...placed, item: keepsItem ? item : plainItemOf[group], group, place: group } };
}
