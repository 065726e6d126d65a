/** ① … ⑳ by their number. */
function circledValue(sign: string): number {
  return (sign.codePointAt(0) ?? 0) - 0x245f;
}

/** The number that a cell of its own gives to a row: `①`, `①-1`, `(2)`, `3.`; `null` when the cell is no number. */
export function rowNumber(text: string): number | null {
  const circled = /^[①-⑳]/.exec(text);
  if (circled) return circledValue(circled[0]);
  const plain = /^\(?(\d{1,2})\)?[.)、]?$/.exec(text.normalize("NFKC"));
  return plain ? Number(plain[1]) : null;
}

/** A label and the circled number before it: `①RESASを…` → 1, `RESASを…`. */
export function numberedLabel(text: string): { readonly number: number | null; readonly label: string } {
  const circled = /^([①-⑳])(?:[-－]\d+)?\s*(.+)$/su.exec(text);
  return circled ? { number: circledValue(circled[1] ?? ""), label: circled[2] ?? "" } : { number: null, label: text };
}
