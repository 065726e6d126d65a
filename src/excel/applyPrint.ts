import type { SheetPlan } from "../report/sheetPlan.js";
import { rangeOf } from "./area.js";

const MARGINS_IN_CENTIMETERS = { top: 1.8, bottom: 1.6, left: 1.2, right: 1.2, header: 0.8, footer: 0.8 };

/** A4, print area, fitted width, repeated title rows, header and footer, page breaks. */
export function applyPrint(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }),
  };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Centimeters", MARGINS_IN_CENTIMETERS);
  layout.setPrintArea(
    rangeOf(sheet, { row: 0, column: 0, rows: print.rows ?? plan.cells.length, columns: print.columns ?? plan.columnWidths.length }),
  );
  if (print.titleRows !== undefined) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.rightHeader = print.header;
  defaultForAllPages.centerFooter = print.footer;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }));
}
