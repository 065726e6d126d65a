import type { AccountGroup } from "../core/finance/trialBalance/accountItems.js";
import { profitGroups } from "../core/finance/trialBalance/controls.js";
import type { MappedAccount } from "../core/finance/trialBalance/mapping.js";
import { trialBalanceJapanese as words } from "../strings/trialBalance.ja.js";
import { call, computed, operation, type Term } from "./formula.js";
import { number, text } from "./literal.js";
import type { PlanCell } from "./sheetPlan.js";
import type { Column } from "./table.js";
import { accountRange, figureCell, groupCell, type TrialCells } from "./trialCells.js";
import { groupsTerm } from "./trialFigureColumns.js";

/** Sums of the groups: as the trial balance prints them, and as counted for 財務. */
export function groupColumns(cells: TrialCells): readonly Column<AccountGroup>[] {
  const { printedUnit: unit, mapping } = cells.report;
  const sum = (by: Term, label: Term, amounts: Term, of: (account: MappedAccount) => number): PlanCell =>
    computed(call("SUMIF", by, label, amounts), mapping.accounts.reduce((total, account) => total + of(account), 0) / unit);
  return [
    { header: "区分", style: "text", cell: (group) => text(words.groups[group]) },
    {
      header: "表示どおり",
      style: "integer",
      cell: (group, at) =>
        sum(accountRange(cells, "place"), at.ref("区分"), accountRange(cells, "printed"), ({ place, placeSign, amount }) =>
          place === group ? amount.yen * placeSign : 0,
        ),
    },
    {
      header: "財務に数えた額",
      style: "integer",
      cell: (group, at) =>
        sum(accountRange(cells, "group"), at.ref("区分"), accountRange(cells, "counted"), (account) =>
          account.group === group ? account.amount.yen * account.sign : 0,
        ),
    },
  ];
}

/** The opening balance of each group, counted; stands in the working columns beside. */
export function openingOfGroup(cells: TrialCells, group: AccountGroup, label: Term): PlanCell {
  const { printedUnit: unit, mapping } = cells.report;
  const opening = mapping.accounts.reduce(
    (sum, account) => sum + (account.group === group ? (account.opening?.yen ?? 0) * account.sign : 0),
    0,
  );
  return computed(call("SUMIF", accountRange(cells, "group"), label, accountRange(cells, "openingCounted")), opening / unit);
}

/** The profit of the period that the accounts of the equity do not hold yet, so that net assets hold it once. */
export function profitCell(cells: TrialCells): { readonly label: PlanCell; readonly cell: PlanCell } {
  const { mapping, printedUnit: unit } = cells.report;
  const added = mapping.profitAdded / unit;
  const label = text(words.additions.profit);
  if (mapping.profitAdded === 0) return { label, cell: number(0) };
  if (mapping.figures.netProfit === mapping.profitAdded) return { label, cell: computed(figureCell(cells, "netProfit"), added) };
  // An amount that cannot be read leaves the profit blank; what could be read of it was added all the same.
  if (mapping.figures.netProfit === null && mapping.accounts.some(({ group }) => group !== null && Object.hasOwn(profitGroups, group)))
    return { label, cell: computed(groupsTerm(cells, profitGroups, "counted"), added) };
  const term = (["fixedAssets", "deferredAssets"] as const).reduce<Term>(
    (sum, group) => operation(sum, "+", groupCell(cells, group, "counted")),
    groupCell(cells, "currentAssets", "counted"),
  );
  const claims = (["currentLiabilities", "fixedLiabilities", "equity"] as const).reduce<Term>(
    (sum, group) => operation(sum, "-", groupCell(cells, group, "counted")),
    term,
  );
  return { label, cell: computed(claims, added) };
}
