import { calendarDay, eraOfDay, type DateSerial } from "../../core/fiscalYear.js";
import type { CellData } from "../bookData.js";
import { NotModelled } from "../protocol/hostError.js";

/** What a cell shows, as `Range.text` gives it; column widths play no part. */
export function cellText({ value, isError, numberFormat = "General" }: CellData): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return isError ? String(value) : numberText(value, numberFormat);
}

/** A number in an Excel format: `General`, digits with `#,##0.0`, `%`, dates (by eras too) and times, and texts around them. */
export function numberText(value: number, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [positive = "General", negative, zero] = sections;
  const condition = /^\[(>=|<=|>|<|=)([\d.]+)\](.*)$/.exec(positive);
  if (condition !== null && sections.length === 2) {
    const [, sign = "", limit = "", where = ""] = condition;
    return numberText(value, conditions[sign]!(value, Number(limit)) ? where : negative!);
  }
  if (value < 0 && negative !== undefined) return filled(Math.abs(value), negative);
  if (value === 0 && zero !== undefined) return filled(value, zero);
  return value < 0 ? `-${filled(-value, positive)}` : filled(value, positive);
}

/** Of a format in two sections, the first of which says for which numbers it is. */
const conditions: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  ">=": (value, limit) => value >= limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  "<": (value, limit) => value < limit,
  "=": (value, limit) => value === limit,
};

/** Parts of one section: quoted or escaped text, a colour or condition, then whatever the format says about digits or dates. */
const parts = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|([^"\\_*[]+)/g;

function filled(value: number, section: string): string {
  if (/^(General|@)?$/.test(section)) return section === "" ? "" : generalText(value);
  const bare = section.replace(parts, (_, _quoted, _escaped, _bracket, code: string | undefined) => code ?? "");
  const shown = /[ymdhs]/i.test(bare) ? datePart(value) : digitsPart(value, bare);
  return section.replace(
    parts,
    (whole, quoted: string | undefined, escaped: string | undefined, bracket: string | undefined, code: string | undefined) => {
      if (bracket !== undefined && !/^(Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|\$-411)$/i.test(bracket)) {
        throw new NotModelled(`the number format ${section}`);
      }
      return quoted ?? escaped ?? (code === undefined ? (whole.startsWith("_") ? " " : "") : shown(code));
    },
  );
}

function generalText(value: number): string {
  return String(Number(value.toPrecision(11)))
    .replace("e+", "E+")
    .replace("e-", "E-");
}

/** Replaces the digit places of a format by the number; `bare` tells decimals, thousands and percent. */
function digitsPart(value: number, bare: string): (code: string) => string {
  if (/[^0#?.,%\s+\-()/:¥$△▲円千件者回社点人]/u.test(bare) || /[E?]/i.test(bare)) throw new NotModelled(`the number format ${bare}`);
  const percents = bare.split("%").length - 1;
  const thousandsScale = /,+(?=[^0#,]*$)/.exec(bare)?.[0].length ?? 0;
  const decimals = /\.([0#]*)/.exec(bare)?.[1] ?? "";
  const scaled = (value * 100 ** percents) / 1000 ** thousandsScale;
  const [whole = "0", fraction = ""] = roundedDigits(scaled, decimals.length).split(".");
  const leastWhole = (/^[^.]*/.exec(bare)?.[0].match(/0/g) ?? []).length;
  const leastDecimals = decimals.replace(/#+$/, "").length;
  const shownFraction = fraction.replace(new RegExp(`0{0,${Math.max(0, decimals.length - leastDecimals)}}$`), "");
  const padded = leastWhole === 0 && whole === "0" ? "" : whole.padStart(leastWhole, "0");
  const grouped = /[0#],[0#]/.test(bare) ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const number = shownFraction === "" ? grouped + (/\.(?![0#])/.test(bare) ? "." : "") : `${grouped}.${shownFraction}`;
  let isWritten = false;
  return (code) =>
    code.replace(/[0#][0#.,]*|\.[0#]+/g, () => {
      const first = !isWritten;
      isWritten = true;
      return first ? number : "";
    });
}

/** Half away from zero on the decimal digits that Excel shows, not on the binary fraction. */
function roundedDigits(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const [mantissa = "0", exponent = "0"] = exact.toExponential().split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return Number(`${shifted}e-${decimals}`).toFixed(decimals);
}

function datePart(value: number): (code: string) => string {
  const serial = Math.floor(value) as DateSerial;
  const { year, month, day } = calendarDay(serial);
  const era = eraOfDay(serial);
  const minutes = Math.round((value - Math.floor(value)) * 1440);
  const two = (number: number): string => String(number).padStart(2, "0");
  const fields: Record<string, string> = {
    ...(era !== null && { ggg: era.name, gg: era.name.slice(0, 1), g: era.initial, e: String(era.year) }),
    yyyy: String(year),
    yy: two(year % 100),
    mm: two(month),
    m: String(month),
    dd: two(day),
    d: String(day),
    hh: two(Math.floor(minutes / 60)),
    h: String(Math.floor(minutes / 60)),
  };
  return (code) => {
    // `m` after hours is minutes.
    const withMinutes = code.replace(/(h+:)(m+)/gi, (_, hours: string) => `${hours}${two(minutes % 60)}`);
    return withMinutes.replace(/([a-z])\1*/gi, (letters) => {
      const field = fields[letters.toLowerCase()];
      if (field === undefined) throw new NotModelled(`the date format ${code}`);
      return field;
    });
  };
}
