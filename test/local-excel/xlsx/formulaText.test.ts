import { describe, expect, it } from "vitest";
import { fileFormula, shownFormula } from "../../../src/local-excel/xlsx/formulaText.js";

describe("formulas in the file", () => {
  it.each([
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ["IFERROR(COUNTIFS(A:A,1),0)", "IFERROR(COUNTIFS(A:A,1),0)"],
    ["IFS(A1>0,1,TRUE,0)", "_xlfn.IFS(A1>0,1,TRUE,0)"],
    ["RANK.EQ(A1,A:A)+STDEV.S(A:A)", "_xlfn.RANK.EQ(A1,A:A)+_xlfn.STDEV.S(A:A)"],
    ["SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    ['"IFS("&IFS(A1,"a""IFS(")', '"IFS("&_xlfn.IFS(A1,"a""IFS(")'],
    ["'DAYS(x)'!A1+DAYS(1,2)", "'DAYS(x)'!A1+_xlfn.DAYS(1,2)"],
  ])("%s is written %s and shown as it was", (shown, file) => {
    expect(fileFormula(shown)).toBe(file);
    expect(shownFormula(file)).toBe(shown);
  });
});
