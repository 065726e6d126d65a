import { calendarDay, isoDate, type DateSerial } from "../../core/fiscalYear.js";
import type { CellData } from "../bookData.js";
import type { Dice } from "./dice.js";

/** Cells as several people type them over a year and a half: mostly clean, now and then in another writing. */

export function textCell(text: string): CellData {
  return text === "" ? {} : { value: text };
}

export function numberCell(value: number | null, numberFormat = "#,##0"): CellData {
  return value === null ? {} : { value, numberFormat };
}

export function dateCell(serial: DateSerial | null, numberFormat = "yyyy/m/d"): CellData {
  return serial === null ? {} : { value: serial, numberFormat };
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function japaneseYear(serial: DateSerial): { era: number; month: number; day: number } {
  const { year, month, day } = calendarDay(serial);
  return { era: year - 2018, month, day };
}

const dateWritings: readonly [(serial: DateSerial) => CellData, ...((serial: DateSerial) => CellData)[]] = [
  (serial) => dateCell(serial, '[$-411]ge"."m"."d'),
  (serial) => textCell(isoDate(serial)),
  (serial) => {
    const { era, month, day } = japaneseYear(serial);
    return textCell(`R${era}.${month}.${day}`);
  },
  (serial) => {
    const { era, month, day } = japaneseYear(serial);
    return textCell(`令和${era}年${month}月${day}日`);
  },
  (serial) => {
    const { year, month, day } = calendarDay(serial);
    return textCell(fullWidth(`${year}/${month}/${day}`));
  },
];

/** A real date four times of five, else one of the other writings. */
export function typedDate(serial: DateSerial | null, chance: Dice): CellData {
  if (serial === null) return {};
  return chance.below(5) > 0 ? dateCell(serial) : chance.pick(dateWritings)(serial);
}

export function typedId(id: string, chance: Dice): CellData {
  return textCell(chance.below(12) > 0 ? id : fullWidth(id));
}

/** A count: a number, or with its unit, or in full width; 1 is often left out. */
export function typedCount(count: number, unit: string, chance: Dice): CellData {
  const writings: [CellData, ...CellData[]] = [
    { value: count },
    { value: count },
    textCell(`${count}${unit}`),
    textCell(fullWidth(String(count))),
  ];
  return chance.pick(count === 1 ? [...writings, {}] : writings);
}

/** An amount in yen: a number nine times of ten. */
export function typedYen(yen: number | null, chance: Dice): CellData {
  if (yen === null) return {};
  const withCommas = yen.toLocaleString("en-US");
  const texts: [string, ...string[]] = [withCommas, fullWidth(withCommas), `${withCommas}円`];
  return chance.below(10) > 0 ? numberCell(yen) : textCell(chance.pick(texts));
}

/** A name, now and then with spaces, as it comes from another list. */
export function typedName(name: string, chance: Dice): CellData {
  const spaced = `${name.replace("有限会社", "有限会社　").replace("株式会社", "　株式会社")} `;
  return textCell(chance.below(15) > 0 ? name : spaced);
}
