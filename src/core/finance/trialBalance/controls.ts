import type { AccountGroup, Sign } from "./accountItems.js";
import { accountKey } from "./accountName.js";
import type { LegalForm } from "./mapping.js";
import type { StatementPart } from "./trialBalance.js";

/** A sum that a package prints: of which groups, and whether the profit of the period is in it. */
export interface Control {
  readonly groups: Readonly<Partial<Record<AccountGroup, Sign>>>;
  readonly withProfit?: true;
}

const assets = { currentAssets: 1, fixedAssets: 1, deferredAssets: 1, ownerDrawings: 1 } as const;
const liabilities = { currentLiabilities: 1, fixedLiabilities: 1 } as const;
const gross = { sales: 1, costOfSales: -1 } as const;
const operating = { ...gross, sellingCosts: -1 } as const;
const ordinary = { ...operating, nonOperatingIncome: 1, nonOperatingCosts: -1 } as const;
const beforeTax = { ...ordinary, extraordinaryIncome: 1, extraordinaryLosses: -1 } as const;
const net = { ...beforeTax, incomeTaxes: -1 } as const;

/** The groups of the profit of the period. */
export const profitGroups: Readonly<Partial<Record<AccountGroup, Sign>>> = net;

const balanceSheet: readonly (readonly [names: RegExp, control: Control])[] = [
  [/^流動資産$/, { groups: { currentAssets: 1 } }],
  [/^固定資産$/, { groups: { fixedAssets: 1 } }],
  [/^繰延資産$/, { groups: { deferredAssets: 1 } }],
  [/^(総?資産|資産の部)$/, { groups: assets }],
  [/^流動負債$/, { groups: { currentLiabilities: 1 } }],
  [/^固定負債$/, { groups: { fixedLiabilities: 1 } }],
  [/^(負債|負債の部)$/, { groups: liabilities }],
  [/^(純資産|純資産の部|資本|資本の部)$/, { groups: { equity: 1 }, withProfit: true }],
  [/^負債(の部)?(及び)?(純資産|資本)(の部)?$/, { groups: { ...liabilities, equity: 1 }, withProfit: true }],
];

const profitAndLoss: readonly (readonly [names: RegExp, control: Control])[] = [
  [/^(純?売上高|売上\(収入\)金額|売上金額|完成工事高)$/, { groups: { sales: 1 } }],
  [/^(売上原価|完成工事原価)$/, { groups: { costOfSales: 1 } }],
  [/^(売上|完成工事)総(利益|損益|損失)/, { groups: gross }],
  [/^(販売管理費|販売費及び一般管理費|販売費一般管理費|販管費|経費)$/, { groups: { sellingCosts: 1 } }],
  [/^営業(利益|損益|損失)/, { groups: operating }],
  [/^営業外収益$/, { groups: { nonOperatingIncome: 1 } }],
  [/^営業外費用$/, { groups: { nonOperatingCosts: 1 } }],
  [/^経常(利益|損益|損失)/, { groups: ordinary }],
  [/^特別利益$/, { groups: { extraordinaryIncome: 1 } }],
  [/^特別損失$/, { groups: { extraordinaryLosses: 1 } }],
  [/^税引前当期/, { groups: beforeTax }],
  [/^当期(純?(利益|損益|損失)|純損益)/, { groups: net }],
  [/^(控除前所得|青色申告特別控除前)/, { groups: net }],
];

/** 差引金額 of 青色申告決算書 stands twice: after the cost of sales (⑦) and after the expenses (㉝). */
const differencesOfSole: readonly Control[] = [{ groups: gross }, { groups: operating }];

const manufacturing: Control = { groups: { manufacturingCosts: 1 } };

/** Rows that carry the finished cost of the manufacturing statement into the cost of sales. */
export const transferName = /^当期(製品製造|完成工事|工事)原価$|^完成工事原価$/;

/** Profit of the period among the lines of the balance sheet. */
export const profitName = /^(当期純?(利益|損益|損失)(金額)?|控除前所得(金額)?|青色申告特別控除前(の)?所得(金額)?)$/;

/**
 * What a subtotal can be the sum of, the likeliest first; empty for one of a single section, which its place tells.
 * @param part the statement it stands in; both are looked through where the layout does not say
 */
export function controlsNamed(name: string, part: StatementPart | null, form: LegalForm): readonly Control[] {
  const key = controlKey(name);
  if (part === "manufacturing") return transferName.test(key) ? [manufacturing] : [];
  if (form === "sole" && key === "差引金額") return differencesOfSole;
  const tables = part === "balanceSheet" ? [balanceSheet] : part === "profitAndLoss" ? [profitAndLoss] : [balanceSheet, profitAndLoss];
  return tables.flatMap((table) => table.filter(([names]) => names.test(key)).map(([, control]) => control));
}

/** 流動資産合計, [流動資産計] and 流動資産の部 合計 are 流動資産. */
export function controlKey(name: string): string {
  const key = accountKey(name).replace(/^[[【<](.*)[\]】>]$/, "$1");
  return key.replace(/(合計|小計|計)$/, "") || key;
}
