import { useRef, useState } from "react";
import type { Trace, TracedFigure } from "../../app/trace/traceCell.js";
import type { CellRef } from "../../core/cellAddress.js";
import type { PaneActions } from "../actions.js";
import { failureOf, type Failure } from "../failure.js";

export interface Tracing {
  /** `null` before the first press. */
  readonly shown: Trace | null;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly canGoBack: boolean;
  readonly traceSelected: () => void;
  /** Selects a cell; one of a generated sheet is traced in its turn. */
  readonly follow: (cell: CellRef) => void;
  readonly goBack: () => void;
}

/** Traces figure after figure, and remembers the way. */
export function useTrace({ select, traceCell }: Pick<PaneActions, "select" | "traceCell">): Tracing {
  const [shown, setShown] = useState<Trace | null>(null);
  const [way, setWay] = useState<readonly TracedFigure[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);

  const attempt = async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureOf(error));
    }
    busy.current = false;
    setBusy(false);
  };

  return {
    shown,
    isBusy,
    failure,
    canGoBack: way.length > 0,
    traceSelected: () =>
      void attempt(async () => {
        setShown(await traceCell());
        setWay([]);
      }),
    follow: (cell) =>
      void attempt(async () => {
        await select(cell);
        const next = await traceCell();
        // A cell of the user's own is the end of the way: the figure that led there stays on view.
        if (next.kind !== "figure" || shown?.kind !== "figure") return;
        setWay([...way, shown]);
        setShown(next);
      }),
    goBack: () =>
      void attempt(async () => {
        const previous = way.at(-1);
        if (previous === undefined) return;
        await select(previous);
        setWay(way.slice(0, -1));
        setShown(previous);
      }),
  };
}
