import { describe, expect, it } from "vitest";
import { cellText, numberText } from "../../../src/local-excel/model/cellText.js";

describe("numberText", () => {
  it.each<[number, string, string]>([
    [1234.5, "General", "1234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [1e21, "General", "1E+21"],
    [1234.5, "#,##0", "1,235"],
    [-1234.5, "#,##0", "-1,235"],
    [1234567, "#,##0.00", "1,234,567.00"],
    [0.8608695652, "0.0%", "86.1%"],
    [1.005, "0.00", "1.01"],
    [0.5, "0", "1"],
    [7, "000", "007"],
    [0.5, "#.0", ".5"],
    [2.5, "0.##", "2.5"],
    [1234567, "#,##0,", "1,235"],
    [-5, '#,##0;"▲"#,##0', "▲5"],
    [0, '0;-0;"－"', "－"],
    [-3, "0;[Red]-0", "-3"],
    [12, '0"件"', "12件"],
    [12, '"第"0"回"', "第12回"],
    [45748, "yyyy/m/d", "2025/4/1"],
    [45748, "yyyy-mm-dd", "2025-04-01"],
    [45748, 'yyyy"年"m"月"d"日"', "2025年4月1日"],
    [45961, "[$-411]ge.m.d;;", "R7.10.31"],
    [0, "[$-411]ge.m.d;;", ""],
    [43585, '[$-411]ggge"年"m"月"d"日"', "平成31年4月30日"],
    [45961, "[$-411]ge.m", "R7.10"],
    [45748.5208333333, "yyyy/mm/dd hh:mm", "2025/04/01 12:30"],
    [5, ";;;", ""],
    [1_000_000, '[>=1000000]"なし";0.0%', "なし"],
    [1.2, '[>=1000000]"なし";0.0%', "120.0%"],
  ])("%f in %s is %s", (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });

  it.each(["0.00E+00", "# ?/?", "ggge", "[>=100]0", "[$-409]yyyy"])("is loud about the format %s", (format) => {
    expect(() => numberText(45748, format)).toThrow(expect.objectContaining({ code: "HostNotImplemented" }));
  });
});

describe("cellText", () => {
  it.each([
    [{}, ""],
    [{ value: true }, "TRUE"],
    [{ value: "文字", numberFormat: "0.0" }, "文字"],
    [{ value: "#N/A", isError: true }, "#N/A"],
    [{ value: 0.5, numberFormat: "0%" }, "50%"],
  ])("of %j is %j", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
