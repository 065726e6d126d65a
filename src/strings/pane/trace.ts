import type { Language } from "../language.js";

interface TraceStrings {
  readonly how: string;
  readonly press: string;
  readonly working: string;
  /** Announced when a figure is shown. */
  readonly shown: (name: string, figure: string) => string;
  readonly nameOf: (row: string, column: string) => string;
  readonly place: (sheet: string, address: string) => string;
  readonly empty: string;
  readonly formula: string;
  readonly noFormula: string;
  readonly unknownFormula: string;
  readonly cells: (count: number) => string;
  readonly more: (rest: number) => string;
  readonly noCells: string;
  /** Sheets that are no longer there. */
  readonly lost: (sheets: readonly string[]) => string;
  readonly toRecord: (place: string) => string;
  readonly back: string;
  readonly notGenerated: { readonly what: string; readonly remedy: string };
  readonly blank: { readonly what: string; readonly remedy: string };
}

/** The words of 「数字の出どころ」. Those of formulas stand in `formulaWords.*`. */
export const traceStrings: Readonly<Record<Language, TraceStrings>> = {
  ja: {
    how: "アドインがつくったシートで数字のセルを選び、ボタンを押してください。計算のしかたと、もとになったセルや記録をたどれます。",
    press: "選んだセルの出どころを見る",
    working: "調べています…",
    shown: (name, figure) => `${name}は ${figure}。出どころを表示しました`,
    nameOf: (row, column) => [row, column].filter((part) => part !== "").join(" の "),
    place: (sheet, address) => `${sheet}　${address}`,
    empty: "（空白）",
    formula: "数式をそのまま見る",
    noFormula: "計算した数字ではなく、記録から写した値か見出しです。",
    unknownFormula: "アドインが書いた数式ではないため、ことばで説明できません。",
    cells: (count) => `もとになったセル（${count.toLocaleString("ja-JP")}個）`,
    more: (rest) => `ほかに${rest.toLocaleString("ja-JP")}個あります。シートで続きをご覧ください。`,
    noCells: "条件に合うセルや、値の入ったセルはありません。",
    lost: (sheets) => `もとになったシート${sheets.map((sheet) => `「${sheet}」`).join("")}が見つかりません。消されたか、名前が変わった可能性があります。`,
    toRecord: (place) => `もとの記録 ${place}`,
    back: "一つ前の数字に戻る",
    notGenerated: {
      what: "選んだセルは、アドインがつくったシートのものではありません",
      remedy: "「評価総括表」や「目標達成状況」などのシートで、数字のセルを選んでください。",
    },
    blank: { what: "選んだセルは空白です", remedy: "数字の入ったセルを選んで、もう一度押してください。" },
  },
  en: {
    how: "On a sheet made by the add-in, select the cell of a figure and press the button. You see how it is worked out, and the cells and records behind it.",
    press: "Show where the selected cell comes from",
    working: "Looking it up…",
    shown: (name, figure) => `${name} is ${figure}. Its origin is shown`,
    nameOf: (row, column) => [column, row].filter((part) => part !== "").join(" of "),
    place: (sheet, address) => `${sheet} ${address}`,
    empty: "(blank)",
    formula: "Show the formula itself",
    noFormula: "This is no computed figure: a value taken from a record, or a heading.",
    unknownFormula: "The add-in did not write this formula, so it cannot be put into words.",
    cells: (count) => `Cells behind it (${count.toLocaleString("en-US")})`,
    more: (rest) => `${rest.toLocaleString("en-US")} more are on the sheet.`,
    noCells: "No cell meets the conditions or holds a value.",
    lost: (sheets) =>
      `${sheets.map((sheet) => `“${sheet}”`).join(", ")}, on which it rests, cannot be found. It may have been deleted or renamed.`,
    toRecord: (place) => `Original record ${place}`,
    back: "Back to the previous figure",
    notGenerated: {
      what: "The selected cell is not on a sheet made by the add-in",
      remedy: "Select the cell of a figure on one of the sheets that the add-in has made.",
    },
    blank: { what: "The selected cell is blank", remedy: "Select a cell with a figure and press the button again." },
  },
};
