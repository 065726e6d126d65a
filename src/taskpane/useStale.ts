import { useEffect, useState } from "react";
import type { StaleJob } from "../app/staleness/findStale.js";

/**
 * Which jobs should be done again, asked each time the list of jobs comes into view: no polling, one look at the workbook. A look
 * that fails marks nothing; the next run says what ails the workbook.
 */
export function useStale(findStale: () => Promise<readonly StaleJob[]>, isInView: boolean): readonly StaleJob[] {
  const [stale, setStale] = useState<readonly StaleJob[]>([]);
  useEffect(() => {
    if (!isInView) return;
    let isWanted = true;
    const show = (found: readonly StaleJob[]) => {
      if (isWanted) setStale(found);
    };
    findStale().then(show, () => show([]));
    return () => {
      isWanted = false;
    };
  }, [findStale, isInView]);
  return stale;
}
