import { nameKey } from "./cellText.js";

const total = /^(?:計|[総中合]計|総合計|.{0,6}(?:合計|総計|月計|年計|期計|度計|平均)|累計|総額|必要な資金の額|\[?計\]?)$/;
const whole = /^(?:(?:令和|平成|[rh])?\d{0,4}(?:年度?)?(?:計|[総合]計|総合計)|総額|月計|期計|\[?計\]?)$/i;
const subtotal = /^(?:.{0,10}小計|.{0,10}中計)$/;
const ofWhich = /^[(「・]?(?:うち(?!わ)|内、)/;
const breakdown = /^[(「・]?内訳/;

function label(text: string): string {
  return nameKey(text).replace(/^[([【<]+|[)\]】>:]+$|\((?:千円|円)\)$/g, "");
}

/** 計, 合計, 総計, 令和7年度計 …: a row that sums up the whole sheet. */
export function isTotalLabel(text: string): boolean {
  return total.test(label(text));
}

/** 計, 合計, 令和7年度計: a total that does not say of what. */
export function isWholeTotalLabel(text: string): boolean {
  return whole.test(label(text));
}

/** 小計: a row that sums up some rows. */
export function isSubtotalLabel(text: string): boolean {
  return subtotal.test(label(text));
}

/** うち…: a part of the row above. */
export function isOfWhichLabel(text: string): boolean {
  return ofWhich.test(nameKey(text));
}

/** （内訳）…: one of the rows that make up the row above. */
export function isBreakdownLabel(text: string): boolean {
  return breakdown.test(nameKey(text));
}
