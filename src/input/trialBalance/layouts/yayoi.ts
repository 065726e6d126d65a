import type { TrialLayout } from "./layout.js";
import { plain } from "./plain.js";

/** 弥生会計: 残高試算表 (全期間, 月次) and 補助残高一覧表 as text. A tag begins every row; the heading has five lines. */
export const yayoi: TrialLayout = {
  ...plain,
  name: "yayoi",
  marks: [/^\[(?:明細行|合計行|区分行)\]/m],
  unit: 1,
  tags: new Map([
    ["[明細行]", "account"],
    ["[合計行]", "subtotal"],
    ["[区分行]", "section"],
  ]),
};
