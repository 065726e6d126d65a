import type { FigureKey } from "../core/finance/figures.js";
import { profitGroups } from "../core/finance/trialBalance/controls.js";
import type { Check, CheckBasis } from "../core/finance/trialBalance/mapping.js";
import { trialBalanceJapanese as words } from "../strings/trialBalance.ja.js";
import { agrees, disagrees } from "./agreement.js";
import { call, computed, operation, quoted, sourceTerm, type Term } from "./formula.js";
import { words as figureWords } from "./indicatorWords.js";
import { number, text } from "./literal.js";
import type { PlanCell } from "./sheetPlan.js";
import type { Column } from "./table.js";
import { accountRange, accountSpan, addedProfitCell, figureCell, groupCell, sourceCell, type TrialCells } from "./trialCells.js";
import { groupsTerm } from "./trialFigureColumns.js";

/** Figures that must agree, each with its difference in the unit of the trial balance. */
export function checkColumns(cells: TrialCells): readonly Column<Check>[] {
  const unit = cells.report.printedUnit;
  return [
    { header: "確認", style: "text", cell: (check) => text(checkName(check)) },
    { header: "試算表の数字", style: "integer", cell: ({ stated, basis }) => basisCell(cells, basis.stated, stated) },
    { header: "科目からの計算", style: "integer", cell: ({ computed: yen, basis }) => basisCell(cells, basis.computed, yen) },
    {
      header: "判定",
      style: "mark",
      cell: ({ kind, ok }, at): PlanCell => {
        // The unit is a matter of plausibility, not of equality.
        if (kind === "unit") return text(ok ? "妥当" : "要確認");
        const [left, right] = [at.ref("試算表の数字"), at.ref("科目からの計算")];
        const apart = call("MAX", operation(left, "-", right), operation(right, "-", left));
        return computed(call("IF", operation(at.ref("許容差"), ">=", apart), quoted(agrees), quoted(disagrees)), ok ? agrees : disagrees);
      },
    },
    {
      header: "差",
      style: "integer",
      cell: ({ difference }, at) => computed(operation(at.ref("試算表の数字"), "-", at.ref("科目からの計算")), difference / unit),
    },
    { header: "許容差", style: "integer", cell: ({ tolerance }) => number(tolerance / unit) },
  ];
}

function checkName({ kind, subject }: Check): string {
  const name = words.checks[kind];
  if (kind === "subtotal") return subject;
  return kind === "carriedForward" ? `${name}: ${figureWords.figures[subject as FigureKey]}` : name;
}

function basisCell(cells: TrialCells, basis: CheckBasis, yen: number): PlanCell {
  const shown = yen / cells.report.printedUnit;
  if (basis.kind === "printed") return sourceCell(cells, { ...basis.amount, yen });
  const term = basisTerm(cells, basis);
  return term === null ? number(shown) : computed(term, shown);
}

function basisTerm(cells: TrialCells, basis: Exclude<CheckBasis, { kind: "printed" }>): Term | null {
  switch (basis.kind) {
    case "groups": {
      const sum = groupsTerm(cells, basis.groups, basis.printed ? "printed" : "counted");
      return basis.withProfit ? operation(sum, "+", addedProfitCell(cells)) : sum;
    }
    case "accounts":
      return spanOf(cells, basis);
    case "movements": {
      const sum = call("SUM", accountRange(cells, basis.side));
      return basis.withProfit ? operation(sum, "+", groupsTerm(cells, profitGroups, "counted")) : sum;
    }
    case "opening":
      return openingTerm(cells, basis.figure);
    case "figure":
      return figureCell(cells, basis.figure);
    case "recorded":
      return recordedTerm(cells, basis.cell);
  }
}

/** The sum of neighbouring accounts; `null` where others stand between them. */
function spanOf(cells: TrialCells, { rows, withProfit }: Extract<CheckBasis, { kind: "accounts" }>): Term | null {
  const places = cells.report.mapping.accounts.flatMap(({ row }, place) => (rows.includes(row) ? [place] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || last - first + 1 !== places.length) return null;
  const sum = call("SUM", accountSpan(cells, "printed", first, places.length));
  return withProfit ? operation(sum, "+", addedProfitCell(cells)) : sum;
}

function openingTerm(cells: TrialCells, figure: FigureKey): Term {
  if (figure === "totalLiabilities") return groupsTerm(cells, { currentLiabilities: 1, fixedLiabilities: 1 }, "opening");
  if (figure === "netAssets") return groupCell(cells, "equity", "opening");
  return call("SUMIF", accountRange(cells, "item"), quoted(figureWords.figures[figure]), accountRange(cells, "openingCounted"));
}

/** A cell of 財務 in the unit of the trial balance. */
function recordedTerm(cells: TrialCells, cell: Extract<CheckBasis, { kind: "recorded" }>["cell"]): Term | null {
  if (!cell.numeric || cell.unit !== cells.report.financialsUnit) return null;
  return operation(operation(sourceTerm(cell), "*", cells.financialsUnit), "/", cells.printedUnit);
}
