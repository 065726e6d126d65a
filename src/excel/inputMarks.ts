/** Key of the worksheet custom property that says from which input sheets an owned sheet was made. */
export const INPUTS_KEY = "banso-inputs";

/** One line per input sheet: its fingerprint, a blank, its name. */
export function inputsText(inputs: ReadonlyMap<string, string>): string {
  return [...inputs].map(([sheet, mark]) => `${mark} ${sheet}`).join("\n");
}

/** Lines that are none of ours are passed over. */
export function readInputs(text: string): Map<string, string> {
  const lines = text.split("\n").map((line) => /^([0-9a-f]+) (.+)$/.exec(line));
  return new Map(lines.flatMap((line) => (line === null ? [] : [[line[2]!, line[1]!] as const])));
}
