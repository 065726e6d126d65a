import { areaOfAddress } from "../cellAddress.js";
import type { FormulaTree, SheetArea } from "./formulaTree.js";

/** Operators by how tightly they bind; the longer of two that begin alike stands first. */
const operators: readonly (readonly string[])[] = [["<>", "<=", ">=", "<", ">", "="], ["&"], ["+", "-"], ["*", "/"]];

const tokens = {
  number: /\d+(?:\.\d+)?/y,
  text: /"(?:[^"]|"")*"/y,
  reference: /(?:(?:'((?:[^']|'')+)'|([^\s'"!(),:;&=<>+\-*/$]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![A-Z\d(])/y,
  call: /([A-Z][A-Z\d.]*)\(/y,
};

/**
 * Takes a formula of the generated sheets apart: figures, texts, references, calls and operators. `null` for anything else, such as
 * what a person has typed over it with whole columns, names or arrays.
 *
 * @param formula with its `=`, as Excel returns it
 */
export function parseFormula(formula: string): FormulaTree<SheetArea> | null {
  if (!formula.startsWith("=")) return null;
  const reader = new FormulaReader(formula);
  const tree = reader.expression(0);
  return reader.isAtEnd ? tree : null;
}

class FormulaReader {
  private position = 1;

  constructor(private readonly formula: string) {}

  get isAtEnd(): boolean {
    return this.position === this.formula.length;
  }

  /** An expression of operators that bind as tightly as `level` or tighter. */
  expression(level: number): FormulaTree<SheetArea> | null {
    const here = operators[level];
    if (here === undefined) return this.operand();
    let left = this.expression(level + 1);
    while (left !== null) {
      const operator = here.find((sign) => this.formula.startsWith(sign, this.position));
      if (operator === undefined) break;
      this.position += operator.length;
      const right = this.expression(level + 1);
      left = right && { kind: "operation", operator, left, right };
    }
    return left;
  }

  private operand(): FormulaTree<SheetArea> | null {
    if (this.taken("(")) {
      const inner = this.expression(0);
      return this.taken(")") ? inner : null;
    }
    const text = this.match(tokens.text);
    if (text !== null) return { kind: "text", text: text[0].slice(1, -1).replaceAll('""', '"') };
    const call = this.match(tokens.call);
    if (call !== null) return this.call(call[1]!);
    const reference = this.match(tokens.reference);
    if (reference !== null) {
      const [, quoted, plain, cells = ""] = reference;
      const area = areaOfAddress(cells);
      return area && { kind: "reference", reference: { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area } };
    }
    const number = this.match(tokens.number);
    return number && { kind: "number", value: Number(number[0]) };
  }

  private call(name: string): FormulaTree<SheetArea> | null {
    const args: FormulaTree<SheetArea>[] = [];
    do {
      const arg = this.expression(0);
      if (arg === null) return null;
      args.push(arg);
    } while (this.taken(","));
    return this.taken(")") ? { kind: "call", name, args } : null;
  }

  private taken(sign: string): boolean {
    if (!this.formula.startsWith(sign, this.position)) return false;
    this.position += sign.length;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.formula);
    if (found !== null) this.position = pattern.lastIndex;
    return found;
  }
}
