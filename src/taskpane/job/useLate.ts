import { useEffect, useState } from "react";
import type { Work } from "../paneState.js";

/** A run that tells nothing for longer than this is usually waiting for Excel: a cell is being edited, or a dialogue is open. */
const patience = 8_000;

/** Whether the work has told nothing new for long. Excel says nothing while it waits. */
export function useLate(work: Work | undefined): boolean {
  const [late, setLate] = useState<Work | null>(null);
  useEffect(() => {
    if (work?.kind !== "running" || work.question !== null) return undefined;
    const timer = setTimeout(() => setLate(work), patience);
    return () => clearTimeout(timer);
  }, [work]);
  return work !== undefined && late === work;
}
