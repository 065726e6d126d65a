import type { Language } from "../language.js";

const ja = {
  none: {
    what: "Excelの中で開いてください",
    why: "伴走シートはExcelのアドインです。ブラウザーだけで開いても、読み書きするブックがありません。",
    remedy: "Excelの「ホーム」タブにある「伴走シート」のボタンから開いてください。",
  },
  tooOld: {
    what: "このExcelでは動きません",
    why: "Excel 2021以降、Microsoft 365、Web版のExcelのどれかが必要です（ExcelApi 1.14）。",
    remedy: "Excelを更新するか、Web版のExcelでこのブックを開いてください。",
  },
};

const en: typeof ja = {
  none: {
    what: "Please open this inside Excel",
    why: "Banso Sheet is an Excel add-in. In a browser alone there is no workbook to read or write.",
    remedy: "Open it with the Banso Sheet button on the Home tab of Excel.",
  },
  tooOld: {
    what: "This version of Excel is not supported",
    why: "Excel 2021 or later, Microsoft 365, or Excel on the web is needed (ExcelApi 1.14).",
    remedy: "Update Excel, or open this workbook in Excel on the web.",
  },
};

/** What is said where there is no workbook to work on. */
export const hostStrings: Readonly<Record<Language, typeof ja>> = { ja, en };
