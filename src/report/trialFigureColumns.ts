import type { FigureKey } from "../core/finance/figures.js";
import { groupsOfFigures } from "../core/finance/trialBalance/accountFigures.js";
import { accountItem, accountItemKeys, type AccountGroup, type Sign } from "../core/finance/trialBalance/accountItems.js";
import { call, computed, operation, type Term } from "./formula.js";
import { words as figureWords } from "./indicatorWords.js";
import { blank, number, text } from "./literal.js";
import type { PlanCell } from "./sheetPlan.js";
import type { Column, TableRow } from "./table.js";
import { accountRange, addedProfitCell, figureCell, groupCell, type TrialCells } from "./trialCells.js";

type Groups = Readonly<Partial<Record<AccountGroup, Sign>>>;

const itemFigures = new Set(accountItemKeys.map((key) => accountItem(key).figure));

/** The figures in the unit of the trial balance. */
export function figureColumns(cells: TrialCells): readonly Column<FigureKey>[] {
  const { mapping, printedUnit: unit } = cells.report;
  return [
    { header: "財務の項目", style: "text", cell: (figure) => text(figureWords.figures[figure]) },
    {
      header: "試算表から",
      style: "integer",
      cell: (figure, at): PlanCell => {
        const yen = mapping.figures[figure];
        if (yen === null) return blank;
        const term = figureTerm(cells, figure, at);
        return term === null ? number(yen / unit) : computed(term, yen / unit);
      },
    },
  ];
}

/** The same in the unit of 財務. */
export function insertedColumns(cells: TrialCells): readonly Column<FigureKey>[] {
  const { mapping, financialsUnit } = cells.report;
  return [
    {
      header: "財務に入れる額",
      style: "integer",
      cell: (figure): PlanCell => {
        const yen = mapping.figures[figure];
        const converted = operation(operation(figureCell(cells, figure), "*", cells.printedUnit), "/", cells.financialsUnit);
        return yen === null ? blank : computed(converted, yen / financialsUnit);
      },
    },
  ];
}

function figureTerm(cells: TrialCells, figure: FigureKey, at: TableRow): Term | null {
  const groups = groupsOfFigures[figure];
  if (groups !== undefined) {
    const sum = groupsTerm(cells, groups, "counted");
    return figure === "netAssets" ? operation(sum, "+", addedProfitCell(cells)) : sum;
  }
  if (!itemFigures.has(figure) || (figure === "capital" && cells.report.mapping.form === "sole")) return null;
  return call("SUMIF", accountRange(cells, "item"), at.ref("財務の項目"), accountRange(cells, "counted"));
}

/** Groups added and taken off: `D40-D41-D42`. */
export function groupsTerm(cells: TrialCells, groups: Groups, sum: "printed" | "counted" | "opening"): Term {
  const [[first, sign] = ["currentAssets", 1] as const, ...others] = Object.entries(groups) as [AccountGroup, Sign][];
  if (sign !== 1) throw new RangeError(`a sum begins with what is added: ${first}`);
  return others.reduce(
    (term, [group, own]) => operation(term, own === 1 ? "+" : "-", groupCell(cells, group, sum)),
    groupCell(cells, first, sum),
  );
}
