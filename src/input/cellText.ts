import type { CellValue } from "./grid.js";

/** Zero-width characters and soft hyphens that come along when text is copied. */
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
/** Every dash but the long vowel mark; NFKC has already made U+FF0D an ASCII hyphen. */
const dashes = /[\u2010-\u2015\u2212]/g;

const errorValue = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** What a person sees in the cell, without the spaces around it. */
export function visibleText(value: CellValue): string {
  return typeof value === "string" ? value.replace(invisible, "").trim() : String(value);
}

export function isErrorValue(text: string): boolean {
  return errorValue.test(text);
}

/** Names are the same when their keys are: NFKC, no spaces or line breaks, no case. */
export function nameKey(text: string): string {
  return text.normalize("NFKC").replace(invisible, "").replace(/\s/g, "").toLowerCase();
}

/** An ID as it is kept: `Ｋ８１－２a` becomes `K81-2a`. A long vowel mark between letters or digits is a dash mistyped. */
export function idText(value: CellValue): string {
  return visibleText(value)
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(dashes, "-")
    .replace(/(?<=[A-Za-z0-9])ー(?=[A-Za-z0-9])/g, "-");
}

/** IDs are the same when their keys are: full-width and half-width, upper and lower case meet, and so do 0007 and the 7 that Excel makes of it. */
export function idKey(id: string): string {
  return idText(id)
    .toUpperCase()
    .replace(/^0+(?=\d+$)/, "");
}
