import type { TrialLayout } from "./layout.js";
import { plain } from "./plain.js";

/** ジョブカンDesktop 会計・青色申告 (ツカエル): 試算表 as CSV. Line 1 names report, period, tax and unit; 出力帳票 is the statement. */
export const jobcan: TrialLayout = { ...plain, name: "jobcan", marks: [/出力帳票\|勘定科目/], unit: 1 };
