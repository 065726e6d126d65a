import { useEffect, useState } from "react";
import type { RunStep } from "../../app/ports.js";

/** A step that takes longer than this is usually waiting for Excel: a cell is being edited, or a dialogue is open. */
const patience = 8_000;

/** Whether the step on view has been going on for long. Excel says nothing while it waits. */
export function useLate(step: RunStep | null): boolean {
  const [lateStep, setLateStep] = useState<{ readonly step: RunStep | null } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLateStep({ step }), patience);
    return () => clearTimeout(timer);
  }, [step]);
  return lateStep !== null && lateStep.step === step;
}
