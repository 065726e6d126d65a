import type { Area } from "../cellAddress.js";

/** A formula taken apart. `Reference` is what stands for cells: their place, or their name. */
export type FormulaTree<Reference> =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaTree<Reference>[] }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: FormulaTree<Reference>;
      readonly right: FormulaTree<Reference>;
    };

/** Cells as a formula names them. */
export interface SheetArea {
  /** `null`: the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Every reference, from left to right. */
export function referencesIn<Reference>(tree: FormulaTree<Reference>): Reference[] {
  switch (tree.kind) {
    case "number":
    case "text":
      return [];
    case "reference":
      return [tree.reference];
    case "call":
      return tree.args.flatMap(referencesIn);
    case "operation":
      return [...referencesIn(tree.left), ...referencesIn(tree.right)];
  }
}

/** The same formula with its references named otherwise. */
export function withReferences<From, To>(tree: FormulaTree<From>, named: (reference: From) => To): FormulaTree<To> {
  switch (tree.kind) {
    case "number":
    case "text":
      return tree;
    case "reference":
      return { kind: "reference", reference: named(tree.reference) };
    case "call":
      return { ...tree, args: tree.args.map((arg) => withReferences(arg, named)) };
    case "operation":
      return { ...tree, left: withReferences(tree.left, named), right: withReferences(tree.right, named) };
  }
}
