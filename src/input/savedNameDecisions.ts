import type { KeptName } from "../core/keptNames.js";
import { savedJson } from "./savedJson.js";
import * as z from "./zod.js";

const saved = z.object({
  version: z.literal(1),
  names: z.array(z.object({ name: z.string(), text: z.string(), decision: z.enum(["mask", "keep", "leaveOut"]) })),
});

/** The decisions about names in texts for publication that are kept in the workbook. Anything else that stands there is none. */
export function readNameDecisions(text: string | null): readonly KeptName[] {
  const read = saved.safeParse(savedJson(text));
  return read.success ? read.data.names : [];
}

export function nameDecisionsText(names: readonly KeptName[]): string {
  return JSON.stringify({ version: 1, names });
}
