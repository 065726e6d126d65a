/** Formats that every reader knows by number alone and in which no language has a say (ECMA-376 part 1, 18.8.30). */
const everywhere: readonly (readonly [number, string])[] = [
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [49, "@"],
];

/** Formats that a Japanese Excel names by number (same place, ja-JP); they are read, and written in full. */
const japanese: readonly (readonly [number, string])[] = [
  [5, '"¥"#,##0;"¥"\\-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  [7, '"¥"#,##0.00;"¥"\\-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [27, "[$-411]ge.m.d"],
  [28, '[$-411]ggge"年"m"月"d"日"'],
  [29, '[$-411]ggge"年"m"月"d"日"'],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'],
  [33, 'h"時"mm"分"ss"秒"'],
  [34, 'yyyy"年"m"月"'],
  [35, 'm"月"d"日"'],
  [36, "[$-411]ge.m.d"],
  [37, "#,##0;\\-#,##0"],
  [38, "#,##0;[Red]\\-#,##0"],
  [39, "#,##0.00;\\-#,##0.00"],
  [40, "#,##0.00;[Red]\\-#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [50, "[$-411]ge.m.d"],
  [51, '[$-411]ggge"年"m"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, '[$-411]ggge"年"m"月"d"日"'],
  [55, 'yyyy"年"m"月"'],
  [56, 'm"月"d"日"'],
  [57, "[$-411]ge.m.d"],
  [58, '[$-411]ggge"年"m"月"d"日"'],
];

/** Format code by its number; the number 0, "General", is not in it. */
export const builtInFormats: ReadonlyMap<number, string> = new Map([...everywhere, ...japanese]);

/** Number by format code, where the number means the same everywhere. */
export const builtInFormatIds: ReadonlyMap<string, number> = new Map(everywhere.map(([id, code]) => [code, id]));

export const FIRST_CUSTOM_FORMAT_ID = 164;
