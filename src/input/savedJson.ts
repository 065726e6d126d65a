/** What a text kept in the workbook holds; `null` where there is none, or where it was damaged. */
export function savedJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
