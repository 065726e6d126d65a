import { stampWords, type DateWords } from "../strings/dateWords.js";
import { ja } from "../strings/pane.ja.js";
import type { SheetKind } from "./generatedSheets.js";
import { isMadeBy, type JobOfSheets } from "./jobSheets.js";
import { heightOfLines, lineCount } from "./rowHeight.js";

/** The buttons that make sheets of their own, and where these sheets state what they rest on. */
const basis = {
  evaluateWorkbook: "前提と照合: このシート",
  checkInputs: "件数: 入力点検の上の表",
  reportMonth: "前提: 月次進捗の注記。照合: 月次根拠の計上と累計",
  tallySurveys: "前提: 景況DI・ヒアリング集計の注記。照合: 根拠のシートの件数",
  analyzeFinancials: "前提: 財務分析・分析集計の注記、業種基準値の出典",
  importTrialBalance: "前提と照合: 試算表対応の検算",
  checkConsistency: "照合: 整合性点検の一覧",
} as const satisfies Readonly<Partial<Record<JobOfSheets, string>>>;

export type Button = keyof typeof basis;
export const buttonKeys = Object.keys(basis) as readonly Button[];

/** What a button has made: names of its sheets and of the sheets they were made from. */
export interface MadeByButton {
  readonly button: Button;
  readonly sheets: readonly string[];
  /** As the clock stamps it; `null`: by a version that did not note it. */
  readonly madeAt: string | null;
  readonly inputs: readonly string[];
}

export function buttonOf(kind: SheetKind): Button {
  return buttonKeys.find((button) => isMadeBy(button, kind)) ?? "evaluateWorkbook";
}

export const madeByButtonTitle = "いつ、何からつくったか（ボタンごと）";
export const madeByButtonHeaders = ["ボタン", "シート、もとのシート、前提と照合の場所", "つくった日時"] as const;

/** Half-width characters of the three columns on このブックについて. */
const widths = [18, 46, 12] as const;

/** A button's line on このブックについて; `made` is `undefined` where none of its sheets stands. */
export function buttonLine(button: Button, made: MadeByButton | undefined, dates: DateWords): readonly string[] {
  if (made === undefined) return [ja.tasks[button], "つくったシートはありません", "－"];
  const { sheets, inputs, madeAt } = made;
  const from = inputs.length === 0 ? [] : [`もと: ${inputs.join("、")}`];
  return [ja.tasks[button], [sheets.join("、"), ...from, basis[button]].join("\n"), madeAt === null ? "不明" : stampWords(madeAt, dates)];
}

/** Points that the line takes in the columns of このブックについて. */
export function buttonLineHeight(line: readonly string[]): number {
  return heightOfLines(Math.max(...line.map((text, column) => lineCount(text, widths[column] ?? 12))), fontSize);
}

const fontSize = 11;
