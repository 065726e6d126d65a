/** One level and the raw rate from which it is given: half-open, `minimum` included. */
export interface LevelBand {
  readonly label: string;
  /** Ratio: 0.8 stands for 80 %. In steps of 0.001, so that a shown rate can never cross it. */
  readonly minimum: number;
}

export interface LevelScale {
  readonly name: string;
  /** Highest first; the last band begins at 0. */
  readonly bands: readonly LevelBand[];
  /** The level of a project that was not carried out (a flag, never derived from a figure); `null` where the scale has none. */
  readonly notCarriedOut: string | null;
}

/**
 * Scales that public bodies print, as published. The plan asks for five levels by attainment and gives no thresholds;
 * the default is the one five-level scale found in a chamber's publication (100 / 80 / 30 %, E = not carried out).
 */
export const levelScales = {
  fiveLevels: {
    name: "A–E（100・80・30）",
    bands: [
      { label: "A", minimum: 1 },
      { label: "B", minimum: 0.8 },
      { label: "C", minimum: 0.3 },
      { label: "D", minimum: 0 },
    ],
    notCarriedOut: "E",
  },
  withExcellence: {
    name: "S–D（120・100・80）",
    bands: [
      { label: "S", minimum: 1.2 },
      { label: "A", minimum: 1 },
      { label: "B", minimum: 0.8 },
      { label: "C", minimum: 0.3 },
      { label: "D", minimum: 0 },
    ],
    notCarriedOut: null,
  },
  numbers: {
    name: "5–1（100・80・30）",
    bands: [
      { label: "5", minimum: 1 },
      { label: "4", minimum: 0.8 },
      { label: "3", minimum: 0.3 },
      { label: "2", minimum: 0 },
    ],
    notCarriedOut: "1",
  },
} as const satisfies Record<string, LevelScale>;
