/**
 * Functions newer than the file format: the file writes them with `_xlfn.` so that older programs keep the formula
 * ([MS-XLSX] 2.2.2, "future functions"); people and Office.js see the bare name.
 */
const futureFunctions = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT " +
    "BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS " +
    "CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP " +
    "ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE " +
    "FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC " +
    "IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS " +
    "MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION " +
    "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST " +
    "T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE " +
    "VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);

/** The two that came with dynamic arrays and have a further prefix. */
const worksheetFunctions = new Set(["FILTER", "SORT"]);

/** Texts and quoted sheet names, which are passed over, or the name of a function that is called. */
const quotedOrCalled = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z][A-Za-z0-9.]*(?=\()/g;

/** Formula as the file keeps it, both without `=`. */
export function fileFormula(formula: string): string {
  return formula.replace(quotedOrCalled, (found, offset: number) => {
    const name = found.toUpperCase();
    if (formula[offset - 1] === ".") return found;
    if (futureFunctions.has(name)) return `_xlfn.${found}`;
    return worksheetFunctions.has(name) ? `_xlfn._xlws.${found}` : found;
  });
}

/** Formula as people see it. */
export function shownFormula(fileText: string): string {
  return fileText.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\./g, (found) => (found.startsWith("_xl") ? "" : found));
}
