import { ownScaleName, scaleBlock } from "../core/inputSheets/settingsSheet.js";
import type { LevelBand, LevelScale } from "../core/levelScale.js";
import { cellNumber } from "./cellNumber.js";
import { visibleText } from "./cellText.js";
import type { Grid } from "./grid.js";
import { findSettingsBlock } from "./settingsBlock.js";

/** The block of one's own levels on 設定: where it stands, and the scale when it makes one. */
export interface OwnScale {
  /** Rows within the grid's values, header included. */
  readonly first: number;
  readonly last: number;
  /** Column of the labels within the grid's values. */
  readonly column: number;
  /** `null` unless the lower bounds all differ and the lowest is 0. */
  readonly scale: LevelScale | null;
}

/** Finds the block headed 評価 and 下限%. Its rows may stand in any order; a level without a lower bound is the one for 未実施. */
export function findOwnScale(grid: Grid): OwnScale | null {
  const block = findSettingsBlock(grid, scaleBlock, "label");
  if (block === null) return null;
  const levels = block.rows.map(({ label, minimum }) => ({ label: visibleText(label).normalize("NFKC"), minimum: cellNumber(minimum) }));
  return { first: block.first, last: block.last, column: block.columns.label, scale: ownScale(levels) };
}

function ownScale(levels: readonly { label: string; minimum: ReturnType<typeof cellNumber> }[]): LevelScale | null {
  const isPercent = levels.some(({ minimum }) => minimum.kind === "number" && minimum.unit === null && minimum.value > 2);
  const bands: LevelBand[] = [];
  let notCarriedOut: string | null = null;
  for (const { label, minimum } of levels) {
    if (minimum.kind === "number") {
      const ratio = minimum.unit === null && isPercent ? minimum.value / 100 : minimum.value;
      bands.push({ label, minimum: Math.round(ratio * 1000) / 1000 });
    } else if (minimum.kind === "problem" || notCarriedOut !== null) return null;
    else notCarriedOut = label;
  }
  bands.sort((a, b) => b.minimum - a.minimum);
  const areDistinct = bands.every(({ minimum }, index) => index === 0 || minimum !== bands[index - 1]?.minimum);
  const areNamed = new Set([...bands.map(({ label }) => label), notCarriedOut]).size === bands.length + 1;
  return bands.length >= 2 && areDistinct && areNamed && bands.at(-1)?.minimum === 0 ? { name: ownScaleName, bands, notCarriedOut } : null;
}
