import type { Settings } from "../core/settings.js";
import { findSheets } from "./findSheets.js";
import type { Grid } from "./grid.js";
import { readSettings } from "./settings.js";

/** What 設定 says, for work that does not report its findings; `null` where there is no such sheet. */
export function settingsAmong(grids: readonly Grid[]): Settings | null {
  const { settings } = findSheets(grids, []);
  return settings === undefined ? null : readSettings(settings, []).settings;
}
