import type { TrialLayout } from "./layout.js";
import { plain } from "./plain.js";

/** freee会計: 試算表 as CSV. The first eight columns are the levels of the accounts; banks and 取引先 stand below their account. */
export const freee: TrialLayout = { ...plain, name: "freee", marks: [/試算表:(?:貸借対照表|損益計算書|製造原価報告書)/], unit: 1 };
