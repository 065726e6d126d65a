declare const formulaBrand: unique symbol;
/** Text of a formula, beginning with `=`. Only formula.ts makes one. */
export type FormulaText = string & { readonly [formulaBrand]: true };
