import type { TrialLayout } from "./layout.js";
import { plain } from "./plain.js";

/** PCA会計: 合計残高試算表, 標準形式 (sums below their accounts) or ツリー形式 (sums above, accounts indented). Only accounts have codes. */
export const pca: TrialLayout = { ...plain, name: "pca", marks: [/PCA/i], unit: 1 };
