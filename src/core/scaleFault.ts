import type { LevelScale } from "./levelScale.js";

/** Why a scale that somebody typed cannot be used; `label` names the band, empty where the whole scale is meant. */
export interface ScaleFault {
  readonly kind: "noBands" | "emptyLabel" | "repeatedLabel" | "notInPermille" | "notDescending" | "lastNotZero";
  readonly label: string;
}

/** All faults at once; empty for a usable scale. Thresholds are steps of 0.001, so that a shown rate can stay below each. */
export function scaleFaults({ bands, notCarriedOut }: LevelScale): readonly ScaleFault[] {
  const labels = [...bands.map((band) => band.label), ...(notCarriedOut === null ? [] : [notCarriedOut])];
  const faults: ScaleFault[] = labels.flatMap((label, index) => [
    ...(label === "" ? [{ kind: "emptyLabel", label } as const] : []),
    ...(label !== "" && labels.indexOf(label) < index ? [{ kind: "repeatedLabel", label } as const] : []),
  ]);
  bands.forEach(({ label, minimum }, index) => {
    const above = bands[index - 1];
    if (minimum !== Math.round(minimum * 1000) / 1000) faults.push({ kind: "notInPermille", label });
    if (above !== undefined && minimum >= above.minimum) faults.push({ kind: "notDescending", label });
  });
  const last = bands.at(-1);
  if (last === undefined) faults.push({ kind: "noBands", label: "" });
  else if (last.minimum !== 0) faults.push({ kind: "lastNotZero", label: last.label });
  return faults;
}
