import { cellKey, emptySheet, type BookData, type CellData, type SheetData } from "../../../src/local-excel/bookData.js";

export function book(...sheets: SheetData[]): BookData {
  return { name: "Book1.xlsx", uses1904Dates: false, sheets, settings: new Map() };
}

/** A sheet with cells given row by row; `null` is no cell. */
export function sheetOf(name: string, rows: readonly (readonly (CellData | null)[])[], more: Partial<SheetData> = {}): SheetData {
  const sheet = { ...emptySheet(`sheet-${name}`, name), ...more };
  rows.forEach((row, r) => row.forEach((cell, c) => cell !== null && sheet.cells.set(cellKey(r, c), cell)));
  return sheet;
}

const line = { style: "Continuous", weight: "Thin", color: "#808080" } as const;
const grid = { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line };
const header = { bold: true, fill: "#DDEBF7", horizontal: "Center", vertical: "Center", wrap: true, borders: grid } as const;

const indicators = [
  ["巡回訪問による経営分析事業者数", 230, 198],
  ["事業計画策定事業者数", 130, 141],
  ["フォローアップ対象事業者数（頻度：延べ回数）", 520, 416],
  ["展示会出展による成約件数", 40, 9],
  ["ＩＴ活用による販路開拓支援", 24, 24],
] as const;

/** A small attainment sheet with everything on it that a generated sheet has. */
export function attainmentSheet(): SheetData {
  const rows: (CellData | null)[][] = [
    [{ value: "目標達成状況（令和７年度）", style: { bold: true, fontSize: 16, vertical: "Center" } }],
    ["指標", "目標", "実績", "達成率", "評価", "100%"].map((value) => ({ value, style: header })),
    ...indicators.map(([label, target, actual], index) => {
      const row = index + 3;
      return [
        { value: label, style: { borders: grid, wrap: true, vertical: "Center" as const } },
        { value: target, numberFormat: "#,##0", style: { borders: grid } },
        { value: actual, numberFormat: "#,##0", style: { borders: grid } },
        { formula: `C${row}/B${row}`, value: actual / target, numberFormat: "0.0%", style: { borders: grid } },
        { formula: `IF(D${row}>=1,"A",IF(D${row}>=0.8,"B","C"))`, value: "?", style: { borders: grid, horizontal: "Center" as const } },
        { value: 1, numberFormat: "0%", style: { borders: grid, color: "#7F7F7F" } },
      ];
    }),
  ];
  const name = "目標達成状況";
  const cells = (column: string) => `'${name}'!$${column}$3:$${column}$7`;
  return sheetOf(name, rows, {
    tabColor: "#2F75B5",
    showGridlines: false,
    columnWidths: new Map([
      [0, 180],
      [1, 54],
      [2, 54],
      [3, 60],
      [4, 48],
      [5, 48],
    ]),
    rowHeights: new Map([
      [0, 30],
      [1, 24],
    ]),
    frozen: { rows: 2, columns: 1 },
    charts: [
      {
        name: "達成率グラフ",
        type: "ColumnClustered",
        title: "指標別の達成率（100％の線つき）",
        series: [
          { name: "達成率", values: cells("D"), categories: cells("A"), color: "#5B9BD5" },
          { name: "目標（100％）", type: "Line", values: cells("F"), categories: cells("A"), color: "#C00000" },
        ],
        place: { row: 8, column: 0, rows: 16, columns: 6 },
        legend: "Bottom",
        valueAxis: { minimum: 0, maximum: 1.2, majorUnit: 0.2, numberFormat: "0%" },
      },
      {
        name: "財務分析レーダー",
        type: "RadarMarkers",
        title: "財務分析（レーダー）",
        series: [{ name: "達成率", values: cells("D"), categories: cells("A"), color: "#70AD47" }],
        place: { row: 25, column: 0, rows: 16, columns: 6 },
        legend: null,
        valueAxis: { minimum: 0, maximum: 1.2, majorUnit: 0.4, numberFormat: "0%" },
      },
    ],
    conditionalFormats: [
      { area: { row: 2, column: 4, rows: 5, columns: 1 }, formula: 'E3="C"', style: { fill: "#FFC7CE", color: "#9C0006", bold: true } },
    ],
    validations: [
      { area: { row: 2, column: 4, rows: 5, columns: 1 }, choices: ["A", "B", "C", "D", "E"], prompt: { title: "評価", message: "A～E" } },
    ],
    page: {
      orientation: "Portrait",
      paper: "A4",
      fitWide: 1,
      printArea: { row: 0, column: 0, rows: 42, columns: 6 },
      titleRows: { first: 1, last: 1 },
      header: { left: "伴走商工会議所", center: "", right: "&D" },
      footer: { left: "", center: "&P / &N", right: "" },
      margins: { top: 54, bottom: 54, left: 36, right: 36, header: 22, footer: 22 },
      centerHorizontally: true,
      rowBreaks: [],
    },
    customProperties: new Map([["banso.stamp", '{"kind":"attainment","made":"令和7年"}']]),
  });
}
