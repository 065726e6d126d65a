import type { FormulaLanguage } from "./formulaLanguage.js";

const operations: FormulaLanguage["operations"] = {
  "*": (left, right) => `${left} × ${right}`,
  "/": (left, right) => `${left} ÷ ${right}`,
  "+": (left, right) => `${left} + ${right}`,
  "-": (left, right) => `${left} − ${right}`,
  "&": (left, right) => `${left} joined with ${right}`,
  "=": (left, right) => `${left} is ${right}`,
  "<>": (left, right) => `${left} is not ${right}`,
  ">": (left, right) => `${left} is more than ${right}`,
  "<": (left, right) => `${left} is less than ${right}`,
  ">=": (left, right) => `${left} is ${right} or more`,
  "<=": (left, right) => `${left} is ${right} or less`,
};

const lines = { own: "", above: " of the row above", below: " of the row below", column: "" } as const;

export const formulaEnglish: FormulaLanguage = {
  reference: ({ sheet, line, row, column, isHeader }) => {
    if (isHeader) return `“${column}”`;
    const ofRow = line !== "other" ? lines[line] : row === "" || column === "" ? row : ` of ${row}`;
    return `${column}${ofRow}${sheet === null ? "" : ` on “${sheet}”`}`;
  },
  text: (text) => (text === "" ? "blank" : `“${text}”`),
  calls: {
    SUM: (...parts) => `the sum of ${parts.join(", ")}`,
    MAX: (...parts) => `the largest of ${parts.join(", ")}`,
    MIN: (...parts) => `the smallest of ${parts.join(", ")}`,
    MEDIAN: (...parts) => `the median of ${parts.join(", ")}`,
    COUNT: (...parts) => `the number of figures in ${parts.join(", ")}`,
    AND: (...parts) => parts.join(" and "),
    OR: (...parts) => parts.join(" or "),
    IF: (condition, then, otherwise) => `if ${condition}: ${then}; otherwise: ${otherwise}`,
    ROUND: (value, digits) => `${value}, rounded to ${digits} decimal places`,
    INDEX: (table, row, column) =>
      row === "0" ? `column ${column} of ${table}` : column === "0" ? `row ${row} of ${table}` : `entry ${column ?? row} of ${table}`,
    LOOKUP: (value, limits, results) => `the one of ${results} that ${value} reaches in ${limits}`,
    EDATE: (day, months) => `${months} months after ${day}`,
    HYPERLINK: (_, shown) => `${shown} (a link)`,
  },
  otherCall: (name, args) => `${name} (${args.join(", ")})`,
  operations,
  inside: (part) => `(${part})`,
  sumWhere: (cells, conditions) => `the sum of ${cells} (where ${conditions.join(", ")})`,
  countWhere: (sheet, conditions) => `the number of rows${sheet === null ? "" : ` on “${sheet}”`} where ${conditions.join(", ")}`,
  sameAsHere: (column) => `${column} is the same`,
  condition: (column, sign, value) => operations[sign]?.(column, value) ?? `${column} ${sign} ${value}`,
};
