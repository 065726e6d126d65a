import type { Language } from "../language.js";

const ja = {
  heading: "このブックのシート",
  known: (sheets: readonly string[]) => `読めるシート：${sheets.join("、")}`,
  missing: (sheets: readonly string[]) => `ないシート：${sheets.join("、")}。なくても進められます。`,
  none: "読めるシートはまだありません。今お使いのシートがあれば、見出しを結びつけると、そのまま読めます。",
  map: "今のシートの見出しを結びつける",
  looking: "シートの見出しを見ています",
  nothingToMap: "結びつけの要るシートはありませんでした。",
  others: "ほかのシートを結びつける",
  chooseOther: "シートを選んでください",
  card: (sheet: string) => `シート「${sheet}」`,
  why: {
    alike: "見出しと中身が、次のシートに似ています。",
    unlike: "何のシートか、見出しからは分かりませんでした。選んでください。",
    unreadable: "必要な見出しが足りないため、まだ読めません。",
    saved: "前に決めた読み方です。",
  },
  kind: "何のシートとして読むか",
  columnOf: (header: string, isRequired: boolean) => (isRequired ? `${header}（必須）` : header),
  noColumn: "（なし）",
  theirs: (header: string, samples: string) => (samples === "" ? header : `${header}（${samples}）`),
  moreColumns: (columns: number) => `ほかの列（${columns}）`,
  save: "この読み方にする",
  requiredFirst: "必須の列を選ぶと、決められます。",
  forget: "読み方を忘れる",
  saved: (sheet: string, as: string) => `「${sheet}」を「${as}」として読みます。読み方はこのブックに残ります。シートには書いていません。`,
  forgotten: (sheet: string) => `「${sheet}」の読み方を忘れました。`,
};

type SheetsStrings = typeof ja;

const en: SheetsStrings = {
  heading: "Sheets of this workbook",
  known: (sheets) => `Can be read: ${sheets.join(", ")}`,
  missing: (sheets) => `Not there: ${sheets.join(", ")}. The work goes on without them.`,
  none: "No sheet can be read yet. If you keep sheets of your own, match their headers and they are read as they are.",
  map: "Match the headers of my sheets",
  looking: "Looking at the headers",
  nothingToMap: "No sheet needs matching.",
  others: "Match another sheet",
  chooseOther: "Choose a sheet",
  card: (sheet) => `Sheet “${sheet}”`,
  why: {
    alike: "Its headers and contents look like the following sheet.",
    unlike: "Its headers do not tell what it is. Please choose.",
    unreadable: "Required headers are missing, so it cannot be read yet.",
    saved: "As you decided before.",
  },
  kind: "Read it as",
  columnOf: (header, isRequired) => (isRequired ? `${header} (required)` : header),
  noColumn: "(none)",
  theirs: (header, samples) => (samples === "" ? header : `${header} (${samples})`),
  moreColumns: (columns) => `Other columns (${columns})`,
  save: "Read it like this",
  requiredFirst: "Choose the required columns first.",
  forget: "Forget this",
  saved: (sheet, as) => `“${sheet}” is read as “${as}”. This is kept in the workbook; the sheet itself was not written.`,
  forgotten: (sheet) => `What was kept about “${sheet}” is forgotten.`,
};

/** The words of the look at the workbook's sheets and of matching their headers. */
export const sheetsStrings: Readonly<Record<Language, SheetsStrings>> = { ja, en };
