import type { AccountItemChoice } from "../finance/trialBalance/accountItems.js";
import type { Choice, InputSheet } from "./inputSheet.js";

/** 対応項目, in the order of the statements. Short labels: Excel's list of choices holds 255 characters. */
export const accountItemChoices = [
  { value: "cash", label: "現金・預金", aliases: ["現金預金", "現金及び預金", "現預金"] },
  { value: "securities", label: "有価証券", aliases: ["短期有価証券"] },
  { value: "notesReceivable", label: "受取手形", aliases: ["手形債権"] },
  { value: "accountsReceivable", label: "売掛金", aliases: ["売掛債権"] },
  { value: "inventory", label: "棚卸資産", aliases: ["たな卸資産", "在庫"] },
  { value: "otherCurrentAssets", label: "その他の流動資産", aliases: ["その他流動資産", "他流動資産"] },
  { value: "fixedAssets", label: "固定資産", aliases: ["その他の固定資産"] },
  { value: "deferredAssets", label: "繰延資産", aliases: [] },
  { value: "notesPayable", label: "支払手形", aliases: ["手形債務"] },
  { value: "accountsPayable", label: "買掛金", aliases: ["買掛債務", "仕入債務"] },
  { value: "borrowings", label: "借入金", aliases: ["有利子負債"] },
  { value: "officerLoans", label: "役員借入金", aliases: ["代表者借入金"] },
  { value: "otherCurrentLiabilities", label: "その他の流動負債", aliases: ["その他流動負債", "他流動負債"] },
  { value: "fixedLiabilities", label: "その他の固定負債", aliases: ["固定負債", "その他固定負債"] },
  { value: "capital", label: "資本金", aliases: ["出資金"] },
  { value: "equity", label: "純資産", aliases: ["純資産合計", "その他の純資産"] },
  { value: "ownerDrawings", label: "事業主貸", aliases: [] },
  { value: "sales", label: "売上高", aliases: ["売上"] },
  { value: "costOfSales", label: "売上原価", aliases: ["原価"] },
  { value: "sellingCosts", label: "販管費", aliases: ["販売費及び一般管理費", "販売管理費", "経費"] },
  { value: "depreciation", label: "減価償却費", aliases: ["償却費"] },
  { value: "personnelCost", label: "人件費", aliases: [] },
  { value: "nonOperatingIncome", label: "営業外収益", aliases: [] },
  { value: "interestExpense", label: "支払利息", aliases: ["利子割引料"] },
  { value: "nonOperatingCosts", label: "営業外費用", aliases: [] },
  { value: "extraordinaryIncome", label: "特別利益", aliases: [] },
  { value: "extraordinaryLosses", label: "特別損失", aliases: [] },
  { value: "incomeTaxes", label: "法人税等", aliases: ["税金"] },
  { value: "manufacturingCosts", label: "製造原価", aliases: ["工事原価"] },
  { value: "unused", label: "使わない", aliases: ["対象外", "除く", "使用しない"] },
] as const satisfies readonly Choice<AccountItemChoice>[];

export const signChoices = [
  { value: "plus", label: "＋", aliases: ["プラス", "加える"] },
  { value: "minus", label: "－", aliases: ["−", "―", "—", "▲", "△", "マイナス", "引く"] },
] as const satisfies readonly Choice<"plus" | "minus">[];

/** 科目対応: where an account of a trial balance goes. It wins over the dictionary, for everyone who opens the workbook. */
export const accountMappingSheet = {
  name: "科目対応",
  aliases: ["科目対応表", "勘定科目対応", "科目マッピング"],
  purpose: "試算表の勘定科目を、どの項目に数えるかを決めます。ここに書いた科目は、アドインの辞書より優先します。",
  columns: {
    account: {
      header: "勘定科目",
      aliases: ["科目", "科目名", "勘定科目名"],
      required: true,
      kind: "text",
      hint: "試算表にある科目名をそのまま書きます。全角・半角や空白の違いは区別しません。",
      width: 28,
    },
    item: {
      header: "対応項目",
      aliases: ["項目", "財務の項目", "対応"],
      required: true,
      kind: "choice",
      choices: accountItemChoices,
      hint: "数える項目を選びます。どこにも数えない科目は「使わない」とします。",
      width: 20,
    },
    sign: {
      header: "符号",
      aliases: ["加減"],
      required: false,
      kind: "choice",
      choices: signChoices,
      hint: "評価勘定など、項目から差し引く科目は「－」とします。空欄なら、ふつうの側とみます。",
      width: 7,
    },
    memo: {
      header: "メモ",
      aliases: ["備考", "理由"],
      required: false,
      kind: "text",
      hint: "そう決めた理由などを書きます。計算には使いません。",
      width: 40,
    },
  },
} as const satisfies InputSheet;
