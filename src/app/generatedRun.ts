import type { Issue } from "../core/issue.js";
import { buttonOf } from "../report/madeByButton.js";
import { generatedSheets, type SheetKind } from "../report/generatedSheets.js";
import type { SheetPlan } from "../report/sheetPlan.js";
import { aboutNote } from "./aboutNote.js";
import { hasChanges, type Changes } from "./changes/changes.js";
import { compareSheets } from "./changes/compareSheets.js";
import { editedSheets, placeSheets, type Placement } from "./placement.js";
import type { WorkbookSnapshot } from "./ports.js";
import type { NamedSheet, RunDeps, RunOptions, Verification } from "./run.js";
import { fingerprint } from "./staleness/fingerprint.js";
import { mismatchIssues, verify } from "./verification.js";

/** What was written, or that the person stopped before anything was. */
export type GeneratedRun =
  | {
      readonly kind: "written";
      readonly sheets: readonly NamedSheet[];
      readonly verification: Verification;
      readonly changes: Changes | null;
      /** Sheet names that were taken, formulas that came out otherwise. */
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "cancelled" };

/**
 * The part that every writing use case shares: asks about edited sheets, finds each sheet its place, has the plans made
 * for the names they will bear (`null`: the person stopped), writes them and compares what Excel computed.
 */
export async function writeGenerated<Kind extends SheetKind>(
  { workbook, clock }: RunDeps,
  { control, onEdited, onPreview }: RunOptions,
  snapshot: WorkbookSnapshot,
  kinds: readonly Kind[],
  makePlans: (placement: Placement<Kind>) => readonly SheetPlan[] | Promise<readonly SheetPlan[] | null>,
  /** Names of the input sheets on which the figures rest. */
  readFrom: readonly string[] = snapshot.grids.map(({ sheet }) => sheet),
): Promise<GeneratedRun> {
  if (control.stopRequested()) return { kind: "cancelled" };
  const edited = editedSheets(snapshot, kinds);
  const answer = edited.length === 0 ? "replace" : await onEdited(edited);
  if (answer === "cancel" || control.stopRequested()) return { kind: "cancelled" };

  const placement = placeSheets(snapshot, pick(generatedSheets, kinds), answer);
  const plans = await makePlans(placement);
  if (plans === null || control.stopRequested()) return { kind: "cancelled" };
  const sources = snapshot.grids.filter(({ sheet }) => readFrom.includes(sheet));
  const inputs = new Map(sources.map((grid) => [grid.sheet, fingerprint(grid)]));
  const madeAt = clock.stamp();
  const placed = plans.map((plan) => ({ plan, place: placement.placeOf(plan.kind as Kind), inputs, madeAt }));
  const changes = compareSheets(placed);
  if (changes !== null && hasChanges(changes) && onPreview !== undefined && !(await onPreview(changes))) return { kind: "cancelled" };

  await control.progress("writing");
  if (placement.released.length > 0) await workbook.release(placement.released);
  const made = { button: buttonOf(kinds[0]!), sheets: plans.map(({ name }) => name), madeAt, inputs: readFrom };
  const note = kinds.some((kind) => kind === "about") ? null : aboutNote(snapshot.owned, made);
  const written = await workbook.write(placed, note);
  await control.progress("verifying");
  const verification = verify(plans, written);
  return {
    kind: "written",
    sheets: plans.map(({ kind, name }) => ({ kind, name })),
    verification,
    changes,
    issues: [...placement.issues, ...mismatchIssues(verification)],
  };
}

function pick<Source extends object, Key extends keyof Source>(source: Source, keys: readonly Key[]): Pick<Source, Key> {
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<Source, Key>;
}
