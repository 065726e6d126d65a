import type { TrialLayout } from "./layout.js";
import { plain } from "./plain.js";

/** エプソン 財務応援R4: 合計残高試算表 (CF12) as text, header on the fourth line. 9430 is 繰越利益, the other 9xxx are sums. */
export const epson: TrialLayout = {
  ...plain,
  name: "epson",
  marks: [/勘定科目コード\|勘定科目名\|前月残高/],
  unit: 1,
  codes: [
    { from: 100, to: 399, part: "balanceSheet" },
    { from: 400, to: 899, part: "profitAndLoss" },
    { from: 9430, to: 9430, part: "balanceSheet" },
  ],
  subtotalCodes: { from: 9000, to: 9999, except: [9430] },
};
