/** The lowest Excel that has every member used here: Excel 2021, Microsoft 365, Excel on the web. */
const REQUIRED_API = "1.14";

export type ThemeName = "light" | "dark";

/** Where the pane finds itself. */
export interface HostInfo {
  /** `null`: opened in a browser, not by Excel. */
  readonly host: "Excel" | null;
  /** The language of Office's interface, for example `ja-JP`. */
  readonly language: string;
  readonly theme: ThemeName;
  /** This Excel has every function the add-in needs. */
  readonly supported: boolean;
}

/** Waits for Office.js. Resolves outside Excel too; `null` where office.js could not be loaded at all. */
export async function startHost(): Promise<HostInfo | null> {
  if (typeof Office === "undefined") return null;
  const isExcel = (await Office.onReady()).host === Office.HostType.Excel;
  if (!isExcel) return { host: null, language: navigator.language, theme: systemTheme(), supported: false };
  return {
    host: "Excel",
    language: Office.context.displayLanguage,
    theme: officeTheme(),
    supported: Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_API),
  };
}

/** Office's theme where it says; Excel on the web does not (office-js #6134), so the system's is taken there. */
function officeTheme(): ThemeName {
  const theme = (Office.context as { officeTheme?: Office.OfficeTheme }).officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  return theme?.bodyBackgroundColor === undefined ? systemTheme() : themeOfBackground(theme.bodyBackgroundColor);
}

/** Dark when the background (`#RRGGBB`) is nearer to black. */
function themeOfBackground(color: string): ThemeName {
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) < 3 * 128 ? "dark" : "light";
}

function systemTheme(): ThemeName {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Calls back when the system changes between light and dark. Office itself tells of a change only on the next opening. */
export function onThemeChange(changed: (theme: ThemeName) => void): void {
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => changed(systemTheme()));
}
