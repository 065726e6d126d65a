import type { AbsentReason } from "../core/finance/evaluate.js";
import type { FigureKey } from "../core/finance/figures.js";
import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { ratioClasses, evaluateRatios, ratioIds, ratios, type RatioClass, type RatioId } from "../core/finance/ratios/ratios.js";
import type { Ratio } from "../core/finance/ratios/ratio.js";
import { formulaText, shownValue } from "../strings/financeText.js";
import { expressionTerm, type ExpressionCells } from "./expressionTerm.js";
import { computed } from "./formula.js";
import { noFigure, words } from "./indicatorWords.js";
import { text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import { styles, type StyleName } from "./style.js";
import { textLines } from "./textLines.js";

const classes = Object.keys(ratioClasses) as readonly RatioClass[];

/** Rows of the table, header included. */
export const financialRatioRows = 1 + classes.length + ratioIds.length;

const ratioStyle: Readonly<Record<Ratio["unit"], StyleName>> = {
  ratio: "percent",
  times: "decimal",
  months: "decimal",
  years: "decimal",
  yen: "integer",
  yenPerPerson: "integer",
};

/** The ratios by class: value in each period, and beside it the rule of thumb, or why the newest period has no value. */
export function placeFinancialRatios(
  draft: SheetDraft,
  top: number,
  { periods, amountUnit }: BusinessAnalysis,
  labels: readonly string[],
  cells: (period: number) => ExpressionCells,
): void {
  const outcomes = periods.map(({ context }) => evaluateRatios(context));
  const unitWord = amountUnit === 1000 ? "千円" : "円";
  ["比率", ...labels, "単位・目安"].forEach((label, column) => draft.put(top, column, text(label)));
  draft.style({ row: top, column: 0, rows: 1, columns: 2 + labels.length }, styles.header);
  let row = top + 1;
  for (const ratioClass of classes) {
    draft.put(row, 0, text(words.ratioClasses[ratioClass]), "level");
    row += 1;
    for (const id of Object.keys(ratioClasses[ratioClass]) as RatioId[]) {
      const { unit, expression, guide }: Ratio = ratios[id];
      const isAmount = unit === "yen" || unit === "yenPerPerson";
      draft.put(row, 0, text(words.ratios[id].name), "text");
      outcomes.forEach((of, period) => {
        const outcome = of[id];
        const cell =
          outcome.kind === "none"
            ? text(noFigure)
            : computed(expressionTerm(expression, cells(period)), isAmount ? outcome.value / amountUnit : outcome.value);
        draft.put(row, 1 + period, cell, ratioStyle[unit]);
      });
      const newest = outcomes[0]![id];
      const unitText = { ratio: "%", times: "倍", months: "か月", years: "年", yen: unitWord, yenPerPerson: `${unitWord}/人` }[unit];
      const guideText = guide ? `　${words.guide[guide.side](shownValue(guide.value, unit, words))}` : "";
      const beside = newest.kind === "none" ? shortReason(newest.reason) : `${unitText}${guideText}`;
      draft.put(row, 4, text(beside), "prose");
      row += 1;
    }
  }
}

/** Why there is no value, in as many words as fit beside the figures. */
function shortReason(reason: AbsentReason): string {
  switch (reason.code) {
    case "missingFigures":
      return `入力なし: ${someNames(reason.figures)}`;
    case "missingPreviousFigures":
      return `前の期に入力なし: ${someNames(reason.figures)}`;
    case "noPreviousPeriod":
      return "前の期の行がありません";
    case "zeroBase":
      return "割る数が0のため計算できません";
    case "baseNotPositive":
      return "割る数が0以下のため意味がありません";
  }
}

function someNames(figures: readonly FigureKey[]): string {
  const [first, ...others] = figures.map((figure) => words.figures[figure]);
  return `${first}${others.length === 0 ? "" : `ほか${others.length}項目`}`;
}

/** How every ratio is defined, as lines that run over the page. */
export function ratioDefinitions(width: number): readonly { readonly name: string; readonly lines: readonly string[] }[] {
  return ratioIds.map((id) => {
    const { expression, source }: Ratio = ratios[id];
    return { name: words.ratios[id].name, lines: textLines(`${formulaText(expression, words)}（${words.ratioSources[source]}）`, width) };
  });
}
