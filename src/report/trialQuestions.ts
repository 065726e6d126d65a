import type { Question } from "../core/finance/trialBalance/mapping.js";
import { trialBalanceJapanese as words } from "../strings/trialBalance.ja.js";
import { text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import type { TrialBalanceReport } from "./trialBalanceReport.js";

const noQuestions = "ありません。";

/** The questions with METI's stand and the bank's view, as lines; returns the row in which each begins. */
export function placeQuestions(draft: SheetDraft, top: number, report: TrialBalanceReport): readonly number[] {
  const blocks = blocksOf(report);
  const tops: number[] = [];
  if (blocks.length === 0) draft.put(top, 1, text(noQuestions), "prose");
  let row = top;
  for (const [title, ...lines] of blocks) {
    tops.push(row);
    draft.put(row, 1, text(title), "prose");
    lines.forEach((line, index) => draft.put(row + 1 + index, 1, text(line), "note"));
    row += 1 + lines.length;
  }
  return tops;
}

/** Rows that the questions take. */
export function questionLines(report: TrialBalanceReport): number {
  return Math.max(1, blocksOf(report).flat().length);
}

type Block = readonly [title: string, ...lines: string[]];

function blocksOf({ questions }: TrialBalanceReport): readonly Block[] {
  return questions.map((question): Block => {
    switch (question.kind) {
      case "months":
        return ["■ この試算表は何か月分ですか。", "見出しに期間が書かれていません。作業ウィンドウで月数を入力してください。"];
      case "closing":
        return ["■ この試算表は何年何月までのものですか。", "見出しに期間が書かれていません。作業ウィンドウで最後の月を入力してください。"];
      case "business":
        return ["■ どの事業者の試算表ですか。", "見出しの名前が支援先にも財務にもありません。作業ウィンドウで事業者を選んでください。"];
      default:
        return accountBlock(question);
    }
  });
}

function accountBlock(question: Extract<Question, { kind: "judgement" | "account" }>): Block {
  const { question: asked, meti, bank } = question.kind === "judgement" ? words.judgements[question.judgement] : words.unknownAccount;
  const chosen = question.chosen === null ? words.noItem : words.items[question.chosen];
  const answers = question.answers.map((item) => words.items[item]).join("・");
  return [
    `■ ${question.account}（${question.amount.toLocaleString("en-US")}円） → いまの扱い: ${chosen}`,
    asked,
    `　経済産業省: ${meti}`,
    `　金融機関: ${bank}`,
    `　選べる項目: ${answers === "" ? "すべての項目" : answers}`,
  ];
}
