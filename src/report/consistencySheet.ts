import type { FigureCell } from "../core/consistency/figureTable.js";
import type { Finding } from "../core/consistency/finding.js";
import { figureText } from "../core/consistency/findingIssues.js";
import { solutionFor, valueOf, type Operand } from "../core/consistency/relation.js";
import type { Calendar } from "../core/settings.js";
import { dateWords, stampWords } from "../strings/dateWords.js";
import { findingWords, readingWords } from "./consistencyWords.js";
import { call, computed, linkTarget, openLink, operation, sourceTerm } from "./formula.js";
import { blank, number, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { gap, placeTable, type Column, type PlacedTable } from "./table.js";

/** One product of an equation that was solved for a finding's cell. */
interface SolvedProduct {
  readonly finding: number;
  readonly of: Operand;
  readonly by: Operand;
}

const nothingFound = "合わないところは見つかりませんでした。";
const howToRead =
  "「整合する値」は、表の残りの数と計算が合う値です。元の資料で確かめてから直してください（このシートは表を書き換えません）。";

/** Two wrong cells of one equation can be told apart only where other equations hold one of them. */
const severalFound =
  "1つの表に間違いが2つ以上あると、足し引きしている隣のセルを指すことがあります。1か所直すたびに、もう一度お調べください。";
const accountsLeftOut =
  "試算表や決算書の科目の足し算は、控除する科目や補助科目があるため、ここでは調べません。「試算表を取り込む」で確かめられます。";

/** What was checked. */
export interface Checked {
  readonly sheets: readonly string[];
  /** A trial balance or a statement of accounts stands among the tables. */
  readonly isOfAccounts: boolean;
}

/** 整合性点検: every cell that does not agree with its table, what would, and why; below, the figures behind each. */
export function consistencySheet(
  findings: readonly Finding[],
  checked: Checked,
  name: string,
  stamp: string,
  calendar: Calendar,
): SheetPlan {
  const draft = new SheetDraft("consistency", name, "");
  const top = draft.heading(`点検 ${stampWords(stamp, dateWords("ja", calendar))}`, [
    `調べたシート：${checked.sheets.join("、")}`,
    findings.length === 0 ? nothingFound : howToRead,
    ...(findings.length > 1 ? [severalFound] : []),
    ...(checked.isOfAccounts ? [accountsLeftOut] : []),
  ]);
  const products = findings.flatMap((finding, index) => productsOf(finding, index));
  const workings = top + 2 + Math.max(1, findings.length) + 2;
  draft.put(top, 0, text(`見つかったところ：${findings.length}件`), "section");
  if (products.length > 0) draft.put(workings - 1, 0, text("計算のもと（整合する値 ＝ 値 × 係数 の合計 ÷ 割る数）"), "section");
  const table = placeTable(draft, { row: workings, column: 0 }, workingColumns(findings), products);
  const list = placeTable(draft, { row: top + 1, column: 0 }, findingColumns(table), findings);
  findings.forEach(({ cell }, index) => {
    draft.style(list.cellArea("整合する値", index), { numberFormat: formatOf(cell) });
  });
  products.forEach(({ finding }, index) => {
    const format = formatOf(findings[finding]!.cell);
    for (const header of ["値", "積"]) draft.style(table.cellArea(header, index), { numberFormat: format });
  });
  return draft.plan({
    orientation: "landscape",
    freeze: { rows: list.firstRow, columns: 0 },
    columns: list.printedColumns,
    titleRows: { first: list.headerRow, last: list.headerRow },
  });
}

function productsOf({ cell, relation }: Finding, finding: number): readonly SolvedProduct[] {
  return relation === null ? [] : solutionFor(relation, cell).products.map(([of, by]) => ({ finding, of, by }));
}

/** A figure of somebody's table: live where the cell holds a number. */
function operandCell(operand: Operand): PlanCell {
  if (typeof operand === "number") return number(operand);
  if (operand.numeric) return computed(sourceTerm(operand), operand.value ?? 0);
  return operand.value === null ? blank : number(operand.value);
}

function workingColumns(findings: readonly Finding[]): readonly Column<SolvedProduct>[] {
  const place = ({ of }: SolvedProduct): string => (typeof of === "number" ? "" : linkTarget(of));
  return [
    { header: "No", style: "mark", cell: ({ finding }) => number(finding + 1) },
    { header: "使った数", style: "text", cell: (product) => text(place(product)) },
    { header: "リンク", style: "link", cell: (product, at) => (place(product) === "" ? blank : openLink(at.ref("使った数"))) },
    { header: "点検した行", style: "text", cell: ({ finding }) => text(findings[finding]?.row ?? "") },
    { header: "値", style: "integer", cell: ({ of }) => operandCell(of) },
    { header: "係数", style: "integer", cell: ({ by }) => operandCell(by) },
    {
      header: "積",
      style: "integer",
      cell: (product, at) =>
        computed(operation(at.ref("値"), "*", at.ref("係数")), valueOf({ products: [[product.of, product.by]], divisor: 1 }) ?? 0),
    },
  ];
}

function findingColumns(workings: PlacedTable): readonly Column<Finding>[] {
  return [
    { header: "No", width: 6, style: "mark", cell: (_, at) => number(at.index + 1) },
    { header: "場所", width: 15, style: "text", cell: ({ cell }) => text(linkTarget(cell)) },
    { header: "リンク", width: 8, style: "link", cell: (_, at) => openLink(at.ref("場所")) },
    { header: "行", width: 22, style: "text", cell: ({ row }) => text(row) },
    { header: "列", width: 12, style: "text", cell: ({ column }) => text(column) },
    { header: "点検の種類", width: 15, style: "mark", cell: ({ kind }) => text(findingWords[kind]) },
    {
      header: "いまの表記",
      width: 13,
      style: "rowLabel",
      cell: ({ cell }) => text(cell.numeric && cell.value !== null ? figureText(cell, cell.value) : cell.text),
    },
    {
      header: "整合する値",
      width: 16,
      style: "strong",
      cell: (finding, at) => consistentCell(finding, workings, at.ref("No"), at.ref("割る数")),
    },
    { header: "理由", width: 46, style: "text", cell: (finding) => text(readingWords(finding)) },
    gap,
    {
      header: "割る数",
      width: 12,
      style: "raw",
      printed: false,
      cell: ({ cell, relation }) => (relation === null ? blank : operandCell(solutionFor(relation, cell).divisor)),
    },
  ];
}

/** The equation solved, live; a level, or a figure that no equation gives, stands as it is. */
function consistentCell(
  { cell, relation, consistent }: Finding,
  workings: PlacedTable,
  own: ReturnType<PlacedTable["range"]>,
  divisor: ReturnType<PlacedTable["range"]>,
): PlanCell {
  if (typeof consistent === "string") return text(consistent);
  const solved = relation === null ? null : valueOf(solutionFor(relation, cell));
  if (solved === null) return consistent === null ? blank : number(consistent);
  return computed(operation(call("SUMIF", workings.range("No"), own, workings.range("積")), "/", divisor), solved);
}

function formatOf({ text: shown, step }: FigureCell): string {
  if (/[%％]/.test(shown)) return "0.0%_);▲0.0%_)";
  return step < 1 ? "#,##0.0##_);▲#,##0.0##_)" : "#,##0_);▲#,##0_)";
}
