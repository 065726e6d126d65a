import type { EvidenceRow, FollowUpContact } from "../core/evaluation.js";
import { fiscalYearLabel } from "../core/fiscalYear.js";
import { call, computed, constant, linkTarget, openLink, operation, quoted } from "./formula.js";
import type { SheetKind } from "./generatedSheets.js";
import { blank, number, numberOrBlank, text } from "./literal.js";
import type { Report } from "./report.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { quantityStyle } from "./style.js";
import { gap, placeTable, type Column, type PlacedTable } from "./table.js";
import { countingWords } from "./wording.js";
import { sheetSubtitle } from "./sheetSubtitle.js";

/** What evidence is worked out from. */
type EvidenceSource = Pick<Report, "evaluation" | "numbers">;

export interface EvidenceSheet {
  readonly plan: SheetPlan;
  readonly records: PlacedTable;
  readonly contacts: PlacedTable;
}

/**
 * 集計根拠: every record that counts, each with the way back to its cell. Both tables share their columns, so that the
 * frozen header speaks for both, and stand one below the other, so that filtering one hides nothing of the other.
 */
export function evidenceSheet(report: Report): EvidenceSheet {
  const { evaluation, names } = report;
  const homes = { indicators: "目標達成状況", businesses: "フォロー状況" };
  return evidencePlan({ kind: "evidence", name: names.evidence, homes, monthColumn: [] }, report, evaluation.evidence);
}

/** What one evidence sheet has of its own. */
export interface EvidenceChoice<Row extends EvidenceRow> {
  readonly kind: SheetKind;
  readonly name: string;
  /** The sheets on which the numbers of indicators and businesses stand. */
  readonly homes: { readonly indicators: string; readonly businesses: string };
  /** A column at the very right for the run that counts by month; none elsewhere. */
  readonly monthColumn: readonly Column<Row>[];
}

export function evidencePlan<Row extends EvidenceRow>(
  { kind, name, homes, monthColumn }: EvidenceChoice<Row>,
  source: EvidenceSource,
  rows: readonly Row[],
): EvidenceSheet {
  const { evaluation } = source;
  const draft = new SheetDraft(kind, name, evaluation.settings.organisation);
  const top = draft.heading(sheetSubtitle(evaluation), [
    `実績に数えた記録を1件1行で示します。No は「${homes.indicators}」の右側の番号です。「開く」で元の記録に移ります。`,
    "初出: 実数の指標で、同じ年度に初めて現れた事業者が 1、2回目からと、事業者ID のない記録は 0。計上 = 数量 × 初出。",
  ]);
  const records = placeTable(draft, { row: top + 1, column: 0 }, recordColumns(source, rows, monthColumn), rows);

  const section = records.end + 1;
  draft.put(section, 0, text(`フォロー支援の記録（No は「${homes.businesses}」の右側の番号）`), "section");
  const noMonth = monthColumn.map((column): Column<FollowUpContact> => ({ ...column, cell: () => blank }));
  const contacts = placeTable(draft, { row: section + 1, column: 0 }, contactColumns(source, noMonth), evaluation.followUpContacts);

  const plan = draft.plan({
    orientation: "landscape",
    freeze: { rows: records.firstRow, columns: 0 },
    columns: records.printedColumns,
    titleRows: { first: records.headerRow, last: records.headerRow },
    breaksBefore: [section],
  });
  return { plan, records, contacts };
}

function recordColumns<Row extends EvidenceRow>(
  { evaluation, numbers }: EvidenceSource,
  rows: readonly Row[],
  monthColumn: readonly Column<Row>[],
): readonly Column<Row>[] {
  const indicators = new Map(evaluation.indicators.map(({ indicator }) => [indicator.id, indicator]));
  const quantity = quantityStyle(rows.map((row) => row.quantity));
  return [
    { header: "No", width: 5, style: "mark", cell: (row) => numberOrBlank(numbers.indicators.get(row.indicatorId) ?? null) },
    { header: "指標ID", width: 9, style: "text", cell: (row) => text(row.indicatorId) },
    { header: "指標", width: 34, style: "text", cell: (row) => text(indicators.get(row.indicatorId)?.label ?? "") },
    { header: "年度", width: 6, style: "mark", cell: (row) => text(fiscalYearLabel(row.year)) },
    { header: "日付", width: 11, style: "date", cell: (row) => numberOrBlank(row.date) },
    { header: "事業者ID", width: 11, style: "text", cell: (row) => text(row.businessId ?? "") },
    { header: "事業所名", width: 26, style: "text", cell: (row) => text(row.businessName) },
    {
      header: "数え方",
      width: 8,
      style: "mark",
      cell: (row) => text(countingWords[isTyped(row) ? "typed" : (indicators.get(row.indicatorId)?.counting ?? "typed")]),
    },
    { header: "数量", width: 8, style: quantity, cell: (row) => number(row.quantity) },
    {
      header: "初出",
      width: 6,
      style: "flag",
      cell: (row, at) => {
        const repeats = ["No", "年度", "事業者ID"].map((header) => operation(at.ref(header), "=", at.above(header)));
        const unknown = operation(at.ref("事業者ID"), "=", quoted(""));
        const distinct = operation(at.ref("数え方"), "=", quoted(countingWords.distinctBusinesses));
        const notFirst = call("AND", distinct, call("OR", unknown, call("AND", ...repeats)));
        return computed(call("IF", notFirst, constant(0), constant(1)), row.counted === row.quantity ? 1 : 0);
      },
    },
    {
      header: "計上",
      width: 8,
      style: quantity,
      cell: (row, at) => computed(operation(at.ref("数量"), "*", at.ref("初出")), row.counted),
    },
    { header: "出所", width: 18, style: "text", cell: (row) => text(linkTarget(row.source)) },
    gap,
    { header: "リンク", width: 8, style: "link", printed: false, cell: (_, at) => openLink(at.ref("出所")) },
    { header: "最終支援日", width: 12, style: "date", printed: false, cell: () => blank },
    {
      header: "事業者の初出",
      width: 8,
      style: "flag",
      printed: false,
      cell: (_, at) => {
        const repeats = ["No", "年度", "事業者ID"].map((header) => operation(at.ref(header), "=", at.above(header)));
        const notFirst = call("OR", operation(at.ref("事業者ID"), "=", quoted("")), call("AND", ...repeats));
        return computed(call("IF", notFirst, constant(0), constant(1)), isFirstOfBusiness(rows, at.index) ? 1 : 0);
      },
    },
    ...monthColumn,
  ];
}

/** Whatever the indicator counts: the first record of a business in its year. */
function isFirstOfBusiness(rows: readonly EvidenceRow[], index: number): boolean {
  const [above, row] = [rows[index - 1], rows[index]];
  if (!row || row.businessId === null) return false;
  return above?.indicatorId !== row.indicatorId || above.year !== row.year || above.businessId !== row.businessId;
}

/** A figure typed into 実績入力 stands for itself, however its indicator is counted in a log. */
function isTyped({ date }: EvidenceRow): boolean {
  return date === null;
}

function contactColumns(
  { evaluation, numbers }: EvidenceSource,
  monthColumn: readonly Column<FollowUpContact>[],
): readonly Column<FollowUpContact>[] {
  const names = new Map(evaluation.followUps.map(({ business }) => [business.id, business.name]));
  const isLast = (contact: FollowUpContact, index: number) => evaluation.followUpContacts[index + 1]?.businessId !== contact.businessId;
  return [
    { header: "No", style: "mark", cell: (contact) => numberOrBlank(numbers.businesses.get(contact.businessId) ?? null) },
    { header: "指標ID", style: "text", cell: () => blank },
    { header: "指標", style: "text", cell: () => text("フォロー支援") },
    { header: "年度", style: "mark", cell: (contact) => text(fiscalYearLabel(contact.year)) },
    { header: "日付", style: "date", cell: (contact) => number(contact.date) },
    { header: "事業者ID", style: "text", cell: (contact) => text(contact.businessId) },
    { header: "事業所名", style: "text", cell: (contact) => text(names.get(contact.businessId) ?? "") },
    { header: "数え方", style: "mark", cell: () => text(countingWords.contacts) },
    { header: "数量", style: "integer", cell: () => number(1) },
    { header: "初出", style: "flag", cell: () => blank },
    { header: "計上", style: "integer", cell: () => number(1) },
    { header: "出所", style: "text", cell: (contact) => text(linkTarget(contact.source)) },
    gap,
    { header: "リンク", style: "link", printed: false, cell: (_, at) => openLink(at.ref("出所")) },
    {
      header: "最終支援日",
      style: "date",
      printed: false,
      cell: (contact, at) => {
        const followed = operation(at.ref("事業者ID"), "=", at.below("事業者ID"));
        return computed(call("IF", followed, constant(0), at.ref("日付")), isLast(contact, at.index) ? contact.date : 0);
      },
    },
    { header: "事業者の初出", style: "flag", printed: false, cell: () => blank },
    ...monthColumn,
  ];
}
