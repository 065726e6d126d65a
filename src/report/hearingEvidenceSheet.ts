import { hearingItemIds, hearingItems, type HearingItemId } from "../core/survey/hearingItems.js";
import type { HearingRecord } from "../core/records.js";
import { linkTarget, openLink, type Term } from "./formula.js";
import { hearingSubtitle, type HearingReport } from "./hearingReport.js";
import { number, numberOrBlank, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { gap, placeTable, type Column } from "./table.js";

export interface HearingEvidenceSheet {
  readonly plan: SheetPlan;
  /** The number of each interview's product. */
  readonly productKeys: Term;
  /** The number of each interview's product and exhibition. */
  readonly exhibitionKeys: Term;
  readonly scores: (item: HearingItemId) => Term;
}

/** ヒアリング根拠: every interview as it was read, with the way back to its row. */
export function hearingEvidenceSheet(report: HearingReport): HearingEvidenceSheet {
  const { tally, names, organisation } = report;
  const draft = new SheetDraft("hearingEvidence", names.hearingEvidence, organisation);
  const top = draft.heading(hearingSubtitle(report), [
    "聞き取りを1件1行で、読み取った点数で示します。空欄は回答なしです。「開く」で元の行に移ります。",
  ]);
  const table = placeTable(draft, { row: top + 1, column: 0 }, columns(report), tally.interviews);
  return {
    plan: draft.plan({
      orientation: "landscape",
      freeze: { rows: table.firstRow, columns: 0 },
      columns: table.printedColumns,
      titleRows: { first: table.headerRow, last: table.headerRow },
    }),
    productKeys: table.rangeFromOutside("製品No"),
    exhibitionKeys: table.rangeFromOutside("製品展示会No"),
    scores: (item) => table.rangeFromOutside(hearingItems[item]),
  };
}

function columns({ tally }: HearingReport): readonly Column<HearingRecord>[] {
  return [
    { header: "製品", width: 21, style: "text", cell: ({ product }) => text(product) },
    { header: "展示会", width: 20, style: "text", cell: ({ exhibition }) => text(exhibition) },
    { header: "日付", width: 11, style: "date", cell: ({ date }) => numberOrBlank(date) },
    { header: "事業者ID", width: 9, style: "text", cell: ({ businessId }) => text(businessId ?? "") },
    { header: "回答者", width: 21, style: "text", cell: ({ respondent }) => text(respondent) },
    ...hearingItemIds.map((item): Column<HearingRecord> => ({
      header: hearingItems[item],
      width: 6.5,
      style: "key",
      cell: ({ scores }) => numberOrBlank(scores.get(item) ?? null),
    })),
    { header: "出所", width: 16, style: "text", cell: ({ origin }) => text(linkTarget(origin)) },
    gap,
    { header: "リンク", width: 8, style: "link", printed: false, cell: (_, at) => openLink(at.ref("出所")) },
    {
      header: "製品No",
      width: 8,
      style: "key",
      printed: false,
      cell: (interview) => number(tally.products.findIndex(({ interviews }) => interviews.includes(interview)) + 1),
    },
    {
      header: "製品展示会No",
      width: 9,
      style: "key",
      printed: false,
      cell: (interview) => number(tally.exhibitions.findIndex(({ interviews }) => interviews.includes(interview)) + 1),
    },
  ];
}
