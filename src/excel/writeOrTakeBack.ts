import { WorkbookFailure, type OwnedNote, type PlacedPlan, type Tell, type WrittenSheet } from "../app/ports.js";
import { inExcel, sync } from "./batch.js";
import { readStamp, STAMP_KEY } from "./stamp.js";
import { writeSheets } from "./writeSheets.js";

/** Writes the plans; where that fails, the sheets that it has added go again, as if it had never begun. */
export async function writeOrTakeBack(plans: readonly PlacedPlan[], note: OwnedNote | null, tell: Tell): Promise<WrittenSheet[]> {
  try {
    return await inExcel((context) => writeSheets(context, plans, note, tell));
  } catch (failure) {
    const added = plans.flatMap(({ plan, place }) => (place.kind === "refresh" ? [] : [plan.name]));
    const isAnswering = !(failure instanceof WorkbookFailure) || failure.code !== "notResponding";
    // Why the writing failed is what the person is to hear. What stays for now bears the stamp of an unfinished sheet.
    if (isAnswering && added.length > 0) await inExcel((context) => takeBack(context, added)).catch(() => undefined);
    throw failure;
  }
}

/** Deletes those of the sheets that are half made: stamped as unfinished, or not even that and still empty. */
async function takeBack(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const probes = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const stamp = sheet.customProperties.getItemOrNullObject(STAMP_KEY);
    stamp.load("value");
    const used = sheet.getUsedRangeOrNullObject();
    used.load("address");
    return { sheet, stamp, used };
  });
  await sync(context);
  for (const { sheet, stamp, used } of probes) {
    const isHalfMade = stamp.isNullObject ? used.isNullObject : readStamp(stamp.value)?.hash === null;
    if (!sheet.isNullObject && isHalfMade) sheet.delete();
  }
  await sync(context);
}
