/** Key of the worksheet custom property that marks a sheet as made by the add-in. */
export const STAMP_KEY = "banso-sheet";

/** The mark on an owned sheet. */
export interface Stamp {
  readonly kind: string;
  /** Of what stands in it; `null` while it is being written. */
  readonly hash: string | null;
  /** Of the plan from which it was written; `null` where that is not known. */
  readonly plan: string | null;
}

export function unfinished(kind: string): Stamp {
  return { kind, hash: null, plan: null };
}

export function stampText({ kind, hash, plan }: Stamp): string {
  return JSON.stringify({ version: 1, kind, hash, ...(plan !== null && { plan }) });
}

/** `null` for a text that is not a stamp of ours. */
export function readStamp(text: string): Stamp | null {
  const match = /^\{"version":1,"kind":"([A-Za-z]+)","hash":(?:null|"([0-9a-f]+)")(?:,"plan":"([0-9a-f]+)")?\}$/.exec(text);
  return match === null ? null : { kind: match[1]!, hash: match[2] ?? null, plan: match[3] ?? null };
}
