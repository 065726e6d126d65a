import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import type { OwnNames, SavedNames } from "../core/inputSheets/ownNames.js";
import type { Grid } from "./grid.js";
import { savedJson } from "./savedJson.js";
import * as z from "./zod.js";

const saved = z.object({
  version: z.literal(1),
  sheets: z.array(z.object({ sheet: z.string(), key: z.string(), headers: z.record(z.string(), z.string()) })),
});

/** What is kept in the workbook about its own sheets. Kinds and columns that this version does not know are passed over. */
export function readSavedNames(text: string | null): SavedNames {
  const read = saved.safeParse(savedJson(text));
  return new Map(
    (read.success ? read.data.sheets : []).flatMap(({ sheet, key, headers }) => {
      if (!isKey(key)) return [];
      const known = Object.entries(headers).filter(([column]) => column in inputSheets[key].columns);
      return [[sheet, { key, headers: Object.fromEntries(known) }] as const];
    }),
  );
}

export function savedNamesText(names: SavedNames): string {
  return JSON.stringify({ version: 1, sheets: [...names].map(([sheet, { key, headers }]) => ({ sheet, key, headers })) });
}

function isKey(key: string): key is InputSheetKey {
  return key in inputSheets;
}

/** The grids with what the user has said of them. */
export function withOwnNames(grids: readonly Grid[], names: SavedNames): readonly Grid[] {
  return grids.map((grid) => {
    const own: OwnNames | undefined = names.get(grid.sheet);
    return own === undefined ? grid : { ...grid, own };
  });
}
