import type { Language } from "../language.js";

const ja = {
  next: "次へ",
  position: (n: number) => `（${n}件目を表示中）`,
  wholeBook: "ブック全体",
  group: (sheet: string, findings: number) => `${sheet}（${findings}件）`,
  copy: "一覧をコピー",
  copied: (findings: number) => `${findings}件をコピーしました。メールや表に貼り付けられます。`,
  copyByHand: "コピーできませんでした。下の文字をすべて選んでコピーしてください。",
  columns: ["重要度", "シート", "セル", "内容", "理由", "対処", "確認済みの理由"],
  proposal: (proposal: string) => `「${proposal}」と入力する`,
  onlyThisCell: "押すと、このセルだけに書きます。",
  typed: (proposal: string) => `「${proposal}」と入力しました。もう一度点検すると、一覧が新しくなります。`,
  untype: (before: string) => (before === "" ? "空欄に戻す" : `「${before}」に戻す`),
  changed: "点検のあとで、この行が変わっています。何も書いていません。もう一度点検してください。",
  setAside: "確認済みにする…",
  reason: "このままにする理由",
  reasonHint: "理由はこのブックに残り、「入力点検」と委員会資料に印刷されます。",
  save: "確認済みにする",
  cancel: "やめる",
  setAsideHeading: (findings: number) => `確認済み（${findings}件）`,
  setAsideHint: "数には入りません。同じ行の内容が変わると、また一覧に出ます。",
  because: (reason: string, day: string) => `理由：${reason}（${day}）`,
  takeBack: "確認を取り消す",
};

type WorkListStrings = typeof ja;

const en: WorkListStrings = {
  next: "Next",
  position: (n) => `(no. ${n} on view)`,
  wholeBook: "Whole workbook",
  group: (sheet, findings) => `${sheet} (${findings})`,
  copy: "Copy the list",
  copied: (findings) => `${findings} copied. Paste them into an e-mail or a sheet.`,
  copyByHand: "The list could not be copied. Select all of the text below and copy it.",
  columns: ["Severity", "Sheet", "Cell", "What", "Why", "What to do", "Reason to leave it"],
  proposal: (proposal) => `Type “${proposal}”`,
  onlyThisCell: "Only this one cell is written.",
  typed: (proposal) => `“${proposal}” was typed. Check again to bring the list up to date.`,
  untype: (before) => (before === "" ? "Empty the cell again" : `Back to “${before}”`),
  changed: "This row has changed since the check. Nothing was written. Please check again.",
  setAside: "Leave as it is…",
  reason: "Why it stays as it is",
  reasonHint: "The reason is kept in this workbook and printed in the list of findings and in the committee’s material.",
  save: "Set aside",
  cancel: "Cancel",
  setAsideHeading: (findings) => `Set aside (${findings})`,
  setAsideHint: "These do not count. One comes back when its row changes.",
  because: (reason, day) => `Reason: ${reason} (${day})`,
  takeBack: "Take back",
};

/** The words of the list of findings and of what can be done about each. */
export const workListStrings: Readonly<Record<Language, WorkListStrings>> = { ja, en };
