import { ownScaleName, type SettingItem } from "../core/inputSheets/settingsSheet.js";
import { levelScales, type LevelScale } from "../core/levelScale.js";
import { cellDate } from "./cellDate.js";
import { cellNumber } from "./cellNumber.js";
import { nameKey, visibleText } from "./cellText.js";
import { choiceOf } from "./choice.js";
import { fiscalYearOfText } from "./fiscalYearText.js";
import type { CellValue } from "./grid.js";

/** What surrounds the cell of a setting. */
export interface SettingSurroundings {
  readonly uses1904Dates: boolean;
  /** The scale made by the block on the same sheet. */
  readonly ownScale: LevelScale | null;
}

type ValueReader = (value: CellValue, item: SettingItem, surroundings: SettingSurroundings) => unknown;

const readers: Readonly<Record<SettingItem["kind"], ValueReader>> = {
  text: (value) => visibleText(value),
  fiscalYear: (value) => fiscalYearOfText(value) ?? undefined,
  date: (value, _item, { uses1904Dates }) => {
    const reading = cellDate(value, uses1904Dates);
    return reading.kind === "date" ? reading.serial : undefined;
  },
  number: (value) => {
    const reading = cellNumber(value);
    return reading.kind === "number" ? reading.value : undefined;
  },
  ratio: (value) => {
    const reading = cellNumber(value);
    if (reading.kind !== "number") return undefined;
    return reading.unit === null && reading.value >= 1 ? reading.value / 100 : reading.value;
  },
  choice: (value, item) => choiceOf(item.choices ?? [], visibleText(value))?.value,
  scale: (value, _item, { ownScale }) => {
    const key = scaleKey(visibleText(value));
    if (key === nameKey(ownScaleName)) return ownScale ?? undefined;
    return Object.values(levelScales).find(({ name }) => scaleKey(name) === key || scaleKey(name).split("(")[0] === key);
  },
};

/** The meaning of the cell of a setting, still to be checked; `undefined` when it has none. */
export function settingValue(item: SettingItem, value: CellValue, surroundings: SettingSurroundings): unknown {
  return readers[item.kind](value, item, surroundings);
}

/** `A-E` and `A–E` name the same scale. */
function scaleKey(text: string): string {
  return nameKey(text).replace(/[\u2010-\u2015\u2212~〜]/g, "-");
}
