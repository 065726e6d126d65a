import { partOf, type InTurn } from "../core/inTurn.js";
import type { Issue } from "../core/issue.js";
import type { Calendar } from "../core/settings.js";
import type { Grid } from "../input/grid.js";
import { buttonOf } from "../report/madeByButton.js";
import { generatedSheets, type SheetKind } from "../report/generatedSheets.js";
import type { SheetPlan } from "../report/sheetPlan.js";
import { aboutNote } from "./aboutNote.js";
import { hasChanges, type Changes } from "./changes/changes.js";
import { comparingSheets } from "./changes/compareSheets.js";
import { editedSheets, placeSheets, type Placement } from "./placement.js";
import { pausing, telling, tellStep } from "./pausing.js";
import type { PlacedPlan, WorkbookSnapshot } from "./ports.js";
import type { NamedSheet, RunDeps, RunOptions, Verification } from "./run.js";
import { fingerprinting } from "./staleness/fingerprint.js";
import { mismatchIssues, verifying } from "./verification.js";

/** Of the computing, measured with thousands of businesses: until the plans are made; the rest is comparing them with what stands. */
export const plansShare = 0.6;

/** Of the comparing: the marks of the inputs. */
const marksShare = 0.3;

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
  /** How 設定 wants days written. */
  calendar: Calendar,
  makePlans: (placement: Placement<Kind>) => readonly SheetPlan[] | Promise<readonly SheetPlan[] | null>,
  /** Names of the input sheets on which the figures rest. */
  readFrom: readonly string[],
): Promise<GeneratedRun> {
  if (control.stopRequested()) return { kind: "cancelled" };
  const edited = editedSheets(snapshot, kinds);
  const answer = edited.length === 0 ? "replace" : await onEdited(edited);
  if (answer === "cancel" || control.stopRequested()) return { kind: "cancelled" };

  const placement = placeSheets(snapshot, pick(generatedSheets, kinds), answer);
  const plans = await makePlans(placement);
  if (plans === null || control.stopRequested()) return { kind: "cancelled" };
  const sources = snapshot.grids.filter(({ sheet }) => readFrom.includes(sheet));
  const madeAt = clock.stamp();
  const placing = placed(plans, (kind) => placement.placeOf(kind as Kind), sources, madeAt);
  const ready = await pausing(partOf(placing, plansShare, 1), control, "computing");
  if (ready === null) return { kind: "cancelled" };
  const { changes } = ready;
  if (changes !== null && hasChanges(changes) && onPreview !== undefined && !(await onPreview(changes))) return { kind: "cancelled" };

  await control.progress("writing");
  if (placement.released.length > 0) await workbook.release(placement.released);
  const made = { button: buttonOf(kinds[0]!), sheets: plans.map(({ name }) => name), madeAt, inputs: readFrom };
  const note = kinds.some((kind) => kind === "about") ? null : aboutNote(snapshot.owned, made, calendar);
  const written = await workbook.write(ready.placed, tellStep(control, "writing"), note);
  await control.progress("verifying");
  const verification = await telling(verifying(plans, written), tellStep(control, "verifying"));
  return {
    kind: "written",
    sheets: plans.map(({ kind, name }) => ({ kind, name })),
    verification,
    changes,
    issues: [...placement.issues, ...mismatchIssues(verification)],
  };
}

/** Each plan with its place and with the marks of its sources, and what all of it changes. */
function* placed(
  plans: readonly SheetPlan[],
  placeOf: (kind: string) => PlacedPlan["place"],
  sources: readonly Grid[],
  madeAt: string,
): InTurn<{ readonly placed: readonly PlacedPlan[]; readonly changes: Changes | null }> {
  const inputs = new Map<string, string>();
  for (const [index, grid] of sources.entries()) {
    const from = (marksShare * index) / sources.length;
    inputs.set(grid.sheet, yield* partOf(fingerprinting(grid), from, from + marksShare / sources.length));
  }
  const each = plans.map((plan): PlacedPlan => ({ plan, place: placeOf(plan.kind), inputs, madeAt }));
  const changes = yield* partOf(comparingSheets(each), marksShare, 1);
  yield 1;
  return { placed: each, changes };
}

function pick<Source extends object, Key extends keyof Source>(source: Source, keys: readonly Key[]): Pick<Source, Key> {
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<Source, Key>;
}
