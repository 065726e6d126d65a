import type { Language } from "../../strings/language.js";

export interface DemoText {
  readonly title: string;
  readonly sample: string;
  readonly about: string;
  readonly steps: readonly string[];
  readonly download: string;
  readonly spreadsheet: string;
  readonly pane: string;
  readonly loading: string;
}

export const demoText: Readonly<Record<Language, DemoText>> = {
  ja: {
    title: "伴走シート デモ",
    sample: "架空のデータ",
    about: "左は商工会の記録、右は Excel で動くものと同じ作業ウィンドウです。すべてこのパソコンの中だけで動きます。",
    steps: [
      "右の「評価資料をつくる」を押す",
      "増えたシートを見る。「指摘」を押すと、そのセルへ移ります",
      "「活動記録」の数量などを直して、もう一度押す",
    ],
    download: "Excelファイルで保存",
    spreadsheet: "表計算",
    pane: "作業ウィンドウ",
    loading: "見本のブックを開いています…",
  },
  en: {
    title: "Banso Sheet demo",
    sample: "Invented data",
    about: "A chamber of commerce’s records on the left; on the right the very task pane that runs in Excel. Nothing leaves this computer.",
    steps: [
      "Press “Create evaluation sheets” on the right",
      "Look at the new sheets; click a finding to go to its cell",
      "Change a quantity in 活動記録 (activity log) and press again",
    ],
    download: "Save as Excel file",
    spreadsheet: "Spreadsheet",
    pane: "Task pane",
    loading: "Opening the sample workbook…",
  },
};
