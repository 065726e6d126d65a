import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** The deep green of the icon, from almost black to almost white. */
const brand: BrandVariants = {
  10: "#02110f",
  20: "#071e1b",
  30: "#0a2f2a",
  40: "#0b3d36",
  50: "#0b4b43",
  60: "#0b5a50",
  70: "#0a695e",
  80: "#0b766a",
  90: "#20877a",
  100: "#38978a",
  110: "#51a79b",
  120: "#6ab6ab",
  130: "#84c5bc",
  140: "#a0d4cc",
  150: "#bde3dd",
  160: "#dcf1ee",
};

/** Office's own interface fonts: Latin first, then the Japanese ones of Windows, Mac and the web. */
const fontFamilyBase = "'Segoe UI', 'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif";

const light = createLightTheme(brand);
const dark = createDarkTheme(brand);

export type Brightness = "light" | "dark";

export const themes: Readonly<Record<Brightness, Theme>> = {
  light: { ...light, fontFamilyBase },
  // Fluent's dark themes take their brand text from shades too dark for text on a dark ground.
  dark: { ...dark, fontFamilyBase, colorBrandForeground1: brand[120], colorBrandForeground2: brand[130] },
};
