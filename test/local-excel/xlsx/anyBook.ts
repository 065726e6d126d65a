import fc from "fast-check";
import type { Area } from "../../../src/core/cellAddress.js";
import {
  cellKey,
  emptySheet,
  type BookData,
  type CellData,
  type CellStyleData,
  type ChartData,
  type PageData,
  type SheetData,
} from "../../../src/local-excel/bookData.js";

/** Records without the keys whose value is `undefined`, as `BookData` is written. */
function some<T extends object>(model: { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> }): fc.Arbitrary<T> {
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<T>;
}

const color = fc.stringMatching(/^[0-9A-F]{6}$/).map((hex) => `#${hex}`);
/** Any sequence of UTF-16 units, half pairs and control characters included. */
export const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units));
const text = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "'apostrophe",
    "001",
    "２０２５/4/1",
    "▲1,234",
    " 前後の空白 ",
    "二行\nの文",
    "_x000D_",
    "<&>\"'",
    "𠮟る",
    "TRUE",
    "",
  ),
  anyText,
);
const points = fc.integer({ min: 1, max: 800 }).map((quarters) => quarters / 4);
const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(40),
  column: fc.nat(30),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
});
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const errorText = fc.constantFrom("#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!");
const formula = fc.constantFrom("A1+1", 'IF(B2="=",1,"<&>")', "SUM('目標 1'!$A$1:B9)", "IFS(A1>1,TRUE)", "COUNTIFS(記録!A:A,C1)");

const line = fc.oneof(
  fc.record({
    style: fc.constant("Continuous" as const),
    weight: fc.constantFrom("Hairline" as const, "Thin" as const, "Medium" as const, "Thick" as const),
    color,
  }),
  fc.record({ style: fc.constant("Dash" as const), weight: fc.constantFrom("Thin" as const, "Medium" as const), color }),
  fc.record({ style: fc.constant("Dot" as const), weight: fc.constant("Thin" as const), color }),
);
const borders = some<NonNullable<CellStyleData["borders"]>>({ EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line });
const yes = fc.constant(true);
const style: fc.Arbitrary<CellStyleData> = some<CellStyleData>({
  bold: yes,
  italic: yes,
  underline: yes,
  fontSize: fc.integer({ min: 6, max: 40 }).filter((size) => size !== 11),
  fontName: fc.constantFrom("ＭＳ 明朝", "Meiryo UI", "Arial"),
  color,
  fill: color,
  horizontal: fc.constantFrom("General" as const, "Left" as const, "Center" as const, "Right" as const),
  vertical: fc.constantFrom("Top" as const, "Center" as const, "Bottom" as const),
  wrap: yes,
  indent: fc.integer({ min: 1, max: 15 }),
  borders: borders.filter((all) => Object.keys(all).length > 0),
}).filter((all) => Object.keys(all).length > 0);

const looks = some<Pick<CellData, "numberFormat" | "style" | "link">>({
  numberFormat: fc.constantFrom("0", "#,##0", "0.0%", "@", "m/d/yyyy", '[$-411]ggge"年"m"月"d"日"', '#,##0;"▲ "#,##0', '"千円" <&>'),
  style,
  link: fc.record(
    {
      target: fc.constantFrom("#目標!G8", "#'R7 A1'!A1", "https://example.com/?a=1&b=2#place", "mailto:a@example.com"),
      tooltip: fc.constantFrom("もとの行へ", 'a "b"'),
    },
    { requiredKeys: ["target"] },
  ),
});
const content: fc.Arbitrary<CellData> = fc.oneof(
  fc.record({ value: fc.oneof(number, text, fc.boolean()) }),
  fc.record({ value: errorText, isError: yes }),
  fc.record({ formula }),
  fc.record({ formula, value: fc.oneof(number, text, fc.boolean()) }),
  fc.record({ formula, value: errorText, isError: yes }),
  fc.constant({}),
);
const cell = fc
  .tuple(content, looks)
  .map(([value, look]): CellData => ({ ...value, ...look }))
  .filter((one) => Object.keys(one).length > 0);
const cells = fc.array(fc.tuple(fc.nat(60), fc.oneof(fc.nat(30), fc.constant(16_383)), cell), { maxLength: 40 });

const headerText = fc.constantFrom("", "伴走商工会議所", "&D", "&P / &N", "Ａ&&Ｂ", "&8（小）");
const sections = fc.record({ left: headerText, center: headerText, right: headerText });
const page: fc.Arbitrary<PageData> = fc.record(
  {
    orientation: fc.constantFrom("Portrait" as const, "Landscape" as const),
    paper: fc.constantFrom("A4", "A3", "B4", "Letter"),
    fitWide: fc.integer({ min: 1, max: 3 }),
    fitTall: fc.integer({ min: 1, max: 3 }),
    printArea: area,
    titleRows: fc.tuple(fc.nat(5), fc.nat(5)).map(([first, more]) => ({ first, last: first + more })),
    header: sections,
    footer: sections,
    margins: fc.record({ top: points, bottom: points, left: points, right: points, header: points, footer: points }),
    centerHorizontally: fc.boolean(),
    rowBreaks: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }).map((rows) => rows.sort((a, b) => a - b)),
  },
  { requiredKeys: ["orientation", "paper", "header", "footer", "centerHorizontally", "rowBreaks"] },
);

const reference = fc.constantFrom("'目標達成状況'!$I$6:$I$35", "集計!$A$1:$A$9");
const axis = some<ChartData["valueAxis"]>({
  minimum: fc.constant(0),
  maximum: fc.constantFrom(1, 1.2),
  majorUnit: fc.constant(0.2),
  numberFormat: fc.constantFrom("0%", '#,##0"件"'),
});
const series = (types: fc.Arbitrary<{ type?: string }>) =>
  fc
    .tuple(
      fc.record(
        { name: fc.constantFrom("達成率", "目標（100％）"), values: reference, categories: fc.option(reference), color },
        { requiredKeys: ["name", "values", "categories"] },
      ),
      types,
    )
    .map(([one, type]) => ({ ...one, ...type }));
const chart = fc
  .constantFrom("ColumnClustered", "ColumnStacked", "BarClustered", "Line", "LineMarkers", "Radar", "RadarMarkers", "RadarFilled")
  .chain((type): fc.Arbitrary<ChartData> => {
    const others = type === "ColumnClustered" ? fc.constantFrom({}, { type: "Line" }, { type: "LineMarkers" }) : fc.constant({});
    return fc.record({
      name: fc.constantFrom("グラフ 1", "Chart <2>"),
      type: fc.constant(type),
      title: fc.option(fc.constantFrom("指標別の達成率", "a & b")),
      series: fc.tuple(series(fc.constant({})), fc.array(series(others), { maxLength: 3 })).map(([first, more]) => [first, ...more]),
      place: area,
      legend: fc.constantFrom("Bottom" as const, "Top" as const, "Right" as const, "Left" as const, null),
      valueAxis: axis,
    });
  });

const sheet: fc.Arbitrary<SheetData> = fc
  .record({
    cells,
    visibility: fc.constantFrom("Visible" as const, "Hidden" as const, "VeryHidden" as const),
    tabColor: fc.oneof(color, fc.constant("")),
    showGridlines: fc.boolean(),
    rowHeights: fc.array(fc.tuple(fc.nat(60), points), { maxLength: 5 }),
    hiddenRows: fc.array(fc.nat(60), { maxLength: 5 }),
    columnWidths: fc.array(fc.tuple(fc.nat(30), points), { maxLength: 8 }),
    merges: fc.array(area, { maxLength: 2 }),
    filter: fc.option(area),
    frozen: fc.option(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })).map(([rows, columns]) => ({ rows, columns }))),
    charts: fc.array(chart, { maxLength: 2 }),
    conditionalFormats: fc.array(
      fc.record({ area, formula, style: some<{ fill?: string; color?: string; bold?: boolean }>({ fill: color, color, bold: yes }) }),
      { maxLength: 3 },
    ),
    validations: fc.array(
      fc.oneof(
        fc.record({ area, choices: fc.constantFrom<string[]>(["実数", "延べ"], ['"A"', "<B&C>"]) }),
        fc.record({ area, prompt: fc.constant({ title: "数え方", message: "一覧から\n選びます" }) }),
      ),
      { maxLength: 3 },
    ),
    page,
    customProperties: fc.array(fc.tuple(fc.constantFrom("banso.stamp", "鍵"), fc.constantFrom('{"kind":"評価総括表"}', "", "𠮟 <&>")), {
      maxLength: 2,
    }),
    isProtected: fc.boolean(),
  })
  .map((made) => ({
    ...emptySheet("", ""),
    ...made,
    cells: new Map(made.cells.map(([row, column, one]) => [cellKey(row, column), one])),
    rowHeights: new Map(made.rowHeights),
    hiddenRows: new Set(made.hiddenRows),
    columnWidths: new Map(made.columnWidths),
    customProperties: new Map(made.customProperties),
  }));

const names = ["目標", "R7", "実績 (入力)", "それは'引用'", "<&>"];

/** Books as the product makes them and stranger ones, within what `BookData` says of itself. */
export const anyBook: fc.Arbitrary<BookData> = fc.record({
  name: fc.constant("Book1.xlsx"),
  uses1904Dates: fc.boolean(),
  sheets: fc
    .array(sheet, { minLength: 1, maxLength: names.length })
    .map((sheets) => sheets.map((one, index) => ({ ...one, id: `new-${index}`, name: names[index]! }))),
  settings: fc.constantFrom(new Map<string, unknown>(), new Map<string, unknown>([["columns", { 目標: ["R7", 1, null] }]])),
});
