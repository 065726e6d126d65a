import { scoreChoices } from "../core/inputSheets/hearingSheet.js";
import type { HearingRecord } from "../core/records.js";
import type { ProductTally } from "../core/survey/hearing.js";
import { hearingItemIds, hearingItems, type HearingItemId } from "../core/survey/hearingItems.js";
import { call, computed, constant, linkTarget, openLink, cellTerm, operation, quoted, type Term } from "./formula.js";
import type { HearingEvidenceSheet } from "./hearingEvidenceSheet.js";
import { hearingSubtitle, type HearingReport } from "./hearingReport.js";
import { number, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { palette, styles } from "./style.js";
import { gap, placeTable, type Column } from "./table.js";
import { textLines } from "./textLines.js";

const none = "－";
/** Where what was said begins: over the figures, right of product and exhibition. */
const commentColumn = 2;
/** Fewer rows than these stand on one page. */
const rowsOfPage = 24;
const countedWidth = 8;
const itemWidth = 7.5;
const countWidth = 5;

/** ヒアリング集計: counts and means per product, then per product and exhibition, then what people said. */
export function hearingSheet(report: HearingReport, evidence: HearingEvidenceSheet): SheetPlan {
  const { tally, names, organisation } = report;
  const draft = new SheetDraft("hearing", names.hearing, organisation);
  const scale = scoreChoices.map(({ value, label }) => `${value} ${label}`).join("、");
  let row = draft.heading(hearingSubtitle(report), [
    `点数: ${scale}。平均は答えた件数（件）で割り、空欄は入りません。件数が少ないときは、平均よりも声の内容をご覧ください。`,
  ]);
  row += 1;
  draft.put(row, 0, text("製品別（全展示会）"), "section");
  const products = placeTable(draft, { row: row + 1, column: 0 }, columns(evidence, evidence.productKeys), tally.products);
  row = products.end + 1;
  draft.put(row, 0, text("製品・展示会別"), "section");
  const exhibitions = placeTable(draft, { row: row + 1, column: 0 }, columns(evidence, evidence.exhibitionKeys), tally.exhibitions);
  row = exhibitions.end + 1;

  const breaksBefore: number[] = [];
  const commented = tally.interviews.filter(({ comment }) => comment !== "");
  if (commented.length > 0) {
    if (row + commented.length > rowsOfPage) breaksBefore.push(row);
    draft.put(row, 0, text("自由記述"), "section");
    placeComments(draft, row + 1, commented, products.printedColumns);
  }
  return draft.plan({
    orientation: "landscape",
    columns: products.printedColumns,
    titleRows: { first: 0, last: 1 },
    breaksBefore,
    freeze: { rows: 2, columns: 2 },
  });
}

function columns(evidence: HearingEvidenceSheet, keys: Term): readonly Column<ProductTally>[] {
  return [
    { header: "製品", width: 21, style: "text", cell: ({ product }) => text(product) },
    { header: "展示会", width: 19, style: "text", cell: ({ exhibition }) => text(exhibition ?? "すべて") },
    {
      header: "聞き取り件数",
      label: "聞き取り\n件数",
      width: countedWidth,
      style: "strong",
      cell: ({ interviews }, at) => computed(call("COUNTIF", keys, at.ref("No")), interviews.length),
    },
    ...hearingItemIds.flatMap((item) => itemColumns(evidence, keys, item)),
    gap,
    { header: "No", width: 5, style: "key", printed: false, cell: (_, at) => number(at.index + 1) },
  ];
}

function itemColumns(evidence: HearingEvidenceSheet, keys: Term, item: HearingItemId): readonly Column<ProductTally>[] {
  const [mean, count] = [`${hearingItems[item]}\n平均`, `${hearingItems[item]}件`];
  return [
    {
      header: mean,
      width: itemWidth,
      style: "decimal",
      cell: ({ items }, at) => {
        const quotient = operation(call("SUMIF", keys, at.ref("No"), evidence.scores(item)), "/", at.ref(count));
        const term = call("IF", operation(at.ref(count), "=", constant(0)), quoted(none), quotient);
        return computed(term, items[item].mean ?? none);
      },
    },
    {
      header: count,
      label: "件",
      width: countWidth,
      style: "integer",
      cell: ({ items }, at) => computed(call("COUNTIFS", keys, at.ref("No"), evidence.scores(item), quoted(">0")), items[item].n),
    },
  ];
}

/** A comment runs over the columns of the figures; what it is about stands before its first line, the way back right of the paper. */
function placeComments(draft: SheetDraft, row: number, interviews: readonly HearingRecord[], columnCount: number): void {
  const room = countedWidth + hearingItemIds.length * (itemWidth + countWidth);
  // The column beside the paper holds the numbers of the tables above.
  const linkColumn = columnCount + 2;
  ["製品", "展示会", "声（回答者：内容）"].forEach((label, column) => draft.put(row, column, text(label)));
  draft.style(
    { row, column: 0, rows: 1, columns: columnCount },
    { ...styles.proseName, fill: palette.header, border: "bottom", wrap: false },
  );
  draft.put(row, linkColumn, text("出所"));
  draft.put(row, linkColumn + 1, text("リンク"));
  draft.width(linkColumn, 16);
  draft.style({ row, column: linkColumn, rows: 1, columns: 2 }, styles.workingHeader);
  let line = row + 1;
  for (const { product, exhibition, respondent, comment, origin } of interviews) {
    const said = respondent === "" ? comment : `${respondent}：${comment}`;
    const lines = said.split("\n").flatMap((paragraph) => textLines(paragraph, room));
    [product, exhibition].forEach((content, column) => draft.put(line, column, text(content)));
    lines.forEach((content, index) => draft.put(line + index, commentColumn, text(content)));
    draft.put(line, linkColumn, text(linkTarget(origin)));
    draft.put(line, linkColumn + 1, openLink(cellTerm({ row: line, column: linkColumn })));
    draft.style({ row: line, column: 0, rows: lines.length, columns: columnCount }, styles.prose);
    draft.style({ row: line, column: 0, rows: 1, columns: commentColumn }, styles.proseName);
    draft.style({ row: line + lines.length - 1, column: 0, rows: 1, columns: columnCount }, { border: "bottom" });
    draft.style({ row: line, column: linkColumn, rows: 1, columns: 2 }, styles.working);
    line += lines.length;
  }
}
