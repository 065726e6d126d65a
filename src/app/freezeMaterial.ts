import { issue } from "../core/issue.js";
import { defaultSettings } from "../core/settings.js";
import { dateWords, stampWords } from "../strings/dateWords.js";
import { frozenContent, frozenMaterial, frozenName, sealed } from "../report/frozenMaterial.js";
import type { SheetPlan } from "../report/sheetPlan.js";
import { evaluateWorkbook } from "./evaluateWorkbook.js";
import type { Workbook } from "./ports.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";
import { identified } from "./review.js";
import { freeName } from "./sheetNames.js";

export interface FreezeDeps extends RunDeps {
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly sha256: (content: string) => Promise<string>;
}

/**
 * 「値に固定する」: makes the evaluation's sheets anew and adds a copy of 委員会資料 that holds values only, with the day and
 * its hash. The copy is the user's own from the start, so no later run touches it; a second one gets a name of its own.
 */
export async function freezeMaterial(deps: FreezeDeps, options: RunOptions): Promise<RunOutcome> {
  const names: string[] = [];
  const plans: SheetPlan[] = [];
  const outcome = await evaluateWorkbook({ ...deps, workbook: observed(deps.workbook, names, plans) }, options);
  if (outcome.kind === "cancelled") return outcome;
  const committee = plans.find(({ kind }) => kind === "committee");
  if (committee === undefined) return outcome;
  if (outcome.verification.mismatches.length > 0) {
    const refused = issue("frozenNothing", { sheet: committee.name, address: "" }, { sheet: committee.name });
    return { ...outcome, issues: [...outcome.issues, ...identified([refused], [])] };
  }
  const frozen = frozenMaterial(committee, freeName(frozenName(outcome.year), names));
  const frozenOn = stampWords(deps.clock.stamp(), dateWords("ja", outcome.calendar ?? defaultSettings.calendar));
  const plan = sealed(frozen, frozenOn, await deps.sha256(frozenContent(frozen)));
  await deps.workbook.write([{ plan, place: { kind: "give" } }]);
  return { ...outcome, sheets: [...outcome.sheets, { kind: plan.kind, name: plan.name }] };
}

/** The same workbook, noting which sheets it has and what is written to it. */
function observed(workbook: Workbook, names: string[], plans: SheetPlan[]): Workbook {
  return {
    ...workbook,
    read: async (request) => {
      const snapshot = await workbook.read(request);
      names.push(...snapshot.sheetNames);
      return snapshot;
    },
    write: (placed) => {
      plans.push(...placed.map(({ plan }) => plan));
      names.push(...placed.map(({ plan }) => plan.name));
      return workbook.write(placed);
    },
  };
}
