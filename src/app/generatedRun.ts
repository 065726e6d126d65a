import type { Issue } from "../core/issue.js";
import { generatedSheets } from "../report/generatedSheets.js";
import type { SheetPlan } from "../report/sheetPlan.js";
import { editedSheets, placeSheets, type Placement } from "./placement.js";
import type { WorkbookSnapshot } from "./ports.js";
import type { NamedSheet, RunDeps, RunOptions, Verification } from "./run.js";
import { mismatchIssues, verify } from "./verification.js";

/** What was written, or that the person stopped before anything was. */
export type GeneratedRun =
  | {
      readonly kind: "written";
      readonly sheets: readonly NamedSheet[];
      readonly verification: Verification;
      /** Sheet names that were taken, formulas that came out otherwise. */
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "cancelled" };

/**
 * The part that every writing use case shares: asks about edited sheets, finds each sheet its place, has the plans made
 * for the names they will bear (`null`: the person stopped), writes them and compares what Excel computed.
 */
export async function writeGenerated<Kind extends keyof typeof generatedSheets>(
  { workbook }: RunDeps,
  { control, onEdited }: RunOptions,
  snapshot: WorkbookSnapshot,
  kinds: readonly Kind[],
  makePlans: (placement: Placement<Kind>) => readonly SheetPlan[] | Promise<readonly SheetPlan[] | null>,
): Promise<GeneratedRun> {
  const edited = editedSheets(snapshot, kinds);
  const answer = edited.length === 0 ? "replace" : await onEdited(edited);
  if (answer === "cancel" || control.stopRequested()) return { kind: "cancelled" };

  const placement = placeSheets(snapshot, pick(generatedSheets, kinds), answer);
  const plans = await makePlans(placement);
  if (plans === null || control.stopRequested()) return { kind: "cancelled" };

  await control.progress("writing");
  if (placement.released.length > 0) await workbook.release(placement.released);
  const written = await workbook.write(plans.map((plan) => ({ plan, place: placement.placeOf(plan.kind as Kind) })));
  await control.progress("verifying");
  const verification = verify(plans, written);
  return {
    kind: "written",
    sheets: plans.map(({ kind, name }) => ({ kind, name })),
    verification,
    issues: [...placement.issues, ...mismatchIssues(verification)],
  };
}

function pick<Source extends object, Key extends keyof Source>(source: Source, keys: readonly Key[]): Pick<Source, Key> {
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<Source, Key>;
}
