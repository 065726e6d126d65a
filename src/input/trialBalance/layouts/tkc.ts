import type { TrialLayout } from "./layout.js";
import { plain } from "./plain.js";

/** TKC (FX series): 科目残高一覧表 as text. Dates stand inside the header; sub-accounts follow their account; there are no sums. */
export const tkc: TrialLayout = {
  ...plain,
  name: "tkc",
  marks: [/科目コード\|補助コード\|前残高\(/],
  unit: 1,
  codes: [
    { from: 1000, to: 3999, part: "balanceSheet" },
    { from: 4000, to: 9999, part: "profitAndLoss" },
  ],
};
