/** Key of the worksheet custom property that says when and from which input sheets an owned sheet was made. */
export const INPUTS_KEY = "banso-inputs";

export interface InputMarks {
  readonly madeAt: string | null;
  /** The input sheets, each with its fingerprint. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** Date and time on the first line; then one line per input sheet: its fingerprint, a blank, its name. */
export function inputsText({ madeAt, inputs }: InputMarks): string {
  return [...(madeAt === null ? [] : [`${MADE_AT}${madeAt}`]), ...[...inputs].map(([sheet, mark]) => `${mark} ${sheet}`)].join("\n");
}

/** Lines that are none of ours are passed over. */
export function readInputs(text: string): InputMarks {
  const lines = text.split("\n");
  const marks = lines.map((line) => /^([0-9a-f]+) (.+)$/.exec(line));
  const first = lines[0] ?? "";
  return {
    madeAt: first.startsWith(MADE_AT) ? first.slice(MADE_AT.length) : null,
    inputs: new Map(marks.flatMap((line) => (line === null ? [] : [[line[2]!, line[1]!] as const]))),
  };
}

const MADE_AT = "@";
