import type { FormulaLanguage } from "./formulaLanguage.js";

const operations: FormulaLanguage["operations"] = {
  "*": (left, right) => `${left} × ${right}`,
  "/": (left, right) => `${left} ÷ ${right}`,
  "+": (left, right) => `${left} ＋ ${right}`,
  "-": (left, right) => `${left} － ${right}`,
  "&": (left, right) => `${left} と ${right} をつなげたもの`,
  "=": (left, right) => `${left} が ${right}`,
  "<>": (left, right) => `${left} が ${right} 以外`,
  ">": (left, right) => `${left} が ${right} より大きい`,
  "<": (left, right) => `${left} が ${right} より小さい`,
  ">=": (left, right) => `${left} が ${right} 以上`,
  "<=": (left, right) => `${left} が ${right} 以下`,
};

const lines = { own: "", above: "上の行の ", below: "下の行の ", column: "" } as const;

export const formulaJapanese: FormulaLanguage = {
  reference: ({ sheet, line, row, column, isHeader }) => {
    if (isHeader) return `「${column}」`;
    const ofRow = line !== "other" ? lines[line] : row === "" || column === "" ? row : `${row} の `;
    return `${sheet === null ? "" : `「${sheet}」の `}${ofRow}${column}`;
  },
  text: (text) => (text === "" ? "空欄" : `「${text}」`),
  calls: {
    SUM: (...parts) => `${parts.join("、")} の合計`,
    MAX: (...parts) => `${parts.join("、")} のうち最も大きいもの`,
    MIN: (...parts) => `${parts.join("、")} のうち最も小さいもの`,
    MEDIAN: (...parts) => `${parts.join("、")} の中央値`,
    COUNT: (...parts) => `${parts.join("、")} のうち数字のあるセルの数`,
    AND: (...parts) => parts.join(" かつ "),
    OR: (...parts) => parts.join(" または "),
    IF: (condition, then, otherwise) => `${condition} なら ${then}、そうでなければ ${otherwise}`,
    ROUND: (value, digits) => `${value} を小数第${digits}位に四捨五入したもの`,
    INDEX: (table, row, column) =>
      row === "0" ? `${table} の ${column} 番目の列` : column === "0" ? `${table} の ${row} 番目の行` : `${table} の ${column ?? row} 番目`,
    LOOKUP: (value, limits, results) => `${value} を ${limits} に当てはめたときの ${results}`,
    EDATE: (day, months) => `${day} の ${months} か月後`,
    HYPERLINK: (_, shown) => `${shown}（リンク）`,
  },
  otherCall: (name, args) => `${name}（${args.join("、")}）`,
  operations,
  inside: (part) => `（${part}）`,
  sumWhere: (cells, conditions) => `${cells} の合計（条件：${conditions.join("、")}）`,
  countWhere: (sheet, conditions) =>
    `${sheet === null ? "" : `「${sheet}」で `}条件に合うものを数えたもの（条件：${conditions.join("、")}）`,
  sameAsHere: (column) => `${column} が同じ`,
  condition: (column, sign, value) => operations[sign]?.(column, value) ?? `${column} ${sign} ${value}`,
};
