import type { InputSheetKey } from "../../core/inputSheets/inputSheets.js";
import type { Language } from "../language.js";

interface NeedsStrings {
  readonly reads: (sheets: readonly string[]) => string;
  /** None of these is there. */
  readonly needed: (sheets: readonly string[]) => string;
  readonly neededRemedy: string;
  readonly lacks: (sheets: number) => string;
  /** What a sheet tells that no other does. */
  readonly without: Readonly<Record<InputSheetKey, string>>;
  readonly makes: (sheets: number) => string;
  readonly list: (sheets: readonly string[]) => string;
}

const count = (n: number) => n.toLocaleString("ja-JP");

/** The words about the sheets of a job, told before it is started. */
export const needsStrings: Readonly<Record<Language, NeedsStrings>> = {
  ja: {
    reads: (sheets) => `読むシート：${sheets.join("、")}`,
    needed: (sheets) => `▲ ${sheets.map((sheet) => `「${sheet}」`).join("か")}がまだありません`,
    neededRemedy: "「ひな形を入れる」で足すか、仕事の一覧で、今のシートの見出しを結びつけてください。",
    lacks: (sheets) => `ないシート ${count(sheets)}枚（なくても進められます）`,
    without: {
      settings: "自分たちの基準（既定の値で進めます）",
      targets: "指標と年度の目標",
      typedActuals: "手で入力する実績",
      activityLog: "活動の件数",
      businesses: "計画策定の件数、フォローの期限と担当",
      followUpLog: "フォローの回数と遅れ",
      financials: "決算の数字",
      accountMapping: "前に決めた科目の行き先",
      nonFinancial: "強み・課題などの記述",
      budget: "予算の執行",
      qualitative: "事例・要因・改善策の文",
      committeeScores: "委員の採点",
      survey: "景況調査の回答",
      hearing: "ヒアリングの回答",
    },
    makes: (sheets) => `つくるシート ${count(sheets)}枚`,
    list: (sheets) => sheets.join("、"),
  },
  en: {
    reads: (sheets) => `Sheets it reads: ${sheets.join(", ")}`,
    needed: (sheets) => `▲ ${sheets.join(" or ")} is not there yet`,
    neededRemedy: "Add it with “Insert templates”, or match the headers of a sheet you have in the list of jobs.",
    lacks: (sheets) => `Not there: ${sheets === 1 ? "1 sheet" : `${sheets} sheets`} (it goes on without)`,
    without: {
      settings: "your own rules (the defaults apply)",
      targets: "indicators and targets by year",
      typedActuals: "actuals typed by hand",
      activityLog: "counts of activities",
      businesses: "plans made, follow-up dates and officers",
      followUpLog: "follow-ups and delays",
      financials: "closing figures",
      accountMapping: "where accounts were put before",
      nonFinancial: "notes on strengths and challenges",
      budget: "how the budget is used",
      qualitative: "cases, causes and measures in words",
      committeeScores: "the committee’s scores",
      survey: "answers to the business survey",
      hearing: "answers to the interviews",
    },
    makes: (sheets) => `Sheets it makes: ${sheets}`,
    list: (sheets) => sheets.join(", "),
  },
};
