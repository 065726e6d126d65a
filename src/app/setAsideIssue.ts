import { withoutDecision, type SetAside } from "../core/setAside.js";
import { readSetAsides, setAsidesText } from "../input/savedSetAsides.js";
import type { Workbook } from "./ports.js";
import type { RunDeps } from "./run.js";

/** 「確認済みにする」: keeps in the workbook that a finding is left as it is, and why. No cell is written. */
export async function setAsideIssue({ workbook, clock }: RunDeps, identity: string, reason: string): Promise<SetAside> {
  const decision = { identity, reason: reason.trim(), on: clock.stamp() };
  await workbook.keep("setAside", setAsidesText([...(await keptDecisions(workbook)), decision]));
  return decision;
}

/** 「元に戻す」: the finding is open again. */
export async function takeBackSetAside({ workbook }: RunDeps, identity: string): Promise<void> {
  await workbook.keep("setAside", setAsidesText(withoutDecision(await keptDecisions(workbook), identity)));
}

async function keptDecisions(workbook: Workbook): Promise<readonly SetAside[]> {
  const { saved } = await workbook.read({ inputNames: [], isInputName: () => false, outputNames: [] });
  return readSetAsides(saved.setAside);
}
