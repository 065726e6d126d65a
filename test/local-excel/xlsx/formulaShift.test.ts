import { describe, expect, it } from "vitest";
import { shiftFormula } from "../../../src/local-excel/xlsx/formulaShift.js";

describe("a formula copied one row down and two columns right", () => {
  it.each([
    ["A1+B2", "C2+D3"],
    ["$A1+A$1+$A$1", "$A2+C$1+$A$1"],
    ["SUM(A1:B9)", "SUM(C2:D10)"],
    ["SUM(A:A)+SUM(1:1)+SUM($A:$A)+SUM($1:$1)", "SUM(C:C)+SUM(2:2)+SUM($A:$A)+SUM($1:$1)"],
    ["'R7 A1'!A1&\"A1\"", "'R7 A1'!C2&\"A1\""],
    ["目標!A1", "目標!C2"],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(C2)+ATAN2(C2,D2)"],
    ["売上A1+A1売上", "売上A1+A1売上"],
    ["XFC1+XFD1", "#REF!+#REF!"],
    ["A1048576", "#REF!"],
    ["0.5*A1", "0.5*C2"],
  ])("%s becomes %s", (formula, shifted) => {
    expect(shiftFormula(formula, 1, 2)).toBe(shifted);
  });

  it("stays when it is copied onto itself", () => {
    expect(shiftFormula("A1", 0, 0)).toBe("A1");
  });
});
