import type { TrialLayout } from "./layout.js";
import { plain } from "./plain.js";

/** マネーフォワード クラウド会計: 残高試算表 and 推移表 as CSV. Accounts are indented by two spaces, sums are called …合計. */
export const moneyForward: TrialLayout = {
  ...plain,
  name: "moneyForward",
  marks: [/残高試算表|推移表/, /^ {2}\p{L}/mu, /合計\|/],
  unit: 1,
};
