import type { SetAside } from "../core/setAside.js";
import { savedJson } from "./savedJson.js";
import * as z from "./zod.js";

const saved = z.object({
  version: z.literal(1),
  decisions: z.array(z.object({ identity: z.string(), reason: z.string(), on: z.string() })),
});

/** The decisions kept in the workbook. Anything else that stands there is none. */
export function readSetAsides(text: string | null): readonly SetAside[] {
  const read = saved.safeParse(savedJson(text));
  return read.success ? read.data.decisions : [];
}

export function setAsidesText(decisions: readonly SetAside[]): string {
  return JSON.stringify({ version: 1, decisions });
}
