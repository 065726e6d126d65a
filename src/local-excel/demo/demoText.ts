import type { Language } from "../../strings/language.js";
import { en } from "../../strings/pane.en.js";
import { ja } from "../../strings/pane.ja.js";

export interface DemoText {
  readonly title: string;
  readonly sample: string;
  readonly about: string;
  readonly steps: readonly string[];
  readonly tour: {
    readonly name: string;
    /** By the place of the stop in `tourStops`. */
    readonly stops: readonly { readonly heading: string; readonly story: string }[];
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly finish: string;
    readonly again: string;
  };
  readonly download: string;
  readonly spreadsheet: string;
  readonly pane: string;
}

/** The words of the demo page around the spreadsheet and the pane. */
export const demoText: Readonly<Record<Language, DemoText>> = {
  ja: {
    title: "伴走シート デモ",
    sample: "架空のデータ",
    about:
      "左は商工会議所の記録、右は Excel で動くものと同じ作業ウィンドウです。データはこのパソコンの外に出ません。グラフは保存したExcelファイルで見られます。",
    steps: [
      `右の「${ja.tasks.evaluateWorkbook}」を押す`,
      "増えたシートを開く・見つかった点を押してセルへ移る",
      "「活動記録」の行を直して、もう一度押す",
    ],
    tour: {
      name: "案内",
      stops: [
        {
          heading: "4年の計画、ふだんの記録",
          story:
            "見本商工会議所は、4年で経営分析920者、事業計画520者という目標を立てました。左の「目標」がそれです。記録はいつもの表のまま。4つの仕事を順に見ていきましょう。",
        },
        {
          heading: `「${ja.tasks.importTrialBalance}」`,
          story:
            "経営指導員が、会計ソフトの試算表を左のシートに貼りつけました。右のボタンで科目を読みとり、迷う科目だけを尋ね、「財務」の1行にします。",
        },
        {
          heading: `「${ja.tasks.analyzeFinancials}」`,
          story: "「財務」の決算から、ローカルベンチマークの点数と、事業者に渡す説明のページをつくります。言葉は4つから選べます。",
        },
        {
          heading: `「${ja.tasks.reportMonth}」`,
          story: "「活動記録」から、累計・遅れ・着地見込みを1枚にします。毎月の会議の資料です。",
        },
        {
          heading: `「${ja.tasks.evaluateWorkbook}」`,
          story: "年度の終わりには、委員会の資料と、名前を除いた公表用のページまで。見つかった点を押すと、そのセルへ移ります。",
        },
      ],
      next: "次へ",
      back: "前へ",
      skip: "案内をとばす",
      finish: "案内を終える",
      again: "案内を見る",
    },
    download: "Excelファイルで保存（グラフつき）",
    spreadsheet: "表計算",
    pane: "作業ウィンドウ",
  },
  en: {
    title: "Banso Sheet demo",
    sample: "Invented data",
    about:
      "A chamber’s records on the left; on the right the very pane that runs in Excel. No data leaves this computer. Charts show in the saved Excel file.",
    steps: [
      `Press “${en.tasks.evaluateWorkbook}” on the right`,
      "Open the new sheets; click a finding to go to its cell",
      "Edit a row of 活動記録 (activity log), press again",
    ],
    tour: {
      name: "Guided tour",
      stops: [
        {
          heading: "A plan of four years, records as ever",
          story:
            "This chamber has promised to analyse 920 businesses and to help 520 to a business plan in four years: 目標 (targets) on the left. Its records are kept as ever. See the four main jobs one by one.",
        },
        {
          heading: `“${en.tasks.importTrialBalance}”`,
          story:
            "An officer has pasted the trial balance of a client’s accounting package. The button on the right reads it, asks only about doubtful accounts, and offers one row for 財務 (accounts).",
        },
        {
          heading: `“${en.tasks.analyzeFinancials}”`,
          story: "From the accounts in 財務: the scores of the Local Benchmark, and a page for the owner in one of four languages.",
        },
        {
          heading: `“${en.tasks.reportMonth}”`,
          story:
            "From 活動記録 (activity log): what has been reached, what is behind and where the year will end, on one page for the monthly meeting.",
        },
        {
          heading: `“${en.tasks.evaluateWorkbook}”`,
          story:
            "At the end of the year: the committee’s material, and a page for the public without names. Press a finding to go to its cell.",
        },
      ],
      next: "Next",
      back: "Back",
      skip: "Skip the tour",
      finish: "End the tour",
      again: "Take the tour",
    },
    download: "Save as Excel file, with charts",
    spreadsheet: "Spreadsheet",
    pane: "Task pane",
  },
};
