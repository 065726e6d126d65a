/** Excel's limit. */
const LONGEST_NAME = 31;

/** More than two foreign sheets of one name are not looked for. */
const HIGHEST_NUMBER = 3;

/** The name itself, then ` (2)`, ` (3)` …, cut so that Excel accepts it. */
export function numberedName(preferred: string, number: number): string {
  const suffix = number === 1 ? "" : ` (${number})`;
  return preferred.slice(0, LONGEST_NAME - suffix.length) + suffix;
}

/** The names under which a generated sheet is looked for, in the order in which they are taken. */
export function usualNames(preferred: string): string[] {
  return Array.from({ length: HIGHEST_NUMBER }, (_, index) => numberedName(preferred, index + 1));
}

/** The first numbered name that no sheet bears; Excel compares names without case. */
export function freeName(preferred: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(numberedName(preferred, number).toLowerCase())) number += 1;
  return numberedName(preferred, number);
}
