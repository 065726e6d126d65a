declare const formulaBrand: unique symbol;
/** Text of a formula, beginning with `=`. Only this module makes one. */
export type FormulaText = string & { readonly [formulaBrand]: true };
