/** One behaviour that Local Excel has by our reading of documentation and client, put to whatever answers `Excel.run`. */
export interface GoldenBatch {
  /** As COVERAGE.md names it. */
  readonly name: string;
  /** What is seen; an error is seen as its code. `sheet` is new, empty and deleted afterwards. */
  readonly observe: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
  /** What Local Excel shows. */
  readonly local: unknown;
}

/** Writes one row and reads properties of it, in one batch. */
function row(inputs: readonly unknown[], properties: readonly ("values" | "formulas" | "numberFormat" | "valueTypes")[], format?: string) {
  return async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> => {
    const range = sheet.getRangeByIndexes(0, 0, 1, inputs.length);
    if (format !== undefined) range.numberFormat = [inputs.map(() => format)];
    range.values = [[...inputs]];
    range.load([...properties]);
    await context.sync();
    return properties.map((property) => (range[property] as unknown[][])[0]);
  };
}

async function failureOf(context: Excel.RequestContext): Promise<string> {
  return context.sync().then(
    () => "no error",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
}

/** The error code after each of several changes, each in a batch of its own. */
function failures(changes: readonly ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[]) {
  return async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string[]> => {
    const codes: string[] = [];
    for (const change of changes) {
      change(sheet, context);
      codes.push(await failureOf(context));
    }
    return codes;
  };
}

/** The value of =A1*2 in the batch that writes 4 to A1, and in the next. */
function doubled(before: (application: Excel.Application) => void) {
  return async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> => {
    before(context.workbook.application);
    sheet.getRange("A1:B1").values = [[4, "=A1*2"]];
    const result = sheet.getRange("B1");
    result.load("values");
    await context.sync();
    const inBatch = (result.values as unknown[][])[0];
    result.load("values");
    await context.sync();
    return [inBatch, (result.values as unknown[][])[0]];
  };
}

export const goldenBatches: readonly GoldenBatch[] = [
  {
    name: "coercion of numbers",
    observe: row(["001", "1,234", "(12)", "95%", "12.5%", " 12 "], ["values", "numberFormat"]),
    local: [
      [1, 1234, -12, 0.95, 0.125, 12],
      ["General", "#,##0", "General", "0%", "0.00%", "General"],
    ],
  },
  {
    name: "coercion of dates, times, logical and error values",
    observe: row(["2025/4/1", "2025-04-01", "2025年4月1日", "12:30", "true", "#N/A"], ["values", "valueTypes"]),
    local: [
      [45748, 45748, 45748, 0.5208333333333334, true, "#N/A"],
      ["Double", "Double", "Double", "Double", "Boolean", "Error"],
    ],
  },
  {
    name: "text that Local Excel leaves alone",
    observe: row(["4/1", "R7.4.1", "１２３", "+A1", "-A1", "@x"], ["values", "valueTypes"]),
    local: [
      ["4/1", "R7.4.1", "１２３", "+A1", "-A1", "@x"],
      ["String", "String", "String", "String", "String", "String"],
    ],
  },
  {
    name: "leading apostrophe",
    observe: row(["'=1+1", "''x", "'001"], ["values", "formulas", "valueTypes"]),
    local: [
      ["=1+1", "'x", "001"],
      ["=1+1", "'x", "001"],
      ["String", "String", "String"],
    ],
  },
  {
    name: "text format",
    observe: row(["=1+1", "001"], ["values", "formulas"], "@"),
    local: [
      ["=1+1", "001"],
      ["=1+1", "001"],
    ],
  },
  {
    name: "text of a hyperlink formula",
    observe: row(['=HYPERLINK("#A2","見る")'], ["values", "valueTypes"]),
    local: [["見る"], ["String"]],
  },
  { name: "calculation before the read of the same batch", observe: doubled(() => undefined), local: [[8], [8]] },
  {
    name: "calculation while suspended",
    observe: doubled((application) => application.suspendApiCalculationUntilNextSync()),
    local: [[""], [8]],
  },
  {
    name: "errors of sheet names",
    observe: failures(
      ["", "あ".repeat(32), "a:b", "'a", "History"].map(
        (name) => (_: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.worksheets.add(name),
      ),
    ),
    local: Array<string>(5).fill("InvalidArgument"),
  },
  {
    name: "errors of values",
    observe: failures([
      (sheet) => (sheet.getRange("A1:A2").values = [[1]]),
      (sheet) => (sheet.getRange("A1").values = [["あ".repeat(32_768)]]),
      (sheet) => (sheet.getRange("A1").values = [["=SUM(A1"]]),
      (sheet) => (sheet.getRange("A1").values = [[`=${"1+".repeat(4096)}1`]]),
    ]),
    local: Array<string>(4).fill("InvalidArgument"),
  },
  {
    name: "errors of a protected sheet",
    observe: failures([
      (sheet) => sheet.protection.protect(),
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => sheet.protection.protect(),
      (sheet) => sheet.protection.unprotect(),
    ]),
    local: ["no error", "AccessDenied", "AccessDenied", "no error"],
  },
  {
    name: "errors of validations and headers",
    observe: failures([
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "あ".repeat(256) } }),
      (sheet) => (sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "あ".repeat(33), message: "" }),
      (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "あ".repeat(256)),
    ]),
    local: ["InvalidArgument", "InvalidArgument", "InvalidArgument"],
  },
  {
    name: "calls on a null object",
    observe: failures([
      (_, context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("banso-no-such-sheet");
        missing.getRange("A1").values = [[1]];
        missing.delete();
      },
    ]),
    local: ["no error"],
  },
  {
    name: "what clear leaves",
    observe: async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      range.clear();
      range.conditionalFormats.load("items/type");
      range.dataValidation.load("rule");
      await context.sync();
      return [range.conditionalFormats.items.length, range.dataValidation.rule.list?.source ?? null];
    },
    local: [1, "a,b"],
  },
  {
    name: "series that a chart makes of its source",
    observe: async (sheet, context) => {
      const source = sheet.getRange("A1:C3");
      source.values = [
        ["指標", "達成率", "基準"],
        ["K1", 0.9, 1],
        ["K2", 1.2, 1],
      ];
      const chart = sheet.charts.add("ColumnClustered", source);
      chart.series.load("items/name");
      chart.axes.valueAxis.load("minimum");
      await context.sync();
      const minimum: unknown = chart.axes.valueAxis.minimum;
      return [chart.series.items.map(({ name }) => name), minimum];
    },
    local: [["達成率", "基準"], ""],
  },
  {
    name: "border that was only given a colour",
    observe: async (sheet, context) => {
      const border = sheet.getRange("B2").format.borders.getItem("EdgeTop");
      border.color = "#FF0000";
      border.load("style,weight");
      await context.sync();
      return [border.style, border.weight];
    },
    local: ["Continuous", "Thin"],
  },
  {
    name: "formula after its sheet was deleted",
    observe: async (sheet, context) => {
      const other = context.workbook.worksheets.add("banso-other");
      const formula = sheet.getRange("A1");
      formula.formulas = [["='banso-other'!A1+1"]];
      await context.sync();
      other.delete();
      formula.load("formulas,values");
      await context.sync();
      return [(formula.formulas as unknown[][])[0], (formula.values as unknown[][])[0]];
    },
    local: [["=#REF!A1+1"], ["#REF!"]],
  },
];

/** Runs one batch on a sheet of its own. */
export async function observed({ observe }: GoldenBatch): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    try {
      return await observe(sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}
