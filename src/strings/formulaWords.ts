import type { FormulaTree } from "../core/formula/formulaTree.js";
import type { ReferenceName } from "../core/formula/referenceName.js";
import type { FormulaLanguage } from "./formulaLanguage.js";
import { formulaEnglish } from "./formulaWords.en.js";
import { formulaJapanese } from "./formulaWords.ja.js";
import type { Language } from "./language.js";

type Tree = FormulaTree<ReferenceName>;

const languages: Readonly<Record<Language, FormulaLanguage>> = { ja: formulaJapanese, en: formulaEnglish };

/** A formula of a generated sheet as a person would say it. */
export function formulaWords(tree: Tree, language: Language): string {
  return said(tree, languages[language]);
}

/** How tightly signs bind; the others least. */
const strength: Readonly<Record<string, number>> = { "*": 4, "/": 4, "+": 3, "-": 3, "&": 2 };
const weakest = 1;

function said(tree: Tree, words: FormulaLanguage): string {
  switch (tree.kind) {
    case "number":
      return String(tree.value);
    case "text":
      return words.text(tree.text);
    case "reference":
      return words.reference(tree.reference);
    case "operation": {
      const own = strength[tree.operator] ?? weakest;
      const say = words.operations[tree.operator];
      const [left, right] = [operand(tree.left, own, words), operand(tree.right, own + 1, words)];
      return say === undefined ? `${left} ${tree.operator} ${right}` : say(left, right);
    }
    case "call":
      return saidCall(tree.name, tree.args, words);
  }
}

/** A part of an operation: in brackets where it binds less tightly, and where it is a whole clause. */
function operand(tree: Tree, least: number, words: FormulaLanguage): string {
  const isLoose = tree.kind === "operation" ? (strength[tree.operator] ?? weakest) < least : tree.kind === "call";
  return isLoose ? words.inside(said(tree, words)) : said(tree, words);
}

/** An argument: a clause of several parts keeps its brackets. */
function argument(tree: Tree, words: FormulaLanguage): string {
  const isClause = tree.kind === "call" && tree.args.length > 1;
  return isClause ? words.inside(said(tree, words)) : said(tree, words);
}

function saidCall(name: string, args: readonly Tree[], words: FormulaLanguage): string {
  const [first, second, third] = args;
  switch (name) {
    case "COUNTIF":
    case "COUNTIFS":
      return words.countWhere(first?.kind === "reference" ? first.reference.sheet : null, conditions(args, words));
    case "SUMIF":
      return words.sumWhere(said(third ?? first!, words), conditions([first!, second!], words));
    case "SUMIFS":
      return words.sumWhere(said(first!, words), conditions(args.slice(1), words));
    default: {
      const parts = args.map((arg) => argument(arg, words));
      return words.calls[name]?.(...parts) ?? words.otherCall(name, parts);
    }
  }
}

/** Ranges and criteria stand in turn. */
function conditions(args: readonly Tree[], words: FormulaLanguage): string[] {
  return args.flatMap((range, index) => {
    const criterion = args[index + 1];
    return index % 2 === 0 && criterion !== undefined ? [condition(range, criterion, words)] : [];
  });
}

function condition(range: Tree, criterion: Tree, words: FormulaLanguage): string {
  const column = range.kind === "reference" ? range.reference.column : said(range, words);
  const { sign, value } = comparison(criterion);
  const isHere = value.kind === "reference" && value.reference.line === "own" && value.reference.column === column;
  return sign === "=" && isHere ? words.sameAsHere(column) : words.condition(column, sign, said(value, words));
}

/** A criterion is a value, or a sign of comparison and a value. */
function comparison(criterion: Tree): { readonly sign: string; readonly value: Tree } {
  if (criterion.kind === "operation" && criterion.operator === "&" && criterion.left.kind === "text") {
    return { sign: criterion.left.text, value: criterion.right };
  }
  const [, sign, figure] = (criterion.kind === "text" && /^(>=|<=|<>|=|>|<)(-?[\d.]+)$/.exec(criterion.text)) || [];
  return sign === undefined ? { sign: "=", value: criterion } : { sign, value: { kind: "number", value: Number(figure) } };
}
