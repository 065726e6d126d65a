import type { Language } from "../../strings/language.js";
import { en } from "../../strings/pane.en.js";
import { ja } from "../../strings/pane.ja.js";

export interface DemoText {
  readonly title: string;
  readonly sample: string;
  readonly about: string;
  readonly steps: readonly string[];
  readonly download: string;
  readonly spreadsheet: string;
  readonly pane: string;
}

/** The words of the demo page around the spreadsheet and the pane. */
export const demoText: Readonly<Record<Language, DemoText>> = {
  ja: {
    title: "伴走シート デモ",
    sample: "架空のデータ",
    about: "左は商工会議所の記録、右は Excel で動くものと同じ作業ウィンドウです。データはこのパソコンの外に出ません。",
    steps: [
      `右の「${ja.tasks.evaluateWorkbook}」を押す`,
      "増えたシートを開く・見つかった点を押してセルへ移る",
      "「活動記録」の行を直して、もう一度押す",
    ],
    download: "Excelファイルで保存（グラフつき）",
    spreadsheet: "表計算",
    pane: "作業ウィンドウ",
  },
  en: {
    title: "Banso Sheet demo",
    sample: "Invented data",
    about: "A chamber’s records on the left; on the right the very pane that runs in Excel. No data leaves this computer.",
    steps: [
      `Press “${en.tasks.evaluateWorkbook}” on the right`,
      "Open the new sheets; click a finding to go to its cell",
      "Edit a row of 活動記録 (activity log), press again",
    ],
    download: "Save as Excel file, with charts",
    spreadsheet: "Spreadsheet",
    pane: "Task pane",
  },
};
