import { accountItem, accountItemKeys, type AccountGroup, type AccountItem } from "./accountItems.js";
import { judgement } from "./judgements.js";
import type { AccountQuestion } from "./mapping.js";
import type { SignedAccount } from "./signedAccounts.js";

/**
 * What the accounts with a balance leave to be said: titles that nobody could place, and judgement calls large enough to matter
 * that 科目対応 does not answer yet.
 *
 * @param sales of the period; `null` where there are none, and everything is asked
 */
export function questionsOf(accounts: readonly SignedAccount[], sales: number | null): readonly AccountQuestion[] {
  return accounts.flatMap(({ row, placed }): AccountQuestion[] => {
    const { item } = placed;
    const common = { account: row.account, amount: row.closing?.yen ?? 0, origin: row.origin };
    if (placed.decidedBy === "open") {
      const chosen = item === "unused" ? null : item;
      return [{ kind: "account", ...common, answers: placed.group === null ? [] : itemsIn(placed.group), chosen }];
    }
    if (placed.judgement === null || placed.decidedBy === "mapping") return [];
    const { answers, askedFromMonthsOfSales = 0 } = judgement(placed.judgement);
    const isLarge = sales === null || Math.abs(common.amount) > (askedFromMonthsOfSales * sales) / 12;
    return isLarge ? [{ kind: "judgement", judgement: placed.judgement, ...common, answers, chosen: placed.answer ?? answers[0] }] : [];
  });
}

/** Items that an account of a group may be, in the order of the statements. */
function itemsIn(group: AccountGroup): readonly AccountItem[] {
  return accountItemKeys.filter((key) => {
    const { group: own, alsoIn = [] } = accountItem(key);
    return own === group || alsoIn.includes(group);
  });
}
