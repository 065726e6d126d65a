const font = "'Segoe UI', 'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif";

/** IronCalc in the add-in's green and in Office's fonts. */
export const spreadsheetTheme = {
  "--typography-font-family": font,
  "--palette-primary-main": "#0b766a",
  "--palette-primary-light": "#38978a",
  "--palette-primary-dark": "#0b5a50",
  "--palette-sheet-default-text-color": "#000000",
  "--palette-sheet-outline-color": "#0b766a",
  "--palette-sheet-outline-editing-color": "#dcf1ee",
  "--palette-sheet-outline-background-color": "#0b766a1a",
  "--palette-sheet-default-cell-font-family": font,
  "--palette-sheet-header-font": `12px ${font}`,
} as const;
