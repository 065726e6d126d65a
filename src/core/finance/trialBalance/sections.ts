import type { AccountGroup, AccountItem } from "./accountItems.js";
import { accountKey } from "./accountName.js";
import type { StatementPart } from "./trialBalance.js";

/** What a heading says of the accounts below it. */
export interface Section {
  /** Where they stand. */
  readonly group: AccountGroup;
  /** What an account is whose title says nothing; `null`: the heading does not tell (弥生's 他流動負債 holds loans too). */
  readonly item: AccountItem | null;
  /** 資産 or 負債 as a whole: it tells the side, not whether current or fixed. */
  readonly broad?: true;
}

const table: readonly (readonly [headings: readonly string[], group: AccountGroup, item: AccountItem | null])[] = [
  [["現金・預金", "現金及び預金", "現金預金", "現預金"], "currentAssets", "cash"],
  [["売上債権", "売掛債権"], "currentAssets", "accountsReceivable"],
  [["有価証券"], "currentAssets", "securities"],
  [["棚卸資産", "たな卸資産"], "currentAssets", "inventory"],
  [["流動資産", "当座資産", "他流動資産", "その他流動資産", "その他の流動資産"], "currentAssets", null],
  [["固定資産", "有形固定資産", "無形固定資産", "投資その他の資産", "投資等", "投資その他"], "fixedAssets", "fixedAssets"],
  [["繰延資産"], "deferredAssets", "deferredAssets"],
  [["事業主貸"], "ownerDrawings", "ownerDrawings"],
  [["仕入債務", "買入債務", "買掛債務"], "currentLiabilities", "accountsPayable"],
  [["流動負債", "他流動負債", "その他流動負債", "その他の流動負債"], "currentLiabilities", null],
  [["固定負債"], "fixedLiabilities", null],
  [
    [
      ...["純資産", "資本", "株主資本", "資本金", "新株式申込証拠金", "資本剰余金", "利益剰余金", "その他利益剰余金", "自己株式"],
      ...["評価・換算差額等", "新株予約権", "元入金", "事業主借", "資本・元入金", "その他有価証券評価差額金", "繰越利益剰余金"],
    ],
    "equity",
    "equity",
  ],
  [["売上高", "売上", "純売上高", "売上金額", "売上(収入)金額", "完成工事高", "営業収益"], "sales", "sales"],
  [["売上原価", "完成工事原価", "仕入", "当期商品仕入高", "商品売上原価"], "costOfSales", "costOfSales"],
  [
    ["販売管理費", "販売費及び一般管理費", "販売費・一般管理費", "販管費", "一般管理費", "経費", "必要経費"],
    "sellingCosts",
    "sellingCosts",
  ],
  [["営業外収益", "営業外損益", "繰戻額等", "繰戻額"], "nonOperatingIncome", "nonOperatingIncome"],
  // 繰入額等 of 青色申告 holds 専従者給与 and 貸倒引当金繰入: printed after the expenses, operating all the same.
  [["営業外費用", "繰入額等", "繰入額"], "nonOperatingCosts", "nonOperatingCosts"],
  [["特別利益", "特別損益"], "extraordinaryIncome", "extraordinaryIncome"],
  [["特別損失"], "extraordinaryLosses", "extraordinaryLosses"],
  [["法人税等", "税金等", "当期純損益", "法人税、住民税及び事業税"], "incomeTaxes", "incomeTaxes"],
];

const byKey = new Map<string, Section>([
  ...table.flatMap(([headings, group, item]) => headings.map((heading) => [accountKey(heading), { group, item }] as const)),
  ["資産", { group: "currentAssets", item: null, broad: true }],
  ["負債", { group: "currentLiabilities", item: null, broad: true }],
]);

/** The heading of an account, where it stands under one that says something. All of 製造原価報告書 is one section. */
export function sectionOf(heading: string | null, part: StatementPart | null): Section | null {
  if (part === "manufacturing") return { group: "manufacturingCosts", item: "manufacturingCosts" };
  return byKey.get(sectionKey(heading ?? "")) ?? null;
}

/** A heading without its brackets and without 「の部」: [流動資産], 資産の部. */
export function sectionKey(heading: string): string {
  return accountKey(heading.normalize("NFKC").replace(/^[[【<](.*)[\]】>]$/, "$1")).replace(/の部$/, "");
}
