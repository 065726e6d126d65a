import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import type { OwnNames } from "../core/inputSheets/ownNames.js";
import type { Issue } from "../core/issue.js";
import { generatedSheets } from "../report/generatedSheets.js";
import type { Grid } from "../input/grid.js";
import { headerProposals, type HeaderProposals } from "../input/headerProposals.js";
import { inputSheetOfGrid, isOfficialSheet, isOfficialViewpoints, keyNamedIn } from "../input/inputSheetName.js";
import { readSavedNames, savedNamesText } from "../input/savedNames.js";
import { openTable } from "../input/sheetTable.js";
import type { Workbook } from "./ports.js";
import { readUnderstood } from "./readInputs.js";
import type { RunDeps } from "./run.js";
import { usualNames } from "./sheetNames.js";

/** A sheet whose words are not ours, and what they could mean. */
export interface SheetMapping {
  readonly sheet: string;
  /** What the sheet is, by its name, by the user's word or by its columns. */
  readonly key: InputSheetKey;
  /**
   * saved: the user has said so · unreadable: it is known by name, but required columns are missing · alike: its columns look like
   * it · unlike: nothing tells what it is; this is the nearest.
   */
  readonly why: "saved" | "unreadable" | "alike" | "unlike";
  readonly proposals: HeaderProposals;
}

/** From here on a sheet of any name is taken for an input sheet in other words: all of its required columns, likely enough. */
const leastCertainty = 0.6;

const ofOurs = new Set(Object.values(generatedSheets).flatMap(usualNames));
const keys = Object.keys(inputSheets) as InputSheetKey[];

/**
 * Every sheet that needs, or has, an answer about its columns: the user's earlier answers, sheets known by name that cannot be
 * read, sheets of other names that look like an input sheet, and any other with headers. 設定 has rows for columns and is not
 * proposed.
 */
export async function sheetMappings({ workbook }: RunDeps): Promise<readonly SheetMapping[]> {
  const { grids } = await readUnderstood(workbook, { inputNames: [], isInputName: isTheirs, outputNames: [] });
  return grids.flatMap((grid) => mappingOf(grid) ?? []);
}

function isTheirs(name: string): boolean {
  return !ofOurs.has(name) && !isOfficialSheet(name) && !isOfficialViewpoints(name);
}

function mappingOf(grid: Grid): SheetMapping | null {
  const known = inputSheetOfGrid(grid);
  if (known === null) return nearest(grid);
  if (grid.own === undefined && !lacksColumns(grid, known)) return null;
  const proposals = headerProposals(grid, inputSheets[known]);
  return proposals && { sheet: grid.sheet, key: known, why: grid.own === undefined ? "unreadable" : "saved", proposals };
}

function lacksColumns(grid: Grid, key: InputSheetKey): boolean {
  const issues: Issue[] = [];
  openTable(grid, inputSheets[key], issues);
  return issues.some(({ code }) => code === "headerMissing" || code === "headerRowMissing");
}

/** A name that holds 「目標」 goes before columns that happen to suit another sheet. */
function nearest(grid: Grid): SheetMapping | null {
  const named = keyNamedIn(grid.sheet);
  const candidates = keys
    .filter((key) => key !== "settings" && (named === null || key === named))
    .flatMap((key) => {
      const proposals = headerProposals(grid, inputSheets[key]);
      return proposals === null ? [] : [{ key, proposals, why: isAlike(proposals) ? ("alike" as const) : ("unlike" as const) }];
    });
  const alike = candidates.filter(({ why }) => why === "alike").toSorted((a, b) => b.proposals.coverage - a.proposals.coverage);
  const others = candidates.toSorted((a, b) => b.proposals.certainty - a.proposals.certainty);
  const best = alike[0] ?? others[0];
  return best === undefined ? null : { sheet: grid.sheet, ...best };
}

function isAlike({ columns, certainty }: HeaderProposals): boolean {
  return columns.every(({ isRequired, theirs }) => !isRequired || theirs !== null) && certainty >= leastCertainty;
}

/** Another kind for the same sheet, as the user chooses it. */
export async function proposalsFor({ workbook }: RunDeps, sheet: string, key: InputSheetKey): Promise<HeaderProposals | null> {
  const { grids } = await readUnderstood(workbook, { inputNames: [sheet], isInputName: () => false, outputNames: [] });
  const grid = grids.find((each) => each.sheet === sheet);
  return grid === undefined ? null : headerProposals(grid, inputSheets[key]);
}

/** 「この読み方にする」: keeps what the columns of a sheet mean. No cell is written. `null`: forgets it. */
export async function saveMapping({ workbook }: RunDeps, sheet: string, names: OwnNames | null): Promise<void> {
  const saved = new Map(readSavedNames(await keptNames(workbook)));
  saved.delete(sheet);
  if (names !== null) saved.set(sheet, names);
  await workbook.keep("names", savedNamesText(saved));
}

async function keptNames(workbook: Workbook): Promise<string | null> {
  return (await workbook.read({ inputNames: [], isInputName: () => false, outputNames: [] })).saved.names;
}
