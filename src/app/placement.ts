import type { CellRef } from "../core/cellAddress.js";
import { issue, type Issue } from "../core/issue.js";
import { WorkbookFailure, type OwnedSheet, type PlacedPlan, type WorkbookSnapshot } from "./ports.js";
import type { EditedAnswer } from "./run.js";
import { freeName } from "./sheetNames.js";

/** Where the sheets of one run go: the names they bear and what happens to the sheets that stand there. */
export interface Placement<Kind extends string> {
  readonly names: Readonly<Record<Kind, string>>;
  readonly placeOf: (kind: Kind) => PlacedPlan["place"];
  /** Owned sheets that somebody has typed into and wants to keep: they become the user's. */
  readonly released: readonly string[];
  /** A name that was taken by a sheet that is not ours. */
  readonly issues: readonly Issue[];
}

/** The sheets of these kinds into which somebody has typed since they were written. */
export function editedSheets(snapshot: WorkbookSnapshot, kinds: readonly string[]): string[] {
  return snapshot.owned.filter((sheet) => sheet.state === "edited" && kinds.includes(sheet.kind)).map((sheet) => sheet.name);
}

/**
 * Refreshes owned sheets in place, takes a free name beside a foreign sheet, and leaves edited sheets to the user when so answered.
 * Fails with "protected" when a sheet to refresh is locked: it is never unlocked by us.
 */
export function placeSheets<Kind extends string>(
  snapshot: WorkbookSnapshot,
  preferred: Readonly<Record<Kind, string>>,
  onEdited: EditedAnswer,
): Placement<Kind> {
  const kinds = Object.keys(preferred) as Kind[];
  const kept = snapshot.owned.filter((sheet) => sheet.state === "edited" && onEdited === "keep");
  const owned = new Map<string, OwnedSheet>(snapshot.owned.filter((sheet) => !kept.includes(sheet)).map((sheet) => [sheet.kind, sheet]));
  const taken = [...snapshot.sheetNames];
  const issues: Issue[] = [];
  const names = {} as Record<Kind, string>;
  for (const kind of kinds) {
    const sheet = owned.get(kind);
    if (sheet?.isProtected === true) throw new WorkbookFailure("protected", sheet.name);
    const name = sheet?.name ?? freeName(preferred[kind], taken);
    names[kind] = name;
    if (sheet === undefined) {
      taken.push(name);
      const foreign = name !== preferred[kind] && !kept.some(({ kind: keptKind }) => keptKind === kind);
      if (foreign) issues.push(issue("sheetNameTaken", wholeSheet(preferred[kind]), { sheet: preferred[kind], used: name }));
    }
  }
  return {
    names,
    placeOf: (kind) => {
      const sheet = owned.get(kind);
      return sheet === undefined ? { kind: "create" } : { kind: "refresh", sheet };
    },
    released: kept.filter((sheet) => kinds.includes(sheet.kind as Kind)).map((sheet) => sheet.name),
    issues,
  };
}

function wholeSheet(sheet: string): CellRef {
  return { sheet, address: "" };
}
