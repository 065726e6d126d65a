import type { OwnedNote, PlacedPlan, WrittenSheet } from "../app/ports.js";
import type { CellValue } from "../input/grid.js";
import { cellInput, text } from "../report/literal.js";
import type { PlanCell, SheetPlan } from "../report/sheetPlan.js";
import { addCharts } from "./addCharts.js";
import { applyConditionalStyles, applyNumberFormats, applySizes, applyStyles, applyValidations, styleActions } from "./applyStyles.js";
import { applyPrint } from "./applyPrint.js";
import { rangeOf } from "./area.js";
import { INPUTS_KEY, inputsText } from "./inputMarks.js";
import { planHash, sheetHash, STAMP_KEY, stampText } from "./ownership.js";
import { BYTES_PER_BATCH, payloadBytes, sendInBatches, type QueuedWork } from "./payload.js";
import { cellWork, rowBlocks } from "./writeCells.js";

/** Weight of everything in a plan but its cells: some hundred short actions. */
const FORMAT_BYTES = 150;

/**
 * Writes the plans and reads back what Excel computed: two batches while the payload fits. Sheets are stamped as
 * unfinished before anything goes into them and as finished last, so a run that breaks off is known to the next one.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  placed: readonly PlacedPlan[],
  note: OwnedNote | null = null,
  bytesPerBatch = BYTES_PER_BATCH,
): Promise<WrittenSheet[]> {
  const hashes = await Promise.all(placed.map(({ plan }) => planHash(plan)));
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheets = placed.map((target) => openSheet(context, target));
  const work = placed.flatMap(({ plan }, index) => planWork(sheets[index]!, plan));
  const noted = note === null ? [] : [await noteWork(context, note)];
  const stamps = placed.map(({ plan, place, inputs, madeAt = null }, index): QueuedWork => ({
    bytes: FORMAT_BYTES,
    queue: () => {
      if (place.kind === "give") return;
      const { customProperties } = sheets[index]!;
      if (inputs !== undefined) customProperties.add(INPUTS_KEY, inputsText({ madeAt, inputs }));
      customProperties.add(STAMP_KEY, stampText({ kind: plan.kind, hash: hashes[index]! }));
    },
  }));
  const recalculation: QueuedWork = { bytes: 0, queue: () => context.application.calculate("Recalculate") };
  await sendInBatches(context, [...work, ...stamps, ...noted, recalculation], bytesPerBatch);
  return readBack(
    context,
    placed.map(({ plan }) => plan),
    sheets,
    bytesPerBatch,
  );
}

/** Texts in a few cells, and the stamp for what the sheet holds then. */
async function noteWork(context: Excel.RequestContext, { sheet: owned, row, column, cells, height }: OwnedNote): Promise<QueuedWork> {
  const { formulas, row: top, column: left } = owned.content ?? { formulas: [], row: 0, column: 0 };
  const after = formulas.map((line, r) => line.map((formula, c) => (top + r === row ? (cells[left + c - column] ?? formula) : formula)));
  const hash = await sheetHash(after, top, left);
  return {
    bytes: FORMAT_BYTES + payloadBytes(cells),
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(owned.name);
      const range = rangeOf(sheet, { row, column, rows: 1, columns: cells.length });
      range.values = [cells.map((content) => cellInput(text(content)))];
      range.format.rowHeight = height;
      sheet.customProperties.add(STAMP_KEY, stampText({ kind: owned.kind, hash }));
    },
  };
}

/** The sheet a plan goes to: emptied if it is ours, else new. */
function openSheet(context: Excel.RequestContext, { plan, place }: PlacedPlan): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (place.kind !== "refresh") {
    const sheet = worksheets.add(plan.name);
    if (place.kind === "create") sheet.customProperties.add(STAMP_KEY, stampText({ kind: plan.kind, hash: null }));
    return sheet;
  }
  const sheet = worksheets.getItem(plan.name);
  sheet.customProperties.add(STAMP_KEY, stampText({ kind: plan.kind, hash: null }));
  for (const chart of place.sheet.charts) sheet.charts.getItem(chart).delete();
  const everything = sheet.getRange();
  everything.untrack();
  everything.unmerge();
  everything.clear();
  everything.conditionalFormats.clearAll();
  everything.dataValidation.clear();
  everything.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
  sheet.autoFilter.remove();
  return sheet;
}

function planWork(sheet: Excel.Worksheet, plan: SheetPlan): QueuedWork[] {
  const settings = (queue: () => void, entries: number): QueuedWork => ({ bytes: FORMAT_BYTES * Math.max(1, entries), queue });
  return [
    settings(() => applyNumberFormats(sheet, plan), plan.styles.length),
    ...cellWork(sheet, plan),
    settings(
      () => applyStyles(sheet, plan),
      plan.styles.reduce((actions, styled) => actions + styleActions(styled), 0),
    ),
    settings(() => applyConditionalStyles(sheet, plan), plan.conditionalStyles.length * 5),
    settings(() => applySizes(sheet, plan), plan.columnWidths.length + (plan.rowHeights?.size ?? 0)),
    { bytes: payloadBytes(plan.validations), queue: () => applyValidations(sheet, plan) },
    settings(() => applySheetLook(sheet, plan), 5 + (plan.merges?.length ?? 0)),
    settings(() => applyPrint(sheet, plan), 20),
    settings(() => addCharts(sheet, plan), plan.charts.length * 20),
  ];
}

function applySheetLook(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = plan.showGridlines;
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  for (const area of plan.merges ?? []) rangeOf(sheet, area).merge();
  if (plan.filter !== undefined) sheet.autoFilter.apply(rangeOf(sheet, plan.filter));
  if (plan.freeze === undefined) return;
  const { rows, columns } = plan.freeze;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
}

/** What Excel holds in the written sheets, in as many batches as the expected answer needs. */
async function readBack(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  sheets: readonly Excel.Worksheet[],
  bytesPerBatch: number,
): Promise<WrittenSheet[]> {
  const blocks = plans.map((plan, index) =>
    rowBlocks(plan, expectedValue).map(({ first, lines, bytes }) => ({
      bytes,
      range: sheets[index]!.getRangeByIndexes(first, 0, lines.length, plan.columnWidths.length),
    })),
  );
  const work = blocks.flat().map(({ bytes, range }): QueuedWork => ({ bytes, queue: () => range.load("values") }));
  await sendInBatches(context, work, bytesPerBatch);
  return plans.map((plan, index) => ({ name: plan.name, values: blocks[index]!.flatMap(({ range }) => range.values as CellValue[][]) }));
}

function expectedValue(cell: PlanCell): CellValue {
  return cell.kind === "formula" ? cell.expected : cellInput(cell);
}
