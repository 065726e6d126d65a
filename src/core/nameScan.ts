import type { CellRef } from "./cellAddress.js";
import { foldText } from "./foldedText.js";
import { businessMatches, businessPatterns, personMatches, personPatterns, type KnownNames, type NameMatch } from "./namePatterns.js";

/** A text that is to be published, and where it was written. */
export interface ScannedText {
  readonly text: string;
  readonly source: CellRef;
}

/** A name of the workbook in one text, wherever in it. */
export interface NameFinding {
  readonly kind: "business" | "person";
  /** As the workbook has it. */
  readonly name: string;
  /** As it stands in the text, each writing once. */
  readonly found: readonly string[];
  /** What would stand instead: `A社`, `担当者`. */
  readonly mask: string;
  readonly text: string;
  readonly source: CellRef;
  /** Place of the text among those scanned. */
  readonly textIndex: number;
  /** What somebody decided of the name before, in this text or another; `null` or missing: nothing. */
  readonly before?: NameDecision | null;
  /** Characters of the text, first and behind the last. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** mask: the name is replaced · keep: the person or business has agreed · leaveOut: the whole text is not published. */
export type NameDecision = "mask" | "keep" | "leaveOut";

/** Every name of a business or person of the workbook in the texts, text by text in the order in which they appear. */
export function scanNames(texts: readonly ScannedText[], names: KnownNames): readonly NameFinding[] {
  const businesses = businessPatterns(names.businesses);
  const people = personPatterns(names);
  const masks = new Map<string, string>();
  return texts.flatMap(({ text, source }, textIndex) => {
    const { key, starts, ends } = foldText(text);
    const byName = new Map<string, NameMatch[]>();
    for (const match of apart([...businessMatches(key, businesses), ...personMatches(key, people)])) {
      const group = `${match.kind} ${match.subject}`;
      byName.set(group, [...(byName.get(group) ?? []), match]);
    }
    return [...byName].map(([group, matches]): NameFinding => {
      const [first] = matches as [NameMatch, ...NameMatch[]];
      const mask = first.kind === "person" ? first.mask : (masks.get(group) ?? businessMask(masks.size));
      if (first.kind === "business") masks.set(group, mask);
      const places = matches.map(({ start, end }) => ({ start: starts[start]!, end: ends[end - 1]! }));
      return {
        kind: first.kind,
        name: first.name,
        found: [...new Set(places.map((place) => text.slice(place.start, place.end)))],
        mask,
        text,
        source,
        textIndex,
        places,
      };
    });
  });
}

/** What covers a name where even the masked text would show one. */
const blot = "●●";

/**
 * The texts as they may be published, in the order given; `""` for one that is left out. `decisions`: one per finding.
 * Apart from names that may stay, no text that comes out holds a name that a scan would find: a text that cannot be
 * covered is left out.
 */
export function publishableTexts(
  texts: readonly ScannedText[],
  names: KnownNames,
  findings: readonly NameFinding[],
  decisions: readonly NameDecision[],
): readonly string[] {
  return texts.map(({ text, source }, textIndex) => {
    const own = findings.flatMap((finding, index) =>
      finding.textIndex === textIndex ? [{ finding, decision: decisions[index] ?? "mask" }] : [],
    );
    if (own.some(({ decision }) => decision === "leaveOut")) return "";
    const kept = new Set(own.filter(({ decision }) => decision === "keep").map(({ finding }) => finding.name));
    const left = (masked: string) => scanNames([{ text: masked, source }], names).filter(({ name }) => !kept.has(name));
    const masked = replaced(
      text,
      own.filter(({ decision }) => decision === "mask").map(({ finding }) => finding),
    );
    const remaining = left(masked);
    const covered = replaced(
      masked,
      remaining.map((finding) => ({ ...finding, mask: blot })),
    );
    return remaining.length > 0 && left(covered).length > 0 ? "" : covered;
  });
}

function replaced(text: string, findings: readonly NameFinding[]): string {
  const places = findings.flatMap(({ places: of, mask }) => of.map((place) => ({ ...place, mask }))).sort((a, b) => b.start - a.start);
  return places.reduce((result, { start, end, mask }) => result.slice(0, start) + mask + result.slice(end), text);
}

/** Of matches that overlap, the one that begins first, then the longest. */
function apart(matches: readonly NameMatch[]): readonly NameMatch[] {
  const kept: NameMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}

/** A社, B社 … Z社, AA社. */
function businessMask(index: number): string {
  const letters = index < 26 ? "" : String.fromCharCode(64 + Math.floor(index / 26));
  return `${letters}${String.fromCharCode(65 + (index % 26))}社`;
}
