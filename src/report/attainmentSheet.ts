import { attainmentChart, progressChart } from "./attainmentChart.js";
import { attainmentColumns } from "./attainmentColumns.js";
import { remarkNotes } from "./attainmentRemarks.js";
import type { EvidenceSheet } from "./evidenceSheet.js";
import { cellTerm, formula, operation } from "./formula.js";
import { text } from "./literal.js";
import { fitsPage } from "./pageBreaks.js";
import type { Report } from "./report.js";
import { placeScale } from "./scaleTable.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { notBegunNote, sheetSubtitle } from "./sheetSubtitle.js";
import { palette } from "./style.js";
import { placeTable, type PlacedTable } from "./table.js";
import { yearWords } from "../strings/japaneseDates.js";

export interface AttainmentSheet {
  readonly plan: SheetPlan;
  readonly indicators: PlacedTable;
}

/** Left of the scale stand title and subtitle, which run over the empty cells beside them. */
const scaleColumn = 2;
const scaleRows = 3;
const chartRows = 20;

/** 目標達成状況: page 1 one row per indicator of the plan, target beside actual; page 2 the charts. */
export function attainmentSheet(report: Report, evidence: EvidenceSheet): AttainmentSheet {
  const { evaluation, names } = report;
  const draft = new SheetDraft("attainment", names.attainment, evaluation.settings.organisation);
  draft.heading(sheetSubtitle(evaluation));
  const scale = placeScale(draft, { row: 0, column: scaleColumn }, evaluation.settings.scale);
  const indicators = placeTable(draft, { row: 4, column: 0 }, attainmentColumns(report, evidence, scale), evaluation.indicators);
  highlightLevels(draft, indicators, report);
  const notes = [...notBegunNote(evaluation), ...remarkNotes];
  notes.forEach((note, index) => draft.put(indicators.end + index, 0, text(note), "note"));

  const chartPage = indicators.end + notes.length;
  const firstChart = chartPage + 1;
  const place = { row: firstChart, column: 0, rows: chartRows, columns: indicators.printedColumns };
  draft.chart(attainmentChart(indicators, evaluation.indicators, place, yearWords(evaluation.year, evaluation.settings.calendar)));
  draft.chart(progressChart(indicators, evaluation.indicators, { ...place, row: firstChart + chartRows + 1 }));

  const page = {
    orientation: "portrait",
    columns: indicators.printedColumns,
    freeze: { rows: indicators.firstRow, columns: indicators.column("指標") + 1 },
    titleRows: { first: 0, last: scaleRows - 1 },
    breaksBefore: [chartPage],
  } as const;
  // With more indicators than a page holds the header is repeated too; above the charts it says nothing.
  const isLong = !fitsPage(draft.plan(page), { first: 0, end: chartPage });
  const titleRows = isLong ? { first: 0, last: indicators.headerRow } : page.titleRows;
  return { plan: draft.plan({ ...page, titleRows }), indicators };
}

/** The lowest band and "not carried out" stand out; the label itself says what it is. */
function highlightLevels(draft: SheetDraft, indicators: PlacedTable, { evaluation }: Report): void {
  const { bands, notCarriedOut } = evaluation.settings.scale;
  const lowest = scaleColumn + 1;
  for (const column of notCarriedOut === null ? [lowest] : [lowest, lowest + bands.length]) {
    draft.highlight({
      area: indicators.area("評価"),
      formula: formula(operation(indicators.cell("評価", 0), "=", cellTerm({ row: 0, column }, "both"))),
      style: { fill: palette.cautionFill, color: palette.alarm },
    });
  }
}
