import type { OwnedNote, PlacedPlan, Tell, WrittenSheet } from "../app/ports.js";
import { tellPart, telling } from "../app/pausing.js";
import type { CellValue } from "../input/grid.js";
import { cellInput, text } from "../report/literal.js";
import type { PlanCell, SheetPlan } from "../report/sheetPlan.js";
import { addCharts } from "./addCharts.js";
import { applyConditionalStyles, applyNumberFormats, applySizes, applyStyles, applyValidations, styleActions } from "./applyStyles.js";
import { applyPrint } from "./applyPrint.js";
import { rangeOf } from "./area.js";
import { INPUTS_KEY, inputsText } from "./inputMarks.js";
import { planHashes, sheetHash, type PlanHashes } from "./ownership.js";
import { BYTES_PER_BATCH, payloadBytes, sendInBatches, type QueuedWork } from "./payload.js";
import { STAMP_KEY, stampText, unfinished } from "./stamp.js";
import { cellWork, rowBlocks, type RowBlock } from "./writeCells.js";

/** Weight of everything in a plan but its cells: some hundred short actions. */
const FORMAT_BYTES = 150;

/** Of the whole, with thousands of rows: until all is hashed and weighed, and until all is sent; the rest is reading back. */
const shares = { prepared: 0.25, sent: 0.8 } as const;

interface PreparedPlan extends PlacedPlan {
  readonly hashes: PlanHashes;
  /** `null`: the sheet stands as planned and is not written. */
  readonly blocks: readonly RowBlock[] | null;
}

interface OpenedPlan extends PreparedPlan {
  readonly sheet: Excel.Worksheet;
}

/**
 * Writes the plans and reads back what Excel computed: two batches while the payload fits. Sheets are stamped as
 * unfinished before anything goes into any of them and as finished last, so a run that breaks off is known to the next one.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  placed: readonly PlacedPlan[],
  note: OwnedNote | null,
  tell: Tell,
  bytesPerBatch = BYTES_PER_BATCH,
): Promise<WrittenSheet[]> {
  const prepared = await planByPlan(placed, tellPart(tell, 0, shares.prepared), prepare);
  context.application.suspendScreenUpdatingUntilNextSync();
  // A locked workbook refuses new sheets; they go first, so that it does so before any sheet is touched.
  const isNew = ({ place }: PlacedPlan) => place.kind !== "refresh";
  const opened = [...prepared.filter(isNew), ...prepared.filter((each) => !isNew(each))].map((each): OpenedPlan => ({
    ...each,
    sheet: openSheet(context, each),
  }));
  const noted = note === null ? [] : [await noteWork(context, note)];
  const recalculation: QueuedWork = { bytes: 0, queue: () => context.application.calculate("Recalculate") };
  const work = [...opened.flatMap(planWork), ...opened.map(stampWork), ...noted, recalculation];
  await sendInBatches(context, work, bytesPerBatch, tellPart(tell, shares.prepared, shares.sent));
  return readBack(context, opened, bytesPerBatch, tellPart(tell, shares.sent, 1));
}

async function prepare(placed: PlacedPlan, tell: Tell): Promise<PreparedPlan> {
  const hashes = await planHashes(placed.plan, tellPart(tell, 0, 0.5));
  const blocks = stands(placed, hashes) ? null : await telling(rowBlocks(placed.plan, cellInput), tellPart(tell, 0.5, 1));
  return { ...placed, hashes, blocks };
}

/** Whether the sheet was written from this very plan and nobody has changed its cells or taken away a chart. */
function stands({ plan, place }: PlacedPlan, hashes: PlanHashes): boolean {
  if (place.kind !== "refresh") return false;
  const { state, planHash, charts } = place.sheet;
  return state === "asWritten" && planHash === hashes.plan && plan.charts.every(({ name }) => charts.includes(name));
}

/** One plan after the other, each telling of its part by the number of its cells. */
async function planByPlan<Item extends { readonly plan: SheetPlan }, Result>(
  items: readonly Item[],
  tell: Tell,
  work: (item: Item, tell: Tell) => Promise<Result>,
): Promise<Result[]> {
  const weight = ({ plan }: Item) => plan.cells.length * plan.columnWidths.length;
  const total = items.reduce((sum, item) => sum + weight(item), 0);
  const results: Result[] = [];
  let before = 0;
  for (const item of items) {
    const after = before + weight(item);
    results.push(await work(item, tellPart(tell, before / total, after / total)));
    before = after;
  }
  return results;
}

/** The sheet a plan goes to: ours, or new. New ones bear the stamp while they are being written even if they are the user's after it. */
function openSheet({ workbook }: Excel.RequestContext, { plan, place, blocks }: PreparedPlan): Excel.Worksheet {
  const sheet = place.kind === "refresh" ? workbook.worksheets.getItem(plan.name) : workbook.worksheets.add(plan.name);
  if (blocks !== null) sheet.customProperties.add(STAMP_KEY, stampText(unfinished(plan.kind)));
  return sheet;
}

/** The last to be queued for a sheet: it is finished, and this it was made from. */
function stampWork({ sheet, plan, place, inputs, madeAt, hashes, blocks }: OpenedPlan): QueuedWork {
  const { customProperties } = sheet;
  const queue = (): void => {
    if (place.kind === "give") return customProperties.getItem(STAMP_KEY).delete();
    if (inputs !== undefined) customProperties.add(INPUTS_KEY, inputsText({ madeAt: madeAt ?? null, inputs }));
    if (blocks !== null) customProperties.add(STAMP_KEY, stampText({ kind: plan.kind, ...hashes }));
  };
  return { bytes: FORMAT_BYTES, queue };
}

/** Texts in a few cells, and the stamp for what the sheet holds then, which is no longer what its plan had. */
async function noteWork(context: Excel.RequestContext, { sheet: owned, row, column, cells, height }: OwnedNote): Promise<QueuedWork> {
  const { formulas, row: top, column: left } = owned.content ?? { formulas: [], row: 0, column: 0 };
  const after = formulas.map((line, r) => line.map((formula, c) => (top + r === row ? (cells[left + c - column] ?? formula) : formula)));
  const hash = await sheetHash(after, top, left, () => Promise.resolve());
  return {
    bytes: FORMAT_BYTES + payloadBytes(cells),
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(owned.name);
      const range = rangeOf(sheet, { row, column, rows: 1, columns: cells.length });
      range.values = [cells.map((content) => cellInput(text(content)))];
      range.format.rowHeight = height;
      sheet.customProperties.add(STAMP_KEY, stampText({ kind: owned.kind, hash, plan: null }));
    },
  };
}

function emptySheet(sheet: Excel.Worksheet, charts: readonly string[]): void {
  for (const chart of charts) sheet.charts.getItem(chart).delete();
  const everything = sheet.getRange();
  everything.untrack();
  everything.unmerge();
  everything.clear();
  everything.conditionalFormats.clearAll();
  everything.dataValidation.clear();
  everything.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
  sheet.autoFilter.remove();
}

/** Everything that goes into a sheet, beginning with what goes out of it. */
function planWork({ sheet, plan, place, blocks }: OpenedPlan): QueuedWork[] {
  if (blocks === null) return [];
  const settings = (queue: () => unknown, entries: number): QueuedWork => ({ bytes: FORMAT_BYTES * Math.max(1, entries), queue });
  return [
    settings(() => place.kind === "refresh" && emptySheet(sheet, place.sheet.charts), 1),
    settings(() => applyNumberFormats(sheet, plan), plan.styles.length),
    ...cellWork(sheet, blocks),
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

/** What Excel holds in the sheets, in as many batches as the expected answer needs. */
async function readBack(
  context: Excel.RequestContext,
  opened: readonly OpenedPlan[],
  bytesPerBatch: number,
  tell: Tell,
): Promise<WrittenSheet[]> {
  const asked = await planByPlan(opened, tellPart(tell, 0, 0.2), async ({ plan, sheet }, told) => {
    const ranges: Excel.Range[] = [];
    const blocks = await telling(rowBlocks(plan, expectedValue), told);
    const work = blocks.map(({ first, lines, bytes }): QueuedWork => ({
      bytes,
      queue: () => {
        const range = rangeOf(sheet, { row: first, column: 0, rows: lines.length, columns: plan.columnWidths.length });
        range.load("values");
        ranges.push(range);
      },
    }));
    return { name: plan.name, ranges, work };
  });
  await sendInBatches(
    context,
    asked.flatMap(({ work }) => work),
    bytesPerBatch,
    tellPart(tell, 0.2, 1),
  );
  return asked.map(({ name, ranges }) => ({ name, values: ranges.flatMap(({ values }) => values as CellValue[][]) }));
}

function expectedValue(cell: PlanCell): CellValue {
  return cell.kind === "formula" ? cell.expected : cellInput(cell);
}
