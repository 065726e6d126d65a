/**
 * Records of a text whose fields are parted by a delimiter, quoted as RFC 4180 says: a quoted field may hold the delimiter and line
 * breaks, and `""` for a quote. A quote inside an unquoted field is text; a quote never closed reaches to the end.
 */
export function parseDelimited(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let index = 0;
  while (index < text.length) {
    const field = text[index] === '"' ? quotedField(text, index) : { value: "", end: index };
    const rest = untilDelimiter(text, field.end, delimiter);
    record.push(field.value + text.slice(field.end, rest));
    index = rest;
    if (text[index] === delimiter) {
      index += 1;
      if (index < text.length) continue;
      record.push("");
    }
    index += text.startsWith("\r\n", index) ? 2 : 1;
    records.push(record);
    record = [];
  }
  return records;
}

function quotedField(text: string, start: number): { value: string; end: number } {
  let value = "";
  let index = start + 1;
  while (index < text.length) {
    const quote = text.indexOf('"', index);
    if (quote < 0) return { value: value + text.slice(index), end: text.length };
    value += text.slice(index, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    index = quote + 2;
  }
  return { value, end: text.length };
}

function untilDelimiter(text: string, start: number, delimiter: string): number {
  let index = start;
  while (index < text.length && text[index] !== delimiter && text[index] !== "\n" && text[index] !== "\r") index += 1;
  return index;
}

/**
 * The delimiter of lines: a tab where there is one; a comma where most lines have one that is no thousands separator (`現金,120`,
 * `"1,200","300"`); `null` where only spaces part the words.
 */
export function delimiterOf(lines: readonly string[]): "\t" | "," | null {
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.some((line) => line.includes("\t"))) return "\t";
  const parted = filled.filter((line) => /[^\d\s],|,[^\d\s]|,,/.test(line));
  return parted.length > 0 && parted.length * 2 >= filled.length ? "," : null;
}
