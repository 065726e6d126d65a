import type { MappedAccount } from "../core/finance/trialBalance/mapping.js";
import { trialBalanceJapanese as words } from "../strings/trialBalance.ja.js";
import { computed, operation } from "./formula.js";
import { blank, number, text } from "./literal.js";
import { gap, type Column } from "./table.js";
import { sourceCell, type TrialCells } from "./trialCells.js";
import { countedAmount } from "./trialBalanceReport.js";

/** The accounts in the order of the trial balance: the printed balance, the item, and with which sign it counts there. */
export function accountColumns(cells: TrialCells): readonly Column<MappedAccount>[] {
  const unit = cells.report.printedUnit;
  const working: readonly Column<MappedAccount>[] = [
    { header: "表示区分", width: 11, style: "line", cell: ({ place }) => text(place === null ? "" : words.groups[place]) },
    { header: "表示符号", width: 7, style: "key", cell: ({ placeSign }) => number(placeSign) },
    {
      header: "表示額",
      width: 12,
      style: "integer",
      cell: ({ amount, placeSign }, at) => computed(operation(at.ref("残高"), "*", at.ref("表示符号")), (amount.yen * placeSign) / unit),
    },
    { header: "期首残高", width: 12, style: "integer", cell: ({ opening }) => (opening === null ? blank : sourceCell(cells, opening)) },
    {
      header: "期首の計算額",
      width: 12,
      style: "integer",
      cell: ({ opening, sign, group }, at) =>
        opening === null
          ? blank
          : computed(operation(at.ref("期首残高"), "*", at.ref("符号")), group === null ? 0 : (opening.yen * sign) / unit),
    },
    { header: "借方", width: 12, style: "integer", cell: ({ debit }) => (debit === null ? blank : sourceCell(cells, debit)) },
    { header: "貸方", width: 12, style: "integer", cell: ({ credit }) => (credit === null ? blank : sourceCell(cells, credit)) },
  ];
  return [
    { header: "No", width: 4, style: "mark", cell: (_, at) => number(at.index + 1) },
    { header: "勘定科目", width: 23, style: "text", cell: ({ account }) => text(account) },
    { header: "残高", width: 13, style: "integer", cell: ({ amount, isUnread }) => (isUnread ? blank : sourceCell(cells, amount)) },
    {
      header: "計算額",
      width: 13,
      style: "integer",
      cell: (account, at) => computed(operation(at.ref("残高"), "*", at.ref("符号")), countedAmount(account, unit)),
    },
    { header: "符号", width: 7, style: "mark", cell: ({ sign, group }) => number(group === null ? 0 : sign) },
    { header: "対応項目", width: 18, style: "text", cell: ({ item }) => text(item === null ? words.noItem : words.items[item]) },
    { header: "区分", width: 13, style: "text", cell: ({ group }) => text(group === null ? words.noItem : words.groups[group]) },
    { header: "決め方", width: 12, style: "text", cell: ({ decidedBy }) => text(words.decidedBy[decidedBy]) },
    gap,
    ...working.map((column) => ({ ...column, printed: false as const })),
  ];
}
